//! Enums whose values have a code, used in files, in outputs and on the command line.

/// Defines an enum with a code for each value. Enums whose variants have no fields can also be listed and parsed.
#[macro_export]
macro_rules! codes {
    ($(#[$of:meta])* pub enum $name:ident { $($(#[$doc:meta])* $value:ident = $code:literal,)* }) => {
        $(#[$of])*
        pub enum $name { $($(#[$doc])* $value),* }

        impl $name {
            /// All values, in order of declaration.
            pub const ALL: [$name; $name::CODES.len()] = [$($name::$value),*];

            /// The codes of all values.
            pub const CODES: [&str; [$($code),*].len()] = [$($code),*];

            /// The code of the value.
            pub fn code(self) -> &'static str {
                match self { $($name::$value => $code),* }
            }

            /// The value with a given code.
            pub fn from_code(code: &str) -> Option<$name> {
                $name::ALL.into_iter().find(|value| value.code() == code)
            }
        }
    };
    ($(#[$of:meta])* pub enum $name:ident {
        $($(#[$doc:meta])* $value:ident $(($held:ty))? $({ $($field:tt)* })? = $code:literal,)*
    }) => {
        $(#[$of])*
        pub enum $name { $($(#[$doc])* $value $(($held))? $({ $($field)* })?),* }

        impl $name {
            /// The codes of all values.
            pub const CODES: [&str; [$($code),*].len()] = [$($code),*];

            /// The code of the value.
            pub fn code(&self) -> &'static str {
                match self { $($name::$value { .. } => $code),* }
            }
        }
    };
}
