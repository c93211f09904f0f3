//! `cert publish`: the register as a site of static files.

use cert_core::report::json::line;
use cert_core::report::page::blocks::{Item, Page};
use cert_core::say;
use serde_json::json;

use crate::cli::args::register::PublishArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::publish::certificate_files::Wishes;
use crate::ops::publish::publish::{Published, publish};

/// Runs the command.
///
/// # Errors
/// Returns the errors of [`publish`], and one if the answer cannot be written.
pub fn run(context: &Context, args: &PublishArgs) -> Result<Exit> {
    output::check(args.showing.output.as_deref())?;
    let wishes = Wishes { with_old_names: args.with_old_names, with_prints: !args.no_prints };
    let published = publish(context, &args.site, wishes)?;
    output::show(context, &args.showing, || page(context, &published), || draw(context, &published))?;
    note_unplaced(context, &published.unplaced)?;
    Ok(Exit::Yes)
}

// Shown in every format, because the register's office can act on it.
fn note_unplaced(context: &Context, names: &[String]) -> Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    context.note(&say!(context.words, "published-unplaced", count = names.len(), names = names.join(", ")))
}

fn page(context: &Context, published: &Published) -> Page {
    let (words, mut page) = (&context.words, Page::default());
    let Published { folder, replaced, certificates, withheld, .. } = published;
    page.heading(1, say!(words, "published", folder = folder.as_str(), count = *certificates));
    page.para(say!(words, "published-files", written = replaced.written, unchanged = replaced.unchanged));
    if !withheld.is_empty() {
        page.para(say!(words, "published-withheld"));
        page.list(false, withheld.iter().map(|id| Item::from(id.as_str())).collect());
    }
    page
}

fn draw(context: &Context, published: &Published) -> String {
    line(&json!({
        "format": "cert.publish/1",
        "as_of": context.today.to_string(),
        "folder": published.folder,
        "certificates": published.certificates,
        "written": published.replaced.written,
        "unchanged": published.replaced.unchanged,
        "withdrawn": published.replaced.withdrawn,
        "unplaced": published.unplaced,
        "withheld": published.withheld,
    }))
}
