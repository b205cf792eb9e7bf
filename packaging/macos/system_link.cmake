# Runs while packing: `mesh` on everybody's PATH, /usr/local/bin. The others lie beside it in the bundle.
set(prefix "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
file(MAKE_DIRECTORY "${prefix}/bin")
file(CREATE_LINK "/Applications/${app}/Contents/MacOS/mesh" "${prefix}/bin/mesh" SYMBOLIC)
