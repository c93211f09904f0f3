//! What is wrong with the folder of a register.

cert_core::problems! {
    /// What is wrong with the folder of a register.
    StoreProblem

    /// A folder that is a register already.
    RegisterThere { path: String, quoted: String } = "register-there";
    /// A register where a certificate is asked for.
    RegisterAsFile { path: String, quoted: String } = "register-as-file";
    /// Another file of a register, or a print, where the file of a certificate is asked for.
    NotACertificate { path: String, what: &'static str, quoted: String } = "not-a-certificate";
    /// Certificates in a folder without `register.toml`.
    CertificatesThere { path: String } = "certificates-there";
}
