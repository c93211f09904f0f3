//! A value of the rules by its word.

use clap::builder::{PossibleValuesParser, TypedValueParser};

/// Takes one of the words of an enum that [`cert_core::codes!`] made, as the value that it stands for.
pub fn word<T: Clone + Send + Sync + 'static, const N: usize>(
    codes: [&'static str; N],
    value: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(codes).try_map(move |word| value(&word).ok_or(word))
}
