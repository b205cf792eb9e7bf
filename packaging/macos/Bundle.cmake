# mesh_install_bundle(ICONS): the parts of the bundle that are no programs, its launch agent, and links to its programs. In a file of
# its own, so that tests/packaging/tst_macos.py can install it on any system. Uses MESH_APP and the project's version.
set(MESH_MACOS_FOLDER ${CMAKE_CURRENT_LIST_DIR})
set(MESH_LANGUAGES en de fr es ja zh-Hans ar) # The development language first.

function(mesh_install_bundle icons)
    set(contents "${MESH_APP}/Contents")
    set(folder ${CMAKE_CURRENT_BINARY_DIR})

    set(MESH_MACOS_LEAST "${CMAKE_OSX_DEPLOYMENT_TARGET}")
    set(MESH_LOCALIZATIONS "")
    foreach(language IN LISTS MESH_LANGUAGES)
        string(APPEND MESH_LOCALIZATIONS "\n        <string>${language}</string>")
        install(FILES ${MESH_MACOS_FOLDER}/strings/${language}.strings DESTINATION "${contents}/Resources/${language}.lproj"
            RENAME InfoPlist.strings COMPONENT tray_bundle)
    endforeach()
    file(READ ${PROJECT_SOURCE_DIR}/LICENSE license)
    string(REGEX MATCH "Copyright [^\n]*" MESH_COPYRIGHT "${license}")
    configure_file(${MESH_MACOS_FOLDER}/Info.plist.in ${folder}/Info.plist @ONLY)
    file(WRITE ${folder}/PkgInfo "APPL????")
    install(FILES ${folder}/Info.plist ${folder}/PkgInfo DESTINATION "${contents}" COMPONENT tray_bundle)
    install(FILES ${icons} DESTINATION "${contents}/Resources" COMPONENT tray_bundle)

    # Where packages put it is known; where else it is installed, only then. Neither is put where launchd looks: it is started when
    # it is wanted, and who wants it at every login copies the file (docs/macos.md).
    set(MESH_SERVICE "/Applications/${contents}/MacOS/meshd")
    configure_file(${MESH_MACOS_FOLDER}/io.github.grip_session_mesh.service.plist.in ${folder}/io.github.grip_session_mesh.service.plist @ONLY)
    install(FILES ${folder}/io.github.grip_session_mesh.service.plist DESTINATION "${contents}/Resources"
        COMPONENT launch_agent_system EXCLUDE_FROM_ALL)
    foreach(part launch_agent links system_link)
        set(component mac_${part})
        set(apart)
        if(part STREQUAL "launch_agent")
            set(component launch_agent)
        elseif(part STREQUAL "system_link")
            set(apart EXCLUDE_FROM_ALL)
        endif()
        install(CODE "set(app \"${MESH_APP}\")\nset(source \"${MESH_MACOS_FOLDER}\")" COMPONENT ${component} ${apart})
        install(SCRIPT ${MESH_MACOS_FOLDER}/${part}.cmake COMPONENT ${component} ${apart})
    endforeach()
endfunction()
