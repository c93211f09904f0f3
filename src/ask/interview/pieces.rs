//! Evidence as a person types it at one prompt: several pieces with semicolons between them, each with its place.

use cert_core::application::address::read_address;
use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::application::evidence_syntax::NamedEvidence;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use cert_core::say;
use cert_core::words::Words;

/// A piece of evidence as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedPiece {
    /// The file, address or act; or the number of one that was used before.
    pub what: String,
    /// The page or place in it.
    pub place: Option<String>,
}

// How names of files end.
const FILES: [&str; 21] = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "jpg", "jpeg", "png",
    "tif", "tiff", "zip", "eml", "msg",
];

/// The pieces of a line.
pub fn pieces(words: &Words, line: &str) -> Vec<TypedPiece> {
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
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).map(|part| piece(words, part)).collect()
}

fn piece(words: &Words, text: &str) -> TypedPiece {
    // Behind a comma, a place is no part of a name.
    let places = say!(words, "words-of-places");
    let behind_comma = || {
        let commas = text.match_indices(", ");
        let is_place = |rest: &str| places.split(", ").any(|place| rest.to_lowercase().starts_with(place));
        commas.map(|(at, _)| (&text[..at], &text[at + 2..])).find(|(_, rest)| is_place(rest.trim_start()))
    };
    let (what, place) = text.split_once(" :: ").or_else(behind_comma).unwrap_or((text, ""));
    let place = clean_line(place);
    TypedPiece { what: what.trim().to_owned(), place: Some(place).filter(|place| !place.is_empty()) }
}

impl TypedPiece {
    /// Whether it is an act though nobody wrote `akt:`. A file may be called after an act; it has an extension.
    pub fn is_act(&self, words: &Words) -> bool {
        let what = self.what.to_lowercase();
        let is_named = say!(words, "words-of-acts")
            .split(", ")
            .any(|act| what.strip_prefix(act).is_some_and(|rest| rest.starts_with(' ')));
        is_named && extension(&what).is_none()
    }

    /// What it names; a host with its path is an address though nobody wrote `https://`.
    ///
    /// # Errors
    /// An address or an act that is none.
    pub fn named(&self) -> Result<NamedEvidence, FaultKind> {
        let named = NamedEvidence::read(&self.what)?;
        let NamedEvidence::File(path, date) = &named else { return Ok(named) };
        let host = path.split('/').next().unwrap_or_default();
        let is_host = host.contains('.') && extension(&host.to_lowercase()).is_none() && !host.starts_with('.');
        let address = read_address(path).ok().filter(|_| is_host);
        let known = |url| NamedEvidence::Known(Evidence { date: *date, ..Evidence::new(EvidenceRef::Url(url)) });
        Ok(address.map(known).unwrap_or(named))
    }

    /// The number of one that was used before.
    pub fn number(&self) -> Option<usize> {
        self.what.parse().ok()
    }
}

// What tells a file from a host.
fn extension(text: &str) -> Option<&str> {
    FILES.iter().copied().find(|known| text.strip_suffix(known).is_some_and(|stem| stem.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use cert_core::basics::text::Lang;

    use super::*;
    use crate::cli::words;

    fn read(line: &str) -> Vec<(String, String)> {
        pieces(&words::of(Lang::Pl), line)
            .into_iter()
            .map(|piece| (piece.what, piece.place.unwrap_or_default()))
            .collect()
    }

    #[test]
    fn pieces_stand_between_semicolons_and_places_behind_a_comma_or_two_colons() {
        for (line, expected) in [
            ("raport.pdf", vec![("raport.pdf", "")]),
            ("raport.pdf, s. 14–16", vec![("raport.pdf", "s. 14–16")]),
            ("Raport, wersja 2.pdf, § 3, ust. 1", vec![("Raport, wersja 2.pdf", "§ 3, ust. 1")]),
            ("https://a.example/x :: tabela 2; 1, s. 20;", vec![("https://a.example/x", "tabela 2"), ("1", "s. 20")]),
            ("\"a; b.pdf\" ; akt:uchwała 12/2026", vec![("\"a; b.pdf\"", ""), ("akt:uchwała 12/2026", "")]),
            (" ; ;", vec![]),
        ] {
            let expected: Vec<_> = expected.into_iter().map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn a_host_is_an_address_and_a_name_of_a_file_is_none() {
        for (what, address) in [
            ("https://a.example/raport.pdf", Some("https://a.example/raport.pdf")),
            ("bip.przykladowo.example/raport", Some("https://bip.przykladowo.example/raport")),
            ("www.a.example", Some("https://www.a.example")),
            ("raport.pdf", None),
            ("dowody/raport.pdf", None),
            ("../raport.2025", None),
            ("raport 2025.docx", None),
        ] {
            let found = match (TypedPiece { what: what.to_owned(), place: None }.named()) {
                Ok(NamedEvidence::Known(Evidence { proof: EvidenceRef::Url(url), .. })) => Some(url),
                _ => None,
            };
            assert_eq!(found.as_deref(), address, "{what}");
        }
    }

    #[test]
    fn an_act_is_known_by_its_first_word_too() {
        for (what, act) in [
            ("Uchwała nr 12/2026 z 2 marca 2026 r.", true),
            ("uchwała 12.pdf", false),
            ("uchwały.docx", false),
            ("raport.pdf", false),
        ] {
            assert_eq!(TypedPiece { what: what.to_owned(), place: None }.is_act(&words::of(Lang::Pl)), act, "{what}");
        }
    }
}
