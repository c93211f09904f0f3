//! QR codes as drawings.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::theme::picture::{Drawing, Ink, Shape, Stroke};

/// The width of the quiet zone, in modules, as ISO/IEC 18004 requires.
const QUIET: i32 = 4;

/// Draws the code of a text with its quiet zone, black on transparent; none if the text is too long.
pub fn draw(text: &str) -> Option<Drawing> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut outline = Vec::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&x| code.get_module(x, y)).count();
            let run = i32::try_from(run).unwrap_or(i32::MAX);
            if run > 0 {
                outline.extend(bar(x + QUIET, y + QUIET, run));
            }
            x += run.max(1);
        }
    }
    let side = number(code.size() + 2 * QUIET);
    let shape = Shape { outline, ink: Ink { rgb: [0, 0, 0], opacity: 1.0 }, even_odd: false };
    Some(Drawing { width: side, height: side, shapes: vec![shape] })
}

// Adjacent modules form one bar, so that no light line shows between them.
fn bar(x: i32, y: i32, length: i32) -> [Stroke; 5] {
    let (left, top, right, bottom) = (number(x), number(y), number(x + length), number(y + 1));
    let corners = [(right, top), (right, bottom), (left, bottom)].map(Stroke::Line);
    [Stroke::Move((left, top)), corners[0], corners[1], corners[2], Stroke::Close]
}

#[allow(clippy::cast_precision_loss, reason = "a code has at most 177 modules a side")]
fn number(modules: i32) -> f32 {
    modules as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_a_quiet_zone_and_is_square() {
        let code = draw("https://example.org/#id=UBO-2026-0007").expect("a code");
        assert!((code.width - code.height).abs() < f32::EPSILON && code.width >= 29.0);
        let inside = |x: f32| (4.0..=code.width - 4.0).contains(&x);
        for step in &code.shapes[0].outline {
            if let Stroke::Move((x, y)) | Stroke::Line((x, y)) = *step {
                assert!(inside(x) && inside(y));
            }
        }
        assert!(draw(&"x".repeat(4000)).is_none());
    }
}
