//! Everything that is said of two applications side by side, worked out once for every format.

use crate::reviewing::outcome::{Heard, Said, heard};
use crate::scoring::comparison::{Comparison, Side, compare};
use crate::scoring::score::{Basis, assess};

/// Two applications and what changed between them.
pub struct Compared<'a> {
    /// The old application.
    pub old: Application<'a>,
    /// The new application.
    pub new: Application<'a>,
    /// What changed.
    pub comparison: Comparison,
}

/// One of two applications compared.
pub struct Application<'a> {
    /// The application.
    pub side: Side<'a>,
    /// The level on each basis.
    pub levels_by_basis: [(Basis, u8); 3],
    /// Its answers that need a verdict, and what was said of them.
    pub heard: Vec<Heard<'a>>,
}

impl<'a> Compared<'a> {
    /// Compares two applications on a basis.
    pub fn new(old: Side<'a>, new: Side<'a>, basis: Basis) -> Compared<'a> {
        let comparison = compare(old, new, basis);
        Compared { old: Application::new(old), new: Application::new(new), comparison }
    }

    /// Whether both are of one municipality.
    pub fn is_of_one_municipality(&self) -> bool {
        self.old.side.answers.municipality.is_same(&self.new.side.answers.municipality)
    }
}

impl<'a> Application<'a> {
    fn new(side: Side<'a>) -> Application<'a> {
        let Side { rubric, answers, review } = side;
        let levels_by_basis = Basis::ALL.map(|basis| (basis, assess(rubric, answers, review, basis).level));
        Application { side, levels_by_basis, heard: heard(rubric, answers, review) }
    }

    /// How many answers have this said of them.
    pub(crate) fn count(&self, code: &str) -> usize {
        self.heard.iter().filter(|heard| heard.said.code() == code).count()
    }

    /// The answers that were rejected or asked about, or whose verdict is void.
    pub(crate) fn disputed(&self) -> impl Iterator<Item = &Heard<'a>> {
        let is_settled = |said: Said<'_>| ["confirmed", "none"].contains(&said.code());
        self.heard.iter().filter(move |heard| !is_settled(heard.said))
    }
}
