# Runs while installing, as the last: puts the libraries and Qt plug-ins that the programs need beside them, so that they run from
# anywhere and without Qt on the system. `plugins`: Qt's folder of plug-ins; `translations`: Qt's own texts.
set(bin "${CMAKE_INSTALL_PREFIX}/bin")
set(lib "${CMAKE_INSTALL_PREFIX}/lib/grip-session-mesh")
find_program(PATCHELF patchelf)
if(NOT PATCHELF)
    message(FATAL_ERROR "The portable archive needs patchelf to make: apt-get install patchelf")
endif()

# What every system with a desktop has, and must be that system's own: the C and C++ runtime, graphics drivers, X11, fonts.
set(systems "^lib(c|m|dl|rt|pthread|resolv|stdc\\+\\+|gcc_s)\\.so" "^ld-linux" "^lib(GL|GLX|GLdispatch|OpenGL|EGL|drm|gbm)\\.so"
    "^lib(X11|X11-xcb|xcb|Xau|Xdmcp|ICE|SM)\\.so" "^lib(fontconfig|freetype|expat|z)\\.so" "^lib(dbus-1|systemd|cap)\\.so")

set(programs "${bin}/meshd")
set(wanted tls/libqopensslbackend.so)
if(EXISTS "${bin}/mesh-tray")
    list(APPEND programs "${bin}/mesh-tray")
    list(APPEND wanted platforms/libqxcb.so platforms/libqoffscreen.so iconengines/libqsvgicon.so imageformats/libqsvg.so
        platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so)
endif()
set(loaded)
foreach(plugin IN LISTS wanted)
    cmake_path(GET plugin PARENT_PATH kind)
    file(INSTALL "${plugins}/${plugin}" DESTINATION "${lib}/plugins/${kind}")
    list(APPEND loaded "${plugins}/${plugin}")
endforeach()

# OpenSSL is not among them, because programs load it by its name: the system keeps its own up to date.
set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM linux+elf) # cpack does not say it of itself.
set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} LIBRARIES ${loaded} RESOLVED_DEPENDENCIES_VAR libraries
    PRE_EXCLUDE_REGEXES ${systems})
foreach(library IN LISTS libraries)
    file(INSTALL "${library}" DESTINATION "${lib}" FOLLOW_SYMLINK_CHAIN)
endforeach()

# Each finds the others by where it lies itself.
file(GLOB files "${lib}/*.so*")
foreach(file IN LISTS files)
    if(NOT IS_SYMLINK "${file}")
        execute_process(COMMAND ${PATCHELF} --set-rpath [[$ORIGIN]] "${file}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
foreach(plugin IN LISTS wanted)
    execute_process(COMMAND ${PATCHELF} --set-rpath [[$ORIGIN/../..]] "${lib}/plugins/${plugin}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
foreach(program IN LISTS programs)
    execute_process(COMMAND ${PATCHELF} --set-rpath [[$ORIGIN/../lib/grip-session-mesh]] "${program}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(WRITE "${bin}/qt.conf" "[Paths]\nPrefix = ..\nPlugins = lib/grip-session-mesh/plugins\nTranslations = lib/grip-session-mesh/translations\n")
file(GLOB texts "${translations}/qtbase_*.qm")
if(EXISTS "${bin}/mesh-tray" AND texts)
    file(INSTALL ${texts} DESTINATION "${lib}/translations")
endif()

# Whose libraries they are, and under which license, as the distribution that they are from documents it.
find_program(DPKG_QUERY dpkg-query)
set(packages)
foreach(library IN LISTS libraries loaded)
    if(NOT DPKG_QUERY)
        break()
    endif()
    file(REAL_PATH "${library}" real)
    string(REGEX REPLACE "^/usr/" "/" other "${real}") # Some packages name files from before /lib was in /usr.
    execute_process(COMMAND ${DPKG_QUERY} -S "${real}" "${other}" OUTPUT_VARIABLE owner ERROR_QUIET)
    if(owner MATCHES "^([^:, ]+)")
        list(APPEND packages ${CMAKE_MATCH_1})
    endif()
endforeach()
list(REMOVE_DUPLICATES packages)
foreach(package IN LISTS packages)
    file(INSTALL "/usr/share/doc/${package}/copyright" DESTINATION "${CMAKE_INSTALL_PREFIX}/share/doc/grip-session-mesh/libraries" RENAME ${package})
endforeach()
configure_file("${source}/portable-readme.txt.in" "${CMAKE_INSTALL_PREFIX}/README.txt" @ONLY)
