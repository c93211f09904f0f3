//! Certificate validity for Nagios and compatible monitoring: one line and an exit code.

use std::cmp::Reverse;

use crate::certificate::status::CertificateOn;
use crate::register::triage::{Counts, Urgency, fewest_days};
use crate::report::certificate::standing;
use crate::report::phrases;
use crate::report::register::certificates::{Certificates, Unread};
use crate::report::register::check_page;
use crate::say;
use crate::words::Words;

/// The most certificates named; the rest are counted.
const MOST: usize = 3;

/// The state reported to monitoring, the worst last: a known problem is not hidden by what could not be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// All are valid.
    Ok,
    /// Some expire soon, or their validity is unknown.
    Warning,
    /// Something could not be checked.
    Unknown,
    /// Some are not valid, or not genuine.
    Critical,
}

impl Alarm {
    /// The state of certificates.
    pub fn of(checked: &Certificates<'_>) -> Alarm {
        let states = checked.states.iter().map(Alarm::of_state);
        let is_open = checked.age.is_some_and(|age| age.is_too_old) || !checked.applications_gone.is_empty();
        let open = is_open.then_some(Alarm::Warning);
        states.chain(checked.damaged.iter().map(Alarm::of_file)).chain(open).max().unwrap_or(Alarm::Ok)
    }

    fn of_state(state: &CertificateOn<'_>) -> Alarm {
        match Urgency::of(state) {
            Urgency::Valid => Alarm::Ok,
            Urgency::Invalid => Alarm::Critical,
            _ => Alarm::Warning,
        }
    }

    fn of_file(unread: &Unread) -> Alarm {
        if unread.is_doubt { Alarm::Critical } else { Alarm::Unknown }
    }

    /// The exit code of a plugin.
    pub fn code(self) -> u8 {
        match self {
            Alarm::Ok => 0,
            Alarm::Warning => 1,
            Alarm::Critical => 2,
            Alarm::Unknown => 3,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Alarm::Ok => "OK",
            Alarm::Warning => "WARNING",
            Alarm::Critical => "CRITICAL",
            Alarm::Unknown => "UNKNOWN",
        }
    }
}

/// The status line, with performance data after a `|`.
pub fn draw(words: &Words, checked: &Certificates<'_>) -> String {
    let parts = check_page::parts(words, checked);
    let said = match parts.is_empty() {
        true if checked.are_revoked => say!(words, "plugin-revoked"),
        true => say!(words, "plugin-nothing"),
        false => parts.join(", "),
    };
    let named = named(words, checked);
    let too_old = checked.age.is_some_and(|age| age.is_too_old).then(|| say!(words, "count-too-old"));
    let ahead = checked.age.is_some_and(|age| age.is_ahead).then(|| say!(words, "count-ahead"));
    let gone = checked.applications_gone.len();
    let gone = (gone > 0).then(|| say!(words, "count-applications-gone", count = gone));
    let said = [said].into_iter().chain(ahead.or(too_old)).chain(gone).collect::<Vec<_>>().join(", ");
    let said = if named.is_empty() { said } else { format!("{said}: {}", named.join("; ")) };
    format!("{} | {}\n", line(Alarm::of(checked), &said), counts(checked))
}

/// The status line if the check failed.
pub fn unknown(why: &str) -> String {
    line(Alarm::Unknown, why) + "\n"
}

fn line(alarm: Alarm, said: &str) -> String {
    format!("CERT {} - {}", alarm.word(), plain(said))
}

// What needs attention by name, the worst first.
fn named(words: &Words, checked: &Certificates<'_>) -> Vec<String> {
    let file = |unread: &Unread| {
        let mut faults = unread.faults.clone();
        faults.dedup();
        format!("{} ({})", unread.file, faults.join(", "))
    };
    let files = checked.damaged.iter().map(|unread| (Alarm::of_file(unread), file(unread)));
    let states = checked.states.iter().map(|state| (Alarm::of_state(state), one(words, state)));
    let mut alarms: Vec<(Alarm, String)> = files.chain(states).filter(|(alarm, _)| *alarm > Alarm::Ok).collect();
    alarms.sort_by_key(|(alarm, _)| Reverse(*alarm));
    let mut named: Vec<String> = alarms.into_iter().map(|(_, said)| said).collect();
    let more = named.len().saturating_sub(MOST);
    named.truncate(MOST);
    if more > 0 {
        named.push(say!(words, "plugin-more", count = more));
    }
    named
}

fn one(words: &Words, state: &CertificateOn<'_>) -> String {
    let name = phrases::short_holder(words, state.name(), &state.certificate.holder.terc);
    let (id, status) = (state.id().to_string(), standing::named(words, state));
    if !state.has_last_day() {
        return say!(words, "plugin-over", name = name, id = id, status = status);
    }
    say!(words, "plugin-one", name = name, id = id, status = status, until = standing::until(words, state))
}

// `open` counts every undecided certificate, so that the parts add up to the total.
fn counts(checked: &Certificates<'_>) -> String {
    let counts = Counts::of(&checked.states);
    let (all, Counts { valid, expiring, invalid, .. }) = (checked.states.len(), counts);
    let (open, damaged) = (all - valid - expiring - invalid, checked.damaged.len());
    let days = fewest_days(&checked.states).map(|days| format!(" days={days}")).unwrap_or_default();
    format!(
        "certificates={all} valid={valid} expiring={expiring} open={open} invalid={invalid} damaged={damaged}{days}"
    )
}

// Removes what would end the line or start the performance data.
fn plain(text: &str) -> String {
    let is_fine = |c: &char| !c.is_control() && *c != '|';
    let spaced: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(is_fine).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_neither_end_the_line_nor_begin_the_counts() {
        assert_eq!(unknown("a|b\n=1\u{1b}[31m \t x"), "CERT UNKNOWN - ab =1[31m x\n");
    }

    #[test]
    fn critical_goes_before_unknown_before_warning_before_ok() {
        assert!(Alarm::Critical > Alarm::Unknown && Alarm::Unknown > Alarm::Warning && Alarm::Warning > Alarm::Ok);
        assert_eq!([Alarm::Ok, Alarm::Warning, Alarm::Critical, Alarm::Unknown].map(Alarm::code), [0, 1, 2, 3]);
    }
}
