//! File names given by browsers, mail programs and file managers, above all to second copies.

/// Extensions appended to files of unknown type.
const ENDS: [&str; 3] = [".txt", ".html", ".htm"];

/// The original name of a second copy: `a.toml` for `a (1).toml`, `a — kopia.toml` and `a - Copy (2).toml`; `a` for `a
/// (1)`.
pub fn original(name: &str) -> Option<String> {
    if let Some(bare) = without_number(name) {
        return (!bare.is_empty()).then(|| bare.to_owned());
    }
    let (stem, extension) = name.rsplit_once('.')?;
    let bare = without_number(stem).unwrap_or(stem);
    let copies = [" — kopia", " – kopia", " - kopia", " kopia", " - Copy", " copy"];
    let bare = copies.iter().find_map(|copy| bare.strip_suffix(copy)).unwrap_or(bare);
    (bare != stem && !bare.is_empty()).then(|| format!("{bare}.{extension}"))
}

/// The name of a file before it was renamed on the way: `a.toml` for `a.toml.txt` and `a (1).toml.txt`.
pub fn right(name: &str) -> Option<String> {
    let bare = ENDS.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    let right = original(bare).unwrap_or_else(|| bare.to_owned());
    (right != name && !right.is_empty()).then_some(right)
}

fn without_number(stem: &str) -> Option<&str> {
    let (bare, number) = stem.strip_suffix(')')?.rsplit_once(" (")?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_copy_is_known_by_its_name() {
        for copy in ["a (1).toml", "a — kopia.toml", "a - kopia (2).toml", "a - Copy.toml", "a copy.toml"] {
            assert_eq!(original(copy).as_deref(), Some("a.toml"), "{copy}");
        }
        for other in ["a.toml", "a (b).toml", "a().toml", " (1).toml", "kopia.toml", "a"] {
            assert_eq!(original(other), None, "{other}");
        }
    }

    #[test]
    fn a_name_that_was_given_on_the_way_leads_to_the_right_one() {
        for (name, expected) in [
            ("a.toml.minisig.txt", "a.toml.minisig"),
            ("a.toml (1).minisig", "a.toml.minisig"),
            ("a.toml.minisig (1)", "a.toml.minisig"),
            ("a (1).toml.txt", "a.toml"),
            ("SHA256SUMS.txt", "SHA256SUMS"),
            ("SHA256SUMS (2)", "SHA256SUMS"),
        ] {
            assert_eq!(right(name).as_deref(), Some(expected), "{name}");
        }
        let own = ["a.toml", "SHA256SUMS", ".txt", "a.toml.minisig", "a.toml.txt.bak"];
        assert!(own.iter().all(|name| right(name).is_none()));
    }
}
