//! What is wrong with a TERC code.

crate::problems! {
    /// What is wrong with a TERC code.
    TercProblem

    /// A TERC code without 7 digits.
    TercLength { found: u64 } = "terc-length";
    /// A TERC code with something else than digits.
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
