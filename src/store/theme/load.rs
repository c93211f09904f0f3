//! Reads a register's `theme.toml`, with the logo and the fonts it names.

use std::path::Path;
use std::sync::Arc;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::source::Source;
use cert_core::theme::picture::Picture;
use cert_core::theme::problem::ThemeProblem;
use cert_core::theme::theme::{Color, Fonts, Theme};
use cert_core::toml::document::Document;
use cert_core::toml::table::Table;
use skrifa::raw::TableProvider;
use skrifa::raw::tables::head::Head;
use skrifa::{FontRef, MetadataProvider};

use crate::builtin;
use crate::store::application::evidence::confined;
use crate::store::disk::read::{read, read_bytes};
use crate::store::theme::picture;

/// The file of the theme.
pub const FILE: &str = "theme.toml";

/// The non-ASCII characters of Polish: nine letters, small and capital, and the dash, quotation marks and ellipsis.
const POLISH: &str = "\u{105}\u{107}\u{119}\u{142}\u{144}\u{f3}\u{15b}\u{17a}\u{17c}\
                      \u{104}\u{106}\u{118}\u{141}\u{143}\u{d3}\u{15a}\u{179}\u{17b}\u{2013}\u{201e}\u{201d}\u{2026}";

/// The theme of a register's prints: the built-in one unless the register has its own.
///
/// # Errors
/// Returns every fault of the file, and of the files it names.
pub fn load(register: &Path) -> Result<Theme, Faults> {
    // Not through a link: a file elsewhere is not part of this register, and its text would appear in error messages.
    let path = confined(register, FILE)?;
    match path.symlink_metadata() {
        Ok(_) => parse(&read(&path)?, register),
        Err(_) => Ok(Theme::new(builtin::fonts())),
    }
}

/// The theme in a text; the files it names are in `folder`.
///
/// # Errors
/// Returns the errors of [`load`].
pub fn parse(source: &Arc<Source>, folder: &Path) -> Result<Theme, Faults> {
    let document = Document::parse(source)?;
    let root = document.root();
    root.one_of("format", 1..=1);
    let mut theme = Theme::new(builtin::fonts());
    if let Some(table) = root.optional_table("accents") {
        accents(&table, &mut theme);
    }
    if let Some(table) = root.optional_table("sentences") {
        theme.opening = table.optional_text("opening");
        theme.free = table.optional_text("free");
        theme.signature = table.optional_text("signature");
        table.done();
    }
    if let Some(table) = root.optional_table("fonts") {
        fonts(table, folder, &mut theme.fonts);
    }
    theme.logo = root.optional_line("logo").and_then(|path| logo(&root, folder, &path));
    root.done();
    document.finish(Some(theme))
}

// Keys are level numbers: `1 = "#1F6F5C"`.
fn accents(table: &Table<'_>, theme: &mut Theme) {
    for (key, span, value) in table.entries() {
        let level = key.parse::<u8>().ok().filter(|level| (1..=9).contains(level) && key.len() == 1);
        match (level, value.get_ref().as_str()) {
            (None, _) => {
                table.faults().add(span, FaultKind::from(ThemeProblem::BadLevelKey { found: key.into_owned() }));
            }
            (Some(_), None) => {
                table.faults().add(value.span(), FaultKind::from(ThemeProblem::BadColor { found: String::new() }));
            }
            (Some(level), Some(text)) => match Color::read(&cert_core::basics::clean::clean_line(text)) {
                Ok(color) => drop(theme.accents.insert(level, color)),
                Err(kind) => table.faults().add(value.span(), kind),
            },
        }
    }
}

fn logo(root: &Table<'_>, folder: &Path, path: &str) -> Option<Picture> {
    let bytes = file(root, "logo", folder, path)?;
    picture::read(bytes, path).map_err(|kind| root.fault("logo", kind)).ok()
}

fn fonts(table: Table<'_>, folder: &Path, fonts: &mut Fonts) {
    for (key, font) in [("title", &mut fonts.title), ("text", &mut fonts.text), ("strong", &mut fonts.strong)] {
        let Some(path) = table.optional_line(key) else { continue };
        let Some(bytes) = file(&table, key, folder, &path) else { continue };
        match check(&bytes) {
            Ok(()) => *font = bytes,
            Err((why, letters)) => table.fault(key, FaultKind::from(ThemeProblem::BadFont { path, why, letters })),
        }
    }
    table.done();
}

fn file(table: &Table<'_>, key: &str, folder: &Path, path: &str) -> Option<Vec<u8>> {
    let outside = |_| ThemeProblem::OutsideRegister { path: path.to_owned() }.into();
    let found = confined(folder, path).map_err(outside).and_then(|whole| read_bytes(&whole));
    found.map_err(|faults: Faults| faults.0.into_iter().for_each(|fault| table.fault(key, fault.kind))).ok()
}

// A font must have every letter, and its licence must allow embedding.
fn check(bytes: &[u8]) -> Result<(), (&'static str, String)> {
    let font = FontRef::new(bytes).map_err(|_| ("broken", String::new()))?;
    let map = font.charmap();
    if font.glyf().is_err() {
        return Err(("outlines", String::new()));
    }
    // A document cannot store an inverted bounding box, and the format limits the units per em.
    let is_sound = |head: Head<'_>| {
        head.x_min() < head.x_max() && head.y_min() < head.y_max() && (16..=16384).contains(&head.units_per_em())
    };
    if !font.head().is_ok_and(is_sound) {
        return Err(("broken", String::new()));
    }
    // Bit 1 of `fsType`: restricted licence embedding.
    if font.os2().is_ok_and(|os2| os2.fs_type() & 0x000F == 2) {
        return Err(("licence", String::new()));
    }
    let missing: String = (' '..='~').chain(POLISH.chars()).filter(|&letter| map.map(letter).is_none()).collect();
    if missing.is_empty() { Ok(()) } else { Err(("letters", missing)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<Theme, Faults> {
        let source = Source { name: FILE.to_owned(), text: format!("format = 1\n{text}") };
        parse(&source.into(), Path::new("certificates"))
    }

    fn codes(text: &str) -> Vec<(&'static str, String)> {
        let faults = parsed(text).expect_err("faults").0;
        let shown = |fault: &cert_core::basics::fault::Fault| {
            let (source, span) = (fault.source.as_ref().expect("a text"), fault.span.clone().expect("a place"));
            source.text[span].to_owned()
        };
        faults.iter().map(|fault| (fault.kind.code(), shown(fault))).collect()
    }

    #[test]
    fn the_built_in_fonts_have_what_is_needed() {
        let fonts = builtin::fonts();
        for font in [&fonts.title, &fonts.text, &fonts.strong] {
            assert_eq!(check(font), Ok(()));
        }
    }

    // The built-in font with changed bytes in its table directory, or in a table.
    fn patched(tag: &[u8], patch: impl Fn(&mut Vec<u8>, usize)) -> Result<(), (&'static str, String)> {
        let mut font = builtin::fonts().text;
        let entry = (12..).step_by(16).find(|&at| &font[at..at + 4] == tag).expect("the table");
        patch(&mut font, entry);
        check(&font)
    }

    #[test]
    fn a_font_that_cannot_be_printed_with_is_refused() {
        let why = |found: Result<(), (&'static str, String)>| found.expect_err("a fault").0;
        assert_eq!(why(patched(b"glyf", |font, entry| font[entry] = b'x')), "outlines");
        assert_eq!(why(patched(b"cmap", |font, entry| font[entry] = b'x')), "letters");
        let offset = |font: &[u8], entry: usize| {
            u32::from_be_bytes(font[entry + 8..entry + 12].try_into().expect("four bytes")) as usize
        };
        let restrict = |font: &mut Vec<u8>, entry: usize| {
            let table = offset(font, entry);
            font[table + 8..table + 10].copy_from_slice(&[0, 2]);
        };
        assert_eq!(why(patched(b"OS/2", restrict)), "licence");
        let turn = |font: &mut Vec<u8>, entry: usize| {
            let table = offset(font, entry);
            font[table + 36..table + 38].copy_from_slice(&[0x7F, 0xFF]);
        };
        assert_eq!(why(patched(b"head", turn)), "broken");
        let no_units = |font: &mut Vec<u8>, entry: usize| {
            let table = offset(font, entry);
            font[table + 18..table + 20].fill(0);
        };
        assert_eq!(why(patched(b"head", no_units)), "broken");
        assert_eq!(why(check(b"no font at all")), "broken");
    }

    #[test]
    fn the_theme_beside_the_register_says_what_the_program_does_without_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("certificates");
        let (read, own) = (load(&folder).expect("a theme"), Theme::new(builtin::fonts()));
        assert_eq!(read.accents, own.accents);
        // The published example has to be right, too.
        let text =
            read_bytes(&folder.join(FILE)).map(|bytes| String::from_utf8(bytes).expect("a text")).expect("a file");
        let shown: String = text
            .lines()
            .map(|line| line.strip_prefix("# ").filter(|rest| rest.contains(" = ")).unwrap_or(line))
            .filter(|line| !line.starts_with("logo"))
            .fold(String::new(), |text, line| text + line + "\n");
        let source = Source { name: FILE.to_owned(), text: shown };
        let shown = parse(&source.into(), &folder).expect("a theme");
        assert_eq!(shown.fonts.title, own.fonts.title);
        assert!(shown.free.is_some() && shown.signature.is_some() && shown.opening.is_some());
    }

    #[test]
    fn a_theme_changes_what_it_names() {
        let theme = parsed("[accents]\n2 = \"#333333\"\n[sentences]\nfree = { pl = \"Za darmo.\", en = \"Free.\" }");
        let theme = theme.expect("a theme");
        assert_eq!((theme.accent(2).css(), theme.accent(1).css()), ("#333333".to_owned(), "#1F6F5C".to_owned()));
        assert_eq!(theme.free.map(|free| free.en).as_deref(), Some("Free."));
    }

    #[test]
    fn every_fault_is_told_at_its_place() {
        let text = "logo = \"../logo.svg\"\nlgo = 1\n[accents]\n1 = \"blue\"\n2 = \"#FFFF00\"\nx = \"#000000\"\n3 = 7\n\
                    [sentences]\nfree = { pl = \"Za darmo.\" }\n[fonts]\ntitle = \"README.md\"\ntext = \"none.ttf\"\n";
        let expected = [
            ("outside-register", "\"../logo.svg\""),
            ("unknown-key", "lgo"),
            ("bad-color", "\"blue\""),
            ("pale-color", "\"#FFFF00\""),
            ("bad-level-key", "x"),
            ("bad-color", "7"),
            ("missing-language", "{ pl = \"Za darmo.\" }"),
            ("bad-font", "\"README.md\""),
            ("missing", "\"none.ttf\""),
        ];
        assert_eq!(codes(text), expected.map(|(code, place)| (code, place.to_owned())));
    }
}
