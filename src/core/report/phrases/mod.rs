//! Phrases shared by pages and the dialogue.

mod event;
mod evidence;
mod gmina;
mod municipality;
mod practice;
mod question;
mod result;
mod verdict;

pub use event::{ends_with, event, event_kind};
pub use evidence::{evidence, flaw, flaws, repair, unsound};
pub use gmina::{code_hint, gmina_kind, meant, offers};
pub use municipality::{doubt, holder, holder_with_code, short_holder, voivodeship};
pub use practice::{practice, practice_title};
pub use question::{choice, claim, convention, goal, needed, passing, stage};
pub use result::{also_met, basis, level, level_on, level_status, levels, state, status, with_others};
pub use verdict::{verdict, verdict_unnamed};
