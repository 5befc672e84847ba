# The Debian package, made by CPack: ./dev package.
set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON) # else the quotes of the description become semicolons
set(CPACK_PACKAGE_NAME payout-desk)
set(CPACK_PACKAGE_VENDOR "Payout Desk developers")
set(CPACK_PACKAGE_CONTACT "Payout Desk developers <payoutdesk@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "adds payout contacts and reminds people of their payout links")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Payout Desk is for a back office that pays people through Instantpay. Staff
add contacts with their tags; managers remind people of payout links they
have not claimed.

One press sends at most one request for each person or link, and each is
on disk before its first byte leaves. After any doubt the program says
\"not known\" and a person decides. In practice mode nothing leaves the
computer.")

set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/package)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS # whatever the umask of who builds it
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# dpkg-shlibdeps finds what the program is linked with: Qt (libqt6gui6 holds the platform for X11, libqt6svg6 the reader of the
# icons) and QtKeychain. What is only opened at run time, or is no library, stands here:
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    ca-certificates     # who may answer as api.instantpay.in
    fonts-noto-core     # Devanagari, for Hindi and for people's names
    hicolor-icon-theme  # the index without which the icon is not found
    libqt6sql6-sqlite   # Qt's plugin for the store; libqt6sql6 only recommends it
    libsecret-1-0)      # QtKeychain opens it by its name to reach the password store
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager") # without a password store the secret lasts until closing
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-wayland) # desktops on Wayland bring Xwayland, which serves

install(FILES lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME payout-desk)

include(CPack)
