//! An application in a file: a ZIP, or its answers alone; to go on with, or last edition's to begin from.

use std::cell::RefCell;
use std::collections::BTreeMap;

use cert_core::application::answers::Answers;
use cert_core::application::files::{ANSWERS, LIMIT, LIST};
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use cert_core::basics::problem::OtherProblem;
use cert_core::basics::source::Source;
use cert_core::format::answers::Versions;
use cert_core::packing::measure::{Measure, Measuring};
use cert_core::packing::root::root;
use cert_core::report::form::form::RefusedInput;
use cert_core::zip::archive::Archive;
use cert_core::zip::entry::ZipEntry;
use serde::Deserialize;
use serde_json::json;

use crate::form::open::parse;
use crate::form::session::{OpenForm, with};
use crate::message::{Request, Response, line};

thread_local! {
    static ARCHIVE: RefCell<Option<(Archive, String)>> = const { RefCell::new(None) };
}

#[derive(Deserialize)]
struct UnpackRequest {
    name: String,
    /// Whether it is last edition's application, to begin from.
    last: bool,
    route: String,
}

/// Opens it; what is wrong with it stands where it was chosen, and what was open stays.
pub(super) fn unpack(request: &Request<'_>) -> Result<Response, Faults> {
    let UnpackRequest { name, last, route } = request.with()?;
    with(|session| {
        let field = if last { "last" } else { "open" };
        session.refused.remove(field);
        let name = clean_line(&name);
        let opened = read(session, name.clone(), request.bytes, last);
        let is_open = opened.is_ok();
        if let Err(faults) = opened {
            ARCHIVE.set(None);
            let why = faults.0.into_iter().next().map(|fault| fault.kind);
            let why = why.unwrap_or_else(|| OtherProblem::Other { message: name.clone() }.into());
            session.refused.insert(field.to_owned(), RefusedInput { typed: name, why });
        }
        let mut answer = session.shown(&request.words, &route)?;
        if is_open {
            answer["kept"] = session.kept()?;
            answer["files"] = json!(session.files);
        } else {
            answer["refused"] = json!(field);
        }
        Ok(line(&answer))
    })
}

#[derive(Deserialize)]
struct EntryRequest {
    path: String,
}

/// The bytes of a file of the archive that was opened last.
pub(super) fn entry(request: &Request<'_>) -> Result<Response, Faults> {
    let EntryRequest { path } = request.with()?;
    ARCHIVE.with_borrow(|archive| {
        let found = archive.as_ref().and_then(|(archive, root)| Some((archive, find(archive, root, &path)?)));
        let (archive, entry) = found.ok_or_else(|| OtherProblem::Other { message: format!("no `{path}`") })?;
        Ok(Response::new("{}\n".to_owned(), bytes(archive, entry)?))
    })
}

fn read(session: &mut OpenForm, name: String, bytes: &[u8], is_last: bool) -> Result<(), Faults> {
    let (text, files) = if bytes.starts_with(b"PK") { packed(&name, bytes)? } else { alone(name, bytes)? };
    let digests: BTreeMap<String, String> =
        files.iter().map(|(path, measure)| (path.clone(), measure.sha256.clone())).collect();
    let versions = if is_last { Versions::Any } else { Versions::Draft };
    let mut answers = parse(&text, digests, &session.rubric, versions)?;
    if is_last {
        let used = OpenForm::used(&answers);
        session.answers = Answers { rubric: Answers::to(&session.rubric).rubric, ..answers.proposal(session.today) };
        session.files = files.into_iter().filter(|(path, _)| used.contains(path)).collect();
        (session.base, session.last) = (None, Some((text, answers)));
    } else {
        let base = answers.clone();
        answers.lift(&session.rubric)?;
        (session.base, session.last, session.answers, session.files) = (Some((text, base)), None, answers, files);
    }
    session.refused.clear();
    Ok(())
}

type Unpacked = (String, BTreeMap<String, Measure>);

fn alone(name: String, bytes: &[u8]) -> Result<Unpacked, Faults> {
    ARCHIVE.set(None);
    Ok((Source::from_bytes(name, bytes.to_vec())?.text.clone(), BTreeMap::new()))
}

// Every file is read once, so that none is taken that is not what the archive says.
fn packed(name: &str, zip: &[u8]) -> Result<Unpacked, Faults> {
    let archive = Archive::open(name.to_owned(), Box::new(zip.to_vec()))?;
    let root = root(&archive)?;
    let mut files = BTreeMap::new();
    let mut text = String::new();
    for entry in &archive.entries {
        match entry.name.strip_prefix(&root) {
            Some(ANSWERS) => text.clone_from(&Source::from_bytes(name.to_owned(), bytes(&archive, entry)?)?.text),
            Some(path) if path != LIST && entry.size <= LIMIT => {
                let mut measuring = Measuring::default();
                archive.read(entry, &mut |block| {
                    measuring.take(block);
                    Ok(())
                })?;
                files.insert(path.to_owned(), measuring.done());
            }
            _ => {}
        }
    }
    ARCHIVE.set(Some((archive, root)));
    Ok((text, files))
}

fn find<'a>(archive: &'a Archive, root: &str, path: &str) -> Option<&'a ZipEntry> {
    archive.entries.iter().find(|entry| entry.name.strip_prefix(root) == Some(path))
}

fn bytes(archive: &Archive, entry: &ZipEntry) -> Result<Vec<u8>, Faults> {
    let mut bytes = Vec::new();
    archive.read(entry, &mut |block| {
        bytes.extend_from_slice(block);
        Ok(())
    })?;
    Ok(bytes)
}
