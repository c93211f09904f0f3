//! PDFs made to hang, to exhaust memory, to hide their content, or to crash the reader.

use cert_core::trust::pdf::attachments;

use crate::support::pdf::{NAME, SIGNATURE, fault, objects, of_objects, page, read, spec, stream};

const TEXT: &str = "format = 1\n# pismo nr 5/W/2026, zal. /ObjStm, /#57\n";

fn with(catalog: &str, more: &[&str]) -> Vec<u8> {
    of_objects(&objects(catalog, more))
}

fn listed(dict: &str, bytes: &str) -> Vec<u8> {
    with("/AF[4 0 R]", &[&spec(NAME, 5), &stream(dict, bytes)])
}

#[test]
fn what_is_attached_is_read_to_the_byte() {
    let signature = b"untrusted comment: x\nRUQ/W /W\n".as_slice();
    let found = read(page(&[(NAME, TEXT.as_bytes()), (SIGNATURE, signature)], false)).expect("a certificate");
    assert_eq!((found.id.to_string().as_str(), found.certificate.as_slice()), ("UBO-2026-0001", TEXT.as_bytes()));
    assert_eq!(found.signature.as_deref(), Some(signature));
    // A file listed in only one place is attached too, even after entries that are not attachments.
    let tree = "/Names<</EmbeddedFiles<</Kids[6 0 R null 1 0 R]/Names[(x) 99 0 R]>>>>/AF[null 99 0 R 2 0 R]";
    let leaf = format!("<</Names[({NAME})4 0 R]>>");
    for pdf in [listed("", TEXT), with(tree, &[&spec(NAME, 5), &stream("", TEXT), &leaf])] {
        let found = read(pdf).expect("a certificate");
        assert_eq!((found.certificate.as_slice(), found.signature), (TEXT.as_bytes(), None));
    }
}

#[test]
fn a_name_is_judged_by_its_shape_and_is_never_a_path() {
    for name in ["../ubo-2026-0001.toml", "/etc/ubo-2026-0001.toml", "UBO-2026-0001.toml", "ubo-2026-1.toml", "x"] {
        assert_eq!(fault(with("/AF[4 0 R]", &[&spec(name, 5), &stream("", TEXT)])), "no-attachment", "{name}");
    }
    let utf16 = "<FEFF00750062006F002D0032003000320036002D0030003000300031002E0074006F006D006C>";
    let spec = spec(NAME, 5).replace(&format!("({NAME})"), utf16);
    assert!(read(with("/AF[4 0 R]", &[&spec, &stream("", TEXT)])).is_ok());
}

#[test]
fn none_and_more_than_one_have_faults_of_their_own() {
    assert_eq!(fault(page(&[], false)), "no-attachment");
    assert_eq!(fault(page(&[(SIGNATURE, b"x"), ("zdjecie.png", b"x")], false)), "no-attachment");
    let other: (&str, &[u8]) = ("ubo-2026-0002.toml", b"x");
    assert_eq!(fault(page(&[(NAME, b"x"), other], false)), "many-attachments");
    // One to be seen in a viewer's list, and another to be verified.
    let tree = format!("/AF[4 0 R]/Names<</EmbeddedFiles<</Names[({NAME})6 0 R]>>>>");
    let two = [&spec(NAME, 5), &stream("", TEXT), &spec(NAME, 7), &stream("", "format = 2")];
    assert_eq!(fault(with(&tree, &two.map(String::as_str))), "many-attachments");
    let (one, another) = (spec(SIGNATURE, 7), spec(SIGNATURE, 9));
    let more = [&spec(NAME, 5), &stream("", TEXT), &one, &stream("", "a"), &another, &stream("", "b")];
    assert_eq!(fault(with("/AF[4 0 R 6 0 R 8 0 R]", &more.map(String::as_str))), "many-attachments");
}

#[test]
fn what_is_compressed_is_not_read() {
    assert_eq!(fault(page(&[(NAME, TEXT.repeat(100).as_bytes())], true)), "packed-pdf");
    for dict in ["/Filter/FlateDecode", "/Filter[/Fl/Fl/Fl]", "/#46ilter/RL", "/Filter 6 0 R", "/F(/etc/passwd)"] {
        assert_eq!(fault(listed(dict, TEXT)), "packed-pdf", "{dict}");
    }
    // Objects in a stream, from another program that repacked our PDF: their absence is never assumed.
    let inside = spec(NAME, 5);
    let packed = stream("/Type/#4FbjStm/N 1/First 4", &format!("9 0 {inside}"));
    let mut pdf = with("/AF[9 0 R]", &[&packed, &stream("", TEXT)]);
    pdf.truncate(pdf.windows(5).position(|window| window == b"xref\n").expect("a table"));
    pdf.extend(b"trailer<</Root 1 0 R>>\n");
    assert_eq!(fault(pdf.clone()), "packed-pdf");
    pdf.extend(format!("9 0 obj\n{inside}\nendobj\n").into_bytes());
    assert!(read(pdf).is_ok());
}

#[test]
fn a_table_of_objects_in_a_stream_is_not_looked_at() {
    // A megabyte may decompress to a gigabyte before anything else is known of the file. This one does not, and says
    // that the first of two texts counts; a scan for objects finds the second.
    let second = TEXT.to_uppercase();
    let mut pdf = with("/AF[4 0 R]", &[&spec(NAME, 5), &stream("", TEXT)]);
    pdf.truncate(pdf.windows(5).position(|window| window == b"xref\n").expect("a table"));
    let place = |pdf: &[u8], number: usize| {
        let start = format!("{number} 0 obj\n");
        let place = pdf.windows(start.len()).position(|window| window == start.as_bytes()).expect("an object");
        format!("01{place:06x}00")
    };
    let rows: String = (1..=5).map(|number| place(&pdf, number)).collect();
    pdf.extend(format!("5 0 obj\n{}\nendobj\n", stream("", &second)).into_bytes());
    let start = pdf.len();
    let table = "/Type/XRef/Size 6/Index[1 5]/W[1 3 1]/Root 1 0 R/Filter/AHx";
    let table = format!("9 0 obj\n{}\nendobj\nstartxref\n{start}\n%%EOF\n", stream(table, &(rows + ">")));
    for (table, text) in [(table.replace("/W[", "/#57["), &second), (table, &second)] {
        let pdf = [&pdf[..], table.as_bytes()].concat();
        assert_eq!(read(pdf).map(|found| found.certificate), Ok(text.clone().into_bytes()));
    }
}

#[test]
fn what_is_encrypted_or_no_pdf_is_told() {
    for bytes in [&b""[..], b"x", b"%PDF", b"%PDF-1.7", b"%PDF-1.7\n%%EOF", &[0; 5000], b"PK\x03\x04"] {
        assert_eq!(fault(bytes.to_vec()), "not-a-pdf", "{bytes:?}");
    }
    let mut pdf = with("/AF[4 0 R]", &[&spec(NAME, 5), &stream("", TEXT)]);
    let entry = "<</Filter/Standard/V 2/R 3/Length 128/P -4/O<00>/U<00>>>";
    let trailer = String::from_utf8(pdf.split_off(pdf.len() - 60)).expect("ASCII");
    pdf.extend(trailer.replace("/Root", &format!("/Encrypt {entry}/Root")).into_bytes());
    assert_eq!(fault(pdf), "encrypted-pdf");
}

#[test]
fn loops_depth_and_size_end_soon() {
    let megabyte = 1024 * 1024;
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(megabyte), close.repeat(megabyte));
    let objects = "1 0 obj<<>>endobj\n".repeat(megabyte / 4);
    let chain: Vec<String> = (4..4004).map(|number| format!("<</Kids[{} 0 R]>>", number + 1)).collect();
    let chain: Vec<&str> = chain.iter().map(String::as_str).collect();
    let tables = "xref\n0 0\ntrailer<</Prev 9>>\n".repeat(200);
    for (what, pdf) in [
        ("lists in lists", with(&format!("/AF{}", deep("[", "]")), &[])),
        ("tables in tables", with(&format!("/AF{}", deep("<</A", ">>")), &[])),
        ("a list of itself", with("/AF 4 0 R", &["[4 0 R 4 0 R]"])),
        ("an object that is itself", with("/AF 4 0 R", &["4 0 R"])),
        ("a tree of names in itself", with("/Names<</EmbeddedFiles 4 0 R>>", &["<</Kids[4 0 R 4 0 R]>>"])),
        ("a long tree of names", with("/Names<</EmbeddedFiles 4 0 R>>", &chain)),
        ("a long list", with(&format!("/AF[{}]", "4 0 R ".repeat(megabyte)), &["<<>>"])),
        ("many objects", format!("%PDF-1.7\n{objects}").into_bytes()),
        ("many tables", format!("%PDF-1.7\n{tables}startxref\n9\n").into_bytes()),
        ("open tables", format!("%PDF-1.7\n{}", "<</A ".repeat(megabyte / 4)).into_bytes()),
        ("open brackets", format!("%PDF-1.7\n{}", "<<".repeat(4 * megabyte)).into_bytes()),
        ("open texts", format!("%PDF-1.7\n{}", "(".repeat(4 * megabyte)).into_bytes()),
        ("open streams", format!("%PDF-1.7\n{}", "1 0 obj<</Length 9>>stream\n".repeat(megabyte / 8)).into_bytes()),
    ] {
        // Within the time limit of reading; the test itself would show a violation.
        assert!(read(pdf).is_err(), "{what}");
    }
    let itself = [&spec(NAME, 5), "<</Length 5 0 R>>\nstream\nx\nendstream"];
    assert_eq!(read(with("/AF[4 0 R]", &itself)).map(|found| found.certificate), Ok(b"x".to_vec()));
}

#[test]
fn the_deepest_nesting_and_the_longest_chain_need_little_stack() {
    // A browser gives all of a page's code one megabyte.
    const STACK: usize = 128 * 1024;
    let tables = |count: usize| {
        let (mut pdf, mut last) = (with("", &[]), 0);
        for _ in 0..count {
            let prev = if last == 0 { String::new() } else { format!("/Prev {last}") };
            last = pdf.len();
            pdf.extend(format!("xref\n0 0\ntrailer<</Root 1 0 R{prev}>>\n").into_bytes());
        }
        pdf.extend(format!("startxref\n{last}\n%%EOF\n").into_bytes());
        pdf
    };
    let mut pdfs = vec![tables(120)];
    for depth in [64, 500, 512, 10_000] {
        for (open, close) in [("[", "]"), ("<</A ", ">>"), ("<</A[", "]>>"), ("<<[", "]>>"), ("<</A(", ")>>")] {
            let deep = format!("{}{}", open.repeat(depth), close.repeat(depth));
            pdfs.push(with(&format!("/AF{deep}"), &[]));
            pdfs.push(with(&format!("/AF[4 0 R]/Names<</EmbeddedFiles<</Kids[{deep}]>>>>"), &[&deep]));
            pdfs.push(format!("%PDF-1.7\n{}", open.repeat(depth)).into_bytes());
            // It begins in the middle of a stream, where counting brackets from the start of the file finds none.
            let mut hidden = with("/AF[9 0 R]", &[&stream("", &format!("\n9 0 obj\n{deep}\nendobj\n"))]);
            hidden.truncate(hidden.windows(5).position(|window| window == b"xref\n").expect("a table"));
            hidden.extend(b"trailer<</Root 1 0 R>>\n");
            pdfs.push(hidden);
        }
    }
    let read = move || pdfs.iter().filter(|pdf| attachments::attached(pdf).is_ok()).count();
    let reader = std::thread::Builder::new().stack_size(STACK).spawn(read).expect("a thread");
    assert_eq!(reader.join().expect("no panic"), 0);
}
