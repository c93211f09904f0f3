//! `cert verify --page`: the page that verifies a certificate in a browser.

use std::path::Path;

use cert_core::register::settings::key::{PublicKey, in_use};
use cert_core::report::verify_page::asked::OwnPage;
use cert_core::report::verify_page::page::{GENERATOR, page};

use crate::builtin;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;
use crate::ops::register::trusted;

// The default name of the page.
const NAME: &str = "weryfikacja.html";

/// Runs the command; the page trusts the given key, or else the one in use in the current register.
///
/// # Errors
/// Returns an error if there is neither, if the register is not genuine, or if the page cannot be written.
pub fn run(context: &Context, key: Option<PublicKey>, output: Option<&Path>) -> Result<Exit> {
    let path = output.unwrap_or(Path::new(NAME));
    if output.is_none() {
        output::check_own(path, GENERATOR, "cert verify --page -o weryfikacja-2.html")?;
    }
    output::check(Some(path))?;
    let own = own(context, key)?;
    output::write(context, Some(path), page(&context.words, &own, builtin::VERIFY_MODULE, context.today)?)?;
    Ok(Exit::Yes)
}

fn own(context: &Context, key: Option<PublicKey>) -> Result<OwnPage> {
    let settings = match context.settings()? {
        Some(_) => Some(trusted::issuer(context)?.loaded.register.settings),
        None => None,
    };
    let listed = settings.as_ref().and_then(|settings| in_use(&settings.keys)).map(|key| key.public.clone());
    let key = key.or(listed).ok_or_else(|| Error::failed(UsageProblem::NoKeyForPage {}))?;
    let (issuer, contact) = settings.map(|settings| (settings.issuer, settings.contact)).unzip();
    Ok(OwnPage { key: key.as_str().to_owned(), issuer, contact: contact.flatten() })
}
