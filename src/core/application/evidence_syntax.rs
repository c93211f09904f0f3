//! Evidence as people write it.

use crate::application::evidence::EvidenceRef;
use crate::basics::clean::clean_line;
use crate::basics::dates::{Mention, mentioned_day, read_day};
use crate::basics::fault::FaultKind;
use crate::basics::problem::ValueProblem;

impl EvidenceRef {
    /// An act by its kind and number, with its day: the one behind ` @ `, or the one that the text mentions.
    ///
    /// # Errors
    /// No name; a day that cannot be read, or several.
    pub fn read_act(text: &str) -> Result<EvidenceRef, FaultKind> {
        let Mention { rest: name, day: date } = match text.rsplit_once(" @ ") {
            Some((name, day)) => Mention { rest: clean_line(name), day: Some(read_day(day)?) },
            None => mentioned_day(text)?,
        };
        if name.is_empty() {
            return Err(FaultKind::from(ValueProblem::EmptyText { key: "act".to_owned() }));
        }
        Ok(EvidenceRef::Act { name, date })
    }
}
