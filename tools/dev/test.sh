# ./dev test, ./dev asan and ./dev tsan: CTest runs the suites, test_report.py counts.

run_tests() {
    local preset=$1 name='' all='' argument log select=() faults=''
    shift
    for argument in "$@"; do
        case $argument in
        --all) all=yes ;;
        -*) usage >&2 && exit 2 ;;
        *) name=$argument ;;
        esac
    done
    steps=3
    need_packages build test
    if [ -n "$name" ] && [[ ! $name =~ ^[A-Za-z0-9_-]+$ ]]; then
        printf 'FAIL %s is not the name of a suite\n' "$name"
        exit 1
    fi
    build_targets "$preset"
    begin tests
    finish "build/$preset-tests.log" plain

    log=build/$preset-tests.log
    if [ -n "$name" ]; then
        select=(-R "^${name}(_test)?\$")
    elif [ -z "$all" ]; then
        select=(-LE long)
    else
        select=(-LE quick) # of those, the long ones do all
        faults=120         # lines of the catalogue, at least
    fi
    export PAYOUTDESK_WIRE_LOG=$PWD/build/wire.log
    : >"$PAYOUTDESK_WIRE_LOG"
    sanitizer_options "$preset"
    set +e
    ctest --test-dir "build/$preset" --verbose --no-tests=error --parallel "$jobs" "${select[@]}" 2>&1 |
        tee "$log" |
        python3 tools/dev/test_report.py --log "$log" --wire "$PAYOUTDESK_WIRE_LOG" ${name:+--one} ${faults:+--faults "$faults"} ${CI:+--no-skips}
    exit "${PIPESTATUS[2]}"
}

sanitizer_options() {
    case $1 in
    asan)
        export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1:suppressions=$PWD/tools/dev/addresses.supp
        export LSAN_OPTIONS=suppressions=$PWD/tools/dev/leaks.supp:print_suppressions=0
        export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
        ;;
    tsan)
        export TSAN_OPTIONS=suppressions=$PWD/tools/dev/threads.supp:exitcode=66:history_size=4:die_after_fork=0
        ;;
    esac
}
