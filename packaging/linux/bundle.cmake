# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# usage: cmake -D STAGE=TREE -P bundle.cmake
# Moves the programs of an installed tree to /opt/indikator and puts Qt, its plug-ins and every library beside them that
# other systems may lack, each with its licence. What the package depends on is written to TREE.depends.
# Texts of Qt and the fonts need no files: they are embedded in the programs.
cmake_minimum_required(VERSION 3.25)
set(home ${STAGE}/opt/indikator)
set(programs ${home}/bin/indikator ${home}/bin/indikator-cli)

# Plug-ins: the screens (X11, and none at all for printing), SQLite, pictures, keyboard layouts, printers.
set(plugins platforms/libqxcb.so platforms/libqoffscreen.so sqldrivers/libqsqlite.so imageformats/libqsvg.so
    imageformats/libqjpeg.so iconengines/libqsvgicon.so platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so printsupport/libcupsprintersupport.so)

# Every system has these, and mixing two of one kind would break the other users of the C library, of the display or of
# the font settings. The Debian package of each becomes a dependency.
set(of_the_system [[^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libX11|libX11-xcb|libxcb|libGL|libGLX|libEGL|libOpenGL|libGLdispatch|libdrm|libfontconfig|libfreetype|libexpat|libz|libglib-2\.0|libdbus-1|libudev|libcups)\.so]])
set(depends libx11-6 libx11-xcb1 libxcb1 libegl1 libglx0 libopengl0 libfontconfig1 libfreetype6 zlib1g libglib2.0-0
    libdbus-1-3 libcups2)

file(MAKE_DIRECTORY ${home}/bin ${home}/lib ${home}/licences)
foreach(program indikator indikator-cli)
    file(RENAME ${STAGE}/usr/bin/${program} ${home}/bin/${program})
    file(CREATE_LINK /opt/indikator/bin/${program} ${STAGE}/usr/bin/${program} SYMBOLIC)
endforeach()
file(COPY ${CMAKE_CURRENT_LIST_DIR}/qt.conf DESTINATION ${home}/bin)

execute_process(COMMAND qmake6 -query QT_INSTALL_PLUGINS OUTPUT_VARIABLE plugin_folder OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
foreach(plugin IN LISTS plugins)
    cmake_path(GET plugin PARENT_PATH kind)
    file(COPY ${plugin_folder}/${plugin} DESTINATION ${home}/plugins/${kind})
endforeach()
list(TRANSFORM plugins PREPEND ${home}/plugins/)

file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${plugins}
    RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR unknown PRE_EXCLUDE_REGEXES ${of_the_system})
if(unknown)
    message(FATAL_ERROR "These libraries are not found: ${unknown}")
endif()
set(origins)
foreach(library IN LISTS libraries)
    cmake_path(GET library FILENAME name)
    file(COPY_FILE ${library} ${home}/lib/${name})
    file(REAL_PATH ${library} real)
    list(APPEND origins ${real})
endforeach()

# The old kind of run path, of the programs alone, holds for the libraries of libraries and for plug-ins too.
foreach(program IN LISTS programs)
    execute_process(COMMAND patchelf --force-rpath --set-rpath [[$ORIGIN/../lib]] ${program} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# The newest symbols of the C library that anything here uses.
file(GLOB_RECURSE binaries ${home}/bin/indikator* ${home}/lib/* ${home}/plugins/*)
execute_process(COMMAND objdump -T ${binaries} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "GLIBC_2\\.[0-9]+" versions "${symbols}")
list(REMOVE_DUPLICATES versions)
list(SORT versions COMPARE NATURAL ORDER DESCENDING)
list(GET versions 0 newest)
string(REPLACE "GLIBC_" "" newest ${newest})
list(PREPEND depends "libc6 (>= ${newest})")
list(JOIN depends ", " depends)
file(WRITE ${STAGE}.depends "${depends}")

# Where each library comes from, in which version, and under what licence.
set(about "Libraries in this package and the Debian packages they come from, unchanged.\n"
    "Their sources: https://snapshot.debian.org/. Their licences: the folder licences.\n\n")
list(APPEND origins ${plugin_folder}/platforms/libqxcb.so ${plugin_folder}/sqldrivers/libqsqlite.so
    ${plugin_folder}/imageformats/libqsvg.so ${plugin_folder}/printsupport/libcupsprintersupport.so)
set(sources)
foreach(origin IN LISTS origins)
    string(REGEX REPLACE "^/usr/lib/" "" short ${origin})
    execute_process(COMMAND dpkg-query -S "*lib/${short}" OUTPUT_VARIABLE owner COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE "^([^:,]+).*" "\\1" owner ${owner})
    list(APPEND sources ${owner})
endforeach()
list(REMOVE_DUPLICATES sources)
list(SORT sources)
foreach(package IN LISTS sources)
    execute_process(COMMAND dpkg-query -W -f "\${Version} (source \${source:Package} \${source:Version})" ${package}
        OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
    list(APPEND about "${package} ${version}\n")
    file(COPY_FILE /usr/share/doc/${package}/copyright ${home}/licences/${package}.txt)
endforeach()
list(JOIN about "" about)
file(WRITE ${home}/LIBRARIES.txt "${about}")
message(STATUS "The bundle needs glibc ${newest}")
