//! A part of a register says of a certificate what the whole says.

use std::path::Path;

use cert::store::register::load::load;
use cert::store::register::part;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::status::CertificateStatus;
use cert_core::register::loaded::Loaded;
use cert_core::register::register::Register;
use proptest::prelude::*;

use super::histories::hold;
use crate::support::small_register::{SmallRegister, certificate, day};

const MOST: u32 = 6;

// Year, municipality, number of the one replaced, and whether the file is damaged.
type Drawn = (usize, usize, Option<u32>, bool);

fn id(number: u32, year: usize) -> CertificateId {
    CertificateId::read(&format!("UBO-{}-{number:04}", 2024 + year)).expect("a number")
}

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let one = (0..2_usize, 0..2_usize, prop::option::weighted(0.7, 1..=MOST), prop::bool::weighted(0.1));
    prop::collection::vec(one, 1..=MOST as usize)
}

fn written(drawn: &[Drawn]) -> (SmallRegister, Vec<CertificateId>) {
    let year = |number: u32| drawn.get(number as usize - 1).map_or(0, |(year, ..)| *year);
    let certificates: Vec<Certificate> = (1..)
        .zip(drawn)
        .map(|(number, (year_of, terc, replaced, _))| {
            let issued = format!("{}-05-01", 2024 + year_of);
            let one = certificate(number, &issued, "Przykładowo", ["2401011", "0499011"][*terc]);
            Certificate { replaces: replaced.map(|number| id(number, year(number))), ..one }
        })
        .collect();
    let small = SmallRegister::with(&certificates);
    for (one, _) in certificates.iter().zip(drawn).filter(|(_, (.., is_damaged))| *is_damaged) {
        small.0.write(&format!("certificates/{}", one.id.file_name()), "format = 1\n");
    }
    (small, certificates.into_iter().map(|one| one.id).collect())
}

// What `cert check` and `cert show` say of a certificate; none if nothing can be said.
fn said(loaded: &Loaded, id: &CertificateId) -> Option<(CertificateStatus, Option<CertificateId>, Vec<CertificateId>)> {
    let register: &Register = &loaded.register;
    let (found, on) = (loaded.find(id).ok()?, day("2025-06-01"));
    let successor = register.successor_on(id, on).map(|one| one.id.clone());
    let before = register.certificates.before(found).into_iter().cloned().collect();
    Some((register.state(found, on, 0).status, successor, before))
}

#[test]
fn a_certificate_is_decided_by_those_with_a_higher_number_than_the_first_of_its_line() {
    hold(300, &drawn(), |drawn| {
        let (small, ids) = written(&drawn);
        let folder = small.0.path("certificates");
        let whole = load(&folder).expect("a register");
        for id in &ids {
            let part = part(&folder, id);
            assert_eq!(said(&part, id), said(&whole, id), "{id}");
            assert_eq!(part.missing, whole.missing);
        }
        let together = part::unsigned(&folder, &ids).expect("a register").expect("all are there");
        for id in &ids {
            assert_eq!(said(&together, id), said(&whole, id), "{id}");
        }
    });
}

fn part(folder: &Path, id: &CertificateId) -> Loaded {
    part::unsigned(folder, std::slice::from_ref(id)).expect("a register").expect("it is there")
}

#[test]
fn of_one_that_is_not_there_no_part_says_anything() {
    let (small, ids) = written(&[(0, 0, None, false), (1, 0, Some(1), false)]);
    let folder = small.0.path("certificates");
    let last = part(&folder, &ids[1]);
    assert_eq!((last.register.certificates.len(), last.snapshot.is_part()), (2, false), "it replaced the first");
    assert!(part::unsigned(&folder, &[id(3, 0)]).expect("a register").is_none());
}
