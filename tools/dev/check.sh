# ./dev check: what can be found without running the program. All of it runs, so that one call shows every finding.

run_checks() {
    steps=7
    findings=0
    need_packages build check
    rm -f build/check-*.log
    check format check_format
    check clang-tidy check_with_clang clang-tidy
    check clazy check_with_clang clazy
    check layers check_layers
    check translations python3 -B tools/dev/translations.py check
    check scripts check_scripts
    if [ "$findings" -gt 0 ]; then
        printf 'FAIL %d of the checks found something\n' "$findings"
        exit 1
    fi
}

# check NAME COMMAND...: one step; its last line is the step's detail, all of it is shown if it fails.
check() {
    local log=build/check-$1.log status=0
    begin "$1"
    shift
    (set -e && "$@") >"$log" 2>&1 || status=$?
    if [ "$status" -eq 0 ]; then
        finish "$(tail -n 1 "$log")"
        return
    fi
    finish FAIL
    head -n 60 "$log"
    printf 'The whole log: %s\n' "$log"
    findings=$((findings + 1))
}

check_format() {
    find app core packaging tests -name '*.h' -o -name '*.cpp' >build/sources.list
    xargs -a build/sources.list clang-format --dry-run -Werror || return
    printf '%s files\n' "$(wc -l <build/sources.list)"
}

# check_with_clang TOOL: nothing is compiled, but moc's output has to be there. CMake's own targets for it wait for the libraries
# that a target links with, which would build the whole program; so each of them is run by its description.
check_with_clang() {
    find build/check -name AutogenInfo.json -delete 2>/dev/null # of targets that are gone by now
    cmake --preset check >build/configure.log 2>&1 || { cat build/configure.log && return 1; }
    find build/check/{core,app,tests} -name AutogenInfo.json -not -path '*_resources_*' -print0 |
        xargs -0 -P "$jobs" -I '{}' cmake -E cmake_autogen '{}' Debug >build/generate.log 2>&1 ||
        { cat build/generate.log && return 1; }
    python3 -B tools/dev/analyse.py "$1"
}

# The layer test only reads sources, so it is built alone.
check_layers() {
    cmake --preset check >build/configure.log 2>&1 || { cat build/configure.log && return 1; }
    cmake --build build/check --target layers_test >build/layers.log 2>&1 || { cat build/layers.log && return 1; }
    "$(find build/check/tests/layers -name layers_test -type f)" || return
    printf 'ok\n'
}

check_scripts() {
    local file
    for file in dev .ci/run tools/dev/*.sh tests/package/*; do
        bash -n "$file" || return
    done
    shellcheck --shell=bash --severity=warning --external-sources dev .ci/run tests/package/* || return
    python3 - tools/dev/*.py tests/*/*.py <<'END' || return
import ast, sys
for name in sys.argv[1:]:
    ast.parse(open(name, encoding="utf-8").read(), name)
END
    printf 'bash and Python are sound\n'
}
