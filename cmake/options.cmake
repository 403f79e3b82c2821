# SPDX-FileCopyrightText: 2026 The indikator authors
# SPDX-License-Identifier: Apache-2.0
# What every target of the project is compiled with: link `indikator_options`.
add_library(indikator_options INTERFACE)
target_include_directories(indikator_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(indikator_options INTERFACE
    INDIKATOR_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(indikator_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 takes the joining of short strings for overlapping copies when it optimises (GCC bug 105651).
    target_compile_options(indikator_options INTERFACE -Wno-restrict)
endif()

if(UNIX AND NOT APPLE)
    # What Debian asks of every program that reads files of others, and the same bytes from any folder.
    target_compile_options(indikator_options INTERFACE $<$<CONFIG:Release>:-fstack-protector-strong
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
    target_link_options(indikator_options INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now>)
endif()

if(INDIKATOR_SANITIZE)
    target_compile_options(indikator_options INTERFACE
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(indikator_options INTERFACE -fsanitize=address,undefined)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC's manual: together with sanitizers this warning finds what is not there.
        target_compile_options(indikator_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
if(INDIKATOR_FUZZ)
    target_compile_options(indikator_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(indikator_options INTERFACE -fsanitize=address,undefined)
endif()
if(INDIKATOR_COVERAGE)
    target_compile_options(indikator_options INTERFACE --coverage)
    target_link_options(indikator_options INTERFACE --coverage)
endif()
