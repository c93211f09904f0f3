//! Completes the path of a file, for Tab.

use std::path::Path;

/// The possible completions of a whole line; its last piece is a path, relative to the working folder or the
/// application's.
pub fn completions(folder: &Path, line: &str) -> Vec<String> {
    let start = line.rfind(';').map_or(0, |at| at + 1);
    let start = start + (line[start..].len() - line[start..].trim_start().len());
    let (before, typed) = line.split_at(start);
    let (parent, name) = typed.rfind('/').map_or(("", typed), |at| typed.split_at(at + 1));
    let mut found: Vec<String> = [Path::new("."), folder]
        .into_iter()
        .flat_map(|base| base.join(parent).read_dir().into_iter().flatten().flatten())
        .filter_map(|entry| {
            let own = entry.file_name().into_string().ok()?;
            let slash = if entry.path().is_dir() { "/" } else { "" };
            let is_hidden = own.starts_with('.') && !name.starts_with('.');
            (own.starts_with(name) && !is_hidden).then(|| format!("{before}{parent}{own}{slash}"))
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_piece_goes_on_as_the_files_that_there_are() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("dowody")).expect("a folder");
        for name in ["raport.pdf", "raport-2.pdf", "dowody/żółć.pdf", ".ukryty"] {
            std::fs::write(folder.path().join(name), "").expect("a file");
        }
        for (typed, lines) in [
            ("rap", vec!["raport-2.pdf", "raport.pdf"]),
            ("a.pdf, s. 2; raport.", vec!["a.pdf, s. 2; raport.pdf"]),
            ("dow", vec!["dowody/"]),
            ("dowody/", vec!["dowody/żółć.pdf"]),
            (".uk", vec![".ukryty"]),
            ("nic-takiego", vec![]),
        ] {
            assert_eq!(completions(folder.path(), typed), lines, "{typed}");
        }
    }
}
