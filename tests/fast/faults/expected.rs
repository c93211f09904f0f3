//! Expected texts beside the files; `BLESS=1` writes them.

use std::fs;

use cert_core::basics::text::Lang;

fn is_blessing() -> bool {
    std::env::vars_os().any(|(name, value)| name == "BLESS" && value == "1")
}

/// How the text differs from the one expected, if it does.
pub(crate) fn differs(stem: &str, lang: Lang, told: &str) -> Option<String> {
    let path = match lang {
        Lang::Pl => format!("{stem}.pl.txt"),
        Lang::En => format!("{stem}.en.txt"),
    };
    if is_blessing() {
        fs::write(&path, told).expect("a writable folder");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    (expected != told).then(|| format!("{path}: expected\n{expected}but found\n{told}"))
}
