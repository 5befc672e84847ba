# Everything a target of this project is compiled and linked with stands here, once.
# A target asks for it with target_link_libraries(... payoutdesk_flags).
add_library(payoutdesk_flags INTERFACE)

target_compile_features(payoutdesk_flags INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_include_directories(payoutdesk_flags INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)

target_compile_options(payoutdesk_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
    -fstack-protector-strong)

target_compile_definitions(payoutdesk_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# FORTIFY needs an optimising build; sanitizers bring their own checks.
if(CMAKE_BUILD_TYPE MATCHES "Release|RelWithDebInfo")
    target_compile_options(payoutdesk_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()
target_link_options(payoutdesk_flags INTERFACE -Wl,-z,relro,-z,now $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)

set(PAYOUTDESK_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")
if(PAYOUTDESK_SANITIZE)
    target_compile_options(payoutdesk_flags INTERFACE -fsanitize=${PAYOUTDESK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    # GCC 12's own checks of moved-from variants confuse this warning; the plain build keeps it.
    target_compile_options(payoutdesk_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(payoutdesk_flags INTERFACE -fsanitize=${PAYOUTDESK_SANITIZE})
endif()
if(PAYOUTDESK_SANITIZE STREQUAL "thread")
    target_compile_options(payoutdesk_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>) # a fence in Qt's own headers
    target_sources(payoutdesk_flags INTERFACE
        $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:${PROJECT_SOURCE_DIR}/tests/support/thread_order.cpp>)
    target_link_libraries(payoutdesk_flags INTERFACE ${CMAKE_DL_LIBS})
endif()

# Clang counts which ways through the code an input takes; tests/fuzz has the programs that make up inputs.
option(PAYOUTDESK_FUZZ "Build the fuzz targets with libFuzzer (needs Clang)" OFF)
if(PAYOUTDESK_FUZZ)
    target_compile_options(payoutdesk_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# A faster linker where it is there: a hundred test programs are linked.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    target_link_options(payoutdesk_flags INTERFACE -fuse-ld=mold)
endif()
