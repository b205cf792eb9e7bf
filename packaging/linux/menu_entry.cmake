# Runs while installing: the menu's entry, with the path of the program where it is installed to.
set(MESH_TRAY_COMMAND mesh-tray)
if(NOT CMAKE_INSTALL_PREFIX STREQUAL "/usr")
    set(MESH_TRAY_COMMAND "${CMAKE_INSTALL_PREFIX}/${bin}/mesh-tray")
endif()
# A quoted argument (section "The Exec key" of the desktop entry specification), whose backslashes a value doubles.
string(REGEX REPLACE "([\"`$\\])" "\\\\\\\\\\1" MESH_TRAY_EXEC "${MESH_TRAY_COMMAND}")
string(REPLACE "%" "%%" MESH_TRAY_EXEC "${MESH_TRAY_EXEC}")
if(MESH_TRAY_EXEC MATCHES "[^A-Za-z0-9_./-]")
    set(MESH_TRAY_EXEC "\"${MESH_TRAY_EXEC}\"")
endif()
string(REPLACE "\\" "\\\\" MESH_TRAY_COMMAND "${MESH_TRAY_COMMAND}")
configure_file("${source}/io.github.grip_session_mesh.tray.desktop.in" "${folder}/io.github.grip_session_mesh.tray.desktop" @ONLY)
