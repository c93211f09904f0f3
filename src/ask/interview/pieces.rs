//! Evidence typed at one prompt: several pieces separated by semicolons, each with its place.

use cert_core::application::address::is_file_name;
use cert_core::application::evidence::Evidence;
use cert_core::application::evidence_syntax::NamedEvidence;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use cert_core::say;
use cert_core::words::Words;

/// One way to read a piece: a comma may belong to a name, or precede a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The file, address or act, or the number of an earlier piece.
    pub what: String,
    /// The page or place in it.
    pub place: Option<String>,
}

/// The pieces of a line, as typed. Comma-separated numbers are one piece each.
pub fn pieces(line: &str) -> Vec<String> {
    let (mut parts, mut part, mut quote) = (Vec::new(), String::new(), None);
    for letter in line.chars() {
        match (letter, quote) {
            (';', None) => parts.push(std::mem::take(&mut part)),
            ('"' | '\'', None) => quote = Some(letter),
            (letter, Some(mark)) if letter == mark => quote = None,
            _ => {}
        }
        if letter != ';' || quote.is_some() {
            part.push(letter);
        }
    }
    parts.push(part);
    let are_numbers = |part: &str| part.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ',' | ' '));
    let split = |part: String| match are_numbers(&part) {
        true => part.split([',', ' ']).map(str::to_owned).collect(),
        false => vec![part],
    };
    let parts = parts.iter().flat_map(|part| at_files(part)).flat_map(|part| split(part.to_owned()));
    let bare = |part: String| part.trim().trim_end_matches(',').trim_end().to_owned();
    parts.map(bare).filter(|part| !part.is_empty()).collect()
}

// A quoted file that is dropped behind something else begins a piece of its own.
fn at_files(part: &str) -> Vec<&str> {
    let is_file = |at: &usize| {
        let (before, quoted) = part.split_at(*at);
        let inside = |mark: char| quoted.strip_prefix(mark).and_then(|rest| rest.split(mark).next());
        let inside = inside('"').or_else(|| inside('\''));
        before.ends_with(' ') && !before.trim().is_empty() && inside.is_some_and(is_file_name)
    };
    let starts = part.match_indices(['"', '\'']).map(|(at, _)| at).filter(is_file);
    let ends: Vec<usize> = std::iter::once(0).chain(starts).chain([part.len()]).collect();
    ends.windows(2).map(|range| &part[range[0]..range[1]]).collect()
}

/// The ways to read a piece, the likeliest first: as a whole, then with the text after a comma as the place.
pub fn readings(words: &Words, typed: &str) -> Vec<Reading> {
    if let Some((what, place)) = typed.split_once(" :: ") {
        return vec![reading(what, place)];
    }
    let places = say!(words, "words-of-places");
    let is_place = |text: &str| places.split(", ").any(|place| text.trim_start().to_lowercase().starts_with(place));
    let commas = || typed.match_indices(", ").map(|(at, _)| (&typed[..at], &typed[at + 2..]));
    if is_act(words, typed) {
        // The comma may belong to the name.
        return vec![
            commas().find(|(_, rest)| is_place(rest)).map_or_else(|| reading(typed, ""), |(a, b)| reading(a, b)),
        ];
    }
    let behind_comma: Vec<_> = commas().collect();
    // A place is also recognised without a comma, if the text before it is an existing file.
    let blanks = typed.match_indices(' ').map(|(at, _)| (&typed[..at], &typed[at + 1..]));
    let bare = blanks.filter(|(what, place)| !what.ends_with(',') && is_place(place));
    let split = behind_comma.into_iter().rev().chain(bare).map(|(what, place)| reading(what, place));
    std::iter::once(reading(typed, "")).chain(split).collect()
}

fn reading(what: &str, place: &str) -> Reading {
    let place = clean_line(place);
    Reading { what: what.trim().to_owned(), place: Some(place).filter(|place| !place.is_empty()) }
}

/// Whether it is an act without the prefix `akt:`. A file may be named after an act, but has an extension.
pub fn is_act(words: &Words, typed: &str) -> bool {
    let typed = typed.to_lowercase();
    let is_named = say!(words, "words-of-acts")
        .split(", ")
        .any(|act| typed.strip_prefix(act).is_some_and(|rest| rest.starts_with(' ')));
    is_named && !typed.split(", ").any(is_file_name)
}

impl Reading {
    /// The evidence that it names.
    ///
    /// # Errors
    /// Returns an error if the address or the act is invalid.
    pub fn named(&self, words: &Words) -> Result<NamedEvidence, FaultKind> {
        if is_act(words, &self.what) {
            return Evidence::read_act(&self.what).map(NamedEvidence::Known);
        }
        NamedEvidence::read(&self.what)
    }

    /// The number of an earlier piece.
    pub fn number(&self) -> Option<usize> {
        self.what.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use cert_core::application::evidence::EvidenceRef;
    use cert_core::basics::text::Lang;

    use super::*;
    use crate::cli::words;

    #[test]
    fn pieces_stand_between_semicolons_and_numbers_between_commas() {
        for (line, expected) in [
            ("raport.pdf", vec!["raport.pdf"]),
            ("https://a.example/x :: tabela 2; 1, s. 20;", vec!["https://a.example/x :: tabela 2", "1, s. 20"]),
            ("\"a; b.pdf\" ; akt:uchwała 12/2026", vec!["\"a; b.pdf\"", "akt:uchwała 12/2026"]),
            ("1, 2;3", vec!["1", "2", "3"]),
            ("raport.pdf,", vec!["raport.pdf"]),
            ("'raport.pdf' 'Raport z ewaluacji.pdf'", vec!["'raport.pdf'", "'Raport z ewaluacji.pdf'"]),
            ("bip.pl/a, s. 3 \"b.pdf\", s. 4", vec!["bip.pl/a, s. 3", "\"b.pdf\", s. 4"]),
            ("raport.pdf, s. 3, \"Wnioski\"", vec!["raport.pdf, s. 3, \"Wnioski\""]),
            (" ; ;", vec![]),
        ] {
            assert_eq!(pieces(line), expected, "{line}");
        }
    }

    #[test]
    fn a_place_stands_behind_two_colons_or_whichever_comma_leaves_something_that_is_there() {
        for (typed, expected) in [
            ("raport.pdf", vec![("raport.pdf", "")]),
            ("raport.pdf, wstęp", vec![("raport.pdf, wstęp", ""), ("raport.pdf", "wstęp")]),
            ("a, b.pdf, § 3", vec![("a, b.pdf, § 3", ""), ("a, b.pdf", "§ 3"), ("a", "b.pdf, § 3")]),
            ("a, b.pdf :: § 3, ust. 1", vec![("a, b.pdf", "§ 3, ust. 1")]),
            ("1 s. 20", vec![("1 s. 20", ""), ("1", "s. 20")]),
            ("raport.pdf s. 14", vec![("raport.pdf s. 14", ""), ("raport.pdf", "s. 14")]),
            ("uchwała 1, z późn. zm., § 4, ust. 2", vec![("uchwała 1, z późn. zm.", "§ 4, ust. 2")]),
            ("uchwała 1.pdf, § 4", vec![("uchwała 1.pdf, § 4", ""), ("uchwała 1.pdf", "§ 4")]),
        ] {
            let found = readings(&words::of(Lang::Pl), typed);
            let found: Vec<_> =
                found.iter().map(|one| (one.what.as_str(), one.place.as_deref().unwrap_or(""))).collect();
            assert_eq!(found, expected, "{typed}");
        }
    }

    #[test]
    fn what_is_named_is_a_page_an_act_or_a_file() {
        let named = |what: &str| match reading(what, "").named(&words::of(Lang::Pl)) {
            Ok(NamedEvidence::Known(evidence)) => match evidence.proof {
                EvidenceRef::Url(url) => url,
                proof => format!("{proof:?}"),
            },
            Ok(NamedEvidence::File(path, _)) => format!("file {path}"),
            Err(fault) => fault.code().to_owned(),
        };
        for (what, expected) in [
            ("https://a.example/raport.pdf", "https://a.example/raport.pdf"),
            ("bip.przykladowo.example/raport", "file bip.przykladowo.example/raport"),
            ("www.a.example", "https://www.a.example"),
            ("raport.pdf", "file raport.pdf"),
            ("dowody/raport.pdf", "file dowody/raport.pdf"),
            ("../raport.2025", "file ../raport.2025"),
            ("raport 2025.docx", "file raport 2025.docx"),
            ("Uchwała nr 12/2026 z 2 marca 2026 r.", "Act(\"Uchwała nr 12/2026\")"),
            ("uchwała 12.pdf", "file uchwała 12.pdf"),
            ("-", "not-evidence"),
        ] {
            assert_eq!(named(what), expected, "{what}");
        }
    }
}
