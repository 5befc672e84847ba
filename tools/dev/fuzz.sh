# ./dev fuzz: each target of tests/fuzz over inputs that libFuzzer makes up, beginning with the corpus in the tree.

fuzz_targets='entry envelope paste reply settings'

fuzz() {
    local seconds=${1:-} name status found=build/fuzz/found failed=0
    if [[ ! $seconds =~ ^[1-9][0-9]*$ ]] || [ $# -gt 1 ]; then
        usage >&2
        exit 2
    fi
    steps=3
    need_packages build fuzz
    build_targets fuzz fuzz_targets
    begin fuzzing
    rm -rf "$found"
    mkdir -p "$found"
    export -f fuzz_target
    # shellcheck disable=SC2086 # names are split on purpose
    printf '%s\n' $fuzz_targets | xargs -P "$jobs" -I '{}' bash -c 'fuzz_target "$@"' fuzz_target '{}' "$seconds" "$found" || true
    finish "build/fuzz-*.log" plain
    for name in $fuzz_targets; do
        status=$(cat "$found/$name.status")
        sed -n "s/^stat::number_of_executed_units: */$name: inputs tried: /p" "build/fuzz-$name.log"
        if [ "$status" -ne 0 ]; then
            failed=$((failed + 1))
            grep -m 3 -E 'BROKEN|ERROR|runtime error' "build/fuzz-$name.log" || true
            printf 'FAIL %s: what broke it is in %s; mend it, and keep the input in tests/fuzz/corpus/%s\n' "$name" "$found" "$name"
        fi
    done
    if [ "$failed" -gt 0 ]; then exit 1; fi
    # shellcheck disable=SC2086
    printf 'PASS fuzzing: %d targets, %d s each, nothing found\n' "$(wc -w <<<$fuzz_targets)" "$seconds"
}

# fuzz_target NAME SECONDS FOUND: what it learns by itself stays in build/fuzz/corpus for the next time.
fuzz_target() {
    local learnt=build/fuzz/corpus/$1 status=0
    mkdir -p "$learnt"
    ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
        "build/fuzz/tests/fuzz/$1_fuzz" -max_total_time="$2" -timeout=10 -max_len=4096 -print_final_stats=1 \
        -dict=tests/fuzz/words.dict -artifact_prefix="$3/$1-" "$learnt" "tests/fuzz/corpus/$1" >"build/fuzz-$1.log" 2>&1 || status=$?
    printf '%s\n' "$status" >"$3/$1.status"
}
