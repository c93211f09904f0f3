//! Finds the application's folder in an archive: people often pack the folder, not its contents.

use crate::application::files::ANSWERS;
use crate::basics::fault::FaultKind;
use crate::packing::problem::PackingProblem;
use crate::zip::archive::Archive;

/// The folder that contains the answers, with `/`; the topmost if there are several.
///
/// # Errors
/// Returns an error if there is no application, or if there are several at the topmost depth.
pub fn root(archive: &Archive) -> Result<String, FaultKind> {
    let roots = archive.entries.iter().filter_map(|entry| entry.name.strip_suffix(ANSWERS));
    let mut roots: Vec<&str> = roots.filter(|root| root.is_empty() || root.ends_with('/')).collect();
    roots.sort_by_key(|root| root.matches('/').count());
    let path = archive.path.clone();
    match roots.as_slice() {
        [] => Err(PackingProblem::NoAnswersPacked { path }.into()),
        [one, other, ..] if one.matches('/').count() == other.matches('/').count() => {
            Err(PackingProblem::SeveralPacked { path }.into())
        }
        [one, ..] => Ok((*one).to_owned()),
    }
}
