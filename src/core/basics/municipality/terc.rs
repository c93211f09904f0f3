//! TERC codes: what the official register calls a municipality, and what its code says of it.

use arrayvec::ArrayString;

use crate::basics::fault::FaultKind;
use crate::codes;

codes! {
    /// The kind of a gmina, given by the last digit of its code.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum GminaKind {
        /// A city.
        Urban = "urban",
        /// Villages.
        Rural = "rural",
        /// A town and villages.
        UrbanRural = "urban-rural",
    }
}

impl GminaKind {
    /// The kind for a last digit.
    pub fn from_digit(digit: &str) -> Option<GminaKind> {
        GminaKind::ALL.into_iter().find(|kind| digit.chars().eq([kind.digit()]))
    }

    /// The digit of the kind.
    pub fn digit(self) -> char {
        match self {
            GminaKind::Urban => '1',
            GminaKind::Rural => '2',
            GminaKind::UrbanRural => '3',
        }
    }
}

/// The TERC code of a whole gmina: seven digits, stored as text. It has no check digit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Terc(ArrayString<7>);

impl Terc {
    /// Parses a code: voivodeship (even, 02–32), powiat (01–60, or 61–99 for a city with powiat rights), gmina (01–99),
    /// kind (1 urban, 2 rural, 3 urban-rural).
    ///
    /// # Errors
    /// Returns the first rule that the text breaks.
    pub fn new(text: &str) -> Result<Terc, FaultKind> {
        // A code copied from a table has spaces between its parts.
        let text: &str = &text.split_whitespace().collect::<String>();
        if !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(FaultKind::from(TercProblem::TercDigits {}));
        }
        let Some(code) = ArrayString::from(text).ok().filter(ArrayString::is_full) else {
            return Err(FaultKind::from(TercProblem::TercLength { found: text.len() as u64 }));
        };
        let number = |from: usize, to: usize| text[from..to].parse::<u8>().unwrap_or_default();
        let (voivodeship, powiat, gmina, kind) = (number(0, 2), number(2, 4), number(4, 6), number(6, 7));
        if !(2..=32).contains(&voivodeship) || voivodeship % 2 != 0 {
            return Err(FaultKind::from(TercProblem::TercVoivodeship { found: text[0..2].to_owned() }));
        }
        if powiat == 0 {
            return Err(FaultKind::from(TercProblem::TercPowiat {}));
        }
        if gmina == 0 {
            return Err(FaultKind::from(TercProblem::TercGmina {}));
        }
        match kind {
            1..=3 if powiat > 60 && (gmina, kind) != (1, 1) => Err(FaultKind::from(TercProblem::TercCity {})),
            1..=3 => Ok(Terc(code)),
            4 | 5 | 8 | 9 => Err(FaultKind::from(TercProblem::TercPart { kind: kind.to_string() })),
            _ => Err(FaultKind::from(TercProblem::TercKind { kind: kind.to_string() })),
        }
    }

    /// The two digits of the voivodeship.
    pub fn voivodeship(&self) -> &str {
        &self.0[..2]
    }

    /// The kind of the gmina.
    pub fn kind(&self) -> GminaKind {
        GminaKind::from_digit(&self.0[6..]).unwrap_or(GminaKind::Urban)
    }

    /// Whether it is an urban gmina, that is, a city.
    pub fn is_city(&self) -> bool {
        self.kind() == GminaKind::Urban
    }

    /// Whether two codes differ in the last digit at most: that digit changes when a village becomes a town.
    pub fn is_but_for_kind(&self, other: &Terc) -> bool {
        self.0[..6] == other.0[..6]
    }

    /// The seven digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

crate::problems! {
    /// A problem with a TERC code.
    TercProblem

    /// A TERC code without 7 digits.
    TercLength { found: u64 } = "terc-length";
    /// A TERC code with characters other than digits.
    TercDigits {} = "terc-digits";
    /// A voivodeship that does not exist.
    TercVoivodeship { found: String } = "terc-voivodeship";
    /// A powiat that does not exist.
    TercPowiat {} = "terc-powiat";
    /// A gmina number that does not exist.
    TercGmina {} = "terc-gmina";
    /// A city with powiat rights that is not an urban gmina.
    TercCity {} = "terc-city";
    /// A part of a gmina, which cannot apply.
    TercPart { kind: String } = "terc-part";
    /// A kind of gmina that does not exist.
    TercKind { kind: String } = "terc-kind";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_codes_are_read() {
        for code in ["1465011", "1261011", "2464011", "2475011", "2862011", "2469011", "3201042", "0201033"] {
            assert_eq!(Terc::new(code).map(|terc| terc.as_str().to_owned()), Ok(code.to_owned()));
        }
    }

    #[test]
    fn each_rule_has_its_own_fault() {
        let code = |text: &str| Terc::new(text).map_err(|fault| fault.code());
        assert_eq!(code("246401"), Err("terc-length"));
        assert_eq!(code("24640111"), Err("terc-length"));
        assert_eq!(code("24640l1"), Err("terc-digits"));
        assert_eq!(code("zażółć"), Err("terc-digits"));
        assert_eq!(code("2564011"), Err("terc-voivodeship"));
        assert_eq!(code("0064011"), Err("terc-voivodeship"));
        assert_eq!(code("3464011"), Err("terc-voivodeship"));
        assert_eq!(code("2400011"), Err("terc-powiat"));
        assert_eq!(code("2401001"), Err("terc-gmina"));
        assert_eq!(code("2464021"), Err("terc-city"));
        assert_eq!(code("2464012"), Err("terc-city"));
        assert_eq!(code("1465028"), Err("terc-part"));
        assert_eq!(code("2401016"), Err("terc-kind"));
    }
}
