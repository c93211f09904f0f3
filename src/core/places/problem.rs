//! What is wrong with the official list of TERC codes.

crate::problems! {
    /// What is wrong with the official list of TERC codes.
    OfficialListProblem

    /// A first line that does not name the columns.
    OfficialListHead { expected: &'static str } = "official-list-head";
    /// A line with too few or too many columns.
    OfficialListLine { columns: u64, expected: u64 } = "official-list-line";
    /// A list of no gmina.
    OfficialListEmpty { path: String } = "official-list-empty";
}
