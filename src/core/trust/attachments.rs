//! What is attached to a printed certificate: the certificate's own file and its signature, inside a PDF.
//!
//! A PDF comes from anywhere. The crate that reads it bounds its own loops and nesting, at 512, for which it needs less
//! than 48 KB of stack; a bound of ours would be none, as a table can have it read from the middle of any text. It
//! cannot bound what it decompresses; so it is never shown the names by which it would: what is compressed is not read.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use hayro_syntax::object::{Dict, Object, Stream, String as PdfString};
use hayro_syntax::{LoadPdfError, Pdf};

use crate::basics::fault::FaultKind;
use crate::certificate::certificate::CertificateId;
use crate::trust::pdf_objects::{BoundedObjects, TooIntricate};
use crate::trust::problem::TrustProblem;
use crate::trust::signing::signature_of;

/// The certificate in a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Its number, as the attachment is named.
    pub id: CertificateId,
    /// The bytes of its file.
    pub certificate: Vec<u8>,
    /// The bytes of its signature, if that is attached too.
    pub signature: Option<Vec<u8>>,
}

/// How a PDF begins; some programs put something in front.
const MAGIC: &[u8] = b"%PDF-";

/// How many bytes may stand in front.
const MOST_BEFORE: usize = 1024;

/// How many tables of objects a PDF may have; each change that was saved to one adds one, and says so once more.
const MOST_TABLES: usize = 64;

/// How many PDFs may stand one behind another in a file, of which each is looked into.
const MOST_PARTS: usize = 8;

/// The names by which what is compressed would be found: tables of objects, and objects, in streams.
const UNSEEN: [&[u8]; 2] = [b"W", b"ObjStm"];

/// Whether bytes begin as those of a PDF.
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// The certificate that is attached to a PDF, with its signature.
///
/// # Errors
/// It cannot be read as a PDF, or not without decompressing or decrypting; there is no certificate, or more than one.
pub fn attached(bytes: &[u8]) -> Result<Attached, Why> {
    // Where objects are packed, what was not found may be among them.
    let found = in_parts(bytes).and_then(one);
    let is_missed = |why: &Why| matches!(why, Why::NotAPdf | Why::NoAttachment);
    found.map_err(|why| if is_missed(&why) && is_packed(bytes) { Why::Packed } else { why })
}

/// Why nothing is found in a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is none.
    NotAPdf,
    Encrypted,
    /// It is compressed.
    Packed,
    /// It is nested or linked beyond what any print of ours is.
    Intricate,
    /// No certificate is attached.
    NoAttachment,
    /// More than one is; how many.
    ManyAttachments(u64),
}

impl From<TooIntricate> for Why {
    fn from(_: TooIntricate) -> Why {
        Why::Intricate
    }
}

impl Why {
    /// The same of a file, as its path is shown, and as it can be pasted.
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

// An attachment of a name that is ours, and where its bytes are, or what they are.
type Named<T> = (String, Result<T, Why>);

// From, and up to before.
type Extent = (usize, usize);

// The same one may be listed in two places.
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

// Where one PDF was put behind another, programs differ in which one they show; so what is in either counts.
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
    // The names that the reader did not see may be a part of what is attached.
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
    // Only names of the shape of ours are of interest; none is ever a path.
    let is_ours = |name: &String| {
        let certificate = name.strip_suffix(".minisig").unwrap_or(name).strip_suffix(".toml");
        certificate.is_some_and(|id| CertificateId::read(id).is_ok())
    };
    let Some(name) = name.filter(is_ours) else { return Ok(None) };
    let files = objects.value(file, b"EF")?.and_then(Object::into_dict);
    let stream = files.map(|files| both(&files)).transpose()?.into_iter().flatten().find_map(Object::into_stream);
    Ok(stream.map(|stream| (name, place(&stream, base))))
}

// Where in the file the bytes of a stream are.
fn place(stream: &Stream<'_>, base: &[u8]) -> Result<Extent, Why> {
    if ["Filter", "F"].iter().any(|key| stream.dict().contains_key(key)) {
        return Err(Why::Packed);
    }
    let Cow::Borrowed(data) = stream.raw_data() else { return Err(Why::Encrypted) };
    let from = data.as_ptr().addr().checked_sub(base.as_ptr().addr()).ok_or(Why::Packed)?;
    let Range { start, end } = from..from + data.len();
    if end > base.len() { Err(Why::Packed) } else { Ok((start, end)) }
}

// A name is in UTF-16 or, where it is of our shape, in ASCII.
fn text(string: &PdfString<'_>) -> Option<String> {
    match string.as_bytes() {
        [0xfe, 0xff, units @ ..] => {
            let units: Vec<u16> = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).ok()
        }
        bytes => String::from_utf8(bytes.to_vec()).ok(),
    }
}

// The bytes without the names that the crate is not to see. A name may be written in several ways.
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

// Whatever could be read as a name, with its place; the longest that is of interest has six letters.
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
