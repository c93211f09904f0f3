//! Completions in real shells, installed by the program itself.

use crate::support::running::copy;
use crate::support::skipped::has_programs;
use crate::support::window::Window;

// A shell, its start without configuration of this machine, and the line its user has to add to which file.
const SHELLS: [[&str; 4]; 3] = [
    ["bash", "bash --noprofile --rcfile .rc", ".rc", ". ~/.local/share/bash-completion/completions/cert"],
    ["zsh", "zsh -i", ".zshrc", "fpath=(~/.local/share/zsh/site-functions $fpath)\nautoload -U compinit\ncompinit -u"],
    ["fish", "fish --private", ".none", ""],
];

#[test]
fn every_shell_completes_commands_numbers_questions_answers_and_files() {
    for [shell, start, settings, text] in SHELLS {
        if !has_programs(&[shell]) {
            continue;
        }
        let Some(window) = Window::open("pl", 120) else { return };
        copy("tests/scenarios/rejestr/certificates".as_ref(), &window.path("certificates"));
        std::fs::create_dir(window.path("nasze zgłoszenie")).expect("a folder");
        std::fs::write(window.path(settings), text).expect("a file");
        window.enter(&format!("cert completions {shell} --install; clear; LC_ALL=C.UTF-8 {start}"));
        for (index, (typed, completed)) in [
            ("cert que\tsh\t", "cert questionnaire show"),
            ("cert help regi\tado\t", "cert help register adopt"),
            ("cert schema rub\t", "cert schema rubric"),
            ("cert show UBO-2026\t", "cert show UBO-2026-0005"),
            ("cert practices --question plan-prze\t", "--question plan-przeglad"),
            ("cert assess z --set grupy=mie\t", "--set grupy=mieszkancy"),
            ("cert list --status supers\t", "--status superseded"),
            ("cert score nasze\t", "nasze\\ zgłoszenie/"),
        ]
        .into_iter()
        .enumerate()
        {
            window.enter(&format!("echo wiersz-{index}"));
            window.wait_for(&format!("wiersz-{index}"), 2);
            window.write(typed);
            window.wait(completed);
            window.press(&["C-u"]);
        }
    }
}
