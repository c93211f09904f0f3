//! All pages of a site by path: the same register on the same day gives the same bytes.

use std::collections::BTreeMap;

use crate::basics::fault::Faults;
use crate::basics::text::Lang;
use crate::register::workers::Workers;
use crate::report::site::data::{feed, register};
use crate::report::site::frame::SiteFrame;
use crate::report::site::pages::{certificate, gone, index, map, plain, practices};
use crate::report::site::paths;
use crate::report::site::site::Site;

/// Draws all pages.
///
/// # Errors
/// Never in a released program: a test fills in every template.
pub fn pages(site: &Site<'_>, workers: &impl Workers) -> Result<BTreeMap<String, String>, Faults> {
    let mut pages = BTreeMap::new();
    for lang in Lang::ALL {
        let frame = SiteFrame::new(site, lang)?;
        index::add(&frame, &mut pages)?;
        certificate::add(&frame, workers, &mut pages)?;
        gone::add(&frame, &mut pages)?;
        plain::add(&frame, &mut pages)?;
        practices::add(&frame, &mut pages)?;
        feed::add(&frame, &mut pages)?;
        map::add(&frame, &mut pages)?;
    }
    register::add(site, &mut pages)?;
    pages.extend(site.verify_page.clone().map(|page| (paths::VERIFY.to_owned(), page)));
    pages.extend(site.form.clone().map(|page| (paths::FORM.to_owned(), page)));
    Ok(pages)
}
