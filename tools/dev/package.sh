# ./dev package: a Debian package of the release preset, in build/package. What is wrong with it is found here, not by who installs it.

package_program() {
    local try='' chroot='' folder=build/package deb
    case ${1:-} in
    '') ;;
    --try) try=yes chroot=${2:-} ;;
    *) usage >&2 && exit 2 ;;
    esac
    steps=$((${try:+1} + 7))
    findings=0
    need_packages build package ${try:+try}
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
    export SOURCE_DATE_EPOCH # the dates inside are those of the sources
    build_targets release
    make_deb
    check desktop check_desktop_files
    check hardening tests/package/hardened "$folder/root/usr/bin/payout-desk"
    check manual tests/package/documented "$folder/root/usr/bin/payout-desk" "$folder/root/usr/share/man/man1/payout-desk.1.gz"
    check lintian check_with_lintian
    if [ -n "$try" ]; then
        check install tests/package/try-in-chroot "$deb" "$folder/tour" ${chroot:+"$chroot"}
        grep '^  ok' build/check-install.log || true
    fi
    if [ "$findings" -gt 0 ]; then
        printf 'FAIL %d of the checks found something\n' "$findings"
        exit 1
    fi
    printf '%s (%s)\n' "$deb" "$(du -h --apparent-size "$deb" | cut -f1)"
}

# Leaves $deb, and in build/package/root what is in it.
make_deb() {
    local log=build/package.log
    begin package
    rm -rf "$folder"
    mkdir -p "$folder"
    : >"$log"
    logged "$log" cpack --config build/release/CPackConfig.cmake
    rm -rf "$folder/_CPack_Packages"
    deb=$(find "$folder" -maxdepth 1 -name '*.deb')
    logged "$log" dpkg-deb --extract "$deb" "$folder/root"
    finish "$(basename "$deb")"
}

check_desktop_files() {
    local share=$folder/root/usr/share
    desktop-file-validate "$share"/applications/*.desktop || return
    appstreamcli validate --no-net "$share"/metainfo/*.xml || return
    printf 'entry and metainfo are valid\n'
}

# Run by root, as in a container, lintian only asks to be told that this is meant. With --show-overrides it would fail for them.
check_with_lintian() {
    local more=()
    if [ "$(id -u)" -eq 0 ]; then more=(--allow-root); fi
    lintian "${more[@]}" --profile debian --display-info --fail-on error,warning "$deb" || return
    printf 'no error, no warning\n'
}
