//! Web addresses as people type and paste them.

use crate::application::problem::AnswersProblem;
use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::basics::problem::ValueProblem;

// Endings of a host that make a text an address even without a scheme or a path.
const DOMAINS: [&str; 9] = ["pl", "eu", "org", "com", "net", "info", "gov", "edu", "example"];

// Endings that are more likely a file name's than a page's.
const FILES: [&str; 24] = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "md", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "jpg", "jpeg",
    "png", "tif", "tiff", "zip", "eml", "msg", "htm", "html",
];

/// Whether a text has the form of an address: a scheme and no spaces.
pub fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace))
}

/// The address of an application filed when only the form was checked.
///
/// # Errors
/// Returns an error if the text does not have that form.
pub fn filed_address(url: &str) -> Result<String, FaultKind> {
    let found = url.to_owned();
    if is_address(url) { Ok(found) } else { Err(FaultKind::from(ValueProblem::BadAddress { found })) }
}

/// Reads an address that a person typed or pasted: adds a missing `https://`, collapses a doubled one and lower-cases
/// the scheme.
///
/// # Errors
/// Returns an error if nobody could open a page there.
pub fn read_address(typed: &str) -> Result<String, FaultKind> {
    let found = clean_line(typed);
    let wrong = |why| FaultKind::from(AnswersProblem::NotAnAddress { found: found.clone(), why });
    let (scheme, rest) = scheme_of(&found).ok_or_else(|| wrong("scheme"))?;
    if ["http:", "https:"].iter().any(|start| has_start(rest, start)) {
        return Err(wrong("slashes"));
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.split_once(':').map_or(authority, |(host, _)| host);
    if authority.contains('@') || is_email(&found) {
        return Err(wrong("email"));
    }
    let is_whole = is_host(host);
    let is_meant = is_whole || (has_scheme(&found) && is_host(&host.replace(' ', "")));
    if rest.contains(' ') && is_meant {
        return Err(wrong("space"));
    }
    if !is_whole || (path.is_empty() && !has_scheme(&found) && !is_in_domain(host)) {
        return Err(wrong("host"));
    }
    Ok([scheme, rest].concat())
}

/// Whether a text begins like an address.
pub fn has_scheme(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_path = lower.starts_with("file://");
    let starts = ["www.", "mailto:", "http:", "https:"];
    !is_path && (lower.contains("://") || starts.iter().any(|start| lower.starts_with(start)))
}

/// Whether a text is an e-mail address.
pub fn is_email(text: &str) -> bool {
    let bare = if has_start(text, "mailto:") { &text["mailto:".len()..] } else { text };
    let is_plain = !bare.contains(|c: char| c.is_whitespace() || matches!(c, '/' | '\\'));
    is_plain
        && bare.split_once('@').is_some_and(|(name, host)| !name.is_empty() && is_host(host) && !is_file_name(host))
}

// Whether a text starts with some ASCII letters, in either case.
fn has_start(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|found| found.eq_ignore_ascii_case(start))
}

// The scheme (`https://` if there is none) and the rest.
fn scheme_of(text: &str) -> Option<(&'static str, &str)> {
    let (mut rest, mut scheme) = (text, "https://");
    for known in ["https://", "http://", "https://"] {
        if has_start(rest, known) {
            (rest, scheme) = (rest[known.len()..].trim_start(), known);
        }
    }
    (!rest.contains("://") || rest.find("://") > rest.find(['/', '?'])).then_some((scheme, rest))
}

// Labels separated by dots, the last of them a word; a name without a dot belongs to an internal network.
fn is_host(host: &str) -> bool {
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let last = host.rsplit_once('.').map(|(_, last)| last).unwrap_or_default();
    let is_word = last.chars().count() >= 2 && last.starts_with(char::is_alphabetic);
    is_word && host.split('.').all(is_label)
}

fn is_in_domain(host: &str) -> bool {
    host.rsplit_once('.').is_some_and(|(_, end)| DOMAINS.contains(&end.to_lowercase().as_str()))
}

/// Whether a name ends like a file name.
pub fn is_file_name(host: &str) -> bool {
    host.rsplit_once('.').is_some_and(|(_, end)| FILES.contains(&end.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(typed: &str) -> Option<&'static str> {
        let fault = read_address(typed).err()?;
        match fault.of() {
            Some(AnswersProblem::NotAnAddress { why, .. }) => Some(*why),
            _ => None,
        }
    }

    #[test]
    fn an_address_is_read_as_people_paste_it() {
        for typed in
            ["https://bip.example/A", "bip.example/A", " https://https://bip.example/A ", "HTTPS://bip.example/A"]
        {
            assert_eq!(read_address(typed).ok().as_deref(), Some("https://bip.example/A"), "{typed}");
        }
        for typed in
            ["http://bip.example", "https://www.a.pl:8443/x?y=https://z", "https://żółw.example/ąęś", "https://a.pl"]
        {
            assert_eq!(read_address(typed).ok().as_deref(), Some(typed));
        }
        assert_eq!(read_address("www.a.pl").ok().as_deref(), Some("https://www.a.pl"));
        assert_eq!(read_address("http://https://a.pl").ok().as_deref(), Some("https://a.pl"));
    }

    #[test]
    fn what_leads_nowhere_is_named_by_what_is_wrong_with_it() {
        for wrong in [
            "",
            "https://",
            "https://x",
            "https://localhost/a",
            "https://…",
            "raport",
            "raport.pdf",
            "zdjecie.heic",
            "s. 3",
            "a b.pl",
        ] {
            assert_eq!(why(wrong), Some("host"), "{wrong}");
        }
        for wrong in ["jan@urzad.pl", "mailto:jan@urzad.pl", "https://jan@urzad.pl/a"] {
            assert_eq!(why(wrong), Some("email"), "{wrong}");
        }
        for wrong in ["https://a.pl/raport 2025.pdf", "a.pl/raport 2025", "www.bip kozia.pl/raport"] {
            assert_eq!(why(wrong), Some("space"), "{wrong}");
        }
        assert_eq!([why("http:/bip.pl/x"), why("HTTPS:bip.pl")], [Some("slashes"); 2]);
        assert_eq!((why("ftp://a.pl/x"), why("C:\\raport.pdf x")), (Some("scheme"), Some("host")));
    }
}
