# The Debian and Ubuntu packages, by what needs them; only missing ones are installed.

packages_build='g++ mold cmake ninja-build qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
    libqt6sql6-sqlite qtkeychain-qt6-dev libexpected-dev libsecret-1-0 breeze-icon-theme openssl'
packages_tour='xvfb dbus openbox at-spi2-core python3 python3-gi gir1.2-atspi-2.0 fonts-noto-core scrot xdotool'
packages_test="$packages_tour gnome-keyring libsecret-tools libglib2.0-bin sqlite3"
packages_pictures='fonts-noto-core'
packages_fuzz='clang'
packages_check='clang clang-format clang-tidy clazy shellcheck python3'
packages_package='binutils dpkg-dev file man-db desktop-file-utils appstream lintian'
packages_try='debootstrap'

# missing_of PACKAGE...: those that are not installed.
missing_of() {
    dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        awk -v wanted="$*" '$2 == "installed" { there[$1] = 1 }
            END { n = split(wanted, name, " "); for (i = 1; i <= n; i++) if (!(name[i] in there)) print name[i] }' || true
}

# need_packages GROUP...: installs what is missing, as root or through sudo; else says the exact line to type.
need_packages() {
    local group wanted='' log=build/packages.log as_root=()
    begin packages
    for group in "$@"; do
        group=packages_$group
        wanted+=" ${!group}"
    done
    # shellcheck disable=SC2086 # names are split on purpose
    set -- $wanted
    if ! command -v apt-get >/dev/null; then
        finish 'not looked at: no apt here'
        return
    fi
    # shellcheck disable=SC2046
    set -- $(missing_of "$@")
    if [ $# -eq 0 ]; then
        finish 'all there'
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
            finish "$# missing" plain
            printf 'As root, type this, then ./dev again:\napt-get install --no-install-recommends %s\n' "$*"
            exit 1
        fi
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    : >"$log"
    if [ -z "$(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -mtime -1 2>/dev/null)" ]; then
        logged "$log" "${as_root[@]}" update
    fi
    if ! "${as_root[@]}" install --no-install-recommends "$@" >>"$log" 2>&1; then
        logged "$log" "${as_root[@]}" update # a list of this morning may name a version that is gone
        logged "$log" "${as_root[@]}" install --no-install-recommends "$@"
    fi
    finish "$(sed -n 's/.* \([0-9]*\) newly installed.*/\1/p' "$log" | tail -n 1) installed"
}
