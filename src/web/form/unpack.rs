//! Opens an application from a file, a ZIP or the answers alone: to continue it, or as last edition's. It is read
//! first, and replaces the open one once the person agrees.

use std::cell::RefCell;

use cert_core::application::answers::Answers;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use cert_core::basics::problem::OtherProblem;
use cert_core::basics::source::Source;
use cert_core::format::answers::Versions;
use cert_core::packing::opened::OpenedFile;
use cert_core::report::form::form::asked_first;
use serde::Deserialize;
use serde_json::json;

use crate::form::open::parsed;
use crate::form::session::{OpenForm, digests, with};
use crate::message::{Request, Response, line};

thread_local! {
    static CHOSEN: RefCell<Option<ChosenApplication>> = const { RefCell::new(None) };
}

struct ChosenApplication {
    file: OpenedFile,
    answers: Answers,
    is_last: bool,
}

#[derive(Deserialize)]
struct UnpackRequest {
    name: String,
    /// Whether it is last edition's application, to start from.
    last: bool,
    route: String,
}

/// Reads the file and returns what to ask before adopting it; its faults are shown where it was chosen.
pub(super) fn unpack(request: &Request<'_>) -> Result<Response, Faults> {
    let UnpackRequest { name, last, route } = request.with()?;
    with(|session| {
        let field = if last { "last" } else { "open" };
        session.unopened = None;
        CHOSEN.set(None);
        match read(session, clean_line(&name), request.bytes, last) {
            Ok(chosen) => {
                CHOSEN.set(Some(chosen));
                Ok(line(&json!({ "ask": asked_first(&request.words, &session.answers) })))
            }
            Err(faults) => {
                session.unopened = Some((field, faults));
                let mut answer = session.shown(&request.words, &route)?;
                answer["refused"] = json!(field);
                Ok(line(&answer))
            }
        }
    })
}

/// Replaces the open application with the file read last.
pub(super) fn adopt(_: &Request<'_>) -> Result<Response, Faults> {
    with(|session| {
        CHOSEN.with_borrow(|chosen| {
            let chosen =
                chosen.as_ref().ok_or_else(|| OtherProblem::Other { message: "nothing is chosen".to_owned() })?;
            take(session, chosen)?;
            Ok(line(&json!({ "kept": session.kept()?, "files": session.files })))
        })
    })
}

#[derive(Deserialize)]
struct EntryRequest {
    path: String,
}

/// The bytes of one of its files.
pub(super) fn entry(request: &Request<'_>) -> Result<Response, Faults> {
    let EntryRequest { path } = request.with()?;
    CHOSEN.with_borrow(|chosen| {
        let chosen = chosen.as_ref().ok_or_else(|| OtherProblem::Other { message: format!("no `{path}`") })?;
        Ok(Response::new("{}\n".to_owned(), chosen.file.bytes(&path)?))
    })
}

fn read(session: &OpenForm, name: String, bytes: &[u8], is_last: bool) -> Result<ChosenApplication, Faults> {
    let file = OpenedFile::read(name, bytes)?;
    let versions = if is_last { Versions::Any } else { Versions::Draft };
    let mut answers = parsed(&file.answers, digests(&file.files), &session.rubric, versions)?;
    if !is_last {
        // Check that it can be continued before asking anything.
        answers.clone().lift(&session.rubric)?;
    }
    answers.record_evidence();
    Ok(ChosenApplication { file, answers, is_last })
}

fn take(session: &mut OpenForm, chosen: &ChosenApplication) -> Result<(), Faults> {
    let ChosenApplication { file, answers, is_last } = chosen;
    let (text, files) = (Source::clone(&file.answers).text, file.files.clone());
    if *is_last {
        let used = OpenForm::used(answers);
        session.answers = Answers { rubric: Answers::to(&session.rubric).rubric, ..answers.proposal(session.today) };
        session.files = files.into_iter().filter(|(path, _)| used.contains(path)).collect();
        (session.base, session.last) = (None, Some((text, answers.clone())));
    } else {
        let mut lifted = answers.clone();
        lifted.lift(&session.rubric)?;
        (session.base, session.last) = (Some((text, answers.clone())), None);
        (session.answers, session.files) = (lifted, files);
    }
    session.began_anew();
    session.left_review = file.has_review && !*is_last;
    Ok(())
}
