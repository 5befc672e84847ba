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

run_tour() {
    fail 'tour: not there yet' /dev/null
}
