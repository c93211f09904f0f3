//! What the address of the page says behind `#`, where the QR code of a print leads: which certificate is looked for, and
//! by which key. Anybody can write an address: it is compared, and never trusted.

use serde::Serialize;
use url::form_urlencoded;

use crate::certificate::certificate::CertificateId;
use crate::register::settings::key::PublicKey;
use crate::report::verify_page::asked::AskedOfPage;
use crate::say;
use crate::words::Words;

/// What is looked for.
#[derive(Debug, Serialize)]
pub(super) struct Sought {
    #[serde(skip)]
    pub(super) id: Option<CertificateId>,
    title: String,
    /// What is to be done.
    next: Option<String>,
    /// What the key of the address is beside that of the page; and whether it is the same.
    key: Option<String>,
    is_same_key: bool,
}

/// What the address asks for; none if it asks for nothing.
pub(super) fn sought(words: &Words, asked: &AskedOfPage<'_>) -> Option<Sought> {
    let value = |name: &str| {
        let mut pairs = form_urlencoded::parse(asked.fragment.as_bytes());
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    };
    let (id, key) = (value("id"), value("key"));
    if id.is_none() && key.is_none() {
        return None;
    }
    let id = id.and_then(|id| CertificateId::read(id.trim()).ok());
    // With that of the page, whichever was typed.
    let key = key.map(|key| match (PublicKey::new(&key), PublicKey::read(&asked.own.key)) {
        (Ok(theirs), Ok(ours)) if theirs == ours => "same",
        (Ok(_), _) => "other",
        (Err(_), _) => "none",
    });
    Some(Sought {
        title: match &id {
            Some(id) => say!(words, "verify-page-sought", id = id.to_string()),
            None => say!(words, "verify-page-sought-nothing"),
        },
        next: (id.is_some() && asked.files.is_empty()).then(|| say!(words, "verify-page-sought-next")),
        is_same_key: key == Some("same"),
        key: key.map(|key| say!(words, "verify-page-sought-key", key = key)),
        id,
    })
}
