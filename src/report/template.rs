//! A template filled in. What a file contributes is escaped by the engine wherever the template is a page.

use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use serde::Serialize;

use crate::domain::fault::{Fault, FaultKind, Faults, Source};
use crate::domain::text::clean_line;

/// How much a template may do, so that one with an endless loop ends; a page needs some thousands.
const FUEL: u64 = 2_000_000;

/// A template of the program itself.
pub fn built_in(name: &str, text: &str) -> Arc<Source> {
    Source { name: name.to_owned(), text: text.to_owned() }.into()
}

/// Fills a template in. A page is one whose name ends with `.html`, `.svg` or `.xml`; there everything is escaped.
///
/// # Errors
/// The template breaks a rule of its language, or names a value that there is not.
pub fn fill(template: &Arc<Source>, values: &impl Serialize) -> Result<String, Faults> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|name| match name.rsplit('.').next() {
        Some("html" | "svg" | "xml") => AutoEscape::Html,
        _ => AutoEscape::None,
    });
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    let filled = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    let filled = filled.and_then(|syntax| {
        environment.set_syntax(syntax);
        environment.template_from_named_str(&template.name, &template.text)?.render(Serde(values))
    });
    filled.map_err(|error| Faults(vec![fault(template, &error)]))
}

fn fault(template: &Arc<Source>, error: &Error) -> Fault {
    let problem = match error.kind() {
        ErrorKind::SyntaxError | ErrorKind::BadEscape => "syntax",
        ErrorKind::UndefinedError => "undefined",
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => {
            "unknown"
        }
        ErrorKind::OutOfFuel => "endless",
        _ => "other",
    };
    let detail = clean_line(error.detail().unwrap_or_default());
    let kind = FaultKind::BadTemplate { problem, detail };
    Fault { source: Some(Arc::clone(template)), span: error.range(), kind }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(name: &str, text: &str) -> Result<String, Faults> {
        fill(&built_in(name, text), &serde_json::json!({ "name": "<script>\"&'" }))
    }

    #[test]
    fn a_page_escapes_what_is_put_in_and_a_text_does_not() {
        for name in ["report.html", "badge.svg"] {
            assert_eq!(filled(name, "{{ name }}").as_deref(), Ok("&lt;script&gt;&quot;&amp;&#x27;"));
        }
        assert_eq!(filled("issued.txt", "{{ name }}").as_deref(), Ok("<script>\"&'"));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let faults = |text| filled("issued.txt", text).expect_err("a fault").0.remove(0);
        let problem = |fault: &Fault| match fault.kind {
            FaultKind::BadTemplate { problem, .. } => problem,
            _ => "none",
        };
        let nobody = faults("Witamy {{ nobody }}!");
        assert_eq!((problem(&nobody), nobody.span), ("undefined", Some(10..16)));
        for (text, expected) in [
            ("{% if %}", "syntax"),
            ("{{ name|shout }}", "unknown"),
            ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "other"),
            ("{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}", "endless"),
        ] {
            let fault = faults(text);
            assert_eq!((problem(&fault), fault.span.is_some()), (expected, expected != "endless"), "{text}: {fault:?}");
        }
    }
}
