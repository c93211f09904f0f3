//! Content that no SVG may have, searched for before the SVG crate converts it.

use usvg::roxmltree::Document;

/// The greatest nesting of groups.
const DEPTH: usize = 64;

/// Effects that cannot be printed. Each may refer to another of its kind, which the SVG crate follows recursively.
const EFFECTS: [&str; 4] = ["filter", "marker", "mask", "pattern"];

/// The greatest number of attributes of an element; each is compared with the others.
const ATTRIBUTES: usize = 1000;

/// The greatest number of style rules times elements, which are compared with each other.
const MATCHES: usize = 20_000_000;

/// The attributes whose numbers are bounded: arcs are split into ever more pieces the larger they are, and the offset of
/// a gradient must be a number that a float can hold.
const BOUNDED: [&str; 3] = ["d", "offset", "points"];

/// The greatest count of numbers in such an attribute; a line is outlined with many points for each.
const NUMBERS: usize = 100_000;

/// The greatest magnitude of such a number.
const MAGNITUDE: f64 = 1e7;

/// Checks that the SVG crate will finish soon, and omit nothing.
///
/// # Errors
/// Returns a word for the reason if it would not.
pub(super) fn check(text: &str) -> Result<(), &'static str> {
    // Anything the SVG crate omits would silently be missing on paper.
    let is_there = |element: &str| text.contains(element);
    match () {
        () if is_there("<!ENTITY") || depth(text) > DEPTH => Err("large"),
        () if is_there("<text") || is_there("<foreignObject") => Err("text"),
        () if is_there("<image") => Err("image"),
        () if elements(text).any(|name| EFFECTS.contains(&name)) => Err("effects"),
        () if text.split('<').any(|tag| tag.matches('=').count() > ATTRIBUTES) => Err("large"),
        () if text.matches('{').count() * text.matches('<').count() > MATCHES => Err("large"),
        () => Ok(()),
    }
}

/// Checks the numbers of a parsed SVG.
///
/// # Errors
/// Returns a word for the reason if one is out of bounds.
pub(super) fn check_numbers(svg: &Document<'_>) -> Result<(), &'static str> {
    let attributes = svg.descendants().flat_map(|node| node.attributes());
    let is_large = |value| magnitudes(value).enumerate().any(|(count, number)| count >= NUMBERS || number > MAGNITUDE);
    match attributes.filter(|one| BOUNDED.contains(&one.name())).any(|one| is_large(one.value())) {
        true => Err("large"),
        false => Ok(()),
    }
}

// The magnitudes of the numbers in an attribute. Those of path data may follow each other without a separator.
fn magnitudes(mut text: &str) -> impl Iterator<Item = f64> {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    std::iter::from_fn(move || {
        text = &text[text.find(|c: char| c.is_ascii_digit() || c == '.')?..];
        let mut end = digits(text);
        if let Some(fraction) = text[end..].strip_prefix('.') {
            end += 1 + digits(fraction);
        }
        if let Some(exponent) = text[end..].strip_prefix(['e', 'E']) {
            let sign = usize::from(exponent.starts_with(['+', '-']));
            let exponent = digits(&exponent[sign..]);
            end += if exponent > 0 { 1 + sign + exponent } else { 0 };
        }
        let (number, rest) = text.split_at(end);
        text = rest;
        Some(number.parse().unwrap_or(0.0))
    })
}

// The names of elements at their start tags, without prefixes.
fn elements(text: &str) -> impl Iterator<Item = &str> {
    let name = |tag: &'_ str| tag.find(|c: char| c.is_whitespace() || c == '/' || c == '>').unwrap_or(tag.len());
    text.split('<').skip(1).filter_map(move |tag| tag[..name(tag)].rsplit(':').next())
}

// The greatest nesting of elements; the SVG crate descends recursively.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for tag in text.split('<').skip(1) {
        let opens = !tag.starts_with(['/', '!', '?']);
        depth = if opens { depth + 1 } else { depth.saturating_sub(usize::from(tag.starts_with('/'))) };
        deepest = deepest.max(depth);
        if opens && tag.split('>').next().is_some_and(|tag| tag.ends_with('/')) {
            depth -= 1;
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_drawn_with_itself_without_end_is_refused() {
        let chain = |element: &str| {
            let one = |n: usize| {
                format!("<x:{element} id='a{n}'><path {element}='url(#a{})' d='M0 0h9v9z'/></x:{element}>", n + 1)
            };
            (0..3000).map(one).collect::<String>() + "<path d='M0 0h9v9z'/>"
        };
        for element in EFFECTS {
            let inside = format!("<g xmlns:x='http://www.w3.org/2000/svg'>{}</g>", chain(element));
            assert_eq!(check(&inside), Err("effects"), "{element}");
        }
        let attributes: Vec<String> = (0..60_000).map(|n| format!("a{n}=''")).collect();
        assert_eq!(check(&format!("<path {} d='M0 0h9v9z'/>", attributes.join(" "))), Err("large"));
        let rules = ".a > * + g { fill: red }".repeat(9000);
        assert_eq!(check(&format!("<style>{rules}</style>{}", "<path d='M0 0h9v9z'/>".repeat(9000))), Err("large"));
    }

    #[test]
    fn numbers_are_read_as_in_path_data() {
        let found: Vec<f64> = magnitudes("M-1.5.25e1h3E+2-4e-1a1 1 0 01.5,7e z.").collect();
        assert_eq!(found, [1.5, 2.5, 300.0, 0.4, 1.0, 1.0, 0.0, 1.5, 7.0, 0.0]);
    }

    #[test]
    fn an_arc_that_would_be_cut_into_millions_of_pieces_is_refused() {
        let numbers = |svg: &str| check_numbers(&Document::parse(svg).expect("XML"));
        for (number, found) in
            [("9999999", Ok(())), ("50%", Ok(())), ("1e38", Err("large")), ("3&#101;38", Err("large"))]
        {
            assert_eq!(numbers(&format!("<svg><path d='M0 0A{number} 4 0 1 0 7 8z'/></svg>")), found, "{number}");
            assert_eq!(numbers(&format!("<svg><stop offset = '-{number}'/></svg>")), found, "{number}");
            assert_eq!(numbers(&format!("<svg><path id='a{number}' d='M0 0h9'/></svg>")), Ok(()), "{number}");
        }
        assert_eq!(numbers(&format!("<svg><stop offset=\"{}\"/></svg>", "7".repeat(400))), Err("large"));
        for (count, found) in [(NUMBERS, Ok(())), (NUMBERS + 1, Err("large"))] {
            assert_eq!(numbers(&format!("<svg><polygon points='{}'/></svg>", "1 ".repeat(count))), found, "{count}");
        }
    }
}
