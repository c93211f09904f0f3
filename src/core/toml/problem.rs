//! What is wrong with a document, whatever it says.

crate::problems! {
    /// What is wrong with a document, whatever it says.
    TomlProblem

    /// Not TOML.
    Syntax { code: String, message: String } = "syntax";
    /// More text than any file of ours has, in kilobytes.
    LargeText { found: u64, limit: u64 } = "large-text";
    /// More keys and values than any file of ours has.
    ManyValues { limit: u64 } = "many-values";
    /// Lists in lists beyond what any file of ours has.
    DeepText { limit: u64 } = "deep-text";
    /// Something else than a text of ours.
    Instead { what: &'static str } = "instead";
    /// The same key twice in one table.
    DuplicateKey { key: String } = "duplicate-key";
    /// Another version of the file format.
    OtherFormat { found: String } = "other-format";
    /// A key that the format does not have.
    UnknownKey { key: String, near: Option<String>, known: String } = "unknown-key";
    /// A key that must be there.
    MissingKey { key: &'static str } = "missing-key";
    /// A value of another type.
    WrongType { key: String, expected: &'static str, found: &'static str } = "wrong-type";
    /// A list with more in it than a person would write.
    TooMany { key: String, found: u64, limit: u64 } = "too-many";
    /// A code that begins with a zero, and stands without quotes.
    UnquotedCode { key: String, found: String } = "unquoted-code";
    /// A day that can be read, in a form that needs quotes.
    UnquotedDay { found: String, native: String } = "unquoted-day";
}
