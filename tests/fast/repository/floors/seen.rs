//! Every form of import is detected, and nothing else.

use super::{circles, imports, reaches_outside};
use crate::repository::source::{File, file};

const OTHERS: [(&str, &str); 4] = [
    ("core/basics/mod.rs", ""),
    ("core/basics/text.rs", ""),
    ("core/scoring/score.rs", ""),
    ("core/words/mod.rs", "#[macro_export] macro_rules! say { () => {} }"),
];

fn files(texts: &[(&str, &str)]) -> Vec<File> {
    texts.iter().filter_map(|(path, text)| file((*path).to_owned(), text)).collect()
}

#[test]
fn every_way_to_import_is_seen() {
    let ways = [
        ("use crate::basics::text::Id;", "core/basics/text.rs"),
        ("use crate::{basics::{mod_only, text::{Id as Name, Lang}}};", "core/basics/text.rs"),
        ("use crate::basics as ground; fn f(id: ground::text::Id) {}", "core/basics/text.rs"),
        ("use crate::basics::text::{self as words}; fn f() {}", "core/basics/text.rs"),
        ("use super::score::Basis;", "core/scoring/score.rs"),
        ("use super::super::basics::text::Id;", "core/basics/text.rs"),
        ("use super::super::basics::*;", "core/basics/mod.rs"),
        ("fn f() { super::score::assess(); }", "core/scoring/score.rs"),
        ("fn f() { use crate::basics::text; text::clean(); }", "core/basics/text.rs"),
        ("fn f() -> String { format!(\"{}\", crate::basics::text::clean()) }", "core/basics/text.rs"),
        ("type A = Vec<Option<crate::basics::text::Id>>;", "core/basics/text.rs"),
        ("mod inside { use super::super::score::Basis; }", "core/scoring/score.rs"),
        ("use self::inside::x; mod inside { pub use crate::basics::text::x; }", "core/basics/text.rs"),
        ("macro_rules! m { () => { $crate::basics::text::clean() } }", "core/basics/text.rs"),
        ("impl crate::basics::text::Clean for X {}", "core/basics/text.rs"),
        ("pub use crate::basics::text::Id;", "core/basics/text.rs"),
        ("use crate::say;", "core/words/mod.rs"),
        ("fn f() { crate::say!(); }", "core/words/mod.rs"),
    ];
    for (text, end) in ways {
        let files = files(&[&OTHERS[..], &[("core/scoring/advice.rs", text)]].concat());
        assert!(imports(&files)["core/scoring/advice.rs"].contains(end), "{text}");
    }
}

#[test]
fn texts_docs_and_tests_import_nothing() {
    let text = r#"
        //! See [`crate::basics::text`].
        #[cfg(test)]
        mod tests { use crate::basics::text::Id; }
        fn f() { let text = "crate::basics::text"; }
    "#;
    let files = files(&[&OTHERS[..], &[("core/scoring/advice.rs", text)]].concat());
    assert!(imports(&files)["core/scoring/advice.rs"].is_empty());
}

#[test]
fn what_reaches_outside_is_seen() {
    let ways = [
        "use std::fs;",
        "use std::{fs as disk, io};",
        "use std as s; fn f() { s::env::args(); }",
        "use chrono::{Local, NaiveDate};",
    ];
    for text in ways {
        assert!(!reaches_outside(&files(&[("core/basics/text.rs", text)])).is_empty(), "{text}");
    }
}

#[test]
fn a_circle_is_seen() {
    let files = files(&[
        ("store/a.rs", "use super::b::B;"),
        ("store/b.rs", "use crate::store::c::C;"),
        ("store/c.rs", "use crate::store::a::A;"),
        ("store/d.rs", "use super::a::A;"),
    ]);
    assert_eq!(circles(&imports(&files)), ["store/a.rs", "store/b.rs", "store/c.rs"]);
}
