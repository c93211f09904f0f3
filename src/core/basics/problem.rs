//! Problems: each room has its own, all of one shape, so that any of them can be reported over its source.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use crate::basics::arg::Arg;

/// One kind of thing that can be wrong. Its message lives in `words`, under `fault-` and its code.
pub trait Problem: Any + fmt::Debug + Send + Sync {
    /// Its stable code.
    fn code(&self) -> &'static str;

    /// The arguments of its message, by name.
    fn args(&self) -> Vec<(&'static str, Arg)>;
}

/// A problem of any room.
#[derive(Debug, Clone)]
pub struct FaultKind(Arc<dyn Problem>);

impl FaultKind {
    /// Its stable code.
    pub fn code(&self) -> &'static str {
        self.0.code()
    }

    /// The arguments of its message, by name.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        self.0.args()
    }

    /// The problem, if it belongs to a certain room.
    pub fn of<P: Problem>(&self) -> Option<&P> {
        let problem: &dyn Any = self.0.as_ref();
        problem.downcast_ref()
    }
}

impl<P: Problem> From<P> for FaultKind {
    fn from(problem: P) -> FaultKind {
        FaultKind(Arc::new(problem))
    }
}

impl PartialEq for FaultKind {
    fn eq(&self, other: &FaultKind) -> bool {
        self.code() == other.code() && self.args() == other.args()
    }
}

impl Eq for FaultKind {}

/// Defines the problems of a room: variants, fields (the arguments of the message) and codes.
#[macro_export]
macro_rules! problems {
    ($(#[$room:meta])* $problems:ident $($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* } = $code:literal;)*) => {
        $(#[$room])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $problems { $($(#[$doc])* $name { $($field: $type),* }),* }

        impl $problems {
            /// The codes of all variants.
            pub const CODES: &[&str] = &[$($code),*];
        }

        impl $crate::basics::problem::Problem for $problems {
            fn code(&self) -> &'static str {
                match self { $($problems::$name { .. } => $code),* }
            }

            fn args(&self) -> Vec<(&'static str, $crate::basics::arg::Arg)> {
                match self {
                    $($problems::$name { $($field),* } => {
                        vec![$((stringify!($field), $crate::basics::arg::Arg::from($field))),*]
                    }),*
                }
            }
        }
    };
}

crate::problems! {
    /// A problem without a name of its own.
    OtherProblem

    /// A message from a crate or the system.
    Other { message: String } = "other";
    /// The program contradicts itself about a file.
    ProgramFault { path: String } = "program-fault";
}

crate::problems! {
    /// A problem with a single value of any kind.
    ValueProblem

    /// An empty text.
    EmptyText { key: String } = "empty-text";
    /// A text longer than a person would write there.
    LongText { key: String, length: u64, limit: u64 } = "long-text";
    /// A text without one of the two languages.
    MissingLanguage { key: String, lang: &'static str } = "missing-language";
    /// A number out of range.
    OutOfRange { key: String, found: String, from: u64, to: u64 } = "out-of-range";
    /// An empty list.
    EmptyList { key: String } = "empty-list";
    /// A word that is not one of those allowed.
    UnknownWord { key: String, found: String, known: String, near: Option<String> } = "unknown-word";
    /// A malformed identifier.
    BadId { found: String } = "bad-id";
    /// A malformed version.
    BadVersion { found: String } = "bad-version";
    /// An address that is not a web address.
    BadAddress { found: String } = "bad-address";
    /// A malformed digest.
    BadDigest { key: &'static str, found: String } = "bad-digest";
    /// An identifier that is used already.
    DuplicateId { id: String } = "duplicate-id";
    /// A criterion, question or choice that does not exist.
    UnknownId { what: &'static str, id: String, known: String, near: Option<String> } = "unknown-id";
}
