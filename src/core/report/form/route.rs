//! Which page to show, from the address after `#`.

use crate::basics::text::Id;
use crate::rubric::rubric::Rubric;

/// A page of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    Start,
    /// The list of all tasks.
    Tasks,
    /// Facts about municipality and edition.
    Heading,
    /// The questions of a criterion.
    Criterion(Id),
    /// The final check of all answers.
    Check,
    Result,
}

impl Route {
    /// Reads the fragment of an address; an unknown one is the start page. A criterion may be followed by one of its
    /// questions, to scroll to.
    pub fn read(hash: &str, rubric: &Rubric) -> Route {
        let steps: Vec<&str> = hash.trim_start_matches('#').split('/').filter(|step| !step.is_empty()).collect();
        match steps.as_slice() {
            ["lista"] => Route::Tasks,
            ["dane"] => Route::Heading,
            ["kryterium", id, ..] => {
                let found = Id::new(id).filter(|id| rubric.criterion(id).is_some());
                found.map_or(Route::Tasks, Route::Criterion)
            }
            ["sprawdzenie"] => Route::Check,
            ["wynik"] => Route::Result,
            _ => Route::Start,
        }
    }

    /// Its address.
    pub fn href(&self) -> String {
        match self {
            Route::Start => "#/".to_owned(),
            Route::Tasks => "#/lista".to_owned(),
            Route::Heading => "#/dane".to_owned(),
            Route::Criterion(id) => format!("#/kryterium/{id}"),
            Route::Check => "#/sprawdzenie".to_owned(),
            Route::Result => "#/wynik".to_owned(),
        }
    }

    /// The address of a question, on its criterion's page.
    pub fn question(rubric: &Rubric, question: &Id) -> String {
        let criterion = rubric.question(question).map(|question| question.criterion.clone());
        criterion.map_or_else(|| Route::Tasks.href(), |id| format!("{}/{question}", Route::Criterion(id).href()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::small_rubric;

    #[test]
    fn every_page_is_found_by_its_address_and_any_other_is_the_start() {
        let rubric = small_rubric();
        let criteria = rubric.criteria.iter().map(|criterion| Route::Criterion(criterion.id.clone()));
        let pages = [Route::Start, Route::Tasks, Route::Heading, Route::Check, Route::Result];
        for route in pages.into_iter().chain(criteria) {
            assert_eq!(Route::read(&route.href(), &rubric), route);
        }
        let question = &rubric.questions[0];
        let found = Route::read(&Route::question(&rubric, &question.id), &rubric);
        assert_eq!(found, Route::Criterion(question.criterion.clone()));
        for other in ["", "#", "#krok-x", "#/nic", "#/<script>"] {
            assert_eq!(Route::read(other, &rubric), Route::Start, "{other}");
        }
        assert_eq!(Route::read("#/kryterium/nic", &rubric), Route::Tasks);
    }
}
