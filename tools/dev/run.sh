# ./dev run: the program in practice mode; without a display the tour.

# Whether a window could be opened: a Wayland socket, or an X server that listens.
display_works() {
    local number
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -S "${XDG_RUNTIME_DIR:-/nowhere}/$WAYLAND_DISPLAY" ]; then return 0; fi
    [ -n "${DISPLAY:-}" ] || return 1
    number=${DISPLAY##*:}
    number=${number%%.*}
    case $DISPLAY in
    :* | unix:*) [ -S "/tmp/.X11-unix/X$number" ] ;;
    *) (exec 3<>"/dev/tcp/${DISPLAY%%:*}/$((6000 + number))") 2>/dev/null ;;
    esac
}

run_program() {
    if display_works; then
        printf 'Payout Desk %s: opening the window in practice mode\n' "$version"
        steps=2
        need_packages build
        build_targets dev payout-desk
        exec build/dev/app/payout-desk --practice "$@"
    fi
    printf 'Payout Desk %s: no display found, using a virtual one\n' "$version"
    steps=4
    need_packages build tour
    build_targets dev payout-desk
    run_tour
}

# The program's main job on a virtual display, with throw-away folders. Done twice it says the same twice.
run_tour() {
    local log=build/tour.log heading
    step=3
    heading=$(printf '[%d/%d] %-9s ' "$step" "$steps" tour)
    if ! tests/support/with-keyring no-service /usr/bin/python3 -B tests/e2e/tour.py --program build/dev/app/payout-desk \
        --out build/tour --heading "$heading" 2>"$log"; then
        tail -n 20 "$log"
        printf 'The whole log: %s\n' "$log"
        exit 1
    fi
    begin pictures
    finish "build/tour/index.html ($(find build/tour -name '*.png' | wc -l))" plain
    printf 'With a display, this command opens the window.  Next: ./dev test\n'
}
