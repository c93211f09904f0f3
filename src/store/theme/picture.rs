//! Reads an SVG or PNG file into a picture. Nothing outside the file is read, and nothing in it runs.

use std::io::Cursor;

use cert_core::basics::fault::FaultKind;
use cert_core::theme::picture::{Picture, Pixels};
use cert_core::theme::problem::ThemeProblem;
use png::{ColorType, Decoder, Limits, Transformations};

use crate::store::theme::svg::drawing;

/// The largest file of a picture, in bytes.
pub const LIMIT: usize = 1024 * 1024;

/// The greatest width and height of a picture, in pixels.
const SIDE: u32 = 4096;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The picture in the bytes of a file.
///
/// # Errors
/// Returns an error if it is neither SVG nor PNG, is too large, or contains something that cannot be printed; the word
/// says which.
pub fn read(bytes: Vec<u8>, path: &str) -> Result<Picture, FaultKind> {
    let bad = |why| FaultKind::from(ThemeProblem::BadPicture { path: path.to_owned(), why });
    if bytes.len() > LIMIT {
        return Err(bad("large"));
    }
    match bytes.starts_with(PNG) {
        true => pixels(bytes).map(Picture::Pixels).map_err(bad),
        false => drawing::read(&bytes).map(Picture::Drawing).map_err(bad),
    }
}

fn pixels(png: Vec<u8>) -> Result<Pixels, &'static str> {
    let side = SIDE as usize;
    let mut decoder = Decoder::new_with_limits(Cursor::new(&png), Limits { bytes: side * side * 4 });
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(|_| "broken")?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width > SIDE || height > SIDE {
        return Err("large");
    }
    let mut decoded = vec![0; reader.output_buffer_size().ok_or("large")?];
    reader.next_frame(&mut decoded).map_err(|_| "broken")?;
    let rgba = match reader.output_color_type().0 {
        ColorType::Rgba => decoded,
        ColorType::GrayscaleAlpha => {
            decoded.chunks_exact(2).flat_map(|pixel| [pixel[0], pixel[0], pixel[0], pixel[1]]).collect()
        }
        _ => return Err("broken"),
    };
    Ok(Pixels { width, height, rgba, png })
}

#[cfg(test)]
mod tests {
    use cert_core::theme::picture::{Ink, Stroke};

    use super::*;

    fn svg(inside: &str) -> Result<Picture, FaultKind> {
        let text = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{inside}</svg>"#);
        read(text.into_bytes(), "logo.svg")
    }

    fn why(found: &Result<Picture, FaultKind>) -> &'static str {
        match found.as_ref().map_err(FaultKind::of) {
            Err(Some(ThemeProblem::BadPicture { why, .. })) => why,
            _ => "none",
        }
    }

    #[test]
    fn a_drawing_is_its_shapes_in_place() {
        let inside = r##"<g transform="translate(10 5)"><path d="M0 0H8V4Z" fill="#1F4E8C"/></g>
            <path d="M0 10H40" stroke="black" stroke-width="2" fill="none" stroke-dasharray="4"/>"##;
        let found = svg(inside);
        let Ok(Picture::Drawing(drawing)) = &found else { return assert_eq!(why(&found), "a drawing") };
        assert_eq!((drawing.width, drawing.height, drawing.shapes.len()), (1000.0, 500.0, 2));
        assert_eq!(drawing.shapes[0].ink, Ink { rgb: [0x1F, 0x4E, 0x8C], opacity: 1.0 });
        let corner =
            [Stroke::Move((250.0, 125.0)), Stroke::Line((450.0, 125.0)), Stroke::Line((450.0, 225.0)), Stroke::Close];
        assert_eq!(drawing.shapes[0].outline, corner);
        let parts = drawing.shapes[1].outline.iter().filter(|step| matches!(step, Stroke::Move(..))).count();
        assert_eq!(parts, 5, "a dashed line is its dashes");
    }

    #[test]
    fn what_would_be_missing_on_paper_is_refused() {
        let gradient = r#"<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>
            <rect width="9" height="9" fill="url(#g)"/>"#;
        let clip = r#"<clipPath id="c"><rect width="2" height="2"/></clipPath>
            <g clip-path="url(#c)"><rect width="9" height="9"/></g>"#;
        for (inside, expected) in [
            ("", "empty"),
            ("<text y='9'>Logo</text>", "text"),
            ("<image href='file:///etc/passwd' width='9' height='9'/>", "image"),
            (gradient, "effects"),
            (clip, "effects"),
            ("<g opacity='0.5'><rect width='9' height='9'/><rect width='5' height='5'/></g>", "effects"),
            ("<rect", "broken"),
        ] {
            assert_eq!(why(&svg(inside)), expected, "{inside}");
        }
        assert_eq!(why(&read(b"GIF89a".to_vec(), "logo.gif")), "unknown");
    }

    #[test]
    fn a_clip_that_cuts_nothing_off_is_none() {
        let inside = r#"<clipPath id="c"><rect width="40" height="20"/></clipPath>
            <g clip-path="url(#c)"><rect width="9" height="9"/></g>"#;
        assert!(svg(inside).is_ok());
    }

    #[test]
    fn a_hostile_drawing_ends_soon() {
        let deep = "<g>".repeat(100_000);
        assert_eq!(why(&svg(&format!("{deep}<rect width='9' height='9'/>"))), "large");
        let bomb = r#"<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"/>"#;
        assert_eq!(why(&read(bomb.as_bytes().to_vec(), "logo.svg")), "large");
        let uses = (0..20).map(|n| format!("<g id='a{}'><use href='#a{n}'/><use href='#a{n}'/></g>", n + 1));
        let billion = format!(
            "<defs><g id='a0'><rect width='1' height='1'/></g>{}</defs><use href='#a20'/>",
            uses.collect::<String>()
        );
        assert!(svg(&billion).is_err());
        let dashes = r#"<path d="M0 0h9000" stroke="black" stroke-dasharray=".1"/>"#;
        assert_eq!(why(&svg(&dashes.repeat(9_000))), "large");
        assert_eq!(why(&read(vec![b' '; LIMIT + 1], "logo.svg")), "large");
    }

    #[test]
    fn a_drawing_of_any_size_has_numbers_that_a_document_can_hold() {
        let sized = |side: &str, inside: &str| {
            let text =
                format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}">{inside}</svg>"#);
            read(text.into_bytes(), "logo.svg")
        };
        for side in ["1e-9", "1", "1e30"] {
            let found = sized(side, &format!(r#"<rect width="{side}" height="{side}"/>"#));
            let is_right = |picture: &Picture| (picture.size().0 - 1000.0).abs() < 0.01 && picture.size().1 < 1000.01;
            assert!(matches!(&found, Ok(picture) if is_right(picture)), "{side}: {found:?}");
        }
        assert_eq!(why(&sized("10", r#"<rect x="1e20" width="3" height="3"/><rect width="3" height="3"/>"#)), "broken");
    }

    #[test]
    fn pixels_have_colours_and_opacity() {
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, 2, 1);
        encoder.set_color(ColorType::Grayscale);
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&[0, 255])).expect("a file");
        let found = read(png.clone(), "logo.png");
        let Ok(Picture::Pixels(pixels)) = &found else { return assert_eq!(why(&found), "pixels") };
        assert_eq!((pixels.width, pixels.height), (2, 1));
        assert_eq!(pixels.rgba, [0, 0, 0, 255, 255, 255, 255, 255]);
        png.truncate(png.len() - 20);
        assert_eq!(why(&read(png, "logo.png")), "broken");
    }
}
