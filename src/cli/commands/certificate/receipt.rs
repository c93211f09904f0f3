//! The receipt for a certificate written into a register: where it is, until when it is valid, and why.

use cert_core::report::certificate;
use cert_core::report::certificate::receipt;
use cert_core::report::page::text;
use cert_core::say;

use crate::cli::args::common::ShowingArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Result, after_writing};
use crate::ops::exit::Exit;
use crate::ops::register::records::CertificateRecords;
use crate::ops::register::writing::WrittenCertificate;
use crate::store::disk::read::shown;

/// Shows the receipt.
///
/// # Errors
/// Returns an error if the receipt cannot be written; stderr then says that the register was.
pub fn show(context: &Context, showing: &ShowingArgs, written: &WrittenCertificate) -> Result<Exit> {
    after_writing(try_show(context, showing, written))
}

fn try_show(context: &Context, showing: &ShowingArgs, written: &WrittenCertificate) -> Result<Exit> {
    if written.is_unfinished {
        context.note(&say!(context.words, "written-unfinished"))?;
    }
    let (certificate, register) = (&written.certificate, &written.register);
    let path = shown(&context.register().join(certificate.id.file_name()));
    let records = CertificateRecords::read(context, certificate);
    let view = records.view(register.state(certificate, context.today, 0), register);
    let page = || receipt::page(&context.words, &view, &path);
    if let Err(error) = output::show(context, showing, page, || certificate::json::draw(&view)) {
        // The certificate is written all the same, which matters most.
        context.note(&text::draw(&page(), context.err()))?;
        return Err(error);
    }
    Ok(Exit::Yes)
}
