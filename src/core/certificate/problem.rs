//! Problems with a certificate, or with a change to it.

use chrono::NaiveDate;

crate::problems! {
    /// A problem with a certificate, or with a change to it.
    CertificateProblem

    /// An edition that ends before the certificate is issued.
    EndsBeforeIssue { ends: NaiveDate, issued: NaiveDate } = "ends-before-issue";
    /// A last valid day more than five years after the issue.
    RemoteEnd { until: NaiveDate, issued: NaiveDate } = "remote-end";
    /// An edition said to have ended on a day that is still to come.
    CertainTooEarly { ends: NaiveDate } = "certain-too-early";
    /// A malformed certificate number.
    BadCertificateId { found: String } = "bad-certificate-id";
    /// A malformed prefix.
    BadPrefix { found: String } = "bad-prefix";
    /// A file whose name does not match the number in it.
    OtherFileName { id: String, expected: String } = "other-file-name";
    /// A certificate whose number has a different year from its issue.
    OtherYear { id: String, issued: NaiveDate } = "other-year";
    /// One person in two roles that need different people.
    PersonTwice { name: String } = "person-twice";
    /// A certificate that is revoked already.
    RevokedAlready { id: String } = "revoked-already";
    /// An amendment that repeats what is known.
    NothingNew { id: String } = "nothing-new";
    /// An end confirmed without ever having been entered.
    NoEndYet {} = "no-end-yet";
}
