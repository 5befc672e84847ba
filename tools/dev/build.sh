# Building: build/<preset>, through CMake's presets and Ninja.

# configure PRESET: at the first time with ccache, where that is installed.
configure() {
    local log=build/configure.log extra=()
    if [ ! -e "build/$1/CMakeCache.txt" ] && command -v ccache >/dev/null; then
        extra=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    : >"$log"
    logged "$log" cmake --preset "$1" "${extra[@]}"
}

# build_targets PRESET [TARGET...]: everything without a target.
build_targets() {
    local preset=$1 log=build/build.log
    shift
    begin build
    configure "$preset"
    : >"$log"
    logged "$log" cmake --build "build/$preset" --parallel "$jobs" ${1:+--target "$@"}
    finish ''
}

build_all() {
    steps=2
    need_packages build
    build_targets dev
}
