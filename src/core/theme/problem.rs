//! Problems with a theme.

crate::problems! {
    /// A problem with a theme.
    ThemeProblem

    /// A malformed colour.
    BadColor { found: String } = "bad-color";
    /// A colour too light for white text.
    PaleColor { found: String, contrast: String } = "pale-color";
    /// A colour for something that is not a level.
    BadLevelKey { found: String } = "bad-level-key";
    /// A file of the theme outside the register's folder.
    OutsideRegister { path: String } = "outside-register";
    /// A logo that cannot be printed.
    BadPicture { path: String, why: &'static str } = "bad-picture";
    /// A font that cannot be used for printing.
    BadFont { path: String, why: &'static str, letters: String } = "bad-font";
}
