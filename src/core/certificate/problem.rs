//! What is wrong with a certificate, or with what is to happen to it.

use chrono::NaiveDate;

crate::problems! {
    /// What is wrong with a certificate, or with what is to happen to it.
    CertificateProblem

    /// An edition that ends before the certificate is issued.
    EndsBeforeIssue { ends: NaiveDate, issued: NaiveDate } = "ends-before-issue";
    /// A last valid day more than five years after the issue.
    RemoteEnd { until: NaiveDate, issued: NaiveDate } = "remote-end";
    /// An edition that has ended on a day that is still to come.
    CertainTooEarly { ends: NaiveDate } = "certain-too-early";
    /// A number of a certificate of another shape.
    BadCertificateId { found: String } = "bad-certificate-id";
    /// A prefix of numbers of another shape.
    BadPrefix { found: String } = "bad-prefix";
    /// A file that is not named after the number in it.
    OtherFileName { id: String, expected: String } = "other-file-name";
    /// A certificate whose number is of another year than its issue.
    OtherYear { id: String, issued: NaiveDate } = "other-year";
    /// One person in two parts that need different people.
    PersonTwice { name: String } = "person-twice";
    /// A certificate that was revoked.
    RevokedAlready { id: String } = "revoked-already";
    /// An amendment that says what is known.
    NothingNew { id: String } = "nothing-new";
    /// An end that is made certain, and was never entered.
    NoEndYet {} = "no-end-yet";
}
