//! Page styles: a rule for narrow windows is restricted to screens, because paper is narrow, too.

use super::source::{paths, read};

#[test]
fn a_rule_for_a_width_is_for_screens() {
    let own = paths("css").into_iter().chain(paths("html")).map(|path| (read(&path), path));
    let letter = include_str!("../../../certificates/templates/letter.html");
    let mut found = 0;
    for (text, path) in own.chain([(letter.to_owned(), "letter.html".to_owned())]) {
        for rule in text.split("@media").skip(1).filter_map(|rest| rest.split('{').next()) {
            let is_of_size = rule.contains("width") || rule.contains("height") || rule.contains("orientation");
            assert!(!is_of_size || rule.trim_start().starts_with("screen and "), "{path}: @media{rule}");
            found += usize::from(is_of_size);
        }
    }
    assert!(found >= 3, "{found} rules for widths");
}
