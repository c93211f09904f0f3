//! Faults in the folder of a register.

cert_core::problems! {
    /// A fault in the folder of a register.
    StoreProblem

    /// A folder that is a register already.
    RegisterThere { path: String, quoted: String } = "register-there";
    /// A register instead of a certificate.
    RegisterAsFile { path: String, quoted: String } = "register-as-file";
    /// Another file of a register, or a print, instead of the file of a certificate.
    NotACertificate { path: String, what: &'static str, quoted: String } = "not-a-certificate";
    /// Certificates in a folder without `register.toml`.
    CertificatesThere { path: String } = "certificates-there";
}
