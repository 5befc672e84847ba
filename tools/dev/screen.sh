# What ./dev shows: numbered steps with their time; of a failure the end of its log. All else goes to build/*.log.

steps=1 step=0 step_name='' step_started=0

# A program that prints letters of India needs a UTF-8 locale; a bare Debian has C.UTF-8 and no other.
use_utf8() {
    local current=${LC_ALL:-${LC_CTYPE:-${LANG:-}}}
    case $current in
    *[Uu][Tt][Ff]*8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
}

minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# begin NAME: the next step. On a terminal its name shows while it runs.
begin() {
    step=$((step + 1)) step_name=$1 step_started=$SECONDS
    if [ -t 1 ]; then printf '[%d/%d] %-9s …' "$step" "$steps" "$step_name"; fi
}

# finish DETAIL [plain]: the step's line, with its time unless plain.
finish() {
    local taken=''
    if [ "${2:-}" != plain ]; then taken=$(minutes $((SECONDS - step_started))); fi
    if [ -t 1 ]; then printf '\r\033[K'; fi
    if [ -n "$taken" ]; then
        printf '[%d/%d] %-9s %-31s %s\n' "$step" "$steps" "$step_name" "$1" "$taken"
    else
        printf '[%d/%d] %-9s %s\n' "$step" "$steps" "$step_name" "$1"
    fi
}

# fail WHAT LOG: says what went wrong, the end of the log and where the rest is; ends the script.
fail() {
    if [ -t 1 ]; then printf '\r\033[K'; fi
    printf 'FAIL %s\n' "$1"
    if [ -s "$2" ]; then tail -n 20 "$2"; fi
    printf 'The whole log: %s\n' "$2"
    exit 1
}

# logged LOG COMMAND...: its output goes to the log; a failure ends the script.
logged() {
    local log=$1
    shift
    "$@" >>"$log" 2>&1 || fail "$step_name: $1 ended with $?" "$log"
}
