//! A text field: its content, and what is wrong with it.

use serde::Serialize;

use crate::report::form::form::{Form, RefusedInput};
use crate::report::form::route::Route;

#[derive(Debug, Serialize)]
pub(crate) struct TextField {
    /// Its unique ID on the page.
    id: String,
    /// What the field is about; follows the kind in the ID.
    name: String,
    /// The content as typed, even if rejected.
    typed: String,
    fault: Option<String>,
}

impl TextField {
    pub(crate) fn new(form: &Form<'_>, id: String, value: String) -> TextField {
        let refused = form.refused.get(&id);
        let name = id.split_once('-').map(|(_, name)| name.to_owned()).unwrap_or_default();
        let fault = refused.map(|refused| form.remark(&refused.why));
        TextField { typed: refused.map_or(value, |refused| refused.typed.clone()), fault, name, id }
    }
}

/// A fault of a field, for the summary at the top of a page.
#[derive(Debug, Serialize)]
pub(crate) struct FaultLink {
    href: String,
    text: String,
}

/// The faults of the fields on a page.
pub(crate) fn faults(form: &Form<'_>, is_here: impl Fn(&str) -> bool) -> Vec<FaultLink> {
    links(form, |id| is_here(id).then(|| format!("#{id}")))
}

/// The faults of all fields, each with its page.
pub(crate) fn faults_elsewhere(form: &Form<'_>) -> Vec<FaultLink> {
    let rubric = form.rubric();
    let question = |id: &str| rubric.questions.iter().find(|question| is_of(id, question.id.as_str()));
    links(form, |id| match question(id) {
        Some(question) => Some(Route::question(rubric, &question.id)),
        None => id.starts_with("heading-").then(|| Route::Heading.href()),
    })
}

fn links(form: &Form<'_>, href: impl Fn(&str) -> Option<String>) -> Vec<FaultLink> {
    let link =
        |(id, refused): (&String, &RefusedInput)| Some(FaultLink { href: href(id)?, text: form.remark(&refused.why) });
    form.refused.iter().filter_map(link).collect()
}

/// Whether a field belongs to a question: `place-grupy-0` belongs to `grupy`, not to `grupy-0`.
pub(crate) fn is_of(field: &str, question: &str) -> bool {
    let rest = field.split_once('-').map(|(_, rest)| rest).unwrap_or_default();
    let bare = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    rest == question || bare.strip_suffix('-') == Some(question)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_belongs_to_its_question_alone() {
        assert!(
            is_of("note-grupy", "grupy") && is_of("place-grupy-12", "grupy") && is_of("answer-plan-cele", "plan-cele")
        );
        assert!(!is_of("answer-plan-cele", "plan") && !is_of("place-grupy-x-0", "grupy"));
    }
}
