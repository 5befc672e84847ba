# ./dev screenshots: every page and dialog in every state, light and dark, English and Hindi, at the usual and at twice the size of
# text. tests/look has the scenes; one process plays them for one language and one size, and takes each picture in both colours.

take_screenshots() {
    local folder=build/screenshots runtime status=0
    steps=3
    need_packages build pictures
    build_targets dev payoutdesk-pictures
    begin pictures
    rm -rf "$folder"
    mkdir -p "$folder"
    # Nothing of this desktop may show: no bus and so no password store and no colour scheme of its own, a screen of 1024×640.
    runtime=$(mktemp -d)
    printf '%s\n' '--language en --percent 100' '--language hi --percent 200' '--language hi --percent 100' \
        '--language en --percent 200' |
        env -u QT_STYLE_OVERRIDE -u QT_QPA_PLATFORMTHEME -u QT_SCALE_FACTOR -u QT_FONT_DPI \
            DBUS_SESSION_BUS_ADDRESS=disabled: TZ=UTC XDG_RUNTIME_DIR="$runtime" \
            QT_QPA_PLATFORM=offscreen:configfile="$PWD/tests/look/screen.json" \
            xargs -P "$jobs" -L 1 build/dev/tests/look/payoutdesk-pictures "$folder" 2>build/screenshots.log || status=$?
    rm -rf "$runtime"
    # Qt's own complaints of the offscreen platform, as our log writes them
    sed -i '/^qt warning default$/d; /^This plugin does not support/d' build/screenshots.log
    [ "$status" -eq 0 ] || fail 'a scene did not come about' build/screenshots.log
    QT_QPA_PLATFORM=offscreen build/dev/tests/look/payoutdesk-pictures "$folder" --index 2>>build/screenshots.log ||
        fail 'no index page' build/screenshots.log
    finish "$folder/index.html ($(find "$folder" -name '*.png' | wc -l))"
}
