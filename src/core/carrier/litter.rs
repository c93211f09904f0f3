//! Files that systems leave in every folder that is opened, and our own lock file.

/// The file that is locked in place of a folder, on systems that lock only files.
pub const FOLDER_LOCK: &str = ".cert-lock";

/// Whether a name is that of such a file, ignoring case.
pub fn is_litter(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("._") || [".ds_store", "thumbs.db", "desktop.ini", FOLDER_LOCK].contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_system_leaves_by_itself_is_litter() {
        assert!(
            ["._raport.pdf", ".DS_Store", "Thumbs.db", "desktop.ini", FOLDER_LOCK].iter().all(|name| is_litter(name))
        );
        assert!(!["raport.pdf", ".raport.pdf", "thumbs.db.pdf", ""].iter().any(|name| is_litter(name)));
    }
}
