//! What a person has done on the page so far, and what the page was made with.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::codes;
use crate::register::settings::key::PublicKey;
use crate::trust::handed::named_file::NamedFile;

/// What the page was made with.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OwnPage {
    /// The public key that it trusts.
    pub key: String,
    /// Who issues.
    pub issuer: Option<String>,
    /// Where questions go.
    pub contact: Option<String>,
}

/// Where the page looks for the list of the register beside itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageOrigin {
    /// It was opened from a disk, and asks for nothing.
    Disk,
    /// It lies on a server, and waits for its answer.
    Asking,
    /// The server has answered.
    Asked,
}

/// Whether the page looked for the certificate of its address beside itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SoughtBeside {
    /// Nobody asked it to.
    #[default]
    Unasked,
    /// It waits for its answer.
    Asking,
    /// It is not there.
    Absent,
}

/// A file of which the page could not have the bytes.
#[derive(Debug)]
pub struct UnreadFile<'a> {
    pub name: &'a str,
    pub why: WhyUnread,
}

codes! {
    /// Why the page has no bytes of a file.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum WhyUnread {
        TooLarge = "too-large",
        /// The browser could not read it: it is a folder, or was moved.
        Unreadable = "unreadable",
    }
}

/// What a person has done so far.
#[derive(Debug)]
pub struct AskedOfPage<'a> {
    pub own: &'a OwnPage,
    /// The key that was typed instead of the page's.
    pub typed: Option<&'a str>,
    /// What stands behind `#` in the address of the page.
    pub fragment: &'a str,
    /// The files that were chosen, or read from beside the page when a person asked it to.
    pub files: Vec<NamedFile<'a>>,
    /// Those that were chosen and could not be read.
    pub unread: Vec<UnreadFile<'a>>,
    /// The list of the register, with its signature, that lies beside the page.
    pub published: Vec<NamedFile<'a>>,
    pub place: PageOrigin,
    /// Whether that list is here only now, and nobody did anything.
    pub is_list_new: bool,
    pub beside: SoughtBeside,
    /// The day.
    pub today: NaiveDate,
}

impl AskedOfPage<'_> {
    /// The key by which it verifies: the one that was typed, or else its own. One that is none is not taken.
    pub(super) fn key(&self) -> Option<PublicKey> {
        self.typed.and_then(|typed| PublicKey::read(typed).ok()).or_else(|| PublicKey::read(&self.own.key).ok())
    }
}
