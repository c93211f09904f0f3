//! What is wrong with a template.

crate::problems! {
    /// What is wrong with a template.
    TemplateProblem

    /// A template that breaks a rule of its language, or names what there is not.
    BadTemplate { problem: &'static str, detail: String } = "bad-template";
}
