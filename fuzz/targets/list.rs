#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cert_fuzz::parsers::list(bytes));
