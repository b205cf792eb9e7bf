# A package for Apple's installer and a disk image. What goes where is decided when it is made: for_generator.cmake.
set(CPACK_GENERATOR productbuild DragNDrop)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_FILE_NAME grip-session-mesh-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/for_generator.cmake)
set(CPACK_MESH_BUILD ${CMAKE_BINARY_DIR})
set(CPACK_PRODUCTBUILD_IDENTIFIER io.github.grip_session_mesh)
set(CPACK_DMG_VOLUME_NAME "Grip Session Mesh ${PROJECT_VERSION}")

# The installer shows them, and goes by their names' ends.
foreach(text LICENSE README)
    set(CPACK_RESOURCE_FILE_${text} ${CMAKE_BINARY_DIR}/packaging/macos/${text}.txt)
endforeach()
configure_file(${PROJECT_SOURCE_DIR}/LICENSE ${CPACK_RESOURCE_FILE_LICENSE} COPYONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/installer-readme.txt.in ${CPACK_RESOURCE_FILE_README} @ONLY)
