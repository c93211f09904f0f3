//! What is wrong with the folder of a site.

cert_core::problems! {
    /// What is wrong with the folder of a site.
    SiteProblem

    /// A folder with files of somebody else.
    NotASite { path: String } = "not-a-site";
}
