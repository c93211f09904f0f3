//! What is wrong with the folder of a site.

cert_core::problems! {
    /// What is wrong with the folder of a site.
    SiteProblem

    /// A folder with files of somebody else.
    NotASite { path: String } = "not-a-site";
    /// The site of another register.
    OtherSite { path: String } = "other-site";
    /// A site that shows the register as it was later.
    NewerSite { path: String, serial: u64, newer: u64 } = "newer-site";
}
