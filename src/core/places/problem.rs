//! Problems with the official list of TERC codes.

crate::problems! {
    /// A problem with the official list of TERC codes.
    OfficialListProblem

    /// A first line that does not name the columns.
    OfficialListHead { expected: &'static str } = "official-list-head";
    /// A line with the wrong number of columns.
    OfficialListLine { columns: u64, expected: u64 } = "official-list-line";
    /// A list without any gmina.
    OfficialListEmpty { path: String } = "official-list-empty";
}
