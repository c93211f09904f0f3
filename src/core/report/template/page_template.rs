//! A template of a built-in page: it uses the texts of a language and is compiled when first filled in.

use std::sync::{LazyLock, OnceLock};

use minijinja::value::{Kwargs, Serde, Value};
use minijinja::{Environment, Error, Template};
use serde::Serialize;

use crate::basics::arg::Arg;
use crate::basics::fault::Faults;
use crate::basics::text::Lang;
use crate::report::template::engine::{FUEL, built_in, environment, escaped, faults_of, syntax};
use crate::report::typography::nbsp::glue;
use crate::words::Words;

type Engine = LazyLock<Result<Environment<'static>, Faults>>;

static ENGINES: [Engine; 2] = [LazyLock::new(|| engine(Lang::Pl)), LazyLock::new(|| engine(Lang::En))];

/// A template of a page; its name must end with `.html`, `.svg` or `.xml` so that values are escaped. `say("key")` is the
/// message of a key, glued as by [`glue`]; `say("key", name=value)` passes arguments.
pub struct PageTemplate {
    name: &'static str,
    text: &'static str,
    read: [OnceLock<Template<'static, 'static>>; 2],
}

impl PageTemplate {
    /// A template with a name and a text.
    pub const fn new(name: &'static str, text: &'static str) -> PageTemplate {
        PageTemplate { name, text, read: [OnceLock::new(), OnceLock::new()] }
    }

    /// Fills it in.
    ///
    /// # Errors
    /// Returns an error if the template is not valid or names a missing value.
    pub fn fill(&self, lang: Lang, values: &impl Serialize) -> Result<String, Faults> {
        let engine = ENGINES[lang as usize].as_ref().map_err(Faults::clone)?;
        let filled = self.read(lang, engine).and_then(|template| template.render(Serde(values)));
        filled.map_err(|error| faults_of(&built_in(self.name, self.text), &error))
    }

    fn read(&self, lang: Lang, engine: &'static Environment<'static>) -> Result<&Template<'static, 'static>, Error> {
        let read = &self.read[lang as usize];
        if let Some(template) = read.get() {
            return Ok(template);
        }
        let template = engine.template_from_named_str(self.name, self.text)?;
        Ok(read.get_or_init(|| template))
    }
}

fn engine(lang: Lang) -> Result<Environment<'static>, Faults> {
    let mut engine = environment();
    add_words(&mut engine, lang);
    escaped(&mut engine);
    engine.set_fuel(Some(FUEL));
    engine.set_syntax(syntax()?);
    Ok(engine)
}

/// Makes the texts of a language available, as in [`PageTemplate`].
pub(super) fn add_words(environment: &mut Environment<'_>, lang: Lang) {
    let words = Words::new(lang);
    environment.add_function("say", move |key: &str, args: Kwargs| {
        let args: Vec<(&str, Arg)> =
            args.args().map(|name| Ok((name, arg(&args.get(name)?)))).collect::<Result<_, Error>>()?;
        Ok(glue(lang, &words.message(key, &args)))
    });
}

fn arg(value: &Value) -> Arg {
    u32::try_from(value.clone()).map_or_else(|_| Arg::from(value.to_string()), Arg::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::template::engine::{fill, fill_own};

    #[test]
    fn a_page_knows_the_words_of_both_languages_and_a_letter_of_somebodys_own_does_not() {
        static TEMPLATE: PageTemplate = PageTemplate::new("report.html", "{{ say(\"report-all-steps\") }}");
        for lang in Lang::ALL {
            let said = TEMPLATE.fill(lang, &()).expect("a page");
            assert_eq!(said, glue(lang, &Words::new(lang).message("report-all-steps", &[])));
        }
        assert!(TEMPLATE.fill(Lang::Pl, &()).expect("a page").contains("i\u{a0}przykłady"));
        let template = built_in(TEMPLATE.name, TEMPLATE.text);
        assert!(fill(&template, &()).is_err() && fill_own(&template, &()).is_err());
    }
}
