//! Open data: the content of the pages, for programs and spreadsheets.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::basics::fault::Faults;
use crate::basics::problem::OtherProblem;
use crate::basics::text::Lang;
use crate::certificate::status::CertificateOn;
use crate::register::deadlines::deadlines;
use crate::report::certificate::state_json::state;
use crate::report::json::{joined, line, list};
use crate::report::phrases;
use crate::report::register::calendar::CalendarReader;
use crate::report::register::certificates::Certificates;
use crate::report::register::{calendar, csv};
use crate::report::site::paths;
use crate::report::site::place::{gmina_of, location_of};
use crate::report::site::site::Site;
use crate::words::Words;

/// The JSON Schema of `register.json`.
const SCHEMA: &str = include_str!("../../templates/site/register.schema.json");

/// The columns of `register.csv`, as CSV on the Web (W3C) metadata.
const METADATA: &str = include_str!("../../templates/site/register.csv-metadata.json");

pub(in crate::report::site) fn add(site: &Site<'_>, pages: &mut BTreeMap<String, String>) -> Result<(), Faults> {
    let (states, words) = (site.states(), Words::new(Lang::Pl));
    let register = json!({
        "format": "cert.register/1",
        "as_of": site.day.to_string(),
        "issuer": site.register.settings.issuer,
        "signed_on": site.signed_on.map(|day| day.to_string()),
        "certificates": list(&states, |one| published(&words, one)),
    });
    pages.insert("register.json".to_owned(), line(&register));
    pages.insert("register.schema.json".to_owned(), SCHEMA.to_owned());
    let (settings, deadlines) = (&site.register.settings, deadlines(site.register, site.day));
    let calendar: String = calendar::draw(&words, settings, deadlines, CalendarReader::Public).collect();
    pages.insert("kalendarz.ics".to_owned(), calendar);
    let listed = Certificates {
        day: site.day,
        within: 0,
        states,
        damaged: Vec::new(),
        are_revoked: false,
        applications_gone: Vec::new(),
        age: None,
    };
    let csv = csv::draw(&listed).map_err(|error| OtherProblem::Other { message: error.to_string() })?;
    pages.insert("register.csv".to_owned(), csv);
    pages.insert("register.csv-metadata.json".to_owned(), METADATA.to_owned());
    Ok(())
}

// As in `cert list`, with its location and page.
fn published(words: &Words, one: &CertificateOn<'_>) -> Value {
    let more = json!({
        "edition": one.certificate.answers.edition,
        "issued": one.certificate.issued.to_string(),
        "voivodeship": phrases::voivodeship(words, &one.certificate.holder.terc),
        "powiat": gmina_of(one).map(|gmina| gmina.powiat),
        "at": location_of(one).map(<[f64; 2]>::from),
        "page": paths::certificate(one.id(), Lang::Pl),
    });
    joined(&[state(one), more])
}
