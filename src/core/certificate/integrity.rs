//! Whether the stored application and rubric of a certificate are still as they were at issue.

use crate::basics::fault::Faults;
use crate::carrier::damage::Damage;
use crate::codes;

codes! {
    /// The state of a stored application or rubric.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Integrity {
        /// Unchanged.
        Intact = "sound",
        /// Absent; what depends on it cannot be determined.
        Missing = "absent",
        /// Absent, although those of other certificates are present.
        Gone = "gone",
        /// Unreadable, so its state is unknown.
        Unread(Faults) = "unreadable",
        /// Unchanged but for damage that a carrier did to these files.
        Carried {
            /// What the carrier changed.
            what: Damage,
            files: Vec<String>,
        } = "carried",
        /// These files are gone or changed.
        Altered(Vec<String>) = "damaged",
    }
}
