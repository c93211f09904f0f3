//! The table of rooms: what each may import.

/// Rooms from the ground up, each with the rooms below that it may import. A room is a folder of `src/`, or a file with
/// a floor of its own; naming a folder allows everything in it.
pub(crate) const ROOMS: &[(&str, &str)] = &[
    ("core/basics/codes.rs", ""),
    ("core/basics/digest.rs", ""),
    ("core/basics/utf16.rs", ""),
    ("core/carrier", "core/basics/codes.rs core/basics/digest.rs core/basics/utf16.rs"),
    ("core/basics/suggestion.rs", ""),
    ("core/basics/arg.rs", "core/basics/suggestion.rs"),
    ("core/basics/problem.rs", "core/basics/arg.rs"),
    ("core/basics/source.rs", "core/basics/problem.rs core/basics/utf16.rs"),
    ("core/basics/fault.rs", "core/basics/problem.rs core/basics/source.rs"),
    ("core/basics/nearest.rs", ""),
    ("core/basics/clean.rs", "core/basics/problem.rs core/basics/fault.rs"),
    ("core/basics/dates", "core/basics/arg.rs core/basics/problem.rs core/basics/fault.rs core/basics/clean.rs"),
    (
        "core/toml",
        "core/carrier core/basics/arg.rs core/basics/problem.rs core/basics/source.rs core/basics/fault.rs \
         core/basics/nearest.rs core/basics/clean.rs core/basics/dates",
    ),
    (
        "core/basics",
        "core/basics/arg.rs core/basics/problem.rs core/basics/source.rs core/basics/fault.rs core/basics/nearest.rs \
         core/basics/clean.rs core/basics/suggestion.rs core/basics/codes.rs core/basics/digest.rs \
         core/basics/utf16.rs",
    ),
    ("core/zip", "core/basics core/carrier"),
    ("core/places", "core/basics"),
    ("core/rubric", "core/basics"),
    ("core/application", "core/basics core/rubric"),
    ("core/packing", "core/basics core/zip core/application"),
    ("core/editing", "core/basics core/rubric core/application"),
    ("core/scoring", "core/basics core/places core/rubric core/application"),
    ("core/reviewing", "core/basics core/rubric core/application core/scoring"),
    ("core/certificate", "core/basics core/carrier core/rubric core/application"),
    (
        "core/register",
        "core/basics core/carrier core/rubric core/application core/scoring core/reviewing core/certificate",
    ),
    (
        "core/letters",
        "core/basics core/rubric core/application core/scoring core/reviewing core/certificate core/register",
    ),
    ("core/theme", "core/basics"),
    (
        "core/format",
        "core/basics core/rubric core/application core/reviewing core/certificate core/register core/theme core/toml core/carrier",
    ),
    ("core/memory", "core/basics core/register core/toml"),
    ("core/trust", "core/basics core/carrier core/certificate core/register core/format core/memory"),
    ("core/words", "core/basics"),
    ("core/report/page", "core/basics core/words"),
    ("core/report/typography", "core/basics"),
    ("core/report/template", "core/basics core/words core/report/typography"),
    ("core/report/json.rs", "core/basics core/rubric core/application core/scoring"),
    (
        "core/report/phrases",
        "core/basics core/places core/rubric core/application core/scoring core/certificate core/words",
    ),
    (
        "core/report/assessment",
        "core/basics core/places core/rubric core/application core/scoring core/words core/report/json.rs \
         core/report/page core/report/phrases",
    ),
    (
        "core/report/review",
        "core/basics core/rubric core/application core/scoring core/scoring core/reviewing core/words core/report/json.rs \
         core/report/page core/report/phrases core/report/assessment",
    ),
    (
        "core/report/comparison",
        "core/basics core/application core/scoring core/reviewing core/words core/report/json.rs core/report/page \
         core/report/phrases core/report/assessment",
    ),
    (
        "core/report/rubric",
        "core/basics core/rubric core/scoring core/words core/report/json.rs core/report/page core/report/phrases",
    ),
    (
        "core/report/practices",
        "core/basics core/rubric core/words core/report/json.rs core/report/page core/report/phrases",
    ),
    ("core/report/validity", "core/certificate core/words core/report/json.rs core/report/page"),
    (
        "core/report/certificate",
        "core/basics core/rubric core/application core/scoring core/certificate core/register core/words \
         core/report/json.rs core/report/page core/report/phrases core/report/assessment \
         core/report/validity",
    ),
    (
        "core/report/register",
        "core/basics core/certificate core/register core/memory core/trust core/words core/report/json.rs core/report/page \
         core/report/phrases core/report/certificate",
    ),
    (
        "core/report/verification",
        "core/basics core/certificate core/register core/trust core/words core/report/json.rs core/report/page \
         core/report/certificate core/report/phrases",
    ),
    (
        "core/report/html_report",
        "core/basics core/rubric core/application core/scoring core/words core/report/page core/report/phrases \
         core/report/template core/report/typography core/report/assessment core/report/practices",
    ),
    (
        "core/report/print",
        "core/basics core/certificate core/register core/theme core/words core/report/phrases core/report/template \
         core/report/typography core/report/certificate",
    ),
    (
        "core/report/badge",
        "core/basics core/certificate core/theme core/words core/report/phrases core/report/page core/report/template \
         core/report/typography",
    ),
    (
        "core/report/letter",
        "core/basics core/rubric core/application core/scoring core/reviewing core/certificate core/register \
         core/letters core/words core/report/page core/report/phrases core/report/template core/report/typography",
    ),
    (
        "core/report/schema",
        "core/basics core/rubric core/application core/scoring core/certificate core/register core/trust",
    ),
    (
        "core/report/site",
        "core/basics core/places core/rubric core/certificate core/register core/words core/report/json.rs \
         core/report/page core/report/phrases core/report/template core/report/typography core/report/practices \
         core/report/validity core/report/certificate core/report/register",
    ),
    ("core/report/web_page", "core/basics core/words core/report/template"),
    (
        "core/report/form",
        "core/basics core/places core/rubric core/application core/scoring core/editing core/words core/report/phrases \
         core/report/page core/report/template core/report/typography core/report/assessment core/report/html_report \
         core/report/web_page",
    ),
    (
        "core/report/verify_page",
        "core/basics core/certificate core/register core/memory core/trust core/words core/report/phrases \
         core/report/template core/report/typography core/report/site core/report/verification core/report/web_page",
    ),
    ("core", ""),
    ("builtin.rs", "core"),
    ("store/disk", "core"),
    ("store/application", "core store/disk"),
    ("store/register", "core store/disk store/application"),
    ("store/state", "core store/disk store/register"),
    ("store/theme", "core builtin.rs store/disk store/application"),
    ("store/site", "core store/disk"),
    ("store", "core store/disk"),
    ("sign", "core"),
    ("paper", "core"),
    ("sheet", "core"),
    ("ask", "core"),
    ("ops/problem.rs", "core"),
    ("ops/exit.rs", "core"),
    ("ops/error.rs", "core store/disk ops/exit.rs"),
    ("ops/process.rs", ""),
    ("ops/progress.rs", "core store/disk"),
    ("ops/screen.rs", "core store ops/process.rs ops/error.rs"),
    ("ops/context.rs", "core builtin.rs store ops/error.rs ops/screen.rs"),
    ("ops/argument.rs", "core store"),
    ("ops/dialogue", "core store sign ask ops/problem.rs ops/exit.rs ops/error.rs ops/screen.rs ops/context.rs"),
    (
        "ops/register",
        "core store sign ops/problem.rs ops/exit.rs ops/error.rs ops/context.rs ops/argument.rs ops/dialogue",
    ),
    (
        "ops",
        "core builtin.rs store paper ops/problem.rs ops/error.rs ops/progress.rs ops/context.rs ops/argument.rs ops/register",
    ),
    ("cli/args", "core ops"),
    ("cli/words", "core store ops"),
    ("cli/version.rs", "core builtin.rs"),
    ("cli/peek.rs", ""),
    ("cli/help", "core builtin.rs store ops cli/args cli/words cli/version.rs"),
    ("cli/context.rs", "core builtin.rs store ops cli/args cli/words cli/peek.rs cli/help"),
    ("cli/output.rs", "core store ops cli/args cli/context.rs"),
    (
        "cli/commands",
        "core builtin.rs store sign paper sheet ask ops cli/args cli/words cli/help cli/context.rs cli/output.rs",
    ),
    (
        "cli",
        "core ops cli/args cli/words cli/version.rs cli/peek.rs cli/help cli/context.rs cli/output.rs cli/commands",
    ),
    ("main.rs", "core ops cli"),
    ("lib.rs", ""),
    ("web", "core"),
];
