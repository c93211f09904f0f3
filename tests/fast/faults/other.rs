//! Faults of the disk, of folders and of the command line, which no input file can show.

use cert::ops::problem::UsageProblem;
use cert::paper::problem::PrintProblem;
use cert::sign::problem::KeyProblem;
use cert::store::application::problem::FolderProblem;
use cert::store::disk::problem::FileProblem;
use cert::store::register::problem::StoreProblem;
use cert::store::site::problem::SiteProblem;
use cert_core::application::problem::AnswersProblem;
use cert_core::basics::dates::DayProblem;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::name::NameProblem;
use cert_core::basics::problem::OtherProblem;
use cert_core::basics::source::SourceProblem;
use cert_core::basics::suggestion::Suggestion;
use cert_core::carrier::instead::Instead;
use cert_core::certificate::problem::CertificateProblem;
use cert_core::editing::problem::EditProblem;
use cert_core::letters::problem::LetterProblem;
use cert_core::packing::problem::PackingProblem;
use cert_core::places::problem::OfficialListProblem;
use cert_core::register::problem::RegisterProblem;
use cert_core::report::template::problem::TemplateProblem;
use cert_core::reviewing::problem::ReviewProblem;
use cert_core::toml::problem::TomlProblem;
use cert_core::trust::doubt::Doubt;
use cert_core::trust::problem::TrustProblem;
use cert_core::zip::problem::ZipProblem;

/// One of each kind, and of each reason with its own text.
pub(crate) fn kinds() -> Vec<FaultKind> {
    [
        files(),
        application(),
        given(),
        register(),
        refusals(),
        command_line(),
        signatures(),
        letters(),
        vec![official_list()],
    ]
    .concat()
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

fn archive() -> String {
    "zgloszenie.zip".to_owned()
}

fn files() -> Vec<FaultKind> {
    let error = || "Input/output error (os error 5)".to_owned();
    let mut kinds = vec![
        FaultKind::from(SourceProblem::Missing { path: path() }),
        FaultKind::from(FileProblem::NotAFile { path: folder() }),
        FaultKind::from(FileProblem::NotAFolder { path: path() }),
        FaultKind::from(SiteProblem::NotASite { path: "dokumenty".to_owned() }),
        FaultKind::from(SiteProblem::OtherSite { path: "strona".to_owned() }),
        FaultKind::from(SiteProblem::NewerSite { path: "strona".to_owned(), serial: 11, newer: 12 }),
        FaultKind::from(SiteProblem::SiteAndRegister {
            path: "/srv/rejestr/strona".to_owned(),
            register: "/srv/rejestr".to_owned(),
        }),
        FaultKind::from(SiteProblem::FolderIsLink { path: "strona/en".to_owned() }),
    ];
    for why in ["permission", "not-a-folder", "a-folder", "other"] {
        kinds.push(FaultKind::from(SourceProblem::CannotRead { path: path(), why, error: error() }));
    }
    for why in ["permission", "read-only", "full", "not-a-folder", "a-folder", "exists", "no-folder", "limit", "other"]
    {
        kinds.push(FaultKind::from(FileProblem::CannotWrite { path: path(), why, error: error() }));
    }
    for why in ["permission", "read-only", "full", "limit", "closed", "other"] {
        kinds.push(FaultKind::from(FileProblem::CannotSay { path: "stdout".to_owned(), why, error: error() }));
    }
    kinds.push(FaultKind::from(FileProblem::NotSynced { path: path(), error: error() }));
    kinds.push(FaultKind::from(FileProblem::Done {}));
    kinds.push(FaultKind::from(FileProblem::TooLarge { path: path(), megabytes: 9, limit: 8 }));
    kinds.extend(Instead::CODES.map(|what| FaultKind::from(TomlProblem::Instead { what })));
    let name = |why| if why == "not-a-zip" { "none" } else { "dowody/raport.pdf" }.to_owned();
    kinds.extend(
        ZipProblem::REASONS.map(|why| FaultKind::from(ZipProblem::BadZip { path: archive(), why, name: name(why) })),
    );
    kinds.push(FaultKind::from(TomlProblem::LargeText { found: 1025, limit: 1024 }));
    kinds.push(FaultKind::from(TomlProblem::ManyValues { limit: 50_000 }));
    for encoding in ["utf-16", "windows-1250", "other"] {
        kinds.push(FaultKind::from(SourceProblem::NotUtf8 { path: path(), line: 12, encoding }));
    }
    kinds
}

fn application() -> Vec<FaultKind> {
    vec![
        FaultKind::from(CertificateProblem::EndsBeforeIssue { ends: day("2026-11-19"), issued: day("2026-11-20") }),
        FaultKind::from(CertificateProblem::RemoteEnd { until: day("2032-01-31"), issued: day("2026-11-20") }),
        FaultKind::from(ReviewProblem::SamePerson { name: "Anna Przykładowa".to_owned() }),
        FaultKind::from(DayProblem::Remote { on: day("2201-01-01") }),
        FaultKind::from(DayProblem::BeforeLast { on: day("2026-11-19"), last: day("2026-11-20") }),
        FaultKind::from(DayProblem::SeveralDays {
            found: "uchwała z 2.03.2026 zmieniona uchwałą z 3.04.2026".to_owned(),
        }),
        FaultKind::from(ReviewProblem::EvidenceUnsound {
            question: "raport".to_owned(),
            files: "dowody/raport.pdf".to_owned(),
        }),
        FaultKind::from(ReviewProblem::EditionToCome { ended: day("2027-10-16") }),
        FaultKind::from(ReviewProblem::FilledToCome { filled: day("2027-11-20") }),
        FaultKind::from(ReviewProblem::FilledBeforeEnd { filled: day("2026-05-20"), ended: day("2026-10-16") }),
        FaultKind::from(ReviewProblem::ActToCome {
            question: "raport".to_owned(),
            act: "uchwała 1/2027".to_owned(),
            date: day("2027-03-02"),
        }),
        FaultKind::from(ReviewProblem::NothingToReview { question: "raport".to_owned() }),
        FaultKind::from(RegisterProblem::SuccessorRevoked {
            id: "UBO-2026-0001".to_owned(),
            successor: "UBO-2027-0002".to_owned(),
            path: folder(),
        }),
        FaultKind::from(UsageProblem::NotForOutput { path: path() }),
        FaultKind::from(UsageProblem::NotOwnPage {
            path: "zgloszenie/raport.html".to_owned(),
            command: "cert report zgloszenie -o raport-2.html".to_owned(),
        }),
        FaultKind::from(UsageProblem::NoKeyForPage {}),
        FaultKind::from(UsageProblem::RemoteDay { day: day("2062-11-21") }),
        FaultKind::from(not_a_certificate("settings")),
        FaultKind::from(not_a_certificate("list")),
        FaultKind::from(not_a_certificate("print")),
        FaultKind::from(StoreProblem::RegisterAsFile {
            path: "certificates".to_owned(),
            quoted: "certificates".to_owned(),
        }),
        FaultKind::from(RegisterProblem::CertificatesGone {
            path: "certificates/register.toml".to_owned(),
            numbers: "2, 3".to_owned(),
            count: 2,
        }),
        FaultKind::from(StoreProblem::CertificatesThere { path: "certificates".to_owned() }),
        FaultKind::from(RegisterProblem::BadPublicKey { found: "RWQ".to_owned() }),
        FaultKind::from(KeyProblem::NotASecretKey { path: "84729D4B23F536F6.key".to_owned() }),
        FaultKind::from(KeyProblem::WrongPassword {}),
        FaultKind::from(KeyProblem::PasswordsDiffer {}),
        FaultKind::from(KeyProblem::EmptyPassword {}),
        FaultKind::from(KeyProblem::PasswordNeeded {}),
        FaultKind::from(KeyProblem::NoDescriptors {}),
        FaultKind::from(KeyProblem::KeyNeeded {}),
        FaultKind::from(KeyProblem::KeyInUse { key: "84729D4B23F536F6".to_owned() }),
        FaultKind::from(KeyProblem::NoSecretKey { path: "84729D4B23F536F6.key".to_owned() }),
        FaultKind::from(KeyProblem::KeyThere { key: "84729D4B23F536F6".to_owned() }),
        FaultKind::from(UsageProblem::RuledTwice { question: "raport".to_owned() }),
        FaultKind::from(RegisterProblem::NextEditionOver { ends: day("2026-11-01"), planned: "yes" }),
        FaultKind::from(RegisterProblem::NextEditionOver { ends: day("2026-11-01"), planned: "no" }),
        FaultKind::from(FolderProblem::NoAnswers { path: folder() }),
        FaultKind::from(FolderProblem::TextExtension { path: folder(), found: "odpowiedzi.toml.txt".to_owned() }),
        FaultKind::from(EditProblem::FieldNeeded {}),
        FaultKind::from(EditProblem::EndedToCome { day: day("2027-10-15") }),
        FaultKind::from(EditProblem::NotANumber { found: "kilka".to_owned() }),
        FaultKind::from(EditProblem::NoSuchPiece {}),
        FaultKind::from(PackingProblem::NoAnswersPacked { path: archive() }),
        FaultKind::from(PackingProblem::SeveralPacked { path: archive() }),
        FaultKind::from(PackingProblem::SomethingElse { path: print(), is: "pdf" }),
        FaultKind::from(PackingProblem::SomethingElse { path: path(), is: "empty" }),
        FaultKind::from(PackingProblem::SomethingElse { path: "skan.jpg".to_owned(), is: "other" }),
        FaultKind::from(FolderProblem::UnpackedAlready { path: archive(), folder: "zgloszenie".to_owned() }),
        FaultKind::from(FolderProblem::PackedAlready { path: archive() }),
        FaultKind::from(FolderProblem::PackThere { path: archive() }),
        FaultKind::from(PackingProblem::PackTooLarge { limit: 512 }),
        FaultKind::from(FolderProblem::AlreadyThere { path: folder() }),
        FaultKind::from(FileProblem::ChangedMeanwhile { path: path() }),
        FaultKind::from(AnswersProblem::Link { path: "dowody/raport.pdf".to_owned() }),
        FaultKind::from(FolderProblem::EvidenceFolder { path: "dowody/skany".to_owned() }),
        FaultKind::from(FolderProblem::NoEvidenceFile { path: "raport.pdf".to_owned() }),
        FaultKind::from(NameProblem::NotAName { kind: "thing", found: "---".to_owned() }),
        FaultKind::from(NameProblem::NotAName { kind: "person", found: "1".to_owned() }),
        FaultKind::from(AnswersProblem::NotEvidence { found: "-".to_owned() }),
        FaultKind::from(AnswersProblem::QuestionGone { question: "raport".to_owned(), expected: "2027.1".to_owned() }),
        FaultKind::from(TrustProblem::NotAPdf { path: print() }),
        FaultKind::from(TrustProblem::EncryptedPdf { path: print(), quoted: print() }),
        FaultKind::from(TrustProblem::PackedPdf { path: print(), quoted: print() }),
        FaultKind::from(TrustProblem::IntricatePdf { path: print() }),
        FaultKind::from(TrustProblem::NoAttachment { path: print() }),
        FaultKind::from(TrustProblem::ManyAttachments { path: print(), count: 2 }),
        FaultKind::from(EditProblem::EvidenceTooLarge { path: "nagranie.mp4".to_owned(), limit: 256 }),
    ]
}

fn given() -> Vec<FaultKind> {
    vec![
        FaultKind::from(FolderProblem::NoFileOrAct { path: "uchwała 12/2026".to_owned() }),
        FaultKind::from(FolderProblem::EmptyEvidence { path: "raport.pdf".to_owned() }),
        FaultKind::from(FolderProblem::EvidenceNoFile { path: "/dev/zero".to_owned() }),
        FaultKind::from(FolderProblem::NotAnApplication { path: "raport.pdf".to_owned() }),
        FaultKind::from(FolderProblem::WithinApplication {
            path: "przykladowo/dowody".to_owned(),
            application: "przykladowo".to_owned(),
            quoted: "przykladowo".to_owned(),
        }),
        FaultKind::from(AnswersProblem::NoEvidenceNamed {}),
        FaultKind::from(AnswersProblem::NotAnAddress { found: "http:/bip.pl/x".to_owned(), why: "slashes" }),
    ]
}

fn id() -> String {
    "UBO-2026-0007".to_owned()
}

fn name() -> String {
    "Wit Wystawiający".to_owned()
}

fn official_list() -> FaultKind {
    OfficialListProblem::OfficialListEmpty { path: "certificates/TERC_Urzedowy_2026-01-01.csv".to_owned() }.into()
}

fn register() -> Vec<FaultKind> {
    let (path, quoted) = ("moje certyfikaty", "'moje certyfikaty'");
    let (path, quoted) = (|| path.to_owned(), || quoted.to_owned());
    vec![
        FaultKind::from(FileProblem::RegisterIsFile { path: path() }),
        FaultKind::from(FileProblem::NoRegister { path: path(), holds: "nothing", quoted: quoted() }),
        FaultKind::from(FileProblem::NoRegister { path: path(), holds: "files", quoted: quoted() }),
        FaultKind::from(StoreProblem::RegisterThere { path: path(), quoted: quoted() }),
        FaultKind::from(FileProblem::NoLock { path: path(), error: "Operation not supported".to_owned() }),
        FaultKind::from(FileProblem::RegisterTooLarge { path: path(), limit: 256 }),
        FaultKind::from(FileProblem::RegisterBusy { path: path(), holder: "Iga Inna, cert issue, 4321".to_owned() }),
        FaultKind::from(RegisterProblem::SecondCopy {
            path: "certificates/ubo-2026-0001 (1).toml".to_owned(),
            original: "ubo-2026-0001.toml".to_owned(),
        }),
        FaultKind::from(RegisterProblem::NotPublished { path: path(), quoted: quoted() }),
        FaultKind::from(RegisterProblem::PracticePublished {}),
        FaultKind::from(RegisterProblem::PublishedBefore { day: day("2026-11-20"), entered: day("2026-11-22") }),
        FaultKind::from(RegisterProblem::NumberWentBack { last: 6, highest: 7 }),
        FaultKind::from(TrustProblem::ChangedSinceIssue {
            path: "certificates/dossiers/05417bcc/zgloszenie/ocena.toml".to_owned(),
        }),
        FaultKind::from(RegisterProblem::NoCertificate { id: id(), near: None }),
        FaultKind::from(RegisterProblem::NoCertificate { id: id(), near: Some("UBO-2026-0001".to_owned()) }),
        FaultKind::from(RegisterProblem::ReplacedTwice { id: id(), by: "UBO-2027-0008".to_owned() }),
        FaultKind::from(RegisterProblem::ReplacesOther { id: id() }),
        FaultKind::from(RegisterProblem::SaysOther {
            id: id(), changes: "level: 1 → 3; months: 12 → 36".to_owned()
        }),
        FaultKind::from(RegisterProblem::Misnamed {
            path: "certificates/ubo-2026-0001.toml.txt".to_owned(),
            name: "ubo-2026-0001.toml".to_owned(),
        }),
        FaultKind::from(RegisterProblem::SettingsSayOther {
            path: "certificates/register.toml".to_owned(),
            changes: "prefix: UBO → XYZ".to_owned(),
        }),
        FaultKind::from(RegisterProblem::NotListed { name: name(), known: "Ola Oceniająca, Iga Inna".to_owned() }),
        FaultKind::from(UsageProblem::ConfirmationNeeded {}),
    ]
}

fn refusals() -> Vec<FaultKind> {
    let lacking = |met| {
        let questions = "grupy, wnioski-jawne".to_owned();
        FaultKind::from(RegisterProblem::LevelNotMet { level: 2, met, questions, path: folder() })
    };
    let open = |met, asked: Option<&str>, waiting: Option<&str>| {
        let (asked, waiting) = (asked.map(str::to_owned), waiting.map(str::to_owned));
        FaultKind::from(RegisterProblem::VerdictsOpen { level: 2, met, asked, waiting, path: folder() })
    };
    vec![
        open(0, None, Some("grupy")),
        open(1, Some("grupy"), None),
        open(1, Some("grupy"), Some("wnioski-jawne")),
        FaultKind::from(RegisterProblem::FilledByNeeded { path: folder() }),
        FaultKind::from(RegisterProblem::TercNeeded { path: folder() }),
        FaultKind::from(RegisterProblem::FilledByToo { name: name() }),
        FaultKind::from(RegisterProblem::ReviewedToo { name: name() }),
        FaultKind::from(RegisterProblem::AlreadyHeld {
            id: id(),
            until: day("2027-11-20"),
            status: "valid",
            path: folder(),
        }),
        FaultKind::from(RegisterProblem::AlreadyHeld {
            id: id(),
            until: day("2027-11-20"),
            status: "open",
            path: folder(),
        }),
        lacking(0),
        lacking(1),
        FaultKind::from(RegisterProblem::LowerLevel { id: id(), before: 3, level: 2, why: "met" }),
        FaultKind::from(RegisterProblem::LowerLevel { id: id(), before: 3, level: 1, why: "applied-for" }),
        FaultKind::from(RegisterProblem::SameApplication { id: id(), path: folder() }),
        FaultKind::from(RegisterProblem::OtherHolder {
            id: id(),
            holder: "Przykładowo".to_owned(),
            name: "Przykładowo Dolne".to_owned(),
        }),
        FaultKind::from(RegisterProblem::SupersededAlready { id: id(), successor: "UBO-2027-0008".to_owned() }),
        FaultKind::from(CertificateProblem::NothingNew { id: id() }),
        FaultKind::from(CertificateProblem::NoEndYet {}),
        FaultKind::from(CertificateProblem::CertainTooEarly { ends: day("2027-11-20") }),
    ]
}

fn voivodeships() -> String {
    "02 dolnośląskie, 24 śląskie".to_owned()
}

fn ids() -> String {
    "grupy, wnioski".to_owned()
}

fn settings() -> impl Iterator<Item = FaultKind> {
    let typed = [
        ("raport", "Tak", "yes-no", Some("tak")),
        ("raport", "może", "yes-no", None),
        ("zasady", "zmienono", "one", Some("zmieniono")),
        ("grupy", "mieszkańcy", "many", Some("mieszkancy")),
        ("grupy", "wszyscy", "many", None),
        ("lata", "3,5", "number", None),
        ("lata", "3 lata", "number", Some("3")),
    ];
    typed.into_iter().map(|(question, found, kind, near)| {
        FaultKind::from(UsageProblem::WrongSetting {
            question: question.to_owned(),
            found: found.to_owned(),
            kind,
            known: "mieszkancy, radni".to_owned(),
            near: near.map(str::to_owned),
        })
    })
}

fn command_line() -> Vec<FaultKind> {
    let near = || Some("czestochowa".to_owned());
    let known = || "czestochowa, krakow".to_owned();
    let mut kinds = vec![
        FaultKind::from(UsageProblem::NoTerminal { command: "cert assess przykladowo-xii-edycja --plain".to_owned() }),
        FaultKind::from(UsageProblem::OptionNeeded { option: "municipality" }),
        FaultKind::from(UsageProblem::OptionNeeded { option: "output" }),
        FaultKind::from(UsageProblem::SetTwice { question: "raport".to_owned() }),
        FaultKind::from(UsageProblem::EvidenceWithoutYes { question: "raport".to_owned() }),
        FaultKind::from(UsageProblem::NoPractice { found: "czenstochowa".to_owned(), known: known(), near: near() }),
        FaultKind::from(UsageProblem::NoPractice { found: "przykladowo".to_owned(), known: known(), near: None }),
        FaultKind::from(UsageProblem::NoCriterion {
            found: "wniosky".to_owned(),
            known: ids(),
            near: Some("wnioski".to_owned()),
        }),
        FaultKind::from(UsageProblem::NoCriterion { found: "xyz".to_owned(), known: ids(), near: None }),
        FaultKind::from(UsageProblem::NoSchema {
            found: "cert.scor/1".to_owned(),
            known: "answers, cert.score/1".to_owned(),
            near: Some("cert.score/1".to_owned()),
        }),
        FaultKind::from(UsageProblem::NoLanguage { found: "de".to_owned() }),
        FaultKind::from(UsageProblem::NoShell {}),
        FaultKind::from(UsageProblem::NoPlaceForShell { shell: "elvish".to_owned() }),
        FaultKind::from(UsageProblem::NeitherNumberNorFile { found: "certyfikat".to_owned() }),
        FaultKind::from(UsageProblem::NoCommand { found: "scor".to_owned(), near: Some("score".to_owned()) }),
        FaultKind::from(UsageProblem::NoCommand { found: "punkty".to_owned(), near: None }),
        FaultKind::from(RegisterProblem::NoHolder {
            found: "Zmyslonof".to_owned(),
            near: Some("Zmyślonów".to_owned()),
        }),
        FaultKind::from(RegisterProblem::NoHolder { found: "Qwx".to_owned(), near: None }),
        FaultKind::from(UsageProblem::UnknownVoivodeship {
            found: "slonskie".to_owned(),
            known: voivodeships(),
            near: Some("śląskie".to_owned()),
        }),
        FaultKind::from(UsageProblem::UnknownVoivodeship { found: "33".to_owned(), known: voivodeships(), near: None }),
        FaultKind::from(OtherProblem::Other { message: "unexpected end of file".to_owned() }),
        FaultKind::from(OtherProblem::ProgramFault { path: path() }),
    ];
    for why in ["revoked", "superseded", "not-yet-valid", "expired", "unsigned", "open-planned", "open"] {
        let (until, from) = (day("2027-11-20"), day("2026-11-20"));
        kinds.push(FaultKind::from(PrintProblem::NoBadge {
            id: id(),
            why,
            until,
            from,
            successor: "UBO-2027-0008".to_owned(),
        }));
    }
    kinds.extend(settings());
    for option in ["set", "note", "evidence"] {
        kinds.push(FaultKind::from(UsageProblem::NotAnAssignment { option, found: "raport".to_owned() }));
    }
    let id = || "UBO-2026-0007".to_owned();
    kinds.extend([
        FaultKind::from(PrintProblem::RubricGone { id: id(), path: "certificates".to_owned() }),
        FaultKind::from(PrintProblem::LevelGone { id: id(), level: 7 }),
        FaultKind::from(PrintProblem::NotSigned { id: id() }),
        FaultKind::from(PrintProblem::CannotPrint { error: "font".to_owned() }),
    ]);
    let problems = ["syntax", "undefined", "unknown", "endless", "long", "large", "file", "construct"];
    for problem in problems.into_iter().chain(["empty", "body", "subject", "other"]) {
        kinds.push(FaultKind::from(TemplateProblem::BadTemplate {
            problem,
            detail: "unexpected end of block".to_owned(),
        }));
    }
    kinds
}

fn not_a_certificate(what: &'static str) -> StoreProblem {
    StoreProblem::NotACertificate { path: "rejestr/plik".to_owned(), what, quoted: "rejestr".to_owned() }
}

fn signatures() -> Vec<FaultKind> {
    let path = || "certificates/ubo-2026-0001.toml".to_owned();
    let bad = |(why, more): (&'static str, u64)| {
        let key = "EFCBB1CA9B55146F".to_owned();
        FaultKind::from(TrustProblem::BadSignature { path: path(), why, key, more })
    };
    let bad = Doubt::CODES.iter().map(|why| (*why, 0)).chain([("other-key", 16)]).map(bad);
    let carried = |(what, more)| FaultKind::from(TrustProblem::Carried { path: path(), what, more });
    let carried = Doubt::OF_CARRIER.iter().map(|what| (*what, 0)).chain([("line-ends", 16)]).map(carried);
    let differs =
        ["changed", "removed", "added"].map(|what| FaultKind::from(TrustProblem::list_differs(path(), "", what)));
    let settings = FaultKind::from(TrustProblem::list_differs(path(), "register.toml", "changed"));
    let not_signed =
        ["changed", "removed", "added"].map(|what| FaultKind::from(TrustProblem::NotAsSigned { path: path(), what }));
    let other = FaultKind::from(TrustProblem::OtherText { path: path() });
    bad.chain(carried).chain(differs).chain([settings]).chain(not_signed).chain([other]).chain(past()).collect()
}

fn past() -> [FaultKind; 9] {
    let (path, quoted, key) = ("moje certyfikaty", "'moje certyfikaty'", "D1D6F1A7");
    let (path, quoted, key) = (|| path.to_owned(), || quoted.to_owned(), key.to_owned());
    let place = || "/srv/rejestr".to_owned();
    let behind = |at| {
        let (path, place, quoted) = (path(), place(), quoted());
        FaultKind::from(TrustProblem::BehindElsewhere { path, place, serial: 3, seen: 5, at, quoted })
    };
    [
        FaultKind::from(TrustProblem::OlderCopy {
            path: path(),
            serial: 3,
            seen: 5,
            number: 2,
            highest: 3,
            quoted: quoted(),
        }),
        FaultKind::from(TrustProblem::OtherCopy { path: path(), serial: 5, quoted: quoted() }),
        FaultKind::from(TrustProblem::KeyIsBack { path: path(), key }),
        FaultKind::from(TrustProblem::KeysExchanged { path: path() }),
        behind("home"),
        behind("copy"),
        FaultKind::from(TrustProblem::TwoPlaces { path: path(), place: place(), quoted: quoted() }),
        FaultKind::from(TrustProblem::PracticeInPlace { path: path() }),
        FaultKind::from(TrustProblem::PracticeAtHome { path: path(), quoted: quoted() }),
    ]
}

fn letters() -> Vec<FaultKind> {
    let kind = "lower";
    let letter = |of: String, kind| Suggestion::Letter { of: Some(of), kind };
    let statuses = [
        ("revoked", letter(id(), "revoked")),
        ("superseded", letter("UBO-2027-0008".to_owned(), "issued")),
        ("not-yet-valid", Suggestion::Show { id: id() }),
        ("expired", letter(id(), "lost")),
        ("open", letter(id(), "lost")),
        ("valid", letter(id(), "issued")),
    ];
    let of_status = |(status, command)| LetterProblem::OtherLetter { kind: "expiring", id: id(), status, command };
    let unfinished =
        |waiting, asked, command| LetterProblem::ReviewUnfinished { waiting, asked, path: folder(), command };
    let refusal = |kind, level, right| LetterProblem::OtherRefusal { kind, level, command: letter(folder(), right) };
    let others = [
        LetterProblem::LetterUnsigned { id: id(), command: Suggestion::Sign },
        LetterProblem::LetterNeedsId {
            kind: "lost",
            found: folder(),
            letter: letter(id(), "lost"),
            list: Suggestion::List,
        },
        LetterProblem::LetterNeedsPath { kind, found: id(), command: Suggestion::Letter { of: None, kind } },
        LetterProblem::NothingAsked { path: folder(), command: Suggestion::Verdicts { path: folder() } },
        unfinished(2, 1, Suggestion::Review { path: folder() }),
        unfinished(0, 1, letter(folder(), "questions")),
        LetterProblem::LevelReached {
            kind,
            level: 2,
            issue: Suggestion::Issue { path: folder() },
            letter: Suggestion::Letter { of: None, kind: "issued" },
        },
        refusal(kind, 0, "refused"),
        refusal("refused", 1, "lower"),
    ];
    statuses.into_iter().map(of_status).chain(others).map(FaultKind::from).collect()
}
