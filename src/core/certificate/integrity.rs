//! Whether what was kept at the issue of a certificate, its application and its rubric, is as it was.

use crate::basics::fault::Faults;
use crate::carrier::damage::Damage;
use crate::codes;

codes! {
    /// What is left of it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Integrity {
        /// It is as it was.
        Intact = "sound",
        /// It is not there; what needs it nobody can tell.
        Missing = "absent",
        /// It is not there, though others are.
        Gone = "gone",
        /// It cannot be read, and nobody can tell how it is.
        Unread(Faults) = "unreadable",
        /// These of its files are as they were but for what a carrier changed; and nothing else differs.
        Carried {
            /// What was changed.
            what: Damage,
            files: Vec<String>,
        } = "carried",
        /// These of its files are gone or changed.
        Altered(Vec<String>) = "damaged",
    }
}
