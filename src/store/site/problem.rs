//! Faults in the folder of a site.

cert_core::problems! {
    /// A fault in the folder of a site.
    SiteProblem

    /// A folder with files of somebody else.
    NotASite { path: String } = "not-a-site";
    /// A folder that contains the register, or is inside it.
    SiteAndRegister { path: String, register: String } = "site-and-register";
    /// A link in the place of a folder of the site.
    FolderIsLink { path: String } = "folder-is-link";
    /// The site of another register.
    OtherSite { path: String } = "other-site";
    /// A site that shows a later state of the register.
    NewerSite { path: String, serial: u64, newer: u64 } = "newer-site";
}
