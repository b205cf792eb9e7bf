# Read by cpack for each kind of package, when the options of its command line are known.
set(tray)
if(CPACK_MESH_TRAY)
    set(tray tray tray_menu tray_system)
endif()
set(CPACK_COMPONENTS_ALL mesh mesh_plain mesh_system ${tray})
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

if(CPACK_GENERATOR STREQUAL "TGZ")
    # Runs wherever it is unpacked to, so without what belongs to fixed places. All lies in one folder when `portable`, the last,
    # mends it.
    set(CPACK_MONOLITHIC_INSTALL ON)
    set(components mesh mesh_plain)
    if(CPACK_MESH_TRAY)
        list(APPEND components tray)
    endif()
    set(CPACK_INSTALL_CMAKE_PROJECTS)
    foreach(component IN LISTS components ITEMS portable)
        list(APPEND CPACK_INSTALL_CMAKE_PROJECTS ${CPACK_MESH_BUILD} GripSessionMesh ${component} /)
    endforeach()
    set(CPACK_PACKAGING_INSTALL_PREFIX /)

elseif(CPACK_GENERATOR STREQUAL "DEB")
    list(REMOVE_ITEM CPACK_COMPONENTS_ALL mesh_plain)
    list(APPEND CPACK_COMPONENTS_ALL mesh_debian)
    if(CPACK_MESH_TRAY)
        list(APPEND CPACK_COMPONENTS_ALL tray_debian)
    endif()
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/before_packing.cmake)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION devel)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    if(NOT CPACK_DEBIAN_PACKAGE_RELEASE)
        set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    endif()
    set(version ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})
    set(summary "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}")
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # It would be the first line of both.

    set(CPACK_DEBIAN_MAIN_PACKAGE_NAME grip-session-mesh)
    set(CPACK_DEBIAN_MAIN_DESCRIPTION "${summary}\n${CPACK_COMPONENT_GROUP_MAIN_DESCRIPTION}")
    # libcrypto is loaded by its name when something is held, or another machine is paired with.
    set(CPACK_DEBIAN_MAIN_PACKAGE_DEPENDS "libssl3")
    set(CPACK_DEBIAN_MAIN_PACKAGE_RECOMMENDS "git")
    set(CPACK_DEBIAN_MAIN_PACKAGE_SUGGESTS "grip-session-mesh-tray, polkitd")
    set(CPACK_DEBIAN_MAIN_PACKAGE_CONTROL_EXTRA ${CPACK_MESH_FOLDER}/main/postinst ${CPACK_MESH_FOLDER}/main/prerm)

    set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME grip-session-mesh-tray)
    set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "icon and window of Grip Session Mesh\n${CPACK_COMPONENT_GROUP_DESKTOP_DESCRIPTION}")
    # The plug-ins for X11 and SVG are in libqt6gui6 and libqt6svg6, which it is linked to.
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "grip-session-mesh (= ${version})")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
        "hicolor-icon-theme, notification-daemon, qt6-translations-l10n, qt6-wayland")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "gnome-shell-extension-appindicator")
    file(WRITE ${CPACK_MESH_FOLDER}/desktop/conffiles "/etc/xdg/autostart/io.github.grip_session_mesh.tray.desktop\n")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_CONTROL_EXTRA ${CPACK_MESH_FOLDER}/desktop/postinst ${CPACK_MESH_FOLDER}/desktop/prerm
        ${CPACK_MESH_FOLDER}/desktop/conffiles)

elseif(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/before_packing.cmake)
    set(CPACK_RPM_COMPONENT_INSTALL ON)
    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_LICENSE MIT)
    set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
    if(NOT CPACK_RPM_PACKAGE_RELEASE)
        set(CPACK_RPM_PACKAGE_RELEASE 1)
    endif()
    set(version ${CPACK_PACKAGE_VERSION}-${CPACK_RPM_PACKAGE_RELEASE})

    set(CPACK_RPM_MAIN_PACKAGE_NAME grip-session-mesh)
    set(CPACK_RPM_MAIN_PACKAGE_SUMMARY "Connects coding-agent sessions with each other")
    string(REPLACE "\n.\n" "\n\n" CPACK_RPM_MAIN_PACKAGE_DESCRIPTION "${CPACK_COMPONENT_GROUP_MAIN_DESCRIPTION}")
    # rpm 4.18 is not asked for weak dependencies in a way that it answers: they are further lines of the strong ones.
    set(CPACK_RPM_MAIN_PACKAGE_REQUIRES
        "libcrypto.so.3()(64bit)\nRecommends: git\nSuggests: grip-session-mesh-tray, polkit")
    set(CPACK_RPM_MAIN_POST_INSTALL_SCRIPT_FILE ${CPACK_MESH_FOLDER}/main/after-install)
    set(CPACK_RPM_MAIN_PRE_UNINSTALL_SCRIPT_FILE ${CPACK_MESH_FOLDER}/main/before-removal)

    set(CPACK_RPM_DESKTOP_PACKAGE_NAME grip-session-mesh-tray)
    set(CPACK_RPM_DESKTOP_PACKAGE_SUMMARY "Icon and window of Grip Session Mesh")
    string(REPLACE "\n.\n" "\n\n" CPACK_RPM_DESKTOP_PACKAGE_DESCRIPTION "${CPACK_COMPONENT_GROUP_DESKTOP_DESCRIPTION}")
    set(CPACK_RPM_DESKTOP_PACKAGE_REQUIRES 
        "grip-session-mesh%{?_isa} = ${version}, hicolor-icon-theme\nRecommends: qt6-qtwayland, qt6-qttranslations")
    set(CPACK_RPM_DESKTOP_POST_INSTALL_SCRIPT_FILE ${CPACK_MESH_FOLDER}/desktop/after-install)
    set(CPACK_RPM_DESKTOP_PRE_UNINSTALL_SCRIPT_FILE ${CPACK_MESH_FOLDER}/desktop/before-removal)
    set(CPACK_RPM_DESKTOP_USER_FILELIST "%config(noreplace) /etc/xdg/autostart/io.github.grip_session_mesh.tray.desktop")
    # Others own these folders.
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /etc /etc/xdg /etc/xdg/autostart /usr/lib/systemd /usr/lib/systemd/user
        /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc /usr/share/fish
        /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
        /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps /usr/share/man
        /usr/share/man/man1 /usr/share/metainfo /usr/share/polkit-1 /usr/share/polkit-1/actions /usr/share/zsh
        /usr/share/zsh/site-functions)
endif()
