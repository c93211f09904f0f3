//! Content that no SVG may have, searched for in its text before the SVG crate parses it.

/// The greatest nesting of groups.
const DEPTH: usize = 64;

/// Effects that cannot be printed. Each may refer to another of its kind, which the SVG crate follows recursively.
const EFFECTS: [&str; 4] = ["filter", "marker", "mask", "pattern"];

/// The greatest number of attributes of an element; each is compared with the others.
const ATTRIBUTES: usize = 1000;

/// The greatest number of style rules times elements, which are compared with each other.
const MATCHES: usize = 20_000_000;

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
        () if offsets(text).any(|offset| offset.parse().is_ok_and(f32::is_infinite)) => Err("large"),
        () => Ok(()),
    }
}

// The names of elements at their start tags, without prefixes.
fn elements(text: &str) -> impl Iterator<Item = &str> {
    let name = |tag: &'_ str| tag.find(|c: char| c.is_whitespace() || c == '/' || c == '>').unwrap_or(tag.len());
    text.split('<').skip(1).filter_map(move |tag| tag[..name(tag)].rsplit(':').next())
}

// The offsets of gradients, which the SVG crate asserts to be finite.
fn offsets(text: &str) -> impl Iterator<Item = &str> {
    let values = text.split("offset").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('='));
    values
        .filter_map(|rest| rest.trim_start().split(['"', '\'']).nth(1))
        .map(|value| value.trim().trim_end_matches('%'))
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
    fn an_offset_that_no_float_holds_is_refused() {
        let stop = |offset: &str| format!("<linearGradient><stop offset = '{offset}'/></linearGradient>");
        for (offset, found) in [("0.5", Ok(())), ("50%", Ok(())), ("1e99", Err("large")), (" -1e99% ", Err("large"))] {
            assert_eq!(check(&stop(offset)), found, "{offset}");
        }
        assert_eq!(check(&stop(&"7".repeat(60))), Err("large"));
    }
}
