//! A municipality, by name or code, and the folder named after it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::basics::municipality::location::Location;
use crate::basics::municipality::terc::Terc;

/// A municipality as named in an application.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Municipality {
    /// The name, such as `Częstochowa`.
    pub name: String,
    /// The TERC code; needed for a certificate.
    pub terc: Option<Terc>,
    /// Where it is, if the application says so: for municipalities missing from the table of places.
    pub at: Option<Location>,
}

impl Municipality {
    /// Whether both are the same municipality: by code if both have one, else by name, ignoring case and diacritics.
    pub fn is_same(&self, other: &Municipality) -> bool {
        match (&self.terc, &other.terc) {
            (Some(one), Some(another)) => one == another,
            _ => fold(&self.name) == fold(&other.name),
        }
    }
}

/// The name of an application's folder: `Przykładowo`, `XII edycja` → `przykladowo-xii-edycja`.
///
/// Letters lose their diacritics; each run of other characters that are not ASCII letters or digits becomes one hyphen.
/// Names that differ only in those share a folder name; a name without any letter or digit becomes `zgloszenie`.
pub fn folder_name(municipality: &str, edition: &str) -> String {
    let mut name = String::new();
    for c in unmarked(&format!("{municipality} {edition}")) {
        match Some(c).filter(char::is_ascii_alphanumeric) {
            Some(letter) => name.push(letter),
            None if !name.is_empty() && !name.ends_with('-') => name.push('-'),
            None => {}
        }
    }
    name.truncate(80);
    let name = name.trim_end_matches('-');
    // Windows reserves these names for devices.
    let reserved = matches!(name, "con" | "prn" | "aux" | "nul");
    if name.is_empty() || reserved { format!("zgloszenie{name}") } else { name.to_owned() }
}

/// Folds a name for comparison: no diacritics, no case, only letters and digits.
pub fn fold(name: &str) -> String {
    unmarked(name).filter(|c| c.is_alphanumeric()).collect()
}

// Strips diacritics and case; ł and the like are letters of their own in Unicode.
fn unmarked(text: &str) -> impl Iterator<Item = char> {
    // Most letters are ASCII, which needs no look-up; the names of all gminas are folded when one is sought.
    let is_letter = |c: &char| c.is_ascii() || !is_combining_mark(*c);
    text.nfd().filter(is_letter).flat_map(char::to_lowercase).filter(is_letter).map(|c| match c {
        'ł' => 'l',
        'đ' => 'd',
        'ø' => 'o',
        _ => c,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_municipality_is_known_by_its_code_or_else_by_its_name() {
        let of = |name: &str, terc: Option<&str>| Municipality {
            name: name.to_owned(),
            terc: terc.and_then(|code| Terc::new(code).ok()),
            at: None,
        };
        let city = of("Częstochowa", Some("2464011"));
        assert!(city.is_same(&of("Miasto Częstochowa", Some("2464011"))) && city.is_same(&of("CZESTOCHOWA", None)));
        assert!(city.is_same(&of("Cze\u{328}stochowa", None)) && fold("Ñ n\u{303} Łódź") == "nnlodz");
        assert!(!city.is_same(&of("Częstochowa", Some("2469011"))) && !city.is_same(&of("Katowice", None)));
    }

    #[test]
    fn a_folder_name_is_plain_ascii() {
        assert_eq!(folder_name("Przykładowo", "XII edycja"), "przykladowo-xii-edycja");
        assert_eq!(folder_name("Zażółć Gęślą", "2026/2027"), "zazolc-gesla-2026-2027");
        assert_eq!(folder_name("../..", "!"), "zgloszenie");
        assert_eq!(folder_name("con", ""), "zgloszeniecon");
    }
}
