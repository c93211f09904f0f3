//! The path of each page: Polish at the root, English in a folder. A published path never changes.

use crate::basics::municipality::folder_name;
use crate::basics::text::Lang;
use crate::certificate::certificate::CertificateId;
use crate::say;
use crate::words::Words;

/// A kind of page that exists once per language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SitePage {
    /// The map and the current certificates.
    Index,
    /// Certificates no longer valid, or revoked.
    Past,
    /// What the levels mean.
    Levels,
    /// What the certificate is for.
    Purpose,
    /// The practices of cities.
    Practices,
    /// How to apply.
    Apply,
}

impl SitePage {
    pub(super) const ALL: [SitePage; 6] =
        [SitePage::Index, SitePage::Levels, SitePage::Purpose, SitePage::Practices, SitePage::Apply, SitePage::Past];

    /// The path from the root of the site.
    pub(super) fn path(self, lang: Lang) -> String {
        let (pl, en) = match self {
            SitePage::Index => ("index", "index"),
            SitePage::Past => ("dawne", "past"),
            SitePage::Levels => ("poziomy", "levels"),
            SitePage::Purpose => ("po-co", "purpose"),
            SitePage::Practices => ("praktyki", "practices"),
            SitePage::Apply => ("zgloszenie", "apply"),
        };
        match lang {
            Lang::Pl => format!("{pl}.html"),
            Lang::En => format!("en/{en}.html"),
        }
    }

    /// Its name in the menu.
    pub(super) fn name(self, words: &Words) -> String {
        match self {
            SitePage::Index => say!(words, "site-menu-index"),
            SitePage::Past => say!(words, "site-menu-past"),
            SitePage::Levels => say!(words, "site-menu-levels"),
            SitePage::Purpose => say!(words, "site-menu-purpose"),
            SitePage::Practices => say!(words, "site-menu-practices"),
            SitePage::Apply => say!(words, "site-menu-apply"),
        }
    }
}

/// The page for verifying a certificate, in both languages.
pub(super) const VERIFY: &str = "weryfikacja.html";

/// The form to fill in, in both languages.
pub(super) const FORM: &str = "ankieta.html";

/// The folder of certificate files and of their Polish pages.
pub const CERTIFICATES: &str = "certyfikaty";

/// The extensions of the files beside the page of a certificate.
pub const ENDINGS: [&str; 4] = ["pdf", "svg", "toml", "toml.minisig"];

/// The page of a certificate.
pub(super) fn certificate(id: &CertificateId, lang: Lang) -> String {
    let name = id.to_string().to_ascii_lowercase();
    match lang {
        Lang::Pl => format!("{CERTIFICATES}/{name}.html"),
        Lang::En => format!("en/certificates/{name}.html"),
    }
}

/// Returns the certificate whose Polish page has this file name.
pub fn certificate_of(name: &str) -> Option<CertificateId> {
    let id = CertificateId::read(name.strip_suffix(".html")?).ok()?;
    certificate(&id, Lang::Pl).ends_with(&format!("/{name}")).then_some(id)
}

/// A file of a certificate; it is the same in every language.
pub fn file(id: &CertificateId, ending: &str) -> String {
    format!("{CERTIFICATES}/{}.{ending}", id.to_string().to_ascii_lowercase())
}

/// The page of a voivodeship.
pub(super) fn voivodeship(name: &str, lang: Lang) -> String {
    let name = folder_name(name, "");
    match lang {
        Lang::Pl => format!("wojewodztwa/{name}.html"),
        Lang::En => format!("en/voivodeships/{name}.html"),
    }
}

/// The feed of changes.
pub(super) fn feed(lang: Lang) -> &'static str {
    match lang {
        Lang::Pl => "zmiany.xml",
        Lang::En => "en/changes.xml",
    }
}

/// The map by itself.
pub(super) fn map(lang: Lang) -> &'static str {
    match lang {
        Lang::Pl => "mapa.svg",
        Lang::En => "en/map.svg",
    }
}

/// The prefix that leads from a page to the root.
pub(super) fn root_from(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}
