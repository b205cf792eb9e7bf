# DEB, RPM and a portable .tar.gz. What depends on the kind of package is decided when it is made: for_generator.cmake.
set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_FILE_NAME grip-session-mesh-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/for_generator.cmake)
set(MESH_PACKAGING_FOLDER ${CMAKE_BINARY_DIR}/packaging/linux)
set(CPACK_MESH_FOLDER ${MESH_PACKAGING_FOLDER})
set(CPACK_MESH_BUILD ${CMAKE_BINARY_DIR})
set(CPACK_MESH_TRAY ${MESH_TRAY})

# Two packages of the components.
foreach(component mesh mesh_plain mesh_system mesh_debian)
    string(TOUPPER ${component} name)
    set(CPACK_COMPONENT_${name}_GROUP main)
endforeach()
foreach(component tray tray_menu tray_system tray_debian)
    string(TOUPPER ${component} name)
    set(CPACK_COMPONENT_${name}_GROUP desktop)
endforeach()
set(CPACK_COMPONENT_GROUP_MAIN_DESCRIPTION
"Several coding-agent sessions on one machine, or on the machines of a
team, cannot hear each other. This connects them: messages with receipts,
locks on what is being worked on, and pairs of which one builds and the
other reviews. A message with a destructive command in it is held until a
person has approved it.
.
This package has the service (meshd), the command line (mesh) and the
plugin for Claude Code. Each user starts the service when it is wanted:
mesh service start, or systemctl --user enable --now grip-session-mesh.")
set(CPACK_COMPONENT_GROUP_DESKTOP_DESCRIPTION
"An icon beside the clock and a window for Grip Session Mesh: who is there
and who talks to whom, messages that wait for approval with the dangerous
part marked, locks, other machines, and every setting.
.
It starts at login for users of the mesh; each switches that off in its
settings.")

# Scripts of the packages: one text for both kinds, which call it with different arguments.
set(packages main desktop)
set(programs meshd mesh-tray)
foreach(package MESH_PROGRAM IN ZIP_LISTS packages programs)
    if(package STREQUAL "main")
        set(MESH_AGAIN "mesh service stop; mesh service start (its sessions come back by themselves)")
        set(MESH_LEFT "What users have of it stays in their .grip-session-mesh. Who has the Claude Code plugin: claude plugin uninstall grip-session-mesh@grip")
    else()
        set(MESH_AGAIN "quit it in its menu, and start it again")
        set(MESH_LEFT "")
    endif()
    foreach(script after-install before-removal)
        file(READ ${CMAKE_CURRENT_LIST_DIR}/scripts/running.sh MESH_RUNNING)
        configure_file(${CMAKE_CURRENT_LIST_DIR}/scripts/${script}.sh.in ${MESH_PACKAGING_FOLDER}/${package}/${script} @ONLY
            FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    endforeach()
    configure_file(${MESH_PACKAGING_FOLDER}/${package}/after-install ${MESH_PACKAGING_FOLDER}/${package}/postinst COPYONLY)
    configure_file(${MESH_PACKAGING_FOLDER}/${package}/before-removal ${MESH_PACKAGING_FOLDER}/${package}/prerm COPYONLY)
endforeach()
