//! What is wrong with one value, whatever it is of.

crate::problems! {
    /// What is wrong with one value, whatever it is of.
    ValueProblem

    /// A text with nothing in it.
    EmptyText { key: String } = "empty-text";
    /// A text longer than a person would write there.
    LongText { key: String, length: u64, limit: u64 } = "long-text";
    /// A text without one of the two languages.
    MissingLanguage { key: String, lang: &'static str } = "missing-language";
    /// A number out of its range.
    OutOfRange { key: String, found: String, from: u64, to: u64 } = "out-of-range";
    /// A list with nothing in it.
    EmptyList { key: String } = "empty-list";
    /// A word that is not one of those possible.
    UnknownWord { key: String, found: String, known: String, near: Option<String> } = "unknown-word";
    /// An identifier of another shape.
    BadId { found: String } = "bad-id";
    /// A version of another shape.
    BadVersion { found: String } = "bad-version";
    /// An address that is not one of the web.
    BadAddress { found: String } = "bad-address";
    /// A digest of another shape.
    BadDigest { key: &'static str, found: String } = "bad-digest";
    /// An identifier used before.
    DuplicateId { id: String } = "duplicate-id";
    /// A criterion, question or choice that is not there.
    UnknownId { what: &'static str, id: String, known: String, near: Option<String> } = "unknown-id";
}
