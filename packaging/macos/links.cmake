# Runs while installing: PREFIX/bin and PREFIX/share have what they have elsewhere, as links into the bundle. `mesh-hook` is among them
# because the programs take for their own folder the first on the way with one: this one's path stays when Homebrew upgrades.
set(prefix "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
file(MAKE_DIRECTORY "${prefix}/bin" "${prefix}/share")
foreach(file bin/mesh bin/meshd bin/mesh-hook share/grip-session-mesh) # The tray is opened, as its bundle.
    string(REGEX REPLACE "^bin/" "MacOS/" inside ${file})
    file(CREATE_LINK "../${app}/Contents/${inside}" "${prefix}/${file}" SYMBOLIC)
    message(STATUS "Linking: ${prefix}/${file}")
endforeach()
