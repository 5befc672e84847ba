# ./dev translations: lupdate finds the sentences, a person translates them; a normal build only compiles what is there.

update_translations() {
    steps=1
    need_packages build
    python3 -B tools/dev/translations.py update
}
