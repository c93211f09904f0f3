//! A certificate reads back as written.

use std::sync::Arc;

use cert_core::basics::source::Source;
use cert_core::certificate::certificate::Certificate;
use cert_core::format::certificate;
use cert_core::format::write_certificate;

use super::histories::{self, hold, tried, tries};

fn read(text: &str) -> Certificate {
    let source = Arc::new(Source { name: "certyfikat.toml".to_owned(), text: text.to_owned() });
    certificate::parse(&source, None).unwrap_or_else(|faults| panic!("{:#?}\n{text}", faults.0[0].kind))
}

#[test]
fn what_is_written_is_what_is_read() {
    hold(200, &(histories::certificate(), tries()), |(issued, tries)| {
        let certificate = tried(issued, &tries);
        let text = write_certificate::certificate(&certificate);
        assert_eq!(read(&text), certificate, "\n{text}");
    });
}

#[test]
fn what_is_appended_is_read_and_leaves_what_stood_there() {
    hold(200, &(histories::certificate(), tries(), 0..4_u8), |(issued, tries, form)| {
        let drawn = write_certificate::certificate(&issued);
        let before = match form {
            0 => drawn,
            1 => format!("# własny komentarz\n{drawn}\n# na końcu"),
            2 => format!("{}\n\n", drawn.trim_end()),
            _ => format!("\u{feff}{drawn}").replace('\n', "\r\n"),
        };
        let mut text = before.clone();
        let certificate = tried(issued, &tries);
        for event in &certificate.events {
            text = write_certificate::append(&text, std::slice::from_ref(event));
        }
        assert_eq!(read(text.trim_start_matches('\u{feff}')), certificate, "\n{text}");
        assert!(text.starts_with(&before));
        assert!(form < 3 || text.lines().count() == text.matches("\r\n").count());
    });
}
