//! Fills in templates. Values are escaped by the engine if the template is a page.

use std::io::{self, Write};
use std::ops::Range;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, filters, tests as engine_tests};
use serde::Serialize;

use crate::basics::clean::{clean, clean_line};
use crate::basics::fault::{Fault, FaultKind, Faults};
use crate::basics::problem::OtherProblem;
use crate::basics::source::Source;
use crate::report::template::problem::TemplateProblem;
use crate::report::template::rules;

/// The fuel of a custom template; a letter needs a few hundred.
const OWN_FUEL: u64 = 200_000;

/// The longest output of a custom template, in bytes.
const OWN_LIMIT: usize = 1024 * 1024;

/// The fuel of a built-in template, so that an endless loop ends; a page needs a few thousand.
pub(super) const FUEL: u64 = 2_000_000;

/// A built-in template.
pub fn built_in(name: &str, text: &str) -> Arc<Source> {
    Source { name: name.to_owned(), text: text.to_owned() }.into()
}

/// Fills in a template. Names ending with `.html`, `.svg` or `.xml` are pages, in which everything is escaped.
///
/// # Errors
/// Returns an error if the template is invalid or names an unknown value.
pub fn fill(template: &Arc<Source>, values: &impl Serialize) -> Result<String, Faults> {
    let mut environment = environment();
    environment.set_fuel(Some(FUEL));
    filled(environment, template, values, usize::MAX)
}

/// Fills in an untrusted template: with little fuel, output no longer than a letter, and without characters that
/// control a terminal or hide text, whether in the template or produced by it.
///
/// # Errors
/// See [`fill`]; also returns an error if the template contains more than is allowed, or its output is too long.
pub fn fill_own(template: &Arc<Source>, values: &impl Serialize) -> Result<String, Faults> {
    if let Some(offence) = rules::offence(&template.text) {
        let kind = FaultKind::from(TemplateProblem::BadTemplate {
            problem: "construct",
            detail: clean_line(&template.text[offence.clone()]),
        });
        return Err(Faults(vec![Fault { source: Some(Arc::clone(template)), span: Some(offence), kind }]));
    }
    let mut environment = rules::environment();
    environment.set_fuel(Some(OWN_FUEL));
    filled(environment, template, values, OWN_LIMIT).map(|text| clean(&text))
}

// An engine with only the filters and tests that our own templates use, to keep the modules of pages small.
pub(super) fn environment() -> Environment<'static> {
    let mut environment = Environment::empty();
    environment.add_filter("join", filters::join);
    environment.add_filter("length", filters::length);
    environment.add_filter("safe", filters::safe);
    environment.add_test("none", engine_tests::is_none);
    environment
}

fn filled(
    mut environment: Environment<'_>,
    template: &Arc<Source>,
    values: &impl Serialize,
    limit: usize,
) -> Result<String, Faults> {
    escaped(&mut environment);
    environment.set_syntax(syntax()?);
    let mut written = Bounded { text: Vec::new(), limit };
    let filled = (|| {
        let template = environment.template_from_named_str(&template.name, &template.text)?;
        template.render_captured_to(Serde(values), &mut written).map(drop)
    })();
    filled.map_err(|error| faults_of(template, &error))?;
    Ok(String::from_utf8_lossy(&written.text).into_owned())
}

/// Escapes everything put into a page, and makes missing values a fault.
pub(super) fn escaped(environment: &mut Environment<'_>) {
    environment.set_auto_escape_callback(|name| match name.rsplit('.').next() {
        Some("html" | "svg" | "xml") => AutoEscape::Html,
        _ => AutoEscape::None,
    });
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
}

/// The syntax of templates: a line with only a block tag leaves no blank line.
pub(super) fn syntax() -> Result<SyntaxConfig, Faults> {
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    syntax.map_err(|error| OtherProblem::Other { message: error.to_string() }.into())
}

/// An error of the engine as a fault, with its position.
pub(super) fn faults_of(template: &Arc<Source>, error: &Error) -> Faults {
    Faults(vec![fault(template, error)])
}

#[cfg(feature = "own-templates")]
fn span(error: &Error) -> Option<Range<usize>> {
    error.range()
}

#[cfg(not(feature = "own-templates"))]
fn span(_: &Error) -> Option<Range<usize>> {
    None
}

// Collects output up to a limit.
struct Bounded {
    text: Vec<u8>,
    limit: usize,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.text.len().saturating_add(bytes.len()) > self.limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn fault(template: &Arc<Source>, error: &Error) -> Fault {
    let problem = match error.kind() {
        ErrorKind::SyntaxError | ErrorKind::BadEscape => "syntax",
        ErrorKind::UndefinedError => "undefined",
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => {
            "unknown"
        }
        ErrorKind::OutOfFuel => "endless",
        ErrorKind::WriteFailure => "long",
        _ => "other",
    };
    let detail = clean_line(error.detail().unwrap_or_default());
    let kind = FaultKind::from(TemplateProblem::BadTemplate { problem, detail });
    Fault { source: Some(Arc::clone(template)), span: span(error), kind }
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
        let problem = |fault: &Fault| match fault.kind.of() {
            Some(TemplateProblem::BadTemplate { problem, .. }) => *problem,
            None => "none",
        };
        let nobody = faults("Witamy {{ nobody }}!");
        assert_eq!((problem(&nobody), nobody.span), ("undefined", Some(10..16)));
        for (text, expected) in [
            ("{% if %}", "syntax"),
            ("{{ name|shout }}", "unknown"),
            ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "other"),
        ] {
            let fault = faults(text);
            assert_eq!((problem(&fault), fault.span.is_some()), (expected, true), "{text}: {fault:?}");
        }
    }

    #[test]
    fn a_template_of_somebodys_own_lets_no_control_character_through() {
        for name in ["issued.txt", "letter.html"] {
            let text = "<p>a\u{1b}]0;x\u{7}\u{202e}{{ 'b\\u001b\\u202e' }}{{ name }}</p>\r\n";
            let filled = fill_own(&built_in(name, text), &serde_json::json!({ "name": "c\u{9b}" }));
            assert_eq!(filled.as_deref(), Ok("<p>a]0;xbc</p>\n"), "{name}");
        }
    }

    #[test]
    fn what_is_nested_as_far_as_it_may_be_fits_on_the_stack() {
        for (open, close) in
            [("-", ""), ("not ", ""), ("(", ")"), ("[", "]"), ("", ".a"), ("", "|lower"), ("1 and ", "")]
        {
            let count = if close.len() == 1 { 45 } else { 90 / (open.len() + close.len()).min(2) };
            let text = format!("{{{{ {}1{} }}}}", open.repeat(count), close.repeat(count));
            let _ = fill_own(&built_in("issued.txt", &text), &serde_json::json!({}));
        }
        for (open, end) in [("{% if 1 %}", "{% endif %}"), ("{% for a in [1] %}", "{% endfor %}")] {
            let text = format!("{}deep{}", open.repeat(50), end.repeat(50));
            assert_eq!(fill_own(&built_in("issued.txt", &text), &serde_json::json!({})).as_deref(), Ok("deep"));
        }
        let text = format!("{{% if 0 %}}{}deep{{% endif %}}", "{% elif 1 %}".repeat(49));
        assert_eq!(fill_own(&built_in("issued.txt", &text), &serde_json::json!({})).as_deref(), Ok(""));
    }

    #[test]
    fn a_template_of_somebodys_own_ends_before_it_fills_the_memory() {
        let values = serde_json::json!({ "list": ["x".repeat(60_000)] });
        let problem = |text: &str| match fill_own(&built_in("issued.txt", text), &values) {
            Err(faults) => match faults.0[0].kind.of() {
                Some(TemplateProblem::BadTemplate { problem, .. }) => *problem,
                None => "none",
            },
            Ok(_) => "",
        };
        for (text, expected) in [
            ("{{ list|join }}", ""),
            ("{% for a in range(2000) %}{{ list|join }}{% endfor %}", "long"),
            ("{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}", "endless"),
            (&"{% set s = s ~ s %}".repeat(34), "construct"),
            ("{% set by = list|join %}{{ range(9999)|join(by) }}", "endless"),
            ("{{ list|replace('x') }}", "unknown"),
        ] {
            assert_eq!(problem(text), expected, "{text}");
        }
    }
}
