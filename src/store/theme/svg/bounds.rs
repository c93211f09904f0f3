//! What no SVG may hold: looked for in its text, before the reader of the crate sees it.

/// How deep groups of a drawing can stand in each other.
const DEPTH: usize = 64;

/// What is not printed. Each may be drawn with another of its kind, which the reader of the crate follows by calling itself.
const EFFECTS: [&str; 4] = ["filter", "marker", "mask", "pattern"];

/// The most attributes of an element; each is compared with the others.
const ATTRIBUTES: usize = 1000;

/// The most rules of style, times elements that they are compared with.
const MATCHES: usize = 20_000_000;

/// Whether the reader ends soon, and leaves nothing out.
///
/// # Errors
/// It would not; the word says why.
pub(super) fn check(text: &str) -> Result<(), &'static str> {
    // What the reader leaves out would be missing on paper without a word.
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

// The names of elements, without prefixes, where they begin.
fn elements(text: &str) -> impl Iterator<Item = &str> {
    let name = |tag: &'_ str| tag.find(|c: char| c.is_whitespace() || c == '/' || c == '>').unwrap_or(tag.len());
    text.split('<').skip(1).filter_map(move |tag| tag[..name(tag)].rsplit(':').next())
}

// How deep elements stand in each other, at most; the reader of the crate walks down by calling itself.
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
}
