//! The design of printed certificates: a colour for each level, a logo, sentences, fonts.

use std::collections::BTreeMap;

use crate::basics::fault::FaultKind;
use crate::basics::text::Text;
use crate::theme::picture::Picture;
use crate::theme::problem::ThemeProblem;

/// The minimum contrast of text with white (WCAG 2.1, success criterion 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

/// The design of printed certificates.
#[derive(Debug, Clone)]
pub struct Theme {
    /// The colours of levels; for others [`Theme::accent`] has a default.
    pub accents: BTreeMap<u8, Color>,
    /// The issuer's logo.
    pub logo: Option<Picture>,
    /// The sentence above the municipality's name; none for the default.
    pub opening: Option<Text>,
    /// The sentence saying that the certificate is free of charge; none for the default.
    pub free: Option<Text>,
    /// The words below the signature line; none for the default.
    pub signature: Option<Text>,
    pub fonts: Fonts,
}

/// Fonts, as file contents.
#[derive(Debug, Clone)]
pub struct Fonts {
    /// For the title and the municipality's name.
    pub title: Vec<u8>,
    /// For everything else.
    pub text: Vec<u8>,
    /// For emphasis.
    pub strong: Vec<u8>,
}

/// A colour dark enough for white text on it, and for itself on white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color([u8; 3]);

impl Theme {
    /// The default theme, with fonts.
    pub fn new(fonts: Fonts) -> Theme {
        let accents = [(1, [0x1F, 0x6F, 0x5C]), (2, [0x1F, 0x4E, 0x8C]), (3, [0x7A, 0x2E, 0x5D])];
        let accents = accents.into_iter().map(|(level, rgb)| (level, Color(rgb))).collect();
        Theme { accents, logo: None, opening: None, free: None, signature: None, fonts }
    }

    /// The colour for a level.
    pub fn accent(&self, level: u8) -> Color {
        self.accents.get(&level).copied().unwrap_or(Color([0x3A, 0x3A, 0x3A]))
    }
}

impl Color {
    /// Parses `#1F4E8C`.
    ///
    /// # Errors
    /// Returns an error if the text is malformed, or the colour too light for text on white.
    pub fn read(text: &str) -> Result<Color, FaultKind> {
        let digits =
            text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let part = |at: usize| digits.and_then(|digits| u8::from_str_radix(&digits[at..at + 2], 16).ok());
        let (Some(red), Some(green), Some(blue)) = (part(0), part(2), part(4)) else {
            return Err(FaultKind::from(ThemeProblem::BadColor { found: text.to_owned() }));
        };
        let color = Color([red, green, blue]);
        match color.contrast_with_white() {
            contrast if contrast < LEAST_CONTRAST => Err(FaultKind::from(ThemeProblem::PaleColor {
                found: text.to_owned(),
                contrast: format!("{contrast:.2}"),
            })),
            _ => Ok(color),
        }
    }

    /// Red, green, blue.
    pub fn rgb(self) -> [u8; 3] {
        self.0
    }

    /// In CSS: `#1F4E8C`.
    pub fn css(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02X}{green:02X}{blue:02X}")
    }

    /// The contrast with white, from 1 to 21 (WCAG 2.1, definition of contrast ratio).
    pub fn contrast_with_white(self) -> f64 {
        let light = |part: u8| match f64::from(part) / 255.0 {
            part if part <= 0.039_28 => part / 12.92,
            part => ((part + 0.055) / 1.055).powf(2.4),
        };
        let [red, green, blue] = self.0.map(light);
        1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_color_is_written_as_it_is_read() {
        assert_eq!(Color::read("#1f4E8c").map(Color::css).as_deref(), Ok("#1F4E8C"));
        for text in ["1F4E8C", "#1F4E8", "#1F4E8G", "#1F4E8C0", "", "#", "#żółty", "#+1+1+1"] {
            assert_eq!(
                Color::read(text),
                Err(FaultKind::from(ThemeProblem::BadColor { found: text.to_owned() })),
                "{text}"
            );
        }
    }

    #[test]
    fn a_color_can_be_read_on_white() {
        assert!((Color([0, 0, 0]).contrast_with_white() - 21.0).abs() < 1e-9);
        assert!((Color([255, 255, 255]).contrast_with_white() - 1.0).abs() < 1e-9);
        // The lightest grey that passes, according to every contrast checker.
        assert!(Color::read("#767676").is_ok());
        assert_eq!(
            Color::read("#777777"),
            Err(FaultKind::from(ThemeProblem::PaleColor { found: "#777777".to_owned(), contrast: "4.48".to_owned() }))
        );
        let own = Theme::new(Fonts { title: Vec::new(), text: Vec::new(), strong: Vec::new() });
        assert!((0..=9).all(|level| own.accent(level).contrast_with_white() >= 5.5));
    }
}
