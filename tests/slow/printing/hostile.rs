//! Text from a file is drawn or escaped, never interpreted.

use std::fs;

use super::press::{press, print};
use crate::support::issuer::{issue, terc};

#[test]
fn a_hostile_or_endless_name_makes_an_ugly_and_safe_page() {
    let issuer = press();
    let long = "Ż".repeat(300);
    for (number, name) in [(2, "<script>alert(1)</script>"), (3, &long), (4, "{{ 7 * 7 }}{% raw %}&amp;'")] {
        let folder = format!("hostile-{number}");
        issuer.0.application(&folder, name, &terc(number));
        issuer.run(&issue(&folder)).ends(0);
        let id = format!("UBO-2026-{:04}", number + 1);
        assert!(fs::read(print(&issuer, &id, &[])).expect("the file").starts_with(b"%PDF-1.7"));
        let page = issuer.run(&["print", &id, "--format", "html", "-o", "-"]);
        page.ends(0);
        let holder =
            page.out.split("<p class=\"holder").nth(1).and_then(|rest| rest.split("</p>").next()).expect("a name");
        let escapes = [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('\'', "&#x27;"), ('/', "&#x2f;")];
        let escaped = escapes.iter().fold(name.to_owned(), |text, (sign, escape)| text.replace(*sign, escape));
        assert_eq!(holder.split_once('>').map(|(_, shown)| shown), Some(escaped.as_str()));
        assert!(!page.out.contains("<script"));
    }
}
