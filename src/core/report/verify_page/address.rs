//! The fragment of the page's address, which a print's QR code fills: which certificate to look for, and with which
//! key. Anybody can write an address, so it is compared and never trusted.

use serde::Serialize;
use url::form_urlencoded;

use crate::certificate::certificate::CertificateId;
use crate::register::settings::key::PublicKey;
use crate::report::site::paths::file;
use crate::report::verify_page::asked::{AskedOfPage, PageOrigin, SoughtBeside};
use crate::say;
use crate::words::Words;

/// What the address asks for.
#[derive(Debug, Serialize)]
pub(super) struct Sought {
    #[serde(skip)]
    pub(super) id: Option<CertificateId>,
    title: String,
    /// What to do next.
    next: Option<String>,
    /// How the key in the address compares with the page's key; and whether it is the same.
    key: Option<String>,
    is_same_key: bool,
    /// The paths of files that the page offers to fetch from beside itself.
    offered: Option<String>,
    /// The state of that fetch.
    is_asking: bool,
    is_absent: bool,
}

/// What the address asks for; none if nothing.
pub(super) fn sought(words: &Words, asked: &AskedOfPage<'_>, has_certificates: bool) -> Option<Sought> {
    let (id, key) = (value(asked.fragment, "id"), value(asked.fragment, "key"));
    if id.is_none() && key.is_none() {
        return None;
    }
    let id = id.and_then(|id| CertificateId::read(id.trim()).ok());
    // Compared with the page's own key, even if another was typed.
    let key = key.map(|key| match (PublicKey::new(&key), PublicKey::read(&asked.own.key)) {
        (Ok(theirs), Ok(ours)) if theirs == ours => "same",
        (Ok(_), _) => "other",
        (Err(_), _) => "none",
    });
    let is_read = asked.files.iter().any(|file| file.is_beside);
    let is_absent = asked.beside == SoughtBeside::Absent || (is_read && !has_certificates);
    let is_next = id.is_some() && !has_certificates;
    let is_offered = is_next && asked.place != PageOrigin::Disk && !is_absent;
    let how = if is_offered { "offered" } else { "file" };
    Some(Sought {
        title: match &id {
            Some(id) => say!(words, "verify-page-sought", id = id.to_string()),
            None => say!(words, "verify-page-sought-nothing"),
        },
        next: is_next.then(|| say!(words, "verify-page-sought-next", how = how)),
        is_same_key: key == Some("same"),
        key: key.map(|key| say!(words, "verify-page-sought-key", key = key)),
        offered: id
            .as_ref()
            .filter(|_| is_offered)
            .map(|id| ["toml", "toml.minisig"].map(|end| file(id, end)).join(",")),
        is_asking: asked.beside == SoughtBeside::Asking,
        is_absent: is_next && is_absent,
        id,
    })
}

// The value of a name in a fragment. A plus is literal; programs in between may have escaped it twice, or escaped the
// separators.
fn value(fragment: &str, name: &str) -> Option<String> {
    let whole = if fragment.contains('=') { fragment.to_owned() } else { unescaped(fragment) };
    let pairs = whole.split('&').filter_map(|pair| pair.strip_prefix("amp;").unwrap_or(pair).split_once('='));
    let value = pairs.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())?;
    // Unescaped twice, in case it was escaped twice; neither a number nor a key contains `%`.
    Some(if value.contains('%') { unescaped(&unescaped(&value)) } else { value })
}

fn unescaped(text: &str) -> String {
    let plain = text.replace('+', "%2B").replace('&', "%26").replace('=', "%3D");
    form_urlencoded::parse(plain.as_bytes()).next().map(|(text, _)| text.into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_in_an_address_survives_what_programs_do_to_addresses() {
        let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM+QTaLn73Y7GF/3";
        let (escaped, twice) = (key.replace('+', "%2B"), key.replace('+', "%252B").replace('/', "%252F"));
        for fragment in [
            format!("id=UBO-2026-0007&key={key}"),
            format!("id=UBO-2026-0007&key={escaped}"),
            format!("key={}&id=UBO%2D2026-0007", escaped.replace('/', "%2F")),
            format!("id=UBO-2026-0007&key={twice}"),
            format!("id=UBO-2026-0007&amp;key={escaped}"),
            format!("id%3DUBO-2026-0007%26key%3D{escaped}"),
            format!("id%3DUBO-2026-0007%26key%3D{key}"),
        ] {
            let found = ["id", "key"].map(|name| value(&fragment, name));
            assert_eq!(found, [Some("UBO-2026-0007".to_owned()), Some(key.to_owned())], "{fragment}");
        }
        assert_eq!(value("ID=a&b", "id"), None);
    }
}
