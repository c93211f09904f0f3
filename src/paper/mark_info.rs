//! Statements about tags in the catalog of a tagged PDF.

/// States the default, that no tag is suspect; Poppler reports it as damage.
const SAID: &[u8] = b"/Suspects false";

/// Blanks that entry. No byte moves, and the catalog is the last object, so attachments stay as they are.
pub(super) fn without_suspects(mut pdf: Vec<u8>) -> Vec<u8> {
    if let Some(at) = pdf.windows(SAID.len()).rposition(|window| window == SAID) {
        pdf[at..at + SAID.len()].fill(b' ');
    }
    pdf
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_catalog_changes() {
        let pdf = without_suspects(b"(/Suspects false)/MarkInfo<</Marked true/Suspects false>>".to_vec());
        assert_eq!(pdf, b"(/Suspects false)/MarkInfo<</Marked true               >>");
    }
}
