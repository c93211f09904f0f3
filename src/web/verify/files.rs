//! Turns what a person has done on the page so far into what the page shows.

use cert_core::basics::dates::read_day;
use cert_core::basics::fault::Faults;
use cert_core::basics::problem::OtherProblem;
use cert_core::report::verify_page::answer;
use cert_core::report::verify_page::asked::{AskedOfPage, OwnPage, PageOrigin, SoughtBeside, UnreadFile, WhyUnread};
use cert_core::trust::handed::named_file::NamedFile;
use serde::Deserialize;

use crate::message::{Request, Response};

/// A request; the bytes of the files follow it, one after the other.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerifyRequest {
    /// The values that the page was made with.
    own: OwnPage,
    /// The key as typed.
    typed: Option<String>,
    /// The fragment of the address, after `#`.
    fragment: String,
    place: PageOrigin,
    is_list_new: bool,
    beside: SoughtBeside,
    today: String,
    files: Vec<SentFile>,
    /// The register's list published beside the page.
    published: Vec<SentFile>,
}

/// A file, and how many of the bytes belong to it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SentFile {
    name: String,
    length: usize,
    #[serde(default)]
    unread: Option<String>,
    /// Whether it replaced a different file with the same name.
    #[serde(default)]
    is_replacing: bool,
    #[serde(default)]
    is_beside: bool,
}

/// The content of the page.
///
/// # Errors
/// Returns an error if the request is malformed.
pub(crate) fn answer(request: &Request<'_>) -> Result<Response, Faults> {
    let asked: VerifyRequest = request.with()?;
    let mut rest = request.bytes;
    let (files, unread): (Vec<_>, Vec<_>) = asked.files.iter().partition(|file| file.unread.is_none());
    let asked = AskedOfPage {
        own: &asked.own,
        typed: asked.typed.as_deref(),
        fragment: &asked.fragment,
        replacing: files.iter().filter(|file| file.is_replacing).map(|file| file.name.as_str()).collect(),
        files: files.into_iter().map(|file| taken(file, &mut rest)).collect::<Result<_, _>>()?,
        unread: unread.into_iter().map(not_read).collect(),
        published: asked.published.iter().map(|file| taken(file, &mut rest)).collect::<Result<_, _>>()?,
        place: asked.place,
        is_list_new: asked.is_list_new,
        beside: asked.beside,
        today: read_day(&asked.today)?,
    };
    let shown = answer::answer(&request.words, &asked)?;
    let line = serde_json::to_string(&shown).map_err(|error| other(&error.to_string()))?;
    Ok(format!("{line}\n").into())
}

fn taken<'r>(file: &'r SentFile, rest: &mut &'r [u8]) -> Result<NamedFile<'r>, Faults> {
    let (bytes, after) = rest.split_at_checked(file.length).ok_or_else(|| other("fewer bytes than files have"))?;
    *rest = after;
    Ok(NamedFile { name: &file.name, bytes, is_beside: file.is_beside })
}

fn not_read(file: &SentFile) -> UnreadFile<'_> {
    let why = file.unread.as_deref().and_then(WhyUnread::from_code).unwrap_or(WhyUnread::Unreadable);
    UnreadFile { name: &file.name, why }
}

fn other(message: &str) -> Faults {
    OtherProblem::Other { message: message.to_owned() }.into()
}
