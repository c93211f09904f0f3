//! The official list of TERC codes, which may be in the folder of a register.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::places::official;
use cert_core::places::official::OfficialList;

use crate::store::disk::read::{names, read};

/// The newest list by name, if any.
///
/// # Errors
/// Returns an error if it cannot be read, and one for every invalid line.
pub fn load(folder: &Path) -> Result<Option<OfficialList>, Faults> {
    let newest = names(folder)?.into_iter().filter(|name| official::is_list(name)).max();
    newest.map(|name| official::parse(&read(&folder.join(name))?)).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str =
        "\u{feff}WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\r\n24;99;01;1;Przykładowo;miasto;2026-01-01\r\n";

    #[test]
    fn the_newest_list_is_read_if_there_is_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("a file");
        write("TERC_Adresowy_2027-01-01.csv", "");
        assert_eq!(load(folder.path()), Ok(None));
        write("TERC_Urzedowy_2025-01-01.csv", "");
        let empty = load(folder.path()).expect_err("a fault").to_string();
        write("TERC_Urzedowy_2026-01-01.csv", LIST);
        assert_eq!((empty.as_str(), load(folder.path()).map(|list| list.is_some())), ("official-list-empty", Ok(true)));
    }
}
