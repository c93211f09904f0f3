//! The address where a register is published, as people write it and as programs read it.

use url::Url;

use crate::application::address::is_address;

/// A web address in ASCII: the host in Punycode, the rest percent-encoded; none if it is not a web address.
pub fn in_ascii(address: &str) -> Option<String> {
    is_address(address).then(|| Url::parse(address).ok()).flatten().map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_and_a_path_of_any_letters_become_ascii() {
        for (address, expected) in [
            ("https://żółw.example/rejestr/", "https://xn--w-uga1v8h.example/rejestr/"),
            (
                "https://Gmina-Łódź.example:8443/ścieżka?a=ą",
                "https://xn--gmina-d-q0a42esr.example:8443/%C5%9Bcie%C5%BCka?a=%C4%85",
            ),
            ("https://example.org/a%20b", "https://example.org/a%20b"),
        ] {
            assert_eq!(in_ascii(address).as_deref(), Some(expected), "{address}");
        }
        for none in ["ftp://example.org", "https://exa<mple", "https://[", "żółw.example", "https://xn--a.example"] {
            assert_eq!(in_ascii(none), None, "{none}");
        }
    }
}
