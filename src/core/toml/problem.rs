//! Problems with a document, whatever it says.

crate::problems! {
    /// A problem with a document, whatever it says.
    TomlProblem

    /// Not TOML.
    Syntax { code: String, message: String } = "syntax";
    /// A text larger than any of our files, in kilobytes.
    LargeText { found: u64, limit: u64 } = "large-text";
    /// More keys and values than in any of our files.
    ManyValues { limit: u64 } = "many-values";
    /// Deeper nesting than in any of our files.
    DeepText { limit: u64 } = "deep-text";
    /// Something other than one of our texts.
    Instead { what: &'static str } = "instead";
    /// The same key twice in one table.
    DuplicateKey { key: String } = "duplicate-key";
    /// Another version of the file format.
    OtherFormat { found: String } = "other-format";
    /// A key that the format does not have.
    UnknownKey { key: String, near: Option<String>, known: String } = "unknown-key";
    /// A missing required key.
    MissingKey { key: &'static str } = "missing-key";
    /// A value of the wrong type.
    WrongType { key: String, expected: &'static str, found: &'static str } = "wrong-type";
    /// A list longer than a person would write.
    TooMany { key: String, found: u64, limit: u64 } = "too-many";
    /// A code with a leading zero, without quotation marks.
    UnquotedCode { key: String, found: String } = "unquoted-code";
    /// A day in a form that needs quotation marks.
    UnquotedDay { found: String, native: String } = "unquoted-day";
}
