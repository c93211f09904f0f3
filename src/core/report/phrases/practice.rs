//! Practices of other municipalities.

use crate::rubric::practice::Practice;
use crate::say;
use crate::words::Words;

/// The title of a practice, with its city.
pub fn practice(words: &Words, practice: &Practice) -> String {
    say!(words, "practice-named", city = practice.municipality.as_str(), title = practice_title(words, practice))
}

/// The title of a practice, marked if its source only announces it.
pub fn practice_title(words: &Words, practice: &Practice) -> String {
    let title = words.pick(&practice.title);
    if practice.planned { say!(words, "practice-planned", title = title) } else { title.to_owned() }
}
