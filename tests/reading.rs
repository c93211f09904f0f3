//! Reading: what must load, what must be refused, and that no text whatever breaks the program.

#[path = "reading/folder.rs"]
mod folder;
#[path = "reading/forms.rs"]
mod forms;
#[path = "reading/mutated.rs"]
mod mutated;
#[path = "reading/mutations.rs"]
mod mutations;
#[path = "reading/ours.rs"]
mod ours;
#[path = "reading/refused.rs"]
mod refused;
#[path = "reading/versions.rs"]
mod versions;
