//! Faults of the disk, of folders and of the command line, which no text of a file shows.

use cert::domain::fault::FaultKind;

/// One of each, and of each reason that has words of its own.
pub(crate) fn kinds() -> Vec<FaultKind> {
    [files(), application(), command_line()].concat()
}

fn path() -> String {
    "przykladowo-xii-edycja/odpowiedzi.toml".to_owned()
}

fn folder() -> String {
    "przykladowo-xii-edycja".to_owned()
}

fn files() -> Vec<FaultKind> {
    let error = || "Input/output error (os error 5)".to_owned();
    let mut kinds = vec![FaultKind::Missing { path: path() }, FaultKind::NotAFile { path: folder() }];
    for why in ["permission", "not-a-folder", "a-folder", "other"] {
        kinds.push(FaultKind::CannotRead { path: path(), why, error: error() });
    }
    for why in ["permission", "read-only", "full", "not-a-folder", "a-folder", "exists", "no-folder", "other"] {
        kinds.push(FaultKind::CannotWrite { path: path(), why, error: error() });
    }
    kinds.push(FaultKind::TooLarge { path: path(), megabytes: 9, limit: 8 });
    kinds.push(FaultKind::NotUtf8 { path: path(), line: 12 });
    kinds
}

fn application() -> Vec<FaultKind> {
    vec![
        FaultKind::EndsBeforeIssue { ends: "2026-11-19".to_owned(), issued: "2026-11-20".to_owned() },
        FaultKind::RemoteEnd { until: "2032-01-31".to_owned(), issued: "2026-11-20".to_owned() },
        FaultKind::SamePerson { name: "Anna Przykładowa".to_owned() },
        FaultKind::BeforeLast { on: "2026-11-19".to_owned(), last: "2026-11-20".to_owned() },
        FaultKind::NothingToReview { question: "raport".to_owned() },
        FaultKind::NoAnswers { path: folder() },
        FaultKind::AlreadyThere { path: folder() },
        FaultKind::ChangedMeanwhile { path: path() },
        FaultKind::Link { path: "dowody/raport.pdf".to_owned() },
        FaultKind::NoEvidenceFile { path: "raport.pdf".to_owned() },
        FaultKind::QuestionGone { question: "raport".to_owned(), expected: "2027.1".to_owned() },
        FaultKind::EvidenceTooLarge { path: "nagranie.mp4".to_owned(), limit: 256 },
    ]
}

fn command_line() -> Vec<FaultKind> {
    let near = || Some("czestochowa".to_owned());
    let known = || "czestochowa, krakow".to_owned();
    let mut kinds = vec![
        FaultKind::NoTerminal { command: "cert assess przykladowo-xii-edycja --plain".to_owned() },
        FaultKind::OptionNeeded { option: "municipality" },
        FaultKind::EvidenceWithoutYes { question: "raport".to_owned() },
        FaultKind::NoPractice { found: "czenstochowa".to_owned(), known: known(), near: near() },
        FaultKind::NoPractice { found: "przykladowo".to_owned(), known: known(), near: None },
        FaultKind::NoCommand { found: "scor".to_owned(), near: Some("score".to_owned()) },
        FaultKind::NoCommand { found: "punkty".to_owned(), near: None },
        FaultKind::Other { message: "unexpected end of file".to_owned() },
    ];
    for option in ["set", "note", "evidence"] {
        kinds.push(FaultKind::NotAnAssignment { option, found: "raport".to_owned() });
    }
    kinds
}
