//! The order of the pages: facts, criteria of the level applied for, other criteria, check, result.

use crate::basics::text::Id;
use crate::report::form::form::Form;
use crate::report::form::route::Route;

/// The criteria of the level applied for, and those beyond it; the latter are empty if no level is named.
pub(crate) fn criteria<'a>(form: &Form<'a>) -> (Vec<&'a Id>, Vec<&'a Id>) {
    let asked = form.answers().applied_for.map(|level| form.rubric().criteria_for(level));
    let all = form.rubric().criteria.iter().map(|criterion| &criterion.id);
    all.partition(|id| asked.as_ref().is_none_or(|asked| asked.contains(id)))
}

/// The previous and next page.
pub(crate) fn around(form: &Form<'_>, here: &Route) -> (Option<Route>, Option<Route>) {
    let (asked, beyond) = criteria(form);
    let criteria = asked.into_iter().chain(beyond).map(|id| Route::Criterion(id.clone()));
    let pages: Vec<Route> =
        [Route::Tasks, Route::Heading].into_iter().chain(criteria).chain([Route::Check, Route::Result]).collect();
    let at = pages.iter().position(|page| page == here);
    let before = at.and_then(|at| at.checked_sub(1)).and_then(|at| pages.get(at));
    let after = at.and_then(|at| pages.get(at + 1));
    (before.cloned(), after.cloned())
}
