//! Names that browsers and file managers give to a second copy of a file.

/// The name of the file of which a name is that of a second copy: `a.toml` for `a (1).toml`, `a — kopia.toml` and
/// `a - Copy (2).toml`.
pub fn original(name: &str) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    let bare = without_number(stem).unwrap_or(stem);
    let copies = [" — kopia", " – kopia", " - kopia", " kopia", " - Copy", " copy"];
    let bare = copies.iter().find_map(|copy| bare.strip_suffix(copy)).unwrap_or(bare);
    (bare != stem && !bare.is_empty()).then(|| format!("{bare}.{extension}"))
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
}
