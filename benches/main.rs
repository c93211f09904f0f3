//! The duration of each part of a run, without starting the program: `cargo bench`.

mod application;
mod examples;
mod paper;
mod register;
mod signature;
mod words;

fn main() {
    divan::main();
}
