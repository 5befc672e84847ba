# ./dev soak N [SEED]: more random histories than the tests have time for; with a seed that failed, the same again.

soak() {
    local count=${1:-} seed=${2:-}
    if [ $# -gt 2 ] || [[ ! $count =~ ^[1-9][0-9]*$ ]] || [[ ! $seed =~ ^[0-9]*$ ]]; then
        usage >&2 && exit 2
    fi
    steps=3
    need_packages build test
    build_targets dev histories_test
    begin histories
    finish "$count of them" plain
    export PAYOUTDESK_HISTORIES=$count ${seed:+PAYOUTDESK_SEED=$seed}
    build/dev/tests/faults/histories_test histories
}
