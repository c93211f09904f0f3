//! The islands of a page: each is the content of one element, identified by name.

use crate::basics::fault::Faults;
use crate::report::form::form::Form;
use crate::report::form::pages::{check, criterion, heading, paper, result, start, tasks};
use crate::report::form::parts::side;
use crate::report::form::route::Route;
use crate::say;

/// The name of an island, and its HTML.
pub type Island = (&'static str, String);

/// Draws every island of a page.
///
/// # Errors
/// Returns an error if a template cannot be filled in.
pub fn islands(form: &Form<'_>, route: &Route) -> Result<Vec<Island>, Faults> {
    let main = match route {
        Route::Start => start::page(form),
        Route::Tasks => tasks::page(form),
        Route::Heading => heading::page(form),
        Route::Criterion(id) => criterion::page(form, id),
        Route::Check => check::page(form),
        Route::Result => result::page(form),
    };
    // At the start there is nothing to show beside the page yet.
    let side = if *route == Route::Start { Ok(String::new()) } else { side::side(form) };
    Ok(vec![("main", main?), ("side", side?)])
}

/// The title of the browser tab.
pub fn title(form: &Form<'_>, route: &Route) -> String {
    let (words, scheme) = (form.words, say!(form.words, "form-title"));
    let page = match route {
        Route::Start => return scheme,
        Route::Tasks => say!(words, "form-tasks-title"),
        Route::Heading => say!(words, "form-heading-title"),
        Route::Criterion(id) => {
            let criterion = form.rubric().criterion(id);
            criterion.map(|criterion| words.pick(&criterion.title).to_owned()).unwrap_or_default()
        }
        Route::Check => say!(words, "form-check-title"),
        Route::Result => say!(words, "form-result-link"),
    };
    format!("{page} – {scheme}")
}

/// The form on paper: for filling in by hand if nothing is answered or it is to be `blank`, else a record of the
/// answers.
///
/// # Errors
/// See [`islands`].
pub fn on_paper(form: &Form<'_>, is_blank: bool) -> Result<Island, Faults> {
    Ok(("paper", paper::page(form, is_blank || form.answers().given.is_empty())?))
}
