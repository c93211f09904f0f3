//! Suggests the word meant by a mistyped one.

/// The longest word compared, in bytes: no key or identifier is longer.
const LONGEST: usize = 200;

/// The candidate nearest to what was written, if near enough to be a typing error.
///
/// Candidates are compared in alphabetical order, so that the hint is the same on every run.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    if written.len() > LONGEST {
        return None;
    }
    let mut candidates: Vec<&str> = candidates.into_iter().collect();
    candidates.sort_unstable();
    let score = |candidate: &str| strsim::jaro_winkler(&written.to_lowercase(), candidate);
    let best = candidates.into_iter().map(|c| (score(c), c)).reduce(|a, b| if b.0 > a.0 { b } else { a })?;
    (best.0 >= 0.79).then(|| best.1.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_miss_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("wniosky", ["wnioski", "grupy"]).as_deref(), Some("wnioski"));
        assert_eq!(nearest("xyz", ["wnioski", "grupy"]), None);
    }
}
