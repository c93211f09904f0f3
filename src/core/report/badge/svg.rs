//! The badge of a certificate for web pages: its level, edition and last day. It says until when, never that the
//! certificate is valid: an image does not know what day it is.

use serde::Serialize;

use crate::basics::clean::clean_line;
use crate::basics::fault::Faults;
use crate::certificate::status::CertificateOn;
use crate::certificate::validity::DecidedBy;
use crate::report::phrases;
use crate::report::template::engine::{built_in, fill};
use crate::report::typography::font::Font;
use crate::say;
use crate::theme::theme::Fonts;
use crate::words::Words;

// In units of the image, a hundred per width; at the smallest size on a page they are pixels.
const ACROSS: u32 = 100;
const BOTTOM: u32 = 107;
const LINE: u32 = 10;
const MARGIN: f32 = 9.0;
const GAP: f32 = 4.0;
const WIDTH: f32 = 100.0 - 2.0 * MARGIN;

// The smallest font size; anything smaller is unreadable at a width of 100 pixels.
const FLOOR: f32 = 8.5;

const PAPER: &str = "#FFFFFF";
const INK: &str = "#1C1C1C";
const QUIET: &str = "#4A4A4A";

/// What a badge is drawn from.
pub struct Badge<'a> {
    /// The certificate on a day.
    pub state: &'a CertificateOn<'a>,
    /// The name of the certification scheme.
    pub scheme: &'a str,
    /// The issuer.
    pub issuer: &'a str,
    /// The accent colour of its level.
    pub accent: &'a str,
    /// The fonts.
    pub fonts: &'a Fonts,
}

#[derive(Serialize)]
struct View<'a> {
    width: u32,
    height: u32,
    bottom: u32,
    lang: &'static str,
    id: String,
    title: String,
    paper: &'static str,
    accent: &'a str,
    lines: Vec<TextLine<'a>>,
}

#[derive(Serialize)]
struct TextLine<'a> {
    fill: &'a str,
    place: String,
    path: String,
}

/// A drawn badge, with its default size.
pub struct Drawn {
    /// The image.
    pub svg: String,
    /// Its width and height.
    pub size: (u32, u32),
}

/// Everything on the badge, as text.
pub fn title(words: &Words, badge: &Badge<'_>) -> String {
    let title = award(words, badge);
    if badge.state.is_practice { say!(words, "practice-marked", text = title) } else { title }
}

fn award(words: &Words, badge: &Badge<'_>) -> String {
    let certificate = badge.state.certificate;
    let also = phrases::also_met(words, certificate.also_met.as_deref());
    say!(
        words,
        "badge-title",
        scheme = clean_line(badge.scheme),
        name = clean_line(&phrases::holder(words, badge.state.name(), &certificate.holder.terc)),
        level = certificate.level,
        also = also.map(|also| format!(" ({also})")).unwrap_or_default(),
        edition = clean_line(&certificate.answers.edition),
        until = format!("{} {}", until(words, badge.state), words.date(badge.state.validity.until)),
        id = certificate.id.to_string(),
        issuer = clean_line(badge.issuer),
        version = certificate.rubric.version.as_str(),
    )
}

/// Draws the badge.
///
/// # Errors
/// Returns an error for an invalid font, which the theme rules out.
pub fn draw(words: &Words, badge: &Badge<'_>) -> Result<Drawn, Faults> {
    let (lines, bottom) = lines(words, badge)?;
    let size = (2 * ACROSS, 2 * bottom);
    let view = View {
        width: size.0,
        height: size.1,
        bottom,
        lang: words.lang().code(),
        id: badge.state.id().to_string().to_ascii_lowercase(),
        title: title(words, badge),
        paper: PAPER,
        accent: badge.accent,
        lines,
    };
    fill(&built_in("badge.svg", include_str!("../templates/badge.svg")), &view).map(|svg| Drawn { svg, size })
}

// The lines of text, and where the image ends below them.
fn lines<'a>(words: &Words, badge: &Badge<'a>) -> Result<(Vec<TextLine<'a>>, u32), Faults> {
    let (plain, strong) = (Font::new(&badge.fonts.text)?, Font::new(&badge.fonts.strong)?);
    let (state, certificate) = (badge.state, badge.state.certificate);
    let level = certificate.level.to_string();
    let put = |font: &Font<'_>, fill: &'a str, text: &str, size: f32, y: f32| {
        let (text, size) = font.fit(text, (size, FLOOR), WIDTH);
        drawn(font, fill, &text, size, (MARGIN, y))
    };
    let head = if state.is_practice { say!(words, "practice-mark") } else { say!(words, "badge-certificate") };
    let heads = [(head, 9.0, 17.0), (say!(words, "badge-level"), 13.0, 30.5)];
    let mut lines: Vec<_> = heads.iter().map(|(text, size, y)| put(&strong, PAPER, text, *size, *y)).collect();
    // The level number fills the space that the headings leave.
    let beside = heads.iter().map(|(text, size, _)| strong.width(text, *size)).fold(0.0, f32::max) + GAP;
    let (level, size) = strong.fit(&level, (38.0, FLOOR), WIDTH - beside);
    lines.push(drawn(&strong, PAPER, &level, size, (MARGIN + WIDTH - strong.width(&level, size), 31.5)));
    let (scheme, size) = strong.fit_two(badge.scheme, (9.25, FLOOR), WIDTH);
    let top = if scheme.len() == 1 { 55.0 } else { 50.0 };
    lines.extend(scheme.iter().zip([top, top + 10.5]).map(|(text, y)| drawn(&strong, INK, text, size, (MARGIN, y))));
    let (edition, size) = plain.fit_two(&certificate.answers.edition, (9.25, FLOOR), WIDTH);
    lines.extend(edition.iter().zip([72.5, 82.5]).map(|(text, y)| drawn(&plain, QUIET, text, size, (MARGIN, y))));
    let (more, down) = if edition.len() == 1 { (0, 0.0) } else { (LINE, 10.0) };
    lines.push(put(&plain, QUIET, &until(words, state), 9.0, 87.0 + down));
    lines.push(put(&strong, badge.accent, &words.short_date(state.validity.until), 13.5, 99.5 + down));
    Ok((lines, BOTTOM + more))
}

fn drawn<'a>(font: &Font<'_>, fill: &'a str, text: &str, size: f32, (x, y): (f32, f32)) -> TextLine<'a> {
    TextLine { fill, place: font.transform(size, x, y), path: font.path(text) }
}

// The words before the last day.
fn until(words: &Words, state: &CertificateOn<'_>) -> String {
    match &state.validity {
        validity if validity.is_at_least() => say!(words, "badge-until-at-least"),
        validity if validity.is_planned() && validity.because == DecidedBy::Edition => {
            say!(words, "badge-until-planned")
        }
        _ => say!(words, "badge-until"),
    }
}

#[cfg(test)]
mod tests {
    use usvg::{Node, Options, Tree};

    use super::*;
    use crate::basics::text::Lang;
    use crate::certificate::certificate::Certificate;
    use crate::certificate::event::EventKind;
    use crate::samples::{certificate, day};

    const REGULAR: &[u8] = include_bytes!("../../../../certificates/fonts/SourceSans3-Regular.ttf");
    const SEMI_BOLD: &[u8] = include_bytes!("../../../../certificates/fonts/SourceSans3-SemiBold.ttf");

    const ACCENTS: [&str; 4] = ["#1F6F5C", "#1F4E8C", "#7A2E5D", "#3A3A3A"];
    const SCHEME: &str = "Uczący się budżet obywatelski";

    fn badge(certificate: &Certificate, lang: Lang) -> (Drawn, String) {
        let (words, state) = (Words::new(lang), CertificateOn::alone(certificate, day("2026-12-01"), 0));
        let (text, strong) = (REGULAR.to_vec(), SEMI_BOLD.to_vec());
        let fonts = Fonts { title: Vec::new(), text, strong };
        let (issuer, accent) = ("Fundacja Przykładowa", ACCENTS[1]);
        let badge = Badge { state: &state, scheme: SCHEME, issuer, accent, fonts: &fonts };
        (draw(&words, &badge).expect("a badge"), title(&words, &badge))
    }

    // The texts as drawn: their colours and bounds.
    fn texts(svg: &str) -> Vec<(String, usvg::Rect)> {
        let tree = Tree::from_str(svg, &Options::default()).expect("a picture");
        let scale = tree.size().width() / 100.0;
        let mut found = Vec::new();
        collect(tree.root(), &mut found);
        let text = |(color, place): (String, usvg::Rect)| {
            let [x, y, width, height] = [place.x(), place.y(), place.width(), place.height()].map(|part| part / scale);
            (color, usvg::Rect::from_xywh(x, y, width, height).expect("a place"))
        };
        // After the background and the band.
        found.into_iter().skip(2).map(text).collect()
    }

    fn collect(group: &usvg::Group, found: &mut Vec<(String, usvg::Rect)>) {
        for node in group.children() {
            if let Node::Group(group) = node {
                collect(group, found);
            } else if let Node::Path(path) = node
                && let Some(usvg::Paint::Color(color)) = path.fill().map(usvg::Fill::paint)
            {
                let color = format!("#{:02X}{:02X}{:02X}", color.red, color.green, color.blue);
                found.push((color, path.abs_bounding_box()));
            } else {
                found.push((format!("{node:?}"), node.abs_bounding_box()));
            }
        }
    }

    fn luminance(color: &str) -> f64 {
        let part = |from: usize| f64::from(u8::from_str_radix(&color[from..from + 2], 16).expect("a colour")) / 255.0;
        let linear = |part: f64| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_colour_can_be_told_from_what_is_below_it() {
        assert!((contrast("#000000", "#FFFFFF") - 21.0).abs() < 0.01);
        for (on, colors) in
            [(PAPER, [&ACCENTS[..], &[INK, QUIET]].concat())].into_iter().chain(ACCENTS.map(|a| (a, vec![PAPER])))
        {
            for color in colors {
                assert!(contrast(color, on) >= 4.5, "{color} on {on}: {}", contrast(color, on));
            }
        }
    }

    #[test]
    fn it_says_until_when_and_never_that_it_is_valid() {
        let planned = certificate(1, "2026-11-20").planned("2027-12-31");
        let not_held = certificate(1, "2026-11-20").then("2026-11-21", EventKind::EditionNotHeld);
        for (certificate, pl, en) in [
            (&certificate(1, "2026-11-20"), "ważny co najmniej do 20.11.2027", "at least until 20 November 2027"),
            (&planned, "planowo ważny do 31.12.2027", "as planned until 31 December 2027"),
            (&not_held, ", ważny do 20.11.2027", ", until 20 November 2027"),
        ] {
            for (lang, until) in [(Lang::Pl, pl), (Lang::En, en)] {
                let (drawn, title) = badge(certificate, lang);
                assert!(title.contains(until) && drawn.svg.contains(&title), "{title}");
                assert!(title.contains("XII edycja") && title.contains("UBO-2026-0001") && title.contains(SCHEME));
                assert_eq!(title.matches("ważny").count(), usize::from(lang == Lang::Pl), "{title}");
                assert!(!drawn.svg.contains("valid") && !drawn.svg.contains("<text"), "{}", drawn.svg);
            }
        }
    }

    #[test]
    fn it_names_the_other_levels_the_issuer_and_the_version() {
        let with = |also_met| Certificate { also_met, ..certificate(1, "2026-11-20") };
        let title = |also_met, lang| badge(&with(also_met), lang).1;
        let said = title(Some(vec![1]), Lang::Pl);
        let end = "wystawca: Fundacja Przykładowa, kwestionariusz w wersji 2026.1";
        assert!(said.contains("poziom 2 (spełnia także wymagania poziomu 1), ") && said.ends_with(end), "{said}");
        let said = title(Some(vec![1, 3]), Lang::En);
        assert!(said.contains("level 2 (also meets the requirements of levels 1 and 3), "), "{said}");
        for nothing in [None, Some(Vec::new())] {
            assert!(title(nothing, Lang::En).contains("level 2, "));
        }
    }

    #[test]
    fn every_text_is_inside_large_enough_and_apart_from_the_others() {
        let long = "Budżet obywatelski miasta Zmyślonów na rok 2026, dwunasta z kolei edycja";
        for edition in ["XII edycja", "Budżet obywatelski na rok 2026", long, "x", "中文"] {
            for lang in [Lang::Pl, Lang::En] {
                let mut certificate = certificate(1, "2026-11-20");
                (certificate.answers.edition, certificate.level) = (edition.to_owned(), 12);
                let drawn = badge(&certificate, lang).0;
                let bottom = f64::from(drawn.size.1) / 2.0;
                let texts = texts(&drawn.svg);
                for (index, (color, place)) in texts.iter().enumerate() {
                    assert!([PAPER, INK, QUIET, ACCENTS[1]].contains(&color.as_str()), "{color}");
                    let fits = place.left() >= MARGIN - 1.0 && place.right() <= 100.0 - MARGIN + 1.0;
                    assert!(fits && f64::from(place.bottom()) < bottom - 4.0, "{edition}: {place:?}");
                    for (_, other) in &texts[index + 1..] {
                        assert!(place.intersect(other).is_none(), "{edition}: {place:?} {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn whatever_a_name_holds_the_picture_is_one_and_asks_for_nothing() {
        let mut hostile = certificate(1, "2026-11-20");
        hostile.holder.name = "</title><script>alert(1)</script>\"'&\u{202e}\0".to_owned();
        hostile.answers.edition = "]]>\"/><image href='https://x.example/a.png'/>".repeat(20);
        let (drawn, title) = badge(&hostile, Lang::Pl);
        assert!(!drawn.svg.contains("<script") && !drawn.svg.contains("<image") && !title.contains('\u{202e}'));
        assert_eq!(texts(&drawn.svg).len(), 9, "{}", drawn.svg);
        for word in ["href", "url(", "font", "style", "@import"] {
            let own = drawn.svg.split("</title>").nth(1).unwrap_or_default();
            assert!(!own.contains(word), "{word}: {own}");
        }
        assert!(drawn.svg.contains(r#"lang="pl" role="img" aria-labelledby="ubo-2026-0001-title""#), "{}", drawn.svg);
        assert!(drawn.svg.len() < 30_000, "{} bytes", drawn.svg.len());
    }
}
