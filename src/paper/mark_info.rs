//! What the catalog of a tagged PDF says of its tags.

/// Says what the standard takes for granted, that no tag is suspect; Poppler reports it as a damaged file.
const SAID: &[u8] = b"/Suspects false";

/// The document without that. Nothing moves, and the catalog is the last object: what is attached stays as it is.
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
