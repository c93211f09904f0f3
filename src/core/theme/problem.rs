//! What is wrong with a theme.

crate::problems! {
    /// What is wrong with a theme.
    ThemeProblem

    /// A colour that is none.
    BadColor { found: String } = "bad-color";
    /// A colour on which white text cannot be read.
    PaleColor { found: String, contrast: String } = "pale-color";
    /// A colour of what is no level.
    BadLevelKey { found: String } = "bad-level-key";
    /// A file of the theme that is not in the register's folder.
    OutsideRegister { path: String } = "outside-register";
    /// A logo that cannot be printed.
    BadPicture { path: String, why: &'static str } = "bad-picture";
    /// A font that cannot be printed with.
    BadFont { path: String, why: &'static str, letters: String } = "bad-font";
}
