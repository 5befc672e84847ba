# ./dev check: what a reader would complain about before a machine does anything.

run_checks() {
    steps=2
    need_packages build check
    begin format
    git ls-files 2>/dev/null | grep -E '\.(h|cpp)$' >build/sources.list || find app core tests -name '*.cpp' -o -name '*.h' >build/sources.list
    logged build/check.log xargs -a build/sources.list clang-format --dry-run -Werror
    finish ok
}
