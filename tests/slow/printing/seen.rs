//! The certificate as a page: accessible, and without network requests.

use super::press::{ID, press};
use crate::support::issuer::{issue, terc};
use crate::support::node::pass;

#[test]
fn the_page_can_be_used_by_everybody() {
    let issuer = press();
    let page = |id: &str, lang: &str| {
        let file = format!("{id}-{lang}.html");
        issuer.run(&["print", id, "--format", "html", "--lang", lang, "-o", &file]).ends(0);
        issuer.0.path(file)
    };
    let mut pages = vec![page(ID, "pl"), page(ID, "en")];
    issuer.0.application("long", &"Przykładowo".repeat(27), &terc(2));
    issuer.run(&issue("long")).ends(0);
    let logo = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";
    std::fs::write(issuer.file("logo.svg"), logo).expect("written");
    std::fs::write(issuer.file("theme.toml"), "format = 1\nlogo = \"logo.svg\"\n").expect("written");
    pages.push(page("UBO-2026-0003", "pl"));
    pass(&pages);
}
