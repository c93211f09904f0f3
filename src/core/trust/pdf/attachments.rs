//! Reads the attachments of a printed certificate: the certificate file and its signature, inside a PDF.
//!
//! The PDF is untrusted. The crate that parses it bounds its own loops and nesting (512 levels, less than 48 KB of
//! stack); a check of ours would be no bound, since a cross-reference table can make it start reading anywhere. It does
//! not bound decompression, so the names that would trigger it are hidden from it: nothing compressed is read.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use hayro_syntax::object::{Dict, Object, Stream, String as PdfString};
use hayro_syntax::{LoadPdfError, Pdf};

use crate::basics::fault::FaultKind;
use crate::certificate::certificate::CertificateId;
use crate::trust::pdf::objects::{BoundedObjects, TooIntricate};
use crate::trust::problem::TrustProblem;
use crate::trust::signing::signature_of;

/// The certificate attached to a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Its number, from the attachment's name.
    pub id: CertificateId,
    /// The contents of its file.
    pub certificate: Vec<u8>,
    /// The contents of its signature file, if attached.
    pub signature: Option<Vec<u8>>,
}

/// The magic number of a PDF; some programs write something before it.
const MAGIC: &[u8] = b"%PDF-";

/// The most bytes allowed before it.
const MOST_BEFORE: usize = 1024;

/// The most cross-reference tables a PDF may have. Each saved change adds one, and a second mention of `xref`.
const MOST_TABLES: usize = 64;

/// The most concatenated PDFs in one file; each of them is searched.
const MOST_PARTS: usize = 8;

/// The names that lead to compressed data: cross-reference streams and object streams.
const UNSEEN: [&[u8]; 2] = [b"W", b"ObjStm"];

/// Whether the bytes start like a PDF.
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// Returns the certificate attached to a PDF, with its signature.
///
/// # Errors
/// Returns an error if the PDF cannot be read, or not without decompressing or decrypting, or if it has no certificate
/// or more than one.
pub fn attached(bytes: &[u8]) -> Result<Attached, Why> {
    // If objects are packed, what was not found may be among them.
    let found = in_parts(bytes).and_then(one);
    let is_missed = |why: &Why| matches!(why, Why::NotAPdf | Why::NoAttachment);
    found.map_err(|why| if is_missed(&why) && is_packed(bytes) { Why::Packed } else { why })
}

/// Why no certificate was found in a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is not a PDF.
    NotAPdf,
    Encrypted,
    /// It is compressed.
    Packed,
    /// It is nested or linked far beyond any print of ours.
    Intricate,
    /// No certificate is attached.
    NoAttachment,
    /// Several certificates are attached; their number.
    ManyAttachments(u64),
}

impl From<TooIntricate> for Why {
    fn from(_: TooIntricate) -> Why {
        Why::Intricate
    }
}

impl Why {
    /// As a fault of a file, with its path as shown and as quoted for pasting.
    pub fn fault(self, path: &str, quoted: &str) -> FaultKind {
        let (path, quoted) = (path.to_owned(), quoted.to_owned());
        match self {
            Why::NotAPdf => TrustProblem::NotAPdf { path }.into(),
            Why::Encrypted => TrustProblem::EncryptedPdf { path, quoted }.into(),
            Why::Packed => TrustProblem::PackedPdf { path, quoted }.into(),
            Why::Intricate => TrustProblem::IntricatePdf { path }.into(),
            Why::NoAttachment => TrustProblem::NoAttachment { path }.into(),
            Why::ManyAttachments(count) => TrustProblem::ManyAttachments { path, count }.into(),
        }
    }
}

// An attachment with a name of ours: the location of its content, or the content itself.
type Named<T> = (String, Result<T, Why>);

// Start, and end (exclusive).
type Extent = (usize, usize);

// A set, because the same attachment may be listed twice.
type Candidates<T> = BTreeSet<Named<T>>;

fn one(found: Candidates<Vec<u8>>) -> Result<Attached, Why> {
    let id = |name: &str| CertificateId::read(name.strip_suffix(".toml")?).ok().filter(|id| id.file_name() == name);
    let (certificates, signatures): (Vec<_>, Vec<_>) = found.into_iter().partition(|(name, _)| id(name).is_some());
    let count = certificates.len() as u64;
    let Some((name, certificate)) = certificates.into_iter().next().filter(|_| count == 1) else {
        return Err(if count == 0 { Why::NoAttachment } else { Why::ManyAttachments(count) });
    };
    let mut its = signatures.into_iter().filter(|(other, _)| *other == signature_of(&name)).map(|(_, bytes)| bytes);
    let (signature, another) = (its.next(), its.next());
    if another.is_some() {
        return Err(Why::ManyAttachments(2));
    }
    Ok(Attached { id: id(&name).ok_or(Why::NotAPdf)?, certificate: certificate?, signature: signature.transpose()? })
}

// Programs differ in which of two concatenated PDFs they show, so the attachments of all parts count.
fn in_parts(bytes: &[u8]) -> Result<Candidates<Vec<u8>>, Why> {
    let starts = bytes.windows(MAGIC.len()).enumerate().filter(|(_, window)| *window == MAGIC).map(|(start, _)| start);
    let starts: Vec<usize> = starts.take(MOST_PARTS + 1).collect();
    let mut found = find(bytes)?;
    match starts.len() {
        0 | 1 => return Ok(found),
        MOST_PARTS.. => return Err(Why::Intricate),
        _ => {}
    }
    let ends = starts.iter().skip(1).copied().chain([bytes.len()]);
    for (start, end) in starts.iter().zip(ends) {
        match find(&bytes[*start..end]) {
            Ok(more) => found.extend(more),
            Err(Why::NotAPdf) => {}
            Err(why) => return Err(why),
        }
    }
    Ok(found)
}

fn find(bytes: &[u8]) -> Result<Candidates<Vec<u8>>, Why> {
    let head = &bytes[..bytes.len().min(MOST_BEFORE)];
    if !head.windows(MAGIC.len()).any(|window| window == MAGIC) {
        return Err(Why::NotAPdf);
    }
    if bytes.windows(4).filter(|window| window == b"xref").count() > 2 * MOST_TABLES {
        return Err(Why::Intricate);
    }
    // Taken from the original bytes: a name hidden from the reader may be part of the attachment.
    let content = |(from, to): Extent| bytes.get(from..to).map(<[u8]>::to_vec).ok_or(Why::NotAPdf);
    Ok(look(unseen(bytes))?.into_iter().map(|(name, place)| (name, place.and_then(content))).collect())
}

fn look(bytes: Vec<u8>) -> Result<Candidates<Extent>, Why> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Why::Encrypted,
        LoadPdfError::Invalid => Why::NotAPdf,
    })?;
    let xref = pdf.xref();
    let catalog: Dict<'_> = xref.get(xref.root_id()).ok_or(Why::NotAPdf)?;
    let base = pdf.data().as_ref();
    let objects = BoundedObjects::new(xref, base.len());
    let listed = objects.value(&catalog, b"AF")?.and_then(Object::into_array);
    let listed = listed.map(|list| objects.dicts(&list)).transpose()?.unwrap_or_default();
    let names = objects.value(&catalog, b"Names")?.and_then(Object::into_dict);
    let root = names.map(|names| objects.value(&names, b"EmbeddedFiles")).transpose()?.flatten();
    let named = root.and_then(Object::into_dict).map(|root| objects.leaves(root)).transpose()?.unwrap_or_default();
    let files = listed.iter().chain(&named).map(|file| attachment(&objects, file, base));
    files.filter_map(Result::transpose).collect()
}

fn attachment<'a>(objects: &BoundedObjects<'a>, file: &Dict<'a>, base: &[u8]) -> Result<Option<Named<Extent>>, Why> {
    let both = |dict: &Dict<'a>| -> Result<Vec<Object<'a>>, TooIntricate> {
        let found = [&b"UF"[..], b"F"].map(|key| objects.value(dict, key).transpose());
        found.into_iter().flatten().collect()
    };
    let name = both(file)?.into_iter().find_map(|name| text(&name.into_string()?));
    // Only names of our form matter; none is ever used as a path.
    let is_ours = |name: &String| {
        let certificate = name.strip_suffix(".minisig").unwrap_or(name).strip_suffix(".toml");
        certificate.is_some_and(|id| CertificateId::read(id).is_ok())
    };
    let Some(name) = name.filter(is_ours) else { return Ok(None) };
    let files = objects.value(file, b"EF")?.and_then(Object::into_dict);
    let stream = files.map(|files| both(&files)).transpose()?.into_iter().flatten().find_map(Object::into_stream);
    Ok(stream.map(|stream| (name, place(&stream, base))))
}

// The location of a stream's content in the file.
fn place(stream: &Stream<'_>, base: &[u8]) -> Result<Extent, Why> {
    if ["Filter", "F"].iter().any(|key| stream.dict().contains_key(key)) {
        return Err(Why::Packed);
    }
    let Cow::Borrowed(data) = stream.raw_data() else { return Err(Why::Encrypted) };
    let from = data.as_ptr().addr().checked_sub(base.as_ptr().addr()).ok_or(Why::Packed)?;
    let Range { start, end } = from..from + data.len();
    if end > base.len() { Err(Why::Packed) } else { Ok((start, end)) }
}

// A name is UTF-16 or, if of our form, ASCII.
fn text(string: &PdfString<'_>) -> Option<String> {
    match string.as_bytes() {
        [0xfe, 0xff, units @ ..] => {
            let units: Vec<u16> = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).ok()
        }
        bytes => String::from_utf8(bytes.to_vec()).ok(),
    }
}

// Blanks out the names hidden from the crate, however they are escaped.
fn unseen(bytes: &[u8]) -> Vec<u8> {
    let mut seen = bytes.to_vec();
    for (range, name) in names(bytes) {
        if UNSEEN.contains(&name.as_slice()) {
            seen[range].fill(b'_');
        }
    }
    seen
}

fn is_packed(bytes: &[u8]) -> bool {
    names(bytes).any(|(_, name)| name == b"ObjStm")
}

// Everything that could be a name, with its location. The longest name of interest has six letters.
fn names(bytes: &[u8]) -> impl Iterator<Item = (Range<usize>, Vec<u8>)> {
    let is_regular = |byte: &u8| !b"\0\t\n\x0c\r ()<>[]{}/%".contains(byte);
    let starts = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/').map(|(place, _)| place + 1);
    starts.map(move |start| {
        let length = bytes[start..].iter().take(3 * 6 + 1).take_while(|byte| is_regular(byte)).count();
        (start..start + length, unescaped(&bytes[start..start + length]))
    })
}

fn unescaped(name: &[u8]) -> Vec<u8> {
    let (mut plain, mut rest) = (Vec::new(), name);
    while let [first, after @ ..] = rest {
        let digits = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
        match after.get(..2).filter(|pair| *first == b'#' && pair.iter().all(u8::is_ascii_hexdigit)).and_then(digits) {
            Some(byte) => (plain.push(byte), rest = &after[2..]).1,
            None => (plain.push(*first), rest = after).1,
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_be_written_with_the_codes_of_its_letters() {
        assert_eq!(unescaped(b"O#62j#53#54m"), b"ObjSTm");
        for plain in [&b"ObjStm"[..], b"#", b"#6", b"#g2", b"#+6"] {
            assert_eq!(unescaped(plain), plain);
        }
        let found: Vec<_> = names(b"/Type/Obj#53tm 1").collect();
        assert_eq!(found, [(1..5, b"Type".to_vec()), (6..14, b"ObjStm".to_vec())]);
    }
}
