//! Values that have words, for the files, the outputs and the command line: each stands beside its word.

/// Makes an enum of its values, each with its word. Values that hold nothing can be listed, and read from a word.
#[macro_export]
macro_rules! codes {
    ($(#[$of:meta])* pub enum $name:ident { $($(#[$doc:meta])* $value:ident = $code:literal,)* }) => {
        $(#[$of])*
        pub enum $name { $($(#[$doc])* $value),* }

        impl $name {
            /// All of them, in their order.
            pub const ALL: [$name; $name::CODES.len()] = [$($name::$value),*];

            /// The words of all of them.
            pub const CODES: [&str; [$($code),*].len()] = [$($code),*];

            /// Its word.
            pub fn code(self) -> &'static str {
                match self { $($name::$value => $code),* }
            }

            /// The value of a word.
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
            /// The words of all of them.
            pub const CODES: [&str; [$($code),*].len()] = [$($code),*];

            /// Its word.
            pub fn code(&self) -> &'static str {
                match self { $($name::$value { .. } => $code),* }
            }
        }
    };
}
