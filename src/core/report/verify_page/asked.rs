//! The user's actions on the page so far, and what the page was made with.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::codes;
use crate::register::settings::key::PublicKey;
use crate::trust::handed::named_file::NamedFile;

/// What the page was made with.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OwnPage {
    /// The public key it trusts.
    pub key: String,
    /// The issuer.
    pub issuer: Option<String>,
    /// The address for questions.
    pub contact: Option<String>,
}

/// The state of the search for the register's list beside the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageOrigin {
    /// The page was opened from disk and does not look.
    Disk,
    /// The page is on a server and waits for the response.
    Asking,
    /// The server has responded.
    Asked,
}

/// The state of the search for the certificate in the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SoughtBeside {
    /// Not requested.
    #[default]
    Unasked,
    /// Waiting for the response.
    Asking,
    /// It is not there.
    Absent,
}

/// A file whose bytes the page could not get.
#[derive(Debug)]
pub struct UnreadFile<'a> {
    pub name: &'a str,
    pub why: WhyUnread,
}

codes! {
    /// Why a file could not be read.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum WhyUnread {
        TooLarge = "too-large",
        /// The browser could not read it: it is a folder, or was moved.
        Unreadable = "unreadable",
    }
}

/// The user's actions so far.
#[derive(Debug)]
pub struct AskedOfPage<'a> {
    pub own: &'a OwnPage,
    /// The key typed to replace the page's.
    pub typed: Option<&'a str>,
    /// The part of the page's address after `#`.
    pub fragment: &'a str,
    /// The files chosen, or fetched from beside the page at the user's request.
    pub files: Vec<NamedFile<'a>>,
    /// The names of those that replaced a different file with the same name.
    pub replacing: Vec<&'a str>,
    /// The chosen files that could not be read.
    pub unread: Vec<UnreadFile<'a>>,
    /// The register's list and its signature from beside the page.
    pub published: Vec<NamedFile<'a>>,
    pub place: PageOrigin,
    /// Whether that list has just arrived, without a user action.
    pub is_list_new: bool,
    pub beside: SoughtBeside,
    /// The day.
    pub today: NaiveDate,
}

impl AskedOfPage<'_> {
    /// The key to verify with: the typed one, or else the page's own. An invalid one is ignored.
    pub(super) fn key(&self) -> Option<PublicKey> {
        self.typed.and_then(|typed| PublicKey::read(typed).ok()).or_else(|| PublicKey::read(&self.own.key).ok())
    }
}
