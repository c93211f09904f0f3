//! A file opened as an application: a ZIP, or the answers alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::application::files::{ANSWERS, LIMIT, LIST, is_review};
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::source::Source;
use crate::packing::measure::{Measure, Measuring};
use crate::packing::problem::PackingProblem;
use crate::packing::root::root;
use crate::zip::archive::Archive;
use crate::zip::entry::ZipEntry;

/// The contents of the file.
pub struct OpenedFile {
    /// The text of the answers.
    pub answers: Arc<Source>,
    /// The files beside it, by path within the application.
    pub files: BTreeMap<String, Measure>,
    /// Whether it contained a review. That is left out, or an applicant could pass verdicts on their own answers.
    pub has_review: bool,
    archive: Option<(Archive, String)>,
}

impl OpenedFile {
    /// Reads the file. Every entry is read once, so that none is accepted that differs from what the archive says.
    ///
    /// # Errors
    /// Returns an error if it is not an application, or is damaged.
    pub fn read(name: String, bytes: &[u8]) -> Result<OpenedFile, Faults> {
        if let Some(is) = something_else(&name, bytes) {
            return Err(PackingProblem::SomethingElse { path: name, is }.into());
        }
        let is_named = name.to_lowercase().ends_with(".zip");
        if bytes.starts_with(b"PK") || is_named {
            return unpacked(name, bytes);
        }
        let answers = Source::from_bytes(name, bytes.to_vec())?;
        Ok(OpenedFile { answers, files: BTreeMap::new(), has_review: false, archive: None })
    }

    /// The bytes of a file beside the answers.
    ///
    /// # Errors
    /// Returns an error if there is no file at that path.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>, FaultKind> {
        let missing = || PackingProblem::NoAnswersPacked { path: path.to_owned() };
        let (archive, root) = self.archive.as_ref().ok_or_else(missing)?;
        let found = archive.entries.iter().find(|entry| entry.name.strip_prefix(root.as_str()) == Some(path));
        whole(archive, found.ok_or_else(missing)?)
    }
}

// What the file is if it certainly is not an application; none if it may be one, even a damaged one.
fn something_else(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let is_named = |extension: &str| name.to_lowercase().ends_with(extension);
    match bytes {
        _ if bytes.iter().all(u8::is_ascii_whitespace) => Some("empty"),
        [b'%', b'P', b'D', b'F', ..] => Some("pdf"),
        [b'P', b'K', ..] => None,
        _ if is_named(".zip") || is_named(".toml") || std::str::from_utf8(bytes).is_ok() => None,
        _ => Some("other"),
    }
}

fn unpacked(name: String, bytes: &[u8]) -> Result<OpenedFile, Faults> {
    let archive = Archive::open(name.clone(), Box::new(bytes.to_vec()))?;
    let root = root(&archive)?;
    let (mut files, mut answers, mut has_review) = (BTreeMap::new(), None, false);
    for entry in &archive.entries {
        match entry.name.strip_prefix(&root) {
            Some(ANSWERS) => answers = Some(Source::from_bytes(name.clone(), whole(&archive, entry)?)?),
            Some(path) if is_review(path) => has_review = true,
            Some(path) if path != LIST && entry.size <= LIMIT => {
                drop(files.insert(path.to_owned(), measured(&archive, entry)?));
            }
            _ => {}
        }
    }
    let answers = answers.ok_or(PackingProblem::NoAnswersPacked { path: name })?;
    Ok(OpenedFile { answers, files, has_review, archive: Some((archive, root)) })
}

fn measured(archive: &Archive, entry: &ZipEntry) -> Result<Measure, FaultKind> {
    let mut measuring = Measuring::default();
    archive.read(entry, &mut |block| {
        measuring.take(block);
        Ok(())
    })?;
    Ok(measuring.done())
}

fn whole(archive: &Archive, entry: &ZipEntry) -> Result<Vec<u8>, FaultKind> {
    let mut bytes = Vec::new();
    archive.read(entry, &mut |block| {
        bytes.extend_from_slice(block);
        Ok(())
    })?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packing::layout::Layout;
    use crate::zip::write::WrittenFile;

    fn zip(files: &[(&str, &str)]) -> Vec<u8> {
        let (mut layout, mut bytes) = (Layout::default(), Vec::new());
        for (name, text) in files {
            layout.add(name, &Measure::of(text.as_bytes())).expect("room");
            bytes.extend(layout.files.last().map(WrittenFile::header).unwrap_or_default());
            bytes.extend(text.as_bytes());
        }
        [bytes, layout.directory()].concat()
    }

    fn code(name: &str, bytes: &[u8]) -> Option<&'static str> {
        let faults = OpenedFile::read(name.to_owned(), bytes).err()?;
        faults.0.first().map(|fault| fault.kind.code())
    }

    #[test]
    fn an_archive_gives_its_files_and_never_a_review() {
        let names = [("odpowiedzi.toml", "format = 1"), ("dowody/a.txt", "a"), ("list.txt", "b"), ("SHA256SUMS", "")];
        for review in ["ocena.toml", "OCENA.TOML", "ocena.toml."] {
            let bytes = zip(&[&names[..], &[(review, "format = 1")]].concat());
            let opened = OpenedFile::read("z.zip".to_owned(), &bytes).expect("an application");
            assert!(opened.has_review);
            assert_eq!(opened.files.keys().collect::<Vec<_>>(), ["dowody/a.txt", "list.txt"]);
            assert_eq!(opened.answers.text, "format = 1");
            assert_eq!(opened.bytes("dowody/a.txt"), Ok(b"a".to_vec()));
            assert!(opened.bytes("nie-ma").is_err());
        }
        assert!(!OpenedFile::read("z.zip".to_owned(), &zip(&names)).expect("an application").has_review);
    }

    #[test]
    fn whatever_else_is_chosen_is_named_as_what_it_is() {
        for (name, bytes, expected) in [
            ("zgloszenie.pdf", &b"%PDF-1.7 ..."[..], "something-else"),
            ("zgloszenie.zip", b"%PDF-1.7 ...", "something-else"),
            ("zdjecie.jpg", &[0xff, 0xd8, 0xff], "something-else"),
            ("odpowiedzi.toml", b" \n", "something-else"),
            ("odpowiedzi.toml", &[b'a', 0xb9], "not-utf8"),
            ("zgloszenie.zip", b"zgloszenie", "bad-zip"),
            ("zgloszenie.zip", b"PK\x03\x04", "bad-zip"),
        ] {
            assert_eq!(code(name, bytes), Some(expected), "{name}");
        }
        assert_eq!(code("list.docx", &zip(&[("word/document.xml", "")])), Some("no-answers-packed"));
    }
}
