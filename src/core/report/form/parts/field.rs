//! A field in which something is typed: what stands in it, and what is wrong with it.

use serde::Serialize;

use crate::report::form::form::Form;

#[derive(Debug, Serialize)]
pub(crate) struct TextField {
    /// Its name on the page, which no other has.
    id: String,
    /// Behind the kind of field, what it is about.
    name: String,
    /// What stands in it: what was typed, even where it could not be taken.
    typed: String,
    fault: Option<String>,
}

impl TextField {
    pub(crate) fn new(form: &Form<'_>, id: String, value: String) -> TextField {
        let refused = form.refused.get(&id);
        let name = id.split_once('-').map(|(_, name)| name.to_owned()).unwrap_or_default();
        let fault = refused.map(|refused| form.words.remark(&refused.why));
        TextField { typed: refused.map_or(value, |refused| refused.typed.clone()), fault, name, id }
    }
}

/// Something wrong with a field of the page, for the summary at its top.
#[derive(Debug, Serialize)]
pub(crate) struct FaultLink {
    id: String,
    text: String,
}

/// What is wrong with the fields that end in one of these names.
pub(crate) fn faults(form: &Form<'_>, is_here: impl Fn(&str) -> bool) -> Vec<FaultLink> {
    let refused = form.refused.iter().filter(|(id, _)| is_here(id));
    refused.map(|(id, refused)| FaultLink { id: id.clone(), text: form.words.remark(&refused.why) }).collect()
}
