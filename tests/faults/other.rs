//! Faults of the disk, of folders and of the command line, which no text of a file shows.

use cert_core::basics::fault::FaultKind;

/// One of each, and of each reason that has words of its own.
pub(crate) fn kinds() -> Vec<FaultKind> {
    [files(), application(), register(), refusals(), command_line(), signatures(), letters()].concat()
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

fn path() -> String {
    "przykladowo-xii-edycja/odpowiedzi.toml".to_owned()
}

fn print() -> String {
    "ubo-2026-0007.pdf".to_owned()
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
        FaultKind::EndsBeforeIssue { ends: day("2026-11-19"), issued: day("2026-11-20") },
        FaultKind::RemoteEnd { until: day("2032-01-31"), issued: day("2026-11-20") },
        FaultKind::SamePerson { name: "Anna Przykładowa".to_owned() },
        FaultKind::BeforeLast { on: day("2026-11-19"), last: day("2026-11-20") },
        FaultKind::NothingToReview { question: "raport".to_owned() },
        FaultKind::SuccessorRevoked {
            id: "UBO-2026-0001".to_owned(),
            successor: "UBO-2027-0002".to_owned(),
            path: folder(),
        },
        FaultKind::NotForOutput { path: path() },
        FaultKind::RemoteDay { day: day("2062-11-21") },
        FaultKind::RegisterAsFile { path: "certificates".to_owned(), quoted: "certificates".to_owned() },
        FaultKind::CertificatesGone {
            path: "certificates/register.toml".to_owned(),
            numbers: "2, 3".to_owned(),
            count: 2,
        },
        FaultKind::CertificatesThere { path: "certificates".to_owned() },
        FaultKind::BadPublicKey { found: "RWQ".to_owned() },
        FaultKind::NotASecretKey { path: "84729D4B23F536F6.key".to_owned() },
        FaultKind::WrongPassword {},
        FaultKind::PasswordsDiffer {},
        FaultKind::EmptyPassword {},
        FaultKind::PasswordNeeded {},
        FaultKind::KeyNeeded {},
        FaultKind::KeyInUse { key: "84729D4B23F536F6".to_owned() },
        FaultKind::NoSecretKey { path: "84729D4B23F536F6.key".to_owned() },
        FaultKind::KeyThere { key: "84729D4B23F536F6".to_owned() },
        FaultKind::RuledTwice { question: "raport".to_owned() },
        FaultKind::NextEditionOver { ends: day("2026-11-01"), path: folder() },
        FaultKind::NoAnswers { path: folder() },
        FaultKind::AlreadyThere { path: folder() },
        FaultKind::ChangedMeanwhile { path: path() },
        FaultKind::Link { path: "dowody/raport.pdf".to_owned() },
        FaultKind::NoEvidenceFile { path: "raport.pdf".to_owned() },
        FaultKind::QuestionGone { question: "raport".to_owned(), expected: "2027.1".to_owned() },
        FaultKind::NotAPdf { path: print() },
        FaultKind::EncryptedPdf { path: print(), quoted: print() },
        FaultKind::PackedPdf { path: print(), quoted: print() },
        FaultKind::IntricatePdf { path: print() },
        FaultKind::NoAttachment { path: print() },
        FaultKind::ManyAttachments { path: print(), count: 2 },
        FaultKind::EvidenceTooLarge { path: "nagranie.mp4".to_owned(), limit: 256 },
    ]
}

fn id() -> String {
    "UBO-2026-0007".to_owned()
}

fn name() -> String {
    "Wit Wystawiający".to_owned()
}

fn register() -> Vec<FaultKind> {
    let (path, quoted) = ("moje certyfikaty", "'moje certyfikaty'");
    let (path, quoted) = (|| path.to_owned(), || quoted.to_owned());
    vec![
        FaultKind::NoRegister { path: path(), quoted: quoted() },
        FaultKind::RegisterThere { path: path(), quoted: quoted() },
        FaultKind::RegisterBusy { path: path(), holder: "Iga Inna, cert issue, 4321".to_owned() },
        FaultKind::NumberWentBack { last: 6, highest: 7 },
        FaultKind::KeptDamaged { path: "certificates/dossiers/05417bcc/zgloszenie/ocena.toml".to_owned() },
        FaultKind::NoCertificate { id: id(), near: None },
        FaultKind::NoCertificate { id: id(), near: Some("UBO-2026-0001".to_owned()) },
        FaultKind::ReplacedTwice { id: id(), by: "UBO-2027-0008".to_owned() },
        FaultKind::ReplacesOther { id: id() },
        FaultKind::NotListed { name: name(), known: "Ola Oceniająca, Iga Inna".to_owned() },
        FaultKind::ConfirmationNeeded {},
    ]
}

fn refusals() -> Vec<FaultKind> {
    let lacking = |met| {
        let questions = "grupy, wnioski-jawne".to_owned();
        FaultKind::LevelNotMet { level: 2, met, questions, path: folder() }
    };
    vec![
        FaultKind::FilledByNeeded { path: folder() },
        FaultKind::TercNeeded { path: folder() },
        FaultKind::FilledByToo { name: name() },
        FaultKind::ReviewedToo { name: name() },
        FaultKind::AlreadyHeld { id: id(), until: day("2027-11-20"), status: "valid", path: folder() },
        FaultKind::AlreadyHeld { id: id(), until: day("2027-11-20"), status: "open", path: folder() },
        lacking(0),
        lacking(1),
        FaultKind::LowerLevel { id: id(), before: 3, level: 2 },
        FaultKind::SameApplication { id: id(), path: folder() },
        FaultKind::OtherHolder { id: id(), holder: "Przykładowo".to_owned(), name: "Przykładowo Dolne".to_owned() },
        FaultKind::SupersededAlready { id: id(), successor: "UBO-2027-0008".to_owned() },
        FaultKind::NothingNew { id: id() },
        FaultKind::NoEndYet {},
        FaultKind::CertainTooEarly { ends: day("2027-11-20") },
    ]
}

fn voivodeships() -> String {
    "02 dolnośląskie, 24 śląskie".to_owned()
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
        FaultKind::NoHolder { found: "Zmyslonof".to_owned(), near: Some("Zmyślonów".to_owned()) },
        FaultKind::NoHolder { found: "Qwx".to_owned(), near: None },
        FaultKind::UnknownVoivodeship {
            found: "slonskie".to_owned(),
            known: voivodeships(),
            near: Some("śląskie".to_owned()),
        },
        FaultKind::UnknownVoivodeship { found: "33".to_owned(), known: voivodeships(), near: None },
        FaultKind::Other { message: "unexpected end of file".to_owned() },
    ];
    for why in ["revoked", "superseded", "not-yet-valid", "expired", "unsigned", "open"] {
        let (until, from) = (day("2027-11-20"), day("2026-11-20"));
        kinds.push(FaultKind::NoBadge { id: id(), why, until, from, successor: "UBO-2027-0008".to_owned() });
    }
    for option in ["set", "note", "evidence"] {
        kinds.push(FaultKind::NotAnAssignment { option, found: "raport".to_owned() });
    }
    let id = || "UBO-2026-0007".to_owned();
    kinds.extend([
        FaultKind::RubricGone { id: id(), path: "certificates".to_owned() },
        FaultKind::LevelGone { id: id(), level: 7 },
        FaultKind::NotSigned { id: id() },
        FaultKind::CannotPrint { error: "font".to_owned() },
    ]);
    let problems = ["syntax", "undefined", "unknown", "endless", "long", "large", "file", "construct"];
    for problem in problems.into_iter().chain(["empty", "body", "subject", "other"]) {
        kinds.push(FaultKind::BadTemplate { problem, detail: "unexpected end of block".to_owned() });
    }
    kinds
}

fn signatures() -> Vec<FaultKind> {
    let path = || "certificates/ubo-2026-0001.toml".to_owned();
    let whys = ["not-a-signature", "other-key", "wrong", "other-comment", "key-not-counted", "removed"];
    let bad = whys.map(|why| FaultKind::BadSignature { path: path(), why });
    let differs = ["changed", "removed", "added"].map(|what| FaultKind::ListDiffers { path: path(), what });
    bad.into_iter().chain(differs).collect()
}

fn letters() -> Vec<FaultKind> {
    let (kind, options) = ("lower", String::new);
    let of_status = |(status, right): (&'static str, &str)| FaultKind::OtherLetter {
        kind: "expiring",
        id: id(),
        status,
        command: format!("cert {right}"),
    };
    let statuses = [
        ("revoked", "letter UBO-2026-0007 --kind revoked"),
        ("superseded", "letter UBO-2027-0008 --kind issued"),
        ("not-yet-valid", "show UBO-2026-0007"),
        ("expired", "letter UBO-2026-0007 --kind lost"),
        ("open", "letter UBO-2026-0007 --kind lost"),
        ("valid", "letter UBO-2026-0007 --kind issued"),
    ];
    let unfinished =
        |waiting, asked| FaultKind::ReviewUnfinished { waiting, asked, path: folder(), options: options() };
    let refusal = |kind, level, right| FaultKind::OtherRefusal {
        kind,
        level,
        command: format!("cert letter {} --kind {right}", folder()),
    };
    let others = [
        FaultKind::LetterUnsigned { id: id(), options: options() },
        FaultKind::LetterNeedsId { kind: "lost", found: folder(), options: options() },
        FaultKind::LetterNeedsPath { kind, found: id(), options: options() },
        FaultKind::NothingAsked { path: folder(), options: options() },
        unfinished(2, 1),
        unfinished(0, 1),
        FaultKind::LevelReached { kind, level: 2, path: folder(), options: options() },
        refusal(kind, 0, "refused"),
        refusal("refused", 1, "lower"),
    ];
    statuses.into_iter().map(of_status).chain(others).collect()
}
