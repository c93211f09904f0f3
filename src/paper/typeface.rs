//! A font for embedding in documents.

use cert_core::report::typography::font::Font;
use krilla::text::{GlyphId, KrillaGlyph};

/// A font, for measuring and for embedding.
pub struct Typeface<'f> {
    /// For measuring and setting text.
    pub font: Font<'f>,
    /// For the document.
    pub embedded: krilla::text::Font,
}

impl<'f> Typeface<'f> {
    /// The font in the bytes of a file; none if they are not a font.
    pub fn new(bytes: &'f [u8]) -> Option<Typeface<'f>> {
        let font = Font::new(bytes).ok()?;
        Some(Typeface { font, embedded: krilla::text::Font::new(bytes.to_vec().into(), 0)? })
    }

    /// The glyphs of a text, with advances relative to the font size.
    pub fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let units = self.embedded.units_per_em();
        let glyphs = self.font.glyphs(text).map(|glyph| {
            let id = GlyphId::new(glyph.id.to_u32());
            KrillaGlyph::new(id, glyph.advance / units, 0.0, 0.0, 0.0, glyph.place, None)
        });
        glyphs.collect()
    }
}
