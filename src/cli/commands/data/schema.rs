//! `cert schema`: the JSON Schema of an input file or a JSON output.

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::nearest::nearest;
use cert_core::report::schema::schema::{Schemas, names};

use crate::cli::args::data::SchemaArgs;
use crate::cli::help::reference::described;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no such schema, the questionnaire cannot be read, or the schema cannot be written.
pub fn run(context: &Context, args: &SchemaArgs) -> Result<Exit> {
    let drawn = match &args.schema {
        None => list(context),
        Some(name) => {
            let rubric = context.rubric()?;
            let schemas = Schemas { rubric: &rubric, lang: context.words.lang() };
            format!("{:#}", schemas.schema(name).ok_or_else(|| unknown(name))?)
        }
    };
    output::write(context, args.output.as_deref(), drawn + "\n")?;
    Ok(Exit::Yes)
}

// Each name with what it describes.
fn list(context: &Context) -> String {
    let names = names();
    let widest = names.iter().map(String::len).max().unwrap_or_default();
    let line = |name: &String| format!("{name:widest$}  {}", described(&context.words, name));
    names.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn unknown(name: &str) -> Error {
    let (found, names) = (clean_line(name), names());
    let near = nearest(&found, names.iter().map(String::as_str));
    Error::usage(FaultKind::from(UsageProblem::NoSchema { found, known: names.join(", "), near }))
}
