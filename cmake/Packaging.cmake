# Packages by CPack, one program after the other in this order: what all systems have in common is here, the rest in
# packaging/. Components: `mesh` and `tray` are installed everywhere; docs/packaging.md says what the others are.
set(CPACK_PACKAGE_NAME grip-session-mesh)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "Grip Session Mesh")
set(CPACK_PACKAGE_CONTACT "Grip Session Mesh maintainers <maintainers@grip-session-mesh.example>" CACHE STRING
    "Who answers for packages; for those who distribute them")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "connects coding-agent sessions with each other")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include(packaging/linux/Packages.cmake)
    include(CPack)
elseif(APPLE AND MESH_TRAY) # What is packed there is the tray's bundle, with all the rest in it.
    include(packaging/macos/Packages.cmake)
    include(CPack)
endif()
