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
    let roots: Vec<&str> = roots.filter(|root| root.is_empty() || root.ends_with('/')).collect();
    let depth = |root: &&str| root.matches('/').count();
    let least = roots.iter().map(depth).min();
    let mut topmost = roots.into_iter().filter(|root| Some(depth(root)) == least);
    let path = archive.path.clone();
    match (topmost.next(), topmost.next()) {
        (None, _) => Err(PackingProblem::NoAnswersPacked { path }.into()),
        (Some(_), Some(_)) => Err(PackingProblem::SeveralPacked { path }.into()),
        (Some(one), None) => Ok(one.to_owned()),
    }
}
