//! Whose budget it is, by name or code, and the folder named after it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::basics::municipality::location::Location;
use crate::basics::municipality::terc::Terc;

/// A municipality as an application names it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Municipality {
    /// The name, such as `Częstochowa`.
    pub name: String,
    /// The TERC code; needed for a certificate.
    pub terc: Option<Terc>,
    /// Where it is, as a municipality says that the table of places does not know.
    pub at: Option<Location>,
}

impl Municipality {
    /// Whether both are one municipality: by their codes where both have one, else by their names, without case
    /// and marks.
    pub fn is_same(&self, other: &Municipality) -> bool {
        match (&self.terc, &other.terc) {
            (Some(one), Some(another)) => one == another,
            _ => fold(&self.name) == fold(&other.name),
        }
    }
}

/// The name of the folder of an application: `Przykładowo`, `XII edycja` → `przykladowo-xii-edycja`.
///
/// Letters lose their marks; whatever else is not a letter or digit of ASCII becomes one hyphen. Two names
/// that differ only there share a folder name; a name with none of them is called `zgloszenie`.
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
    // Windows keeps these names for devices; no application may be called so.
    let reserved = matches!(name, "con" | "prn" | "aux" | "nul");
    if name.is_empty() || reserved { format!("zgloszenie{name}") } else { name.to_owned() }
}

/// A name for comparison: without marks, case and what is not a letter or digit.
pub fn fold(name: &str) -> String {
    unmarked(name).filter(|c| c.is_alphanumeric()).collect()
}

// Letters without their marks and case; ł and its like are letters of their own in Unicode.
fn unmarked(text: &str) -> impl Iterator<Item = char> {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).filter(|c| !is_combining_mark(*c)).map(
        |c| match c {
            'ł' => 'l',
            'đ' => 'd',
            'ø' => 'o',
            _ => c,
        },
    )
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
