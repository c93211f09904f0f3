//! A reviewed application to the small questionnaire of the scenarios, decided without a disk.

use std::path::Path;
use std::sync::Arc;

use cert::store::application::evidence::Folder;
use cert::store::questionnaire;
use cert_core::application::answers::Answers;
use cert_core::application::edition::NextEdition;
use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::application::review::{Review, Ruling};
use cert_core::application::submission::Submission;
use cert_core::basics::source::Source;
use cert_core::basics::text::Id;
use cert_core::certificate::certificate::{Certificate, CertificateId, RubricCopy};
use cert_core::certificate::event::{Event, EventKind};
use cert_core::format::answers;
use cert_core::format::answers::Versions;
use cert_core::register::award::NotIssued;
use cert_core::register::issuing::{Draft, IssueRequest};
use cert_core::register::register::Register;
use cert_core::register::settings::Settings;
use cert_core::reviewing::reviewer::Reviewer;
use cert_core::rubric::rubric::Rubric;

use crate::support::issuer::{BY, REVIEWER, TODAY, day};

const ANSWERS: &str = r#"
format = 1
rubric = { id = "maly", version = "2026.1" }
municipality = { name = "Przykładowo", terc = "2401011" }
edition = { name = "XII edycja", ended = 2026-10-16 }
people = { filled_by = "Anna Przykładna" }
answers.oceniono = { is = "tak", evidence = [{ url = "https://przykladowo.example/raport" }] }
answers.opublikowano = { is = "nie" }
answers.kogo-pytano = { is = ["autorzy", "radni"], evidence = [{ url = "https://przykladowo.example/raport" }] }
"#;

/// An application that meets both levels on the confirmed basis, an empty register, and the issuer and day.
pub(crate) struct Bench {
    pub(crate) rubric: Rubric,
    pub(crate) answers: Answers,
    pub(crate) review: Review,
    pub(crate) register: Register,
    pub(crate) by: &'static str,
    pub(crate) on: &'static str,
    pub(crate) level: Option<u8>,
    pub(crate) is_meant: bool,
}

impl Bench {
    pub(crate) fn new() -> Bench {
        let rubric = questionnaire::rubric(Path::new("tests/scenarios/small/rubric.toml")).expect("a rubric");
        let source = Arc::new(Source { name: "odpowiedzi.toml".to_owned(), text: ANSWERS.to_owned() });
        let answers = answers::parse(&source, &Folder::new(Path::new(".")), &rubric, Versions::Same).expect("answers");
        let settings =
            Settings { last_number: 9, ..Settings::new("Fundacja Przykładowa".to_owned(), "UBO".to_owned()) };
        let (register, _) = Register::new(settings, Vec::new());
        let (review, level) = (Review::default(), None);
        let mut bench = Bench { rubric, answers, review, register, by: BY, on: TODAY, level, is_meant: false };
        bench.confirm(REVIEWER, "2026-11-18");
        bench
    }

    /// Confirms every answer that needs a verdict.
    pub(crate) fn confirm(&mut self, by: &str, on: &str) {
        let submission = self.submission();
        let reviewer = Reviewer { submission, by, on: day(on), forced: None };
        let questions = submission.reviewable();
        let ruled = questions.iter().map(|question| reviewer.rule(&question.id, Ruling::Confirmed, None));
        let verdicts: Vec<_> = ruled.map(|verdict| verdict.expect("a verdict")).collect();
        self.review.verdicts.extend(verdicts);
    }

    /// Rejects an answer.
    pub(crate) fn reject(&mut self, id: &str) {
        let reviewer = Reviewer { submission: self.submission(), by: REVIEWER, on: day("2026-11-18"), forced: None };
        let verdict = reviewer.rule(&Id::new(id).expect("an id"), Ruling::Rejected, Some("brak w raporcie".to_owned()));
        self.review.verdicts.push(verdict.expect("a verdict"));
    }

    /// Asks the municipality about an answer.
    pub(crate) fn ask(&mut self, id: &str) {
        let reviewer = Reviewer { submission: self.submission(), by: REVIEWER, on: day("2026-11-18"), forced: None };
        let verdict = reviewer.rule(&Id::new(id).expect("an id"), Ruling::Question, Some("która strona?".to_owned()));
        self.review.verdicts.push(verdict.expect("a verdict"));
    }

    /// Adds an act with a date as evidence.
    pub(crate) fn act(&mut self, id: &str, date: &str) {
        let answer = self.answers.given.get_mut(&Id::new(id).expect("an id")).expect("an answer");
        let act = EvidenceRef::Act("uchwała 1/2026".to_owned());
        answer.evidence.push(Evidence { date: Some(day(date)), ..Evidence::new(act) });
    }

    /// Sets the end of the next edition.
    pub(crate) fn ends(&mut self, ends: &str, certain: bool) {
        self.answers.next_edition = Some(NextEdition { ends: Some(day(ends)), certain, ..NextEdition::default() });
    }

    /// A register with these certificates.
    pub(crate) fn holding(&mut self, certificates: Vec<Certificate>) {
        let (register, conflicts) = Register::new(self.register.settings.clone(), certificates);
        assert_eq!(conflicts, []);
        self.register = register;
    }

    fn submission(&self) -> Submission<'_> {
        Submission::new(&self.rubric, &self.answers, &self.review, day(self.on))
    }

    fn case(&self) -> IssueRequest<'_> {
        IssueRequest {
            register: &self.register,
            submission: self.submission(),
            path: "zgloszenie",
            by: Some(self.by),
            on: day(self.on),
            level: self.level,
            is_meant: self.is_meant,
        }
    }

    pub(crate) fn first(&self) -> Result<Draft, NotIssued> {
        self.case().first()
    }

    pub(crate) fn next(&self, last: u32) -> Result<Draft, NotIssued> {
        let last = self.register.certificates.iter().find(|certificate| certificate.id.number() == last);
        self.case().next(last.expect("a certificate"))
    }

    /// The certificate that this application would get, with a number and day.
    pub(crate) fn issued(&self, number: u32, on: &'static str) -> Certificate {
        let case = IssueRequest { on: day(on), ..self.case() };
        let draft = case.first().unwrap_or_else(|why| panic!("{}", why.faults()));
        let (id, version) = (self.rubric.id.clone(), self.rubric.version.clone());
        let rubric = RubricCopy { id, version, sha256: "a".repeat(64) };
        draft.numbered(CertificateId::new("UBO", day(on), number), rubric, "b".repeat(64))
    }
}

/// The certificate after one more event.
pub(crate) fn after(mut certificate: Certificate, on: &str, kind: EventKind) -> Certificate {
    let (by, reason) = (BY.to_owned(), "pismo gminy".to_owned());
    certificate.events.push(Event { on: day(on), kind, by, reason });
    certificate
}

/// The codes of a refusal.
pub(crate) fn codes<T>(decided: Result<T, NotIssued>) -> Vec<&'static str> {
    decided.err().map(|why| why.faults().0.iter().map(|fault| fault.kind.code()).collect()).unwrap_or_default()
}
