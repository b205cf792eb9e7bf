# Runs when everything lies in the package's folder: both kinds of package want manual pages compressed, Debian its changelogs too.
file(GLOB_RECURSE files ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/man/man1/*.1 ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*/changelog
    ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*/changelog.Debian)
if(files)
    execute_process(COMMAND gzip -9n ${files} COMMAND_ERROR_IS_FATAL ANY)
endif()
if(CPACK_GENERATOR STREQUAL "DEB")
    string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
    set(packages grip-session-mesh grip-session-mesh-tray)
    set(components main desktop)
    foreach(package component IN ZIP_LISTS packages components)
        set(file ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr/share/doc/${package}/changelog.Debian)
        if(EXISTS ${CPACK_TEMPORARY_DIRECTORY}/${component})
            file(WRITE ${file} "${package} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Made from the release of the same number: what is new is in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${day}
")
            execute_process(COMMAND gzip -9n ${file} COMMAND_ERROR_IS_FATAL ANY)
        endif()
    endforeach()
endif()
