//! The foundation's review: verdicts are only added, and only by somebody other than the author.

use std::fs;
use std::path::{Path, PathBuf};

use cert::ask::Stop;
use cert::ask::review::{ReviewDialogue, run};
use cert::ask::script::{Script, ScriptedReply};
use cert::builtin;
use cert::cli::words;
use cert::store::application::folder::Application;
use cert_core::application::answers::Answers;
use cert_core::application::review::{Review, Ruling, Verdict};
use cert_core::application::submission::Submission;
use cert_core::basics::fault::Faults;
use cert_core::basics::text::{Id, Lang};
use cert_core::format::answers::Versions;
use cert_core::reviewing::reviewer::Reviewer;
use cert_core::rubric::rubric::Rubric;
use cert_core::scoring::assessment::Basis;
use chrono::NaiveDate;

const BY: &str = "Jan Oceniający";

fn rubric() -> Rubric {
    builtin::rubric().expect("the built-in rubric")
}

fn id(text: &str) -> Id {
    Id::new(text).expect("an id")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

// A copy of an example without a review.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Folder {
        let folder = tempfile::tempdir().expect("a folder");
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaire/examples/przykladowo-3");
        copy(&example, folder.path());
        Folder(folder)
    }

    fn open(&self) -> Application {
        Application::open(self.0.path(), &rubric(), Versions::Same).expect("an application")
    }

    fn review_file(&self) -> PathBuf {
        self.0.path().join("ocena.toml")
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { drop(fs::copy(entry.path(), target)) }
    }
}

fn rule(answers: &Answers, question: &str, is: Ruling, note: Option<&str>) -> Result<Verdict, &'static str> {
    let rubric = rubric();
    let submission = Submission::before_review(&rubric, answers, day("2026-11-20"));
    let reviewer = Reviewer { submission, by: BY, on: day("2026-11-20"), forced: None };
    reviewer.rule(&id(question), is, note.map(str::to_owned)).map_err(|fault| fault.code())
}

fn confirm_all(application: &mut Application) {
    let rubric = rubric();
    let confirm = |id: &Id| rule(&application.answers, id.as_str(), Ruling::Confirmed, None).expect("a verdict");
    let verdicts = application
        .submission(&rubric, day("2026-11-20"))
        .reviewable()
        .iter()
        .map(|question| confirm(&question.id))
        .collect();
    application.add_verdicts(verdicts).expect("saved");
}

#[test]
fn an_application_confirmed_throughout_reaches_on_confirmed_what_it_claims_with_evidence() {
    let folder = Folder::new();
    let mut application = folder.open();
    confirm_all(&mut application);
    let again = folder.open();
    let level = |basis| again.submission(&rubric(), day("2026-11-20")).assess(basis).level;
    assert_eq!((level(Basis::Evidenced), level(Basis::Confirmed)), (3, 3));
    assert!(again.submission(&rubric(), day("2026-11-20")).unreviewed().is_empty());
}

#[test]
fn a_later_verdict_counts_and_the_history_stays() {
    let folder = Folder::new();
    let mut application = folder.open();
    let rejected = rule(&application.answers, "grupy", Ruling::Rejected, Some("brak")).expect("a verdict");
    application.add_verdicts(vec![rejected]).expect("saved");
    let comment = "# rozmowa z urzędem 21.11\n";
    fs::write(folder.review_file(), fs::read_to_string(folder.review_file()).expect("text") + comment)
        .expect("written");
    let mut application = folder.open();
    let confirmed = rule(&application.answers, "grupy", Ruling::Confirmed, None).expect("a verdict");
    application.add_verdicts(vec![confirmed]).expect("saved");
    let again = folder.open();
    let counts = again.review.of(&id("grupy"), &again.answers.given[&id("grupy")]).map(|verdict| verdict.is);
    assert_eq!((again.review.verdicts.len(), counts), (2, Some(Ruling::Confirmed)));
    assert!(fs::read_to_string(folder.review_file()).expect("text").contains(comment));
}

#[test]
fn a_verdict_on_an_answer_that_changed_is_void() {
    let folder = Folder::new();
    let mut application = folder.open();
    confirm_all(&mut application);
    application.answers.given.get_mut(&id("grupy")).expect("an answer").evidence.clear();
    application.save(&rubric()).expect("saved");
    let again = folder.open();
    let answer = &again.answers.given[&id("grupy")];
    assert!(again.review.is_void(&id("grupy"), answer) && again.review.of(&id("grupy"), answer).is_none());
}

#[test]
fn a_review_changed_by_someone_else_is_not_overwritten() {
    let folder = Folder::new();
    let (mut mine, mut theirs) = (folder.open(), folder.open());
    confirm_all(&mut theirs);
    let before = fs::read(folder.review_file()).expect("bytes");
    let verdict = rule(&mine.answers, "grupy", Ruling::Confirmed, None).expect("a verdict");
    let refused = mine.add_verdicts(vec![verdict]).map_err(|faults| faults.0[0].kind.code());
    assert_eq!(refused, Err("changed-meanwhile"));
    assert_eq!(fs::read(folder.review_file()).expect("bytes"), before);
}

#[test]
fn a_refusal_needs_a_reason_and_an_answer_that_needs_a_verdict() {
    let mut answers = Folder::new().open().answers;
    assert_eq!(rule(&answers, "grupy", Ruling::Rejected, None), Err("note-needed"));
    assert_eq!(rule(&answers, "grupy", Ruling::Question, Some("")), Err("note-needed"));
    answers.given.remove(&id("grupy"));
    assert_eq!(rule(&answers, "grupy", Ruling::Confirmed, None), Err("nothing-to-review"));
}

#[test]
fn only_positive_answers_that_count_need_a_verdict() {
    let mut answers = Folder::new().open().answers;
    let all = Submission::before_review(&rubric(), &answers, day("2026-11-20")).reviewable().len();
    let no = cert_core::application::answers::Answer::new(cert_core::rubric::claim::Claim::No);
    answers.given.insert(id("rozmowy"), no);
    assert_eq!(Submission::before_review(&rubric(), &answers, day("2026-11-20")).reviewable().len(), all - 1);
    let none = cert_core::application::answers::Answer::new(cert_core::rubric::claim::Claim::Number(0));
    answers.given.insert(id("plan-przyjety"), none);
    let rubric = rubric();
    let left = Submission::before_review(&rubric, &answers, day("2026-11-20")).reviewable();
    assert!(left.iter().all(|question| !question.id.as_str().starts_with("plan-")), "{left:?}");
}

#[test]
fn who_filled_it_in_may_not_review_it_and_no_day_goes_back() {
    let mut answers = Folder::new().open().answers;
    answers.filled_by = Some("Anna Przykładowa".to_owned());
    let verdict = rule(&answers, "grupy", Ruling::Confirmed, None).expect("a verdict");
    let review = Review { verdicts: vec![verdict] };
    let rubric = rubric();
    let submission = Submission::new(&rubric, &answers, &review, day("2026-11-20"));
    let check = |by, on| Reviewer { submission, by, on: day(on), forced: None }.check().map_err(|f| f.code());
    for by in ["Anna Przykładowa", "ANNA  przykladowa"] {
        assert_eq!(check(by, "2026-11-20"), Err("same-person"), "{by}");
    }
    assert_eq!(check(BY, "2026-11-20"), Ok(()));
    assert_eq!(check(BY, "2026-11-19"), Err("before-last"));
}

type Ruled = Vec<(String, Ruling)>;

// The rulings of a script of replies, and everything shown.
fn played(lines: Vec<ScriptedReply>) -> (Ruled, Vec<String>, Result<(), Stop>) {
    let (rubric, words) = (rubric(), words::of(Lang::Pl));
    let answers = Folder::new().open().answers;
    let submission = Submission::before_review(&rubric, &answers, day("2026-11-20"));
    let dialogue = ReviewDialogue { words: &words, submission, last: None, open: None };
    let questions = &submission.reviewable()[..3];
    let (mut script, mut ruled) = (Script::new(lines), Vec::new());
    let mut save = |question: &Id, is: Ruling, note: Option<String>| -> Result<Verdict, Faults> {
        ruled.push((question.to_string(), is));
        rule(&answers, question.as_str(), is, note.as_deref()).map_err(|code| panic!("{code}"))
    };
    let ended = run(&dialogue, questions, &mut script, &mut save);
    (ruled, script.shown, ended)
}

fn pick(start: &str) -> ScriptedReply {
    ScriptedReply::Pick(start.to_owned())
}

#[test]
fn the_dialogue_saves_each_verdict_at_once_and_asks_for_a_reason() {
    let reason = ScriptedReply::Type("raport dotyczy innej edycji".to_owned());
    let (ruled, shown, ended) = played(vec![
        pick("potwierdzam"),
        pick("odrzucam"),
        ScriptedReply::Type(String::new()),
        reason,
        pick("zostawiam"),
    ]);
    assert!(ended.is_ok());
    let expected = [("edycja-oceniona", Ruling::Confirmed), ("ocena-powtorzona", Ruling::Rejected)];
    assert_eq!(ruled, expected.map(|(question, is)| (question.to_owned(), is)));
    assert!(shown.iter().any(|text| text.contains("[2 z 3] ocena-powtorzona") && text.contains("dowód:")), "{shown:?}");
}

#[test]
fn esc_goes_one_answer_back_and_ctrl_c_keeps_what_was_ruled() {
    let (ruled, shown, ended) = played(vec![
        pick("odrzucam"),
        ScriptedReply::Type("nie ta edycja".to_owned()),
        ScriptedReply::Back,
        pick("pytam"),
        ScriptedReply::Type("Która strona?".to_owned()),
        ScriptedReply::Interrupt,
    ]);
    assert!(matches!(ended, Err(Stop::Interrupted)));
    assert_eq!(ruled.len(), 2);
    assert_eq!(ruled[1], ("edycja-oceniona".to_owned(), Ruling::Question));
    assert!(shown.iter().any(|text| text.contains("nie ta edycja")), "what was ruled before is shown: {shown:?}");
}
