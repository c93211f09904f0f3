//! PDFs with attachments: as `cert print` makes them, and made by hand.

use std::sync::Arc;

use cert::ops::attached::attached;
use cert_core::basics::fault::Faults;
use cert_core::trust::pdf::attachments::Attached;
use krilla::Document;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::page::PageSettings;

/// The names of the first certificate and its signature.
pub(crate) const NAME: &str = "ubo-2026-0001.toml";
pub(crate) const SIGNATURE: &str = "ubo-2026-0001.toml.minisig";

/// A page with attachments, compressed or not.
pub(crate) fn page(attachments: &[(&str, &[u8])], compress: bool) -> Vec<u8> {
    let mut document = Document::new();
    for (name, data) in attachments {
        let is_signature = name.ends_with(".minisig");
        let file = EmbeddedFile {
            path: (*name).to_owned(),
            mime_type: MimeType::new(if is_signature { "text/plain" } else { "application/toml" }),
            description: None,
            association_kind: if is_signature { AssociationKind::Supplement } else { AssociationKind::Source },
            data: data.to_vec().into(),
            modification_date: None,
            compress: Some(compress),
            location: None,
        };
        document.embed_file(file).expect("another name");
    }
    document.start_page_with(PageSettings::from_wh(842.0, 595.0).expect("a size")).finish();
    document.finish().expect("a PDF")
}

/// A PDF of objects, the first of which is the catalog and the second the page tree.
pub(crate) fn of_objects(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", index + 1).into_bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    bytes.extend(places.iter().flat_map(|place| format!("{place:010} 00000 n \n").into_bytes()));
    let trailer = format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    bytes.extend(trailer.into_bytes());
    bytes
}

/// The objects of a PDF with an extended catalog; the page is empty.
pub(crate) fn objects(catalog: &str, more: &[&str]) -> Vec<Vec<u8>> {
    let fixed = [
        format!("<</Type/Catalog/Pages 2 0 R{catalog}>>"),
        "<</Type/Pages/Count 1/Kids[3 0 R]>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>".to_owned(),
    ];
    fixed.into_iter().chain(more.iter().map(|object| (*object).to_owned())).map(String::into_bytes).collect()
}

/// An attachment whose bytes are in another object.
pub(crate) fn spec(name: &str, stream: usize) -> String {
    format!("<</Type/Filespec/F({name})/UF({name})/EF<</F {stream} 0 R/UF {stream} 0 R>>/AFRelationship/Source>>")
}

/// A stream of bytes.
pub(crate) fn stream(dict: &str, bytes: &str) -> String {
    format!("<</Length {}{dict}>>\nstream\n{bytes}\nendstream", bytes.len())
}

pub(crate) fn read(bytes: Vec<u8>) -> Result<Attached, Faults> {
    attached(&Arc::new(bytes)).map_err(|why| why.fault("wydruk.pdf", "wydruk.pdf").into())
}

/// The code of the only fault.
pub(crate) fn fault(bytes: Vec<u8>) -> &'static str {
    match read(bytes) {
        Ok(attached) => panic!("{attached:?}"),
        Err(faults) => faults.0[0].kind.code(),
    }
}
