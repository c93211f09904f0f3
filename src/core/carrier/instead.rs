//! Other things found in place of one of our texts: a saved web page, a signature, two texts that git could not merge.

use std::ops::Range;

use crate::codes;

codes! {
    /// What was found.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Instead {
        /// A web page.
        WebPage = "web-page",
        /// A signature without the file it signs.
        Signature = "signature",
        /// Two texts separated by git's conflict markers.
        MergeMarkers = "merge-markers",
    }
}

/// What a text is if not one of ours, and the bytes that show it.
pub fn look(text: &str) -> Option<(Instead, Range<usize>)> {
    let start = text.len() - text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).len();
    let begins = |word: &str| text.get(start..start + word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word));
    let first = start..start + text[start..].find(['\r', '\n']).unwrap_or(text.len() - start);
    if ["<!doctype", "<html", "<head", "<?xml"].into_iter().any(begins) {
        return Some((Instead::WebPage, first));
    }
    if begins("untrusted comment:") {
        return Some((Instead::Signature, first));
    }
    markers(text).map(|place| (Instead::MergeMarkers, place))
}

fn markers(text: &str) -> Option<Range<usize>> {
    let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some((*at - line.len(), line))
    });
    let (at, line) = lines.find(|(_, line)| line.starts_with("<<<<<<< "))?;
    lines.any(|(_, line)| line.starts_with(">>>>>>> ")).then(|| at..at + line.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_of_ours_is_known_by_how_it_begins_or_is_marked() {
        let found = |text: &str| look(text).map(|(what, place)| (what, text[place].to_owned()));
        let is = |what, shown: &str| Some((what, shown.to_owned()));
        assert_eq!(found("\u{feff}\n<!DOCTYPE html>\n<p>"), is(Instead::WebPage, "<!DOCTYPE html>"));
        assert_eq!(found("<HTML>"), is(Instead::WebPage, "<HTML>"));
        assert_eq!(found("untrusted comment: a\r\nb"), is(Instead::Signature, "untrusted comment: a"));
        let merged = "a = 1\n<<<<<<< HEAD\nb = 1\n=======\nb = 2\n>>>>>>> other\n";
        assert_eq!(found(merged), is(Instead::MergeMarkers, "<<<<<<< HEAD"));
        for ours in ["", "format = 1\n", "a = \"\"\"\n<<<<<<< HEAD\n\"\"\"\n", "żółć"] {
            assert_eq!(found(ours), None, "{ours}");
        }
    }
}
