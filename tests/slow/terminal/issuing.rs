//! The confirmation before writing into a register.

use crate::support::window::Window;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaire/examples/przykladowo-3");

const QUESTION: &str = "? Wystawić ten certyfikat?\n  tak, zapisz\n> nie, nic nie zapisuj\n";

// A window with a reviewed application in `z` and an empty register.
fn at_the_desk() -> Option<Window> {
    let window = Window::open("pl", 100)?;
    window.enter(&format!("export CERT_AS_OF=2026-11-20; cp -r '{EXAMPLE}' z; cert register init"));
    window.wait("Założono rejestr");
    window.enter("cert assess z --terc 2401011 >f; cert review z --by Ola --confirm-all >f; echo ready=$?");
    window.wait("ready=0");
    Some(window)
}

fn asked(window: &Window, name: &str) {
    window.enter(&format!("cert issue z --by Wit --unsigned; echo {name}=$?"));
    window.wait_prompt(QUESTION);
}

fn certificates(window: &Window) -> Vec<String> {
    let entries = std::fs::read_dir(window.path("certificates")).expect("a register").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("ubo-")).collect()
}

#[test]
fn it_asks_once_with_no_under_the_cursor_and_writes_only_after_yes() {
    let Some(window) = at_the_desk() else { return };
    let settings = || std::fs::read_to_string(window.path("certificates").join("register.toml")).expect("settings");
    let before = settings();
    for (name, key, code) in [("enter", "Enter", 3), ("esc", "Escape", 3), ("interrupt", "C-c", 130)] {
        asked(&window, name);
        window.press(&[key]);
        window.wait(&format!("{name}={code}"));
        assert_eq!((certificates(&window), settings()), (vec![], before.clone()), "{name}");
    }
    window.wait_for("Nic nie zapisano.", 3);
    asked(&window, "yes");
    window.press(&["t", "Enter"]);
    window.wait("yes=0");
    assert_eq!(certificates(&window), ["ubo-2026-0001.toml"]);
    let history = window.history();
    assert!(history.contains("Zapisano UBO-2026-0001: Przykładowo (woj. śląskie), poziom 3"), "{history}");
    // Every attested fact was on the screen before the question.
    for words in [
        "Przykładowo (woj. śląskie, TERC 2401011)",
        "Poświadcza się, że:",
        "ocenił(a): Ola",
        "wystawia: Wit",
        "20 listopada 2027",
    ] {
        assert!(history.matches(words).count() >= 4, "{words}\n{history}");
    }
}
