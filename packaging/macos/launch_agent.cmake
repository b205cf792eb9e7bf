# Runs while installing: the service's launch agent, with the path of the program where it is installed to.
set(MESH_SERVICE "${CMAKE_INSTALL_PREFIX}/bin/meshd")
string(REPLACE "&" "&amp;" MESH_SERVICE "${MESH_SERVICE}")
string(REPLACE "<" "&lt;" MESH_SERVICE "${MESH_SERVICE}")
string(REPLACE ">" "&gt;" MESH_SERVICE "${MESH_SERVICE}")
configure_file("${source}/io.github.grip_session_mesh.service.plist.in"
    "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/${app}/Contents/Resources/io.github.grip_session_mesh.service.plist" @ONLY)
