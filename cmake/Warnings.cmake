# One interface target that every target of ours links: warnings, sanitizers, coverage, Qt's strictness.
add_library(mesh_options INTERFACE)
target_compile_options(mesh_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wcast-qual -Wnon-virtual-dtor -Woverloaded-virtual -Wundef -Wnull-dereference
    -Wimplicit-fallthrough -Wextra-semi -Wvla)
if(MESH_WERROR)
    target_compile_options(mesh_options INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports false positives from inlined std::string and variant code at -O2.
    target_compile_options(mesh_options INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow)
endif()
target_compile_definitions(mesh_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MESH_SANITIZE)
    target_compile_options(mesh_options INTERFACE -fsanitize=${MESH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(mesh_options INTERFACE -fsanitize=${MESH_SANITIZE})
endif()
if(MESH_COVERAGE)
    target_compile_options(mesh_options INTERFACE --coverage -O0)
    target_link_options(mesh_options INTERFACE --coverage)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # What is installed is built as distributions build: buffers checked, and nothing writable that is called through.
    target_compile_options(mesh_options INTERFACE $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2> $<$<CONFIG:Release>:-fstack-protector-strong>)
    target_link_options(mesh_options INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now>)
    # What -O3 adds is not measurable, but resident (docs/benchmarks.md).
    target_compile_options(mesh_options INTERFACE $<$<CONFIG:Release>:-O2> $<$<CONFIG:Release>:-ffunction-sections> $<$<CONFIG:Release>:-fdata-sections>)
    target_link_options(mesh_options INTERFACE $<$<CONFIG:Release>:LINKER:--gc-sections>)
    # Debian's compiler keeps libraries that are not used; each costs start-up time (docs/benchmarks.md).
    target_link_options(mesh_options INTERFACE LINKER:--as-needed)
    find_program(MESH_GOLD ld.gold)
    if(MESH_GOLD AND MESH_SANITIZE)
        target_link_options(mesh_options INTERFACE -fuse-ld=gold) # A hundred tests with instrumented libraries in each.
    endif()
endif()
