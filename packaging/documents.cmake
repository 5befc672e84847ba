# Manual page, copyright and changes, compressed as Debian's policy wants them: gzip -9, and -n for the same bytes every time.
find_program(GZIP_PROGRAM gzip REQUIRED)
string(TIMESTAMP PAYOUTDESK_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)

set(documents "")
function(compressed_document source name folder)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${packed}
        COMMAND ${GZIP_PROGRAM} -9 -n -c ${source} > ${packed}
        DEPENDS ${source}
        VERBATIM)
    install(FILES ${packed} DESTINATION ${folder})
    set(documents ${documents} ${packed} PARENT_SCOPE)
endfunction()

configure_file(payout-desk.1.in payout-desk.1 @ONLY)
configure_file(changelog.Debian.in changelog.Debian @ONLY)
compressed_document(${CMAKE_CURRENT_BINARY_DIR}/payout-desk.1 payout-desk.1 ${CMAKE_INSTALL_MANDIR}/man1)
compressed_document(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/payout-desk)
compressed_document(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/payout-desk)
add_custom_target(documents ALL DEPENDS ${documents})

install(FILES copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/payout-desk)
