//! The printed certificate: one page, A4 landscape, PDF/UA-1 and PDF/A-3a, with the certificate's file attached.

use std::num::NonZeroU16;

use cert_core::report::print::content::Sheet;
use cert_core::report::print::qr;
use cert_core::report::typography::lines::Room;
use cert_core::report::typography::nbsp::glue;
use cert_core::theme::picture::Picture;
use cert_core::theme::theme::Fonts;
use chrono::{Datelike, NaiveDate};
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder, PdfVersion};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::Tag;
use krilla::{Document, SerializeSettings};

use crate::paper::canvas::{Canvas, Frame, Style, WHITE};
use crate::paper::mark_info::without_suspects;
use crate::paper::typeface::Typeface;

/// A4 landscape, in points.
const PAGE: (f32, f32) = (841.89, 595.28);

/// The outer margin; some printers leave part of it white.
const MARGIN: f32 = 30.0;

/// The panel with the level.
const PANEL: Frame = Frame { x: MARGIN, y: MARGIN, width: 216.0, height: PAGE.1 - 2.0 * MARGIN };

/// The left edge of the panel's content.
const INNER: f32 = PANEL.x + 26.0;

/// The column of the text.
const COLUMN: Frame = Frame { x: 288.0, y: MARGIN, width: PAGE.0 - MARGIN - 18.0 - 288.0, height: PANEL.height };

/// The baseline of the last lines, above the lower edge of the panel.
const LAST: f32 = 562.0;

const DARK: [u8; 3] = [0x1A, 0x1A, 0x1A];
const GREY: [u8; 3] = [0x55, 0x55, 0x55];
const LINE: [u8; 3] = [0xBB, 0xBB, 0xBB];

/// Parts of the document that are not on the page.
pub struct Inside<'a> {
    /// The certificate's file, as in the register.
    pub certificate: &'a [u8],
    /// Its signature, if any.
    pub signature: Option<&'a [u8]>,
    pub file_name: &'a str,
    /// The day of its last entry, which is the date of the document.
    pub day: NaiveDate,
}

/// A fault in a font or in the tags; tests rule it out for the built-in fonts.
#[derive(Debug)]
pub struct CannotDraw(pub String);

/// Draws the document. The same sheet gives the same bytes.
///
/// # Errors
/// Returns an error if a font cannot be embedded.
pub fn draw<'f>(sheet: &Sheet<'_>, fonts: &'f Fonts, inside: &Inside<'_>) -> Result<Vec<u8>, CannotDraw> {
    let face = |bytes: &'f [u8]| Typeface::new(bytes).ok_or_else(|| CannotDraw("font".to_owned()));
    let faces = Faces { title: face(&fonts.title)?, text: face(&fonts.text)?, strong: face(&fonts.strong)? };
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .with_version(PdfVersion::Pdf17)
        .finish()
        .map_err(|error| CannotDraw(format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    document.set_metadata(metadata(sheet, inside.day));
    attach(&mut document, inside);
    let Some(settings) = PageSettings::from_wh(PAGE.0, PAGE.1) else { return Err(CannotDraw("page".to_owned())) };
    let mut page = document.start_page_with(settings);
    let tree = Painter { canvas: Canvas::new(page.surface(), sheet.lang.code()), faces: &faces, sheet }.draw();
    page.finish();
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(sheet.title.clone(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    document.set_outline(outline);
    document.set_tag_tree(tree);
    document.finish().map(without_suspects).map_err(|error| CannotDraw(format!("{error:?}")))
}

// No clock: the document bears the day of its content.
fn metadata(sheet: &Sheet<'_>, day: NaiveDate) -> Metadata {
    Metadata::new()
        .title(sheet.name.clone())
        .language(sheet.lang.code().to_owned())
        .authors(vec![sheet.issuer.to_owned()])
        .creator(concat!("cert ", env!("CARGO_PKG_VERSION")).to_owned())
        .producer("krilla".to_owned())
        .creation_date(date(day))
        .document_id(sheet.id.clone())
}

fn date(day: NaiveDate) -> DateTime {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let date = DateTime::new(u16::try_from(day.year()).unwrap_or_default()).month(part(day.month()));
    date.day(part(day.day())).hour(0).minute(0).second(0).utc_offset_hour(0).utc_offset_minute(0)
}

fn attach(document: &mut Document, inside: &Inside<'_>) {
    let signature = format!("{}.minisig", inside.file_name);
    let certificate = (inside.file_name, "application/toml", AssociationKind::Source, inside.certificate);
    let signature =
        inside.signature.map(|bytes| (signature.as_str(), "text/plain", AssociationKind::Supplement, bytes));
    for (name, mime, kind, bytes) in [Some(certificate), signature].into_iter().flatten() {
        // The two names differ; embedding one name twice would fail.
        let _ = document.embed_file(EmbeddedFile {
            path: name.to_owned(),
            mime_type: MimeType::new(mime),
            description: Some(name.to_owned()),
            association_kind: kind,
            data: bytes.to_vec().into(),
            modification_date: Some(date(inside.day)),
            // Uncompressed, so that readers need to unpack nothing.
            compress: Some(false),
            location: None,
        });
    }
}

struct Faces<'f> {
    title: Typeface<'f>,
    text: Typeface<'f>,
    strong: Typeface<'f>,
}

struct Painter<'d, 's> {
    canvas: Canvas<'s>,
    faces: &'d Faces<'d>,
    sheet: &'d Sheet<'d>,
}

impl Painter<'_, '_> {
    // In reading order.
    fn draw(mut self) -> krilla::tagging::TagTree {
        self.canvas.rectangle(PANEL, self.sheet.accent.rgb());
        self.head();
        let below = self.holder();
        self.level();
        self.standard(below);
        self.facts();
        self.check();
        self.foot();
        self.canvas.finish()
    }

    fn head(&mut self) {
        let (sheet, accent) = (self.sheet, self.sheet.accent.rgb());
        if let Some(logo) = sheet.logo {
            let (width, _) = logo.fit(150.0, 46.0);
            let frame = Frame { x: right() - width, y: 44.0, width: 150.0, height: 46.0 };
            self.canvas.picture(logo, frame, &sheet.logo_text);
        }
        let room = Room { width: COLUMN.width - 170.0, height: 30.0, largest: 12.0, smallest: 9.0, leading: 1.25 };
        self.fitted(Tag::P, &self.faces.strong, sheet.issuer, room, GREY, (COLUMN.x, 62.0));
        let title = Style { face: &self.faces.title, size: 52.0, leading: 1.1, rgb: accent };
        let heading = Tag::Hn(NonZeroU16::MIN, Some(sheet.title.clone()));
        let lines = [sheet.title.clone()];
        self.canvas.block(heading, |block| {
            block.lines(title, &lines, COLUMN.x - 2.0, 134.0);
        });
        let room = Room { width: COLUMN.width, height: 24.0, largest: 19.0, smallest: 11.0, leading: 1.2 };
        self.fitted(Tag::P, &self.faces.text, sheet.scheme, room, DARK, (COLUMN.x, 162.0));
    }

    // Returns the baseline of the following text.
    fn holder(&mut self) -> f32 {
        let sheet = self.sheet;
        let room = Room { width: COLUMN.width, height: 32.0, largest: 13.0, smallest: 9.0, leading: 1.25 };
        self.fitted(Tag::P, &self.faces.text, &sheet.opening, room, GREY, (COLUMN.x, 212.0));
        let room = Room { width: COLUMN.width, height: 84.0, largest: 36.0, smallest: 11.0, leading: 1.16 };
        let first = self.faces.title.font.paragraph(&glue(sheet.lang, sheet.holder), room).size;
        let below = self.fitted(Tag::P, &self.faces.title, sheet.holder, room, DARK, (COLUMN.x, 222.0 + first * 0.9));
        let last = below - first * 1.16;
        let room = Room { width: COLUMN.width, height: 18.0, largest: 13.0, smallest: 9.0, leading: 1.25 };
        self.fitted(Tag::P, &self.faces.text, &sheet.place, room, GREY, (COLUMN.x, last + 20.0));
        last + 50.0
    }

    fn level(&mut self) {
        let (sheet, faces) = (self.sheet, self.faces);
        let word = Style { face: &faces.strong, size: 15.0, leading: 1.2, rgb: WHITE };
        // The same height in every font, so that it stays clear of the word above.
        let number = Style { face: &faces.title, size: 100.0 / faces.title.font.height(), leading: 1.0, rgb: WHITE };
        self.canvas.block(Tag::P, |block| {
            block.lines(word, &[format!("{} ", sheet.level_word)], INNER, 72.0);
            block.lines(number, &[sheet.level.to_string()], INNER - 6.0, 186.0);
        });
        let height = if sheet.also_met.is_some() { 92.0 } else { 130.0 };
        let room = Room { width: PANEL.width - 48.0, height, largest: 18.0, smallest: 9.0, leading: 1.24 };
        let below = self.fitted(Tag::P, &faces.strong, sheet.level_name, room, WHITE, (INNER, 222.0));
        if let Some(also_met) = &sheet.also_met {
            let room = Room { width: PANEL.width - 48.0, height: 30.0, largest: 11.0, smallest: 8.0, leading: 1.24 };
            self.fitted(Tag::P, &faces.text, also_met, room, WHITE, (INNER, below));
        }
    }

    fn standard(&mut self, baseline: f32) {
        let height = 404.0 - baseline;
        let room = Room { width: COLUMN.width, height, largest: 13.0, smallest: 7.0, leading: 1.42 };
        self.fitted(Tag::P, &self.faces.text, &self.sheet.standard, room, DARK, (COLUMN.x, baseline));
    }

    fn facts(&mut self) {
        let (sheet, faces) = (self.sheet, self.faces);
        self.canvas.rectangle(Frame { x: COLUMN.x, y: 416.0, width: COLUMN.width, height: 0.75 }, LINE);
        let third = COLUMN.width / 3.0;
        for (fact, column) in sheet.facts.iter().zip([0.0, 1.0, 2.0]) {
            let x = COLUMN.x + third * column;
            let room = Room { width: third - 14.0, height: 34.3, largest: 14.0, smallest: 8.0, leading: 1.2 };
            let value = faces.strong.font.paragraph(&fact.value, room);
            let label = Style { face: &faces.text, size: 10.0, leading: 1.2, rgb: GREY };
            let style = Style { face: &faces.strong, size: value.size, leading: 1.2, rgb: DARK };
            self.canvas.block(Tag::P, |block| {
                block.lines(label, &[format!("{} ", fact.label)], x, 435.0);
                block.lines(style, &value.lines, x, 453.0);
            });
        }
        let room = Room { width: COLUMN.width, height: 27.0, largest: 10.0, smallest: 7.0, leading: 1.3 };
        self.fitted(Tag::P, &faces.text, &sheet.rule, room, GREY, (COLUMN.x, 490.0));
    }

    // The QR code on white in the panel, with the number and how to verify it.
    fn check(&mut self) {
        let (sheet, faces) = (self.sheet, self.faces);
        let side = 124.0;
        let frame = Frame { x: INNER, y: 360.0, width: side, height: side };
        if let Some(code) = qr::draw(&sheet.code) {
            self.canvas.rectangle(frame, WHITE);
            self.canvas.picture(&Picture::Drawing(code), frame, &sheet.code_text);
        }
        let number = Style { face: &faces.strong, size: 14.0, leading: 1.2, rgb: WHITE };
        let lines = [sheet.id.clone()];
        self.canvas.block(Tag::P, |block| {
            block.lines(number, &lines, INNER, 506.0);
        });
        let room = Room { width: PANEL.width - 48.0, height: 40.0, largest: 9.5, smallest: 6.0, leading: 1.3 };
        self.fitted(Tag::P, &faces.text, &sheet.check, room, WHITE, (INNER, 522.0));
    }

    fn foot(&mut self) {
        let (sheet, faces) = (self.sheet, self.faces);
        let room = Room { width: 256.0, height: 28.0, largest: 10.0, smallest: 7.0, leading: 1.3 };
        let small = Room { height: 23.5, largest: 9.0, smallest: 6.0, ..room };
        // The last line is level with the signature, however many lines there are.
        let heights = |(text, room): (&String, Room)| {
            let set = faces.text.font.paragraph(&glue(sheet.lang, text), room);
            std::iter::repeat_n(set.size * room.leading, set.lines.len())
        };
        let texts = std::iter::once((&sheet.free, room)).chain(sheet.contact.iter().map(|contact| (contact, small)));
        let before_last: f32 = texts.flat_map(heights).collect::<Vec<_>>().iter().rev().skip(1).sum();
        let below = self.fitted(Tag::P, &faces.text, &sheet.free, room, DARK, (COLUMN.x, LAST - before_last));
        if let Some(contact) = &sheet.contact {
            self.fitted(Tag::P, &faces.text, contact, small, GREY, (COLUMN.x, below));
        }
        let width = 220.0;
        let x = right() - width;
        self.canvas.rectangle(Frame { x, y: LAST - 14.0, width, height: 0.75 }, GREY);
        let room = Room { width, height: 12.0, largest: 9.5, smallest: 6.0, leading: 1.3 };
        self.fitted(Tag::P, &faces.text, &sheet.signature, room, GREY, (x, LAST));
    }

    // Draws a text fitted into its room; returns the baseline of the next line.
    fn fitted(
        &mut self,
        tag: impl Into<krilla::tagging::TagKind>,
        face: &Typeface<'_>,
        text: &str,
        room: Room,
        rgb: [u8; 3],
        (x, baseline): (f32, f32),
    ) -> f32 {
        let fitted = face.font.paragraph(&glue(self.sheet.lang, text), room);
        let style = Style { face, size: fitted.size, leading: room.leading, rgb };
        let mut below = baseline;
        self.canvas.block(tag, |block| below = block.lines(style, &fitted.lines, x, baseline));
        below
    }
}

fn right() -> f32 {
    COLUMN.x + COLUMN.width
}
