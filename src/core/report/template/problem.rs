//! Problems with templates.

crate::problems! {
    /// Problems with templates.
    TemplateProblem

    /// An invalid template, or one that names an unknown value.
    BadTemplate { problem: &'static str, detail: String } = "bad-template";
}
