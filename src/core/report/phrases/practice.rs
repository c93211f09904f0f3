//! Practices of other municipalities.

use crate::rubric::practice::Practice;
use crate::say;
use crate::words::Words;

/// What a practice is called, with its city.
pub fn practice(words: &Words, practice: &Practice) -> String {
    say!(words, "practice-named", city = practice.municipality.as_str(), title = practice_title(words, practice))
}

/// What a practice is called; one that its source only announces is called so.
pub fn practice_title(words: &Words, practice: &Practice) -> String {
    let title = words.pick(&practice.title);
    if practice.planned { say!(words, "practice-planned", title = title) } else { title.to_owned() }
}
