//! An issuer with material for every letter, made by the program itself.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use super::issuer::{BY, Issuer, REVIEWER, Ran, copy, copy_home, issue, replace, terc};

/// Every kind, with its subject and a day on which it is true.
pub(crate) const LETTERS: [(&str, &str, &str); 9] = [
    ("issued", "UBO-2026-0001", "2026-11-20"),
    ("expiring", "UBO-2026-0001", "2027-11-01"),
    ("expiring", "UBO-2026-0002", "2027-11-20"),
    ("lost", "UBO-2026-0002", "2027-11-21"),
    ("lost", "UBO-2026-0003", "2027-11-21"),
    ("revoked", "UBO-2026-0004", "2026-11-20"),
    ("questions", "pytania", "2026-11-20"),
    ("refused", "odmowa", "2026-11-20"),
    ("lower", "nizszy", "2026-11-20"),
];

/// An issuer with four certificates (a planned end, none entered, no next edition, revoked) and three applications.
pub(crate) struct EveryLetter(pub(crate) Issuer);

impl EveryLetter {
    /// A copy of a shared instance.
    pub(crate) fn new() -> EveryLetter {
        static FIRST: OnceLock<EveryLetter> = OnceLock::new();
        let letters = EveryLetter(Issuer::new());
        copy_home(&FIRST.get_or_init(EveryLetter::first).0.path(""), &letters.0.path(""));
        letters
    }

    fn first() -> EveryLetter {
        let letters = EveryLetter::named("Przykładowo");
        for number in 1..=4 {
            let folder = format!("zgloszenie-{number}");
            letters.0.application(&folder, "Przykładowo", &terc(number));
            let next = "ends = 2027-10-15\nends_with = \"results\"\ncertain = false\n";
            match number {
                2 => letters.0.edit(&folder, next, ""),
                3 => letters.0.edit(&folder, next, "held = false\n"),
                _ => {}
            }
            letters.0.run(&issue(&folder)).ends(0);
        }
        let reason = "raport dotyczył innej edycji";
        letters.0.run(&["revoke", "UBO-2026-0004", "--by", BY, "--reason", reason, "--yes"]).ends(0);
        letters
    }

    /// An issuer with the applications of a municipality of this name, as written in the file, and no certificate.
    pub(crate) fn named(name: &str) -> EveryLetter {
        let letters = EveryLetter(Issuer::new());
        let contact = "prefix = \"UBO\"\naddress = \"https://rejestr.example\"\ncontact = \"pisma@fundacja.example\"\n";
        replace(&letters.0.register().join("register.toml"), "prefix = \"UBO\"\n", contact);
        for (folder, example) in
            [("pytania", "przykladowo-3"), ("odmowa", "przykladowo-wielkie-0"), ("nizszy", "przykladowo-male-2-1")]
        {
            let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaire/examples");
            copy(&examples.join(example), &letters.0.path(folder));
            let path = letters.0.path(folder).join("odpowiedzi.toml");
            let text = fs::read_to_string(&path).expect("a text file");
            let line = text.lines().find(|line| line.starts_with("name = \"Przyk")).expect("a name").to_owned();
            fs::write(&path, text.replacen(&line, &format!("name = \"{name}\""), 1)).expect("written");
        }
        letters.review(
            "pytania",
            &["--ask", "grupy=Na której stronie widać głos młodzieży?", "--confirm", "raport-publiczny"],
        );
        letters.review("nizszy", &["--confirm-all"]);
        letters
    }

    pub(crate) fn review(&self, folder: &str, verdicts: &[&str]) {
        self.0.run(&[&["review", folder, "--by", REVIEWER][..], verdicts].concat()).ends(0);
    }

    /// Runs the program for a letter.
    pub(crate) fn run(&self, about: &str, kind: &str, more: &[&str]) -> Ran {
        self.0.run(&[&["letter", about, "--kind", kind][..], more].concat())
    }

    /// The letter as written into a file.
    pub(crate) fn letter(&self, about: &str, kind: &str, more: &[&str]) -> String {
        self.run(about, kind, &[more, &["-o", "pismo"]].concat()).ends(0);
        fs::read_to_string(self.0.path("pismo")).expect("a letter")
    }

    /// Adds a template to the register.
    pub(crate) fn template(&self, name: &str, text: &str) {
        let path = self.0.register().join("templates").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
}
