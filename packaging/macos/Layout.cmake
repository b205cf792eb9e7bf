# Where things are installed on a Mac: with the tray all programs and their data lie in its bundle, where they find each other as
# they do in PREFIX/bin elsewhere. So one folder can be dragged to /Applications, or away. Included before they say where they go.
set(MESH_APP "Grip Session Mesh.app")
if(MESH_TRAY)
    set(CMAKE_INSTALL_BINDIR "${MESH_APP}/Contents/MacOS")
    set(CMAKE_INSTALL_DATADIR "${MESH_APP}/Contents/share")
endif()
