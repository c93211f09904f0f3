//! The templates of the form.

use crate::report::template::page_template::PageTemplate;

macro_rules! template {
    ($name:literal) => {
        PageTemplate::new($name, include_str!(concat!("../templates/form/", $name)))
    };
}

// One that uses the macros shared by templates.
macro_rules! template_with_macros {
    ($name:literal) => {
        PageTemplate::new(
            $name,
            concat!(include_str!("../templates/form/macros.html"), include_str!(concat!("../templates/form/", $name))),
        )
    };
}

pub(super) static BODY: PageTemplate = template!("body.html");
pub(super) static CHECK: PageTemplate = template_with_macros!("check.html");
pub(super) static CRITERION: PageTemplate = template_with_macros!("criterion.html");
pub(super) static HEADING: PageTemplate = template_with_macros!("heading.html");
pub(super) static NOTICE: PageTemplate = template_with_macros!("notice.html");
pub(super) static OFFERS: PageTemplate = template!("offers.html");
pub(super) static PAPER: PageTemplate = template_with_macros!("paper.html");
pub(super) static RESULT: PageTemplate = template_with_macros!("result.html");
pub(super) static SIDE: PageTemplate = template_with_macros!("side.html");
pub(super) static SKIP: PageTemplate = template!("skip.html");
pub(super) static START: PageTemplate = template_with_macros!("start.html");
pub(super) static TASKS: PageTemplate = template_with_macros!("tasks.html");
pub(super) static TOP: PageTemplate = template!("top.html");
