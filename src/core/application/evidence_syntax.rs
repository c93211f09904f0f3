//! Evidence as people write it: one rule for the command line, the interview and the file.

use chrono::NaiveDate;

use crate::application::address::{has_scheme, is_email, is_file_name, read_address};
use crate::application::evidence::{Evidence, EvidenceRef};
use crate::application::problem::AnswersProblem;
use crate::basics::clean::clean_line;
use crate::basics::dates::{Mention, mentioned_day, read_day};
use crate::basics::fault::FaultKind;
use crate::basics::municipality::fold;

/// Quotation marks that people put around a path.
const QUOTES: [(char, char); 6] = [('"', '"'), ('\'', '\''), ('„', '”'), ('“', '”'), ('„', '“'), ('«', '»')];

/// What people write for "no act", without diacritics.
const NO_ACTS: [&str; 10] =
    ["", "brak", "niema", "niedotyczy", "nd", "na", "none", "nie", "notapplicable", "douzupelnienia"];

/// How the names of acts begin, without diacritics.
const ACTS: [&str; 11] = [
    "uchwal",
    "zarzadz",
    "decyzj",
    "umow",
    "obwieszcz",
    "protokol",
    "statut",
    "resolution",
    "order",
    "contract",
    "decision",
];

/// Evidence as a person named it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NamedEvidence {
    /// An address or an act.
    Known(Evidence),
    /// The path of a file without quotation marks, and its date; only the disk knows whether it exists.
    File(String, Option<NaiveDate>),
}

impl NamedEvidence {
    /// Parses what a person named: an address, `akt:` and an act, or else the path of a file.
    ///
    /// # Errors
    /// Returns an error if the address or the act is malformed.
    pub fn read(typed: &str) -> Result<NamedEvidence, FaultKind> {
        let bare = unquoted(typed.trim());
        let act = ["akt:", "act:"].iter().find_map(|start| {
            let prefix = bare.get(..start.len()).filter(|prefix| prefix.eq_ignore_ascii_case(start))?;
            bare.strip_prefix(prefix)
        });
        match act {
            Some(act) => Evidence::read_act(act).map(NamedEvidence::Known),
            None => NamedEvidence::read_page(bare),
        }
    }

    fn read_page(text: &str) -> Result<NamedEvidence, FaultKind> {
        let (bare, date) = dated(text);
        if bare.is_empty() {
            return Err(FaultKind::from(AnswersProblem::NoEvidenceNamed {}));
        }
        if !bare.contains(char::is_alphanumeric) {
            return Err(FaultKind::from(AnswersProblem::NotEvidence { found: clean_line(bare) }));
        }
        if has_scheme(bare) || is_email(bare) {
            let url = read_address(bare)?;
            return Ok(NamedEvidence::Known(Evidence { date, ..Evidence::new(EvidenceRef::Url(url)) }));
        }
        Ok(NamedEvidence::File(bare.to_owned(), date))
    }
}

impl Evidence {
    /// Parses an act: its kind and number, and its date, which follows ` @ ` or is mentioned in the text.
    ///
    /// # Errors
    /// Returns an error if the name is missing, or the date cannot be read or is one of several.
    pub fn read_act(text: &str) -> Result<Evidence, FaultKind> {
        let Mention { rest: name, day: date } = match text.rsplit_once(" @ ") {
            Some((name, day)) => Mention { rest: clean_line(name), day: Some(read_day(day)?) },
            None => mentioned_day(text)?,
        };
        check_act(&name)?;
        Ok(Evidence { date, ..Evidence::new(EvidenceRef::Act(name)) })
    }
}

/// Checks that a name can be that of an act; „-” and „brak” are placeholders.
///
/// # Errors
/// Returns an error if it has neither a letter nor a digit, or says that there is none.
pub fn check_act(name: &str) -> Result<(), FaultKind> {
    if name.contains(|c: char| c.is_ascii_digit()) {
        return Ok(());
    }
    let folded = fold(name);
    match !folded.chars().all(|c| c == 'x') && !NO_ACTS.contains(&folded.as_str()) {
        true => Ok(()),
        false => Err(FaultKind::from(AnswersProblem::NotAnAct { found: name.to_owned() })),
    }
}

/// Whether a text that is not a file is probably an act without its `akt:`.
pub fn is_rather_an_act(typed: &str) -> bool {
    let folded = fold(typed);
    !is_file_name(typed) && !typed.contains('\\') && ACTS.iter().any(|start| folded.starts_with(start))
}

/// Checks that a path was not changed by escapes: between quotation marks, a backslash and a letter become one
/// character.
///
/// # Errors
/// Returns an error if it contains a control character where a folder name was meant to end.
pub fn check_path(read: &str) -> Result<(), FaultKind> {
    let letter = |c: char| match c {
        '\u{8}' => Some('b'),
        '\t' => Some('t'),
        '\n' => Some('n'),
        '\u{c}' => Some('f'),
        '\r' => Some('r'),
        '\u{1b}' => Some('e'),
        _ => None,
    };
    let meant = |mark: char| {
        let parted = |c: char| letter(c).map_or(vec![c], |letter| vec![mark, letter]);
        clean_line(&read.chars().flat_map(parted).collect::<String>())
    };
    match read.chars().any(|c| letter(c).is_some()) {
        false => Ok(()),
        true => Err(FaultKind::from(AnswersProblem::EscapedPath { found: meant('\\'), meant: meant('/') })),
    }
}

// Splits a date after ` @ ` off a text; file names may contain that sign, too.
fn dated(text: &str) -> (&str, Option<NaiveDate>) {
    let dated =
        text.rsplit_once(" @ ").and_then(|(what, day)| Some((unquoted(what.trim()), Some(read_day(day).ok()?))));
    dated.unwrap_or((text, None))
}

fn unquoted(text: &str) -> &str {
    let inner = |(open, close): (char, char)| text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    QUOTES.into_iter().find_map(inner).map_or(text, str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<NamedEvidence, &'static str> {
        NamedEvidence::read(typed).map_err(|fault| fault.code())
    }

    #[test]
    fn what_is_named_is_an_address_an_act_or_a_file() {
        let known = |proof| Ok(NamedEvidence::Known(Evidence::new(proof)));
        let url = |url: &str| known(EvidenceRef::Url(url.to_owned()));
        assert_eq!(read("HTTPS://BIP.example/A"), url("https://BIP.example/A"));
        assert_eq!(read("„www.bip.example/a”"), url("https://www.bip.example/a"));
        let act = |name: &str| known(EvidenceRef::Act(name.to_owned()));
        assert_eq!((read("akt: uchwała 1"), read("AKT:z 1")), (act("uchwała 1"), act("z 1")));
        for (typed, path) in [("'~/x.pdf'", "~/x.pdf"), ("C:\\a b.pdf", "C:\\a b.pdf"), ("file:///a", "file:///a")] {
            assert_eq!(read(typed), Ok(NamedEvidence::File(path.to_owned(), None)), "{typed}");
        }
    }

    #[test]
    fn behind_it_may_stand_its_day() {
        let date = NaiveDate::from_ymd_opt(2026, 3, 2);
        let url = Evidence { date, ..Evidence::new(EvidenceRef::Url("https://bip.example/a".to_owned())) };
        assert_eq!(read("https://bip.example/a @ 2.03.2026"), Ok(NamedEvidence::Known(url)));
        assert_eq!(read("„raport.pdf” @ 2 marca 2026 r."), Ok(NamedEvidence::File("raport.pdf".to_owned(), date)));
        assert_eq!(read("a @ b.pdf"), Ok(NamedEvidence::File("a @ b.pdf".to_owned(), None)));
    }

    #[test]
    fn what_is_none_is_named_by_what_is_wrong_with_it() {
        for typed in ["https://x", "jan@urzad.pl", "mailto:jan@urzad.pl", "https://a.example/raport 2025", "ftp://a.pl"]
        {
            assert_eq!(read(typed), Err("not-an-address"), "{typed}");
        }
        for typed in [
            "akt:-",
            "akt:",
            "akt: @ 2026-03-02",
            "akt:–  z dnia 2.03.2026",
            "akt:brak @ 2026-03-02",
            "akt:Nie dotyczy",
            "akt:n/d",
            "akt:xxx",
            "akt:?",
        ] {
            assert_eq!(read(typed), Err("not-an-act"), "{typed}");
        }
        assert_eq!(read("\"\""), Err("no-evidence-named"));
    }

    #[test]
    fn an_act_is_known_without_its_start_where_there_is_no_file() {
        assert!(["uchwała 12/2026", "Zarządzenie nr 5", "order 101"].iter().all(|typed| is_rather_an_act(typed)));
        assert!(!["uchwała.pdf", "dowody\\uchwała", "raport"].iter().any(|typed| is_rather_an_act(typed)));
    }

    #[test]
    fn a_backslash_that_became_a_line_end_is_seen() {
        let code = |path: &str| check_path(path).map_err(|fault| fault.code());
        for path in ["dowody\raport.pdf", "dowody\tabela.csv", "dowody\nowe\u{c}aktury.pdf", "dowody\u{8}udzet.pdf"] {
            assert_eq!(code(path), Err("escaped-path"), "{path:?}");
        }
        assert_eq!((code("dowody\\raport.pdf"), code("dowody/ąę.pdf")), (Ok(()), Ok(())));
    }
}
