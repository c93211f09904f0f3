//! Municipalities by name, with details that tell namesakes apart.

use crate::basics::municipality::Terc;
use crate::places::doubt::{DoubtKind, MunicipalityDoubt};
use crate::report::phrases::gmina::gmina_kind;
use crate::say;
use crate::words::Words;

/// A municipality with its voivodeship, since several may share a name.
pub fn holder(words: &Words, name: &str, terc: &Terc) -> String {
    say!(words, "holder", name = name, voivodeship = voivodeship(words, terc))
}

/// A short version, for tables and monitoring.
pub fn short_holder(words: &Words, name: &str, terc: &Terc) -> String {
    say!(words, "holder-short", name = name, voivodeship = voivodeship(words, terc))
}

/// A municipality with its voivodeship and its code.
pub fn holder_with_code(words: &Words, name: &str, terc: &Terc) -> String {
    say!(words, "draft-holder", name = name, voivodeship = voivodeship(words, terc), terc = terc.as_str())
}

/// The voivodeship of a code; its name is Polish in every language.
pub fn voivodeship(words: &Words, terc: &Terc) -> String {
    voivodeship_of(words, terc.voivodeship())
}

fn voivodeship_of(words: &Words, digits: &str) -> String {
    say!(words, "voivodeship", code = digits.parse::<u64>().unwrap_or_default())
}

/// What contradicts a name or a code, as a sentence.
pub fn doubt(words: &Words, doubt: &MunicipalityDoubt) -> String {
    let (name, terc) = (doubt.municipality.name.as_str(), doubt.municipality.terc.as_ref());
    let (code, day) = (terc.map(Terc::as_str).unwrap_or_default(), words.date(doubt.as_of));
    match &doubt.kind {
        DoubtKind::NearName(near) => say!(words, "doubt-near-name", name = name, near = *near),
        DoubtKind::OtherVoivodeship(voivodeships) => {
            let found = terc.map(|terc| voivodeship(words, terc)).unwrap_or_default();
            let of = joined(voivodeships, |digits| voivodeship_of(words, digits));
            say!(words, "doubt-other-voivodeship", name = name, terc = code, found = found, voivodeships = of)
        }
        DoubtKind::OtherKind(kinds) => {
            let found = terc.map(|terc| gmina_kind(words, terc.kind())).unwrap_or_default();
            let known = joined(kinds, |kind| gmina_kind(words, *kind));
            say!(words, "doubt-other-kind", terc = code, found = found, known = known, day = day)
        }
        DoubtKind::NotListed => say!(words, "doubt-not-listed", terc = code, day = day),
        DoubtKind::OtherName(listed) => {
            say!(words, "doubt-other-name", name = name, terc = code, listed = listed.as_str(), day = day)
        }
    }
}

fn joined<T>(items: &[T], view: impl Fn(&T) -> String) -> String {
    items.iter().map(view).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::municipality::Municipality;
    use crate::basics::text::Lang;
    use crate::places::doubt::of;

    fn said(name: &str, code: &str) -> [String; 2] {
        let municipality = Municipality { name: name.to_owned(), terc: Terc::new(code).ok(), at: None };
        let found = of(&municipality).next().expect("a doubt");
        [Lang::Pl, Lang::En].map(|lang| doubt(&Words::new(lang), &found))
    }

    #[test]
    fn a_doubt_says_what_was_found_and_what_is_known() {
        for (name, code, known) in [
            ("Częstochowa", "1465011", ["1465011", "mazowieckie", "śląskie"]),
            ("Kurów", "0614062", ["0614062", "01.01.2026", "1 January 2026"]),
            ("Czestohowa", "2464011", ["Czestohowa", "Częstochowa", "?"]),
        ] {
            let said = said(name, code).join("\n");
            assert!(known.iter().all(|text| said.contains(text)), "{said}");
        }
        assert!(said("Kurów", "0614062")[0].contains("gmina wiejska, a 01.01.2026 była to: gmina miejsko-wiejska"));
    }
}
