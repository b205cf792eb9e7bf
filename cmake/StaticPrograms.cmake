# mesh_link_static(TARGET): a program that is started often is linked statically, because it starts sooner (docs/benchmarks.md). macOS
# has no static libc; Fedora has no archive of RE2, and elsewhere a newer one wants others: there it is linked as all programs are.
# Sanitizers need their shared runtime.
include(CheckCXXSourceCompiles)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT MESH_SANITIZE AND NOT MESH_COVERAGE)
    set(CMAKE_REQUIRED_LINK_OPTIONS -static)
    set(CMAKE_REQUIRED_LIBRARIES re2 pthread)
    check_cxx_source_compiles("#include <re2/re2.h>
int main(int, char **argv) { return RE2::FullMatch(argv[0], \"a+\") ? 0 : 1; }" MESH_LINKS_STATIC)
    unset(CMAKE_REQUIRED_LINK_OPTIONS)
    unset(CMAKE_REQUIRED_LIBRARIES)
endif()

function(mesh_link_static target)
    if(MESH_LINKS_STATIC)
        target_link_options(${target} PRIVATE -static -no-pie LINKER:--gc-sections)
    endif()
endfunction()
