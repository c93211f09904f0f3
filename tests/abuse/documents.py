"""Hostile documents: fonts, pictures, PDFs and letter templates, given to their readers.

Whatever a document contains, the program ends by itself with one of its exit codes, uses at most 256 MiB and 2 seconds of
work, reads no other file, and writes nothing that could control a terminal or a browser.

    python3 tests/abuse/documents.py [fonts|pictures|PDFs|templates]          Linux
"""

import re
import shutil
import struct
import sys
import zlib

from bombs import EXITS, MEGABYTE, Laid, Measured, is_harmful
from ground import ROOT, Ground, Report

ID = "UBO-2026-0001"


# --- fonts -----------------------------------------------------------------------------------------------------------

FONT = (ROOT / "certificates/fonts/SourceSans3-Regular.ttf").read_bytes()


def tables(font):
    count = struct.unpack(">H", font[4:6])[0]
    rows = (struct.unpack(">4sIII", font[12 + 16 * row:28 + 16 * row]) for row in range(count))
    return {tag: font[start:start + length] for tag, _, start, length in rows}


def font_of(parts):
    head, body, start = struct.pack(">IHHHH", 0x00010000, len(parts), 0, 0, 0), b"", 12 + 16 * len(parts)
    for tag, data in parts.items():
        head += struct.pack(">4sIII", tag, 0, start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    return head + body


def with_tables(**changed):
    """The font with other tables: bytes, or a function of the old ones; None removes a table."""
    parts = tables(FONT)
    for name, change in changed.items():
        tag = name.replace("OS2", "OS/2").ljust(4).encode()
        data = change(parts[tag]) if callable(change) else change
        parts.pop(tag) if data is None else parts.update({tag: data})
    return font_of(parts)


def put(at, pattern, *values):
    return lambda data: data[:at] + struct.pack(">" + pattern, *values) + data[at + struct.calcsize(">" + pattern):]


def composites(each):
    """Every glyph is composed of others, given by a function of its number."""
    count = struct.unpack(">H", tables(FONT)[b"maxp"][4:6])[0]
    glyphs, places = bytearray(), [0]
    for glyph in range(count):
        parts = each(glyph, count)
        glyphs += struct.pack(">hhhhh", -1, 0, 0, 500, 500)
        for index, part in enumerate(parts):
            glyphs += struct.pack(">HHbb", 0x0002 | (0x0020 if index + 1 < len(parts) else 0), part, 0, 0)
        glyphs += bytes(-len(glyphs) % 4)
        places.append(len(glyphs))
    return with_tables(glyf=bytes(glyphs), loca=struct.pack(f">{count + 1}I", *places), head=put(50, "h", 1))


def characters(groups):
    body = b"".join(struct.pack(">III", *group) for group in groups)
    table = struct.pack(">HHIII", 12, 0, 16 + len(body), 0, len(groups)) + body
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table


def many_points(data):
    """Glyphs that claim 32767 contours without having them."""
    return struct.pack(">hhhhh", 32767, 0, 0, 500, 500) + b"\xff\xff" * 40000 + data[80010:]


FONTS = {
    "nothing": b"",
    "no font": b"wOF2" + bytes(1000),
    "a collection in itself": b"ttcf" + struct.pack(">III", 0x00010000, 1, 12) + bytes(100),
    "cut in the middle": FONT[:len(FONT) // 2],
    "cut after its head": FONT[:12],
    "more tables than there are": FONT[:4] + b"\xff\xff" + FONT[6:],
    "tables beyond the end": FONT[:12] + b"".join(
        FONT[at:at + 8] + b"\xff\xff\xff\x00" + FONT[at + 12:at + 16] for at in range(12, 12 + 16 * 8, 16)) + FONT[140:],
    "no units": with_tables(head=put(18, "H", 0)),
    "one unit": with_tables(head=put(18, "H", 1)),
    "most units": with_tables(head=put(18, "H", 65535)),
    "a box inside out": with_tables(head=put(36, "hhhh", 9, 9, -9, -9)),
    "no widths": with_tables(hhea=put(34, "H", 0)),
    "more widths than there are": with_tables(hhea=put(34, "H", 65535)),
    "negative widths": with_tables(hmtx=lambda data: b"\xff\xff\x80\x00" * (len(data) // 4)),
    "all glyphs without width": with_tables(hmtx=lambda data: bytes(len(data))),
    "more glyphs than there are": with_tables(maxp=put(4, "H", 65535)),
    "no glyphs": with_tables(maxp=put(4, "H", 0)),
    "glyphs in any order": with_tables(loca=lambda data: data[::-1]),
    "glyphs beyond the end": with_tables(loca=lambda data: b"\xff\xff\xff\xf0" * (len(data) // 4)),
    "no outlines": with_tables(glyf=None),
    "glyphs of themselves": composites(lambda glyph, _: [glyph, glyph]),
    "glyphs in a ring": composites(lambda glyph, count: [(glyph + 1) % count] * 2),
    "glyphs that double": composites(lambda glyph, count: [glyph + 1] * 20 if glyph + 1 < count else [0]),
    "glyphs of hundreds": composites(lambda glyph, count: [(glyph * 7 + part) % count for part in range(300)]),
    "contours without end": with_tables(glyf=many_points),
    "all characters are one": with_tables(cmap=characters([(0, 0x10FFFF, 0)])),
    "characters without end": with_tables(cmap=characters([(0, 0xFFFFFFFF, 0)] * 50_000)),
    "more characters than there are": with_tables(cmap=characters([(0, 9, 0)])[:24] + b"\xff\xff\xff\xff" + bytes(12)),
    "no characters": with_tables(cmap=None),
    "forbidden by its licence": with_tables(OS2=put(8, "H", 2)),
    "eight megabytes of names": with_tables(name=bytes(8 * MEGABYTE)),
    "64 megabytes": with_tables(DSIG=bytes(64 * MEGABYTE)),
    "a program without end": with_tables(fpgm=b"\x1c" * 60_000, prep=b"\xb0\x00\x1c" * 20_000),
}


def print_with(readers, theme, report, name):
    """Prints in every format with a theme."""
    ground, folder = readers
    (ground.register / "theme.toml").write_text(theme, encoding="utf-8")
    codes = []
    for command in (("print", ID, "-o", folder / "print.pdf"), ("badge", ID, "-o", folder / "badge.svg"),
                    ("print", ID, "--format", "html", "-o", folder / "print.html")):
        run = Measured(ground, command)
        # An embedded file may be as large as its source; it is not shown on a screen.
        faults = run.faults() + [str(found) for found in harm(run.out + run.err)]
        report.expect(not faults, f"{name}, {command[0]}: {', '.join(faults)}")
        codes.append(run.code)
    (ground.register / "theme.toml").unlink()
    return codes


def harm(said):
    return sorted(map(hex, map(ord, is_harmful(said.decode(errors="replace").replace("\r\n", "\n")))))


def fonts(report, readers):
    path = readers[0].register / "font.ttf"
    theme = "format = 1\n[fonts]\n" + "".join(f'{which} = "font.ttf"\n' for which in ("title", "text", "strong"))
    with Laid(path, FONT):
        report.expect(print_with(readers, theme, report, "the font itself") == [0, 0, 0], "the font itself is not taken")
    for shape, data in FONTS.items():
        with Laid(path, data):
            print_with(readers, theme, report, f"font, {shape}")


# --- pictures --------------------------------------------------------------------------------------------------------

def svg(inside, size='width="9" height="9"'):
    return f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {size}>{inside}</svg>'.encode()


SQUARE = '<path d="M0 0h9v9z"/>'


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width, height, rows=None, depth=8, color=6, more=b"", interlaced=0):
    pixel = depth * {0: 1, 2: 3, 4: 2, 6: 4}[color] // 8
    rows = zlib.compress(bytes((1 + width * pixel) * height), 1) if rows is None else rows
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, interlaced))
    return b"\x89PNG\r\n\x1a\n" + head + more + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


ZEROS = zlib.compress(bytes(200 * MEGABYTE), 1)

PICTURES = {
    "nothing": b"",
    "groups in groups": svg("<g>" * 50_000 + SQUARE + "</g>" * 50_000),
    "groups that are never closed": svg("<g>" * 50_000),
    "as many groups as may be": svg(("<g>" * 60 + SQUARE + "</g>" * 60) * 900),
    "entities": b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(12)).encode()
                + b']><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&m;</text></svg>',
    "uses of uses": svg('<defs><path id="a0" d="M0 0h9v9z"/>' + "".join(
        f'<g id="a{n + 1}">' + f'<use href="#a{n}"/>' * 10 + "</g>" for n in range(9)) + '</defs><use href="#a9"/>'),
    "uses that double": svg('<defs><path id="a0" d="M0 0h9v9z"/>' + "".join(
        f'<g id="a{n + 1}"><use href="#a{n}"/><use href="#a{n}"/></g>' for n in range(20)) + '</defs><use href="#a20"/>'),
    "a chain of uses": svg('<path id="a0" d="M0 0h9v9z"/>' + "".join(
        f'<use id="a{n + 1}" href="#a{n}"/>' for n in range(5000))),
    "an arc beyond all bounds": svg('<path d="M0 0A1e38 4 0 1 0 7 8z"/>'),
    "large arcs": svg('<path d="M0 0' + "A9999999 1 0 1 0 7 8" * 45_000 + 'z"/>'),
    "many dashes": svg('<path d="M0 0h9000" stroke="black" stroke-dasharray=".1"/>' * 9_000),
    "a use of itself": svg('<g id="a"><use href="#a"/>' + SQUARE + "</g>"),
    "two that use each other": svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>' + SQUARE),
    "clips of clips": svg("".join(f'<clipPath id="c{n}" clip-path="url(#c{n + 1})">{SQUARE}</clipPath>' for n in range(
        3000)) + '<path clip-path="url(#c0)" d="M0 0h9v9z"/>'),
    "clips of clips in groups": svg("".join(
        f'<clipPath id="c{n}">' + "<g>" * 50 + f'<path clip-path="url(#c{n + 1})" d="M0 0h9v9z"/>' + "</g>" * 50 + "</clipPath>"
        for n in range(1500)) + '<path clip-path="url(#c0)" d="M0 0h9v9z"/>'),
    "masks of masks in groups": svg("".join(
        f'<mask id="c{n}">' + "<g>" * 50 + f'<path mask="url(#c{n + 1})" d="M0 0h9v9z"/>' + "</g>" * 50 + "</mask>"
        for n in range(1500)) + '<path mask="url(#c0)" d="M0 0h9v9z"/>'),
    "uses in groups": svg('<path id="a0" d="M0 0h9v9z"/>' + "".join(
        f'<g id="a{n + 1}">' + "<g>" * 50 + f'<use href="#a{n}"/>' + "</g>" * 50 + "</g>" for n in range(1500))),
    "markers of markers": svg("".join(
        f'<marker id="m{n}"><path marker-start="url(#m{n + 1})" d="M0 0h9v9z"/></marker>' for n in range(5000))
        + '<path marker-start="url(#m0)" d="M0 0h9v9z"/>'),
    "masks of masks": svg("".join(f'<mask id="c{n}" mask="url(#c{n + 1})">{SQUARE}</mask>' for n in range(3000))
                          + '<path mask="url(#c0)" d="M0 0h9v9z"/>'),
    "patterns of patterns": svg("".join(
        f'<pattern id="c{n}" width="1" height="1"><path fill="url(#c{n + 1})" d="M0 0h9v9z"/></pattern>' for n in range(
            3000)) + '<path fill="url(#c0)" d="M0 0h9v9z"/>'),
    "gradients of gradients": svg("".join(f'<linearGradient id="c{n}" href="#c{n + 1}"/>' for n in range(9000))
                                  + '<path fill="url(#c0)" d="M0 0h9v9z"/>'),
    "markers on markers": svg('<marker id="m" markerWidth="9" markerHeight="9"><path marker-mid="url(#m)" '
                              'd="M0 0l1 1l1 1"/></marker><path marker-mid="url(#m)" d="M0 0' + "l1 1" * 20_000 + '"/>'),
    "filters": svg("<filter id='f'>" + "<feTurbulence numOctaves='999999'/>" * 5000 + "</filter><path filter='url(#f)' "
                   "d='M0 0h9v9z'/>"),
    "a long path": svg('<path d="M0 0' + " l1 1" * 200_000 + '"/>'),
    "many paths": svg('<path d="M0 0h1v1z"/>' * 45_000),
    "arcs": svg('<path d="M0 0' + "a9 9 0 1 1 1 1" * 60_000 + '"/>'),
    "dashes without end": svg('<path d="M0 0h999999" stroke="black" stroke-width=".001" stroke-dasharray=".0001"/>'),
    "dashes of nothing": svg('<path d="M0 0h9" stroke="black" stroke-dasharray="0 0 0"/>'),
    "round joins": svg('<path stroke="black" stroke-linejoin="round" stroke-linecap="round" stroke-width="9999" fill="none" '
                       'd="M0 0' + "l9 1l-9 1" * 40_000 + '"/>'),
    "a huge size": svg(SQUARE, 'width="1e30" height="1e30"'),
    "a tiny size": svg(SQUARE, 'width="1e-30" height="1e-30"'),
    "a size that is none": svg(SQUARE, 'width="NaN" height="-1"'),
    "numbers beyond all": svg('<path transform="scale(1e38)" d="M0 0h1e38v1e38z"/>' + SQUARE),
    "styles without end": svg("<style>" + "".join(f".a{n} > * + g{{fill:red}}" for n in range(20_000)) + "</style>"
                              + '<g class="a1">' + SQUARE * 9_000 + "</g>"),
    "attributes": svg("<path " + "".join(f'a{n}="" ' for n in range(60_000)) + 'd="M0 0h9v9z"/>'),
    "namespaces": svg("<g " + "".join(f'xmlns:a{n}="a{n}" ' for n in range(40_000)) + ">" + SQUARE + "</g>"),
    "switches": svg("<switch>" * 60 + SQUARE * 9_000 + "</switch>" * 60),
    "a script": svg("<script>alert(1)</script>" + SQUARE),
    "a file": svg('<image href="/etc/passwd"/>' + SQUARE),
    "another file in a style": svg('<style>@import "/etc/passwd"; path { fill: url(/etc/passwd) }</style>' + SQUARE),
    "a file as an entity": b'<!DOCTYPE svg [<!ENTITY a SYSTEM "/etc/passwd">]>' + svg("<title>&a;</title>" + SQUARE),
    "no text": b"<svg" + b"\xff" * 100_000,
    "a PNG as large as may be": png(4096, 4096),
    "one of 16 bits": png(4096, 4096, depth=16),
    "one in grey": png(4096, 4096, depth=8, color=0),
    "one interlaced": png(2048, 2048, interlaced=1, rows=zlib.compress(bytes(2048 * 2048 * 4 + 8000), 9)),
    "a PNG that says it is huge": png(2**31 - 1, 2**31 - 1, rows=b""),
    "a PNG without a side": png(0, 9, rows=b""),
    "a PNG of more than it says": png(9, 9, rows=ZEROS),
    "a PNG that is cut": png(4096, 4096)[:5000],
    "a PNG that is not packed right": png(99, 99, rows=b"\xff" * 5000),
    "a PNG with long remarks": png(9, 9, more=chunk(b"zTXt", b"a\0\0" + ZEROS)),
    "a PNG with a long profile": png(9, 9, more=chunk(b"iCCP", b"a\0\0" + ZEROS)),
    "a PNG with 50 000 remarks": png(9, 9, more=chunk(b"tEXt", b"a\0b") * 50_000),
    "a PNG with frames": png(9, 9, more=chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0))),
}


def pictures(report, readers):
    for name, good in (("logo.svg", svg(SQUARE)), ("logo.png", png(9, 9))):
        theme = f'format = 1\nlogo = "{name}"\n'
        with Laid(readers[0].register / name, good):
            report.expect(print_with(readers, theme, report, name) == [0, 0, 0], f"{name} is not taken")
    for shape, data in PICTURES.items():
        with Laid(readers[0].register / "logo.svg", data):
            print_with(readers, 'format = 1\nlogo = "logo.svg"\n', report, f"picture, {shape}")
        page = readers[1] / "print.html"
        if page.exists():
            text = page.read_text(encoding="utf-8")
            report.expect(not re.search("alert|root:|/etc/passwd", text), f"picture, {shape}: it is on the page")
            page.unlink()


# --- PDFs ------------------------------------------------------------------------------------------------------------

def pdf_of(objects, trailer=""):
    out, places = b"%PDF-1.7\n", []
    for number, data in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + (data if isinstance(data, bytes) else data.encode()) + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n".encode()


def stream(data, entries=""):
    return f"<</Length {len(data)}{entries}>>\nstream\n".encode() + data + b"\nendstream"


def file_of(name, number):
    return f"<</Type/Filespec/F({name})/UF({name})/EF<</F {number} 0 R>>>>"


def attaching(*files, catalog=""):
    """A PDF with attached files, given by name and object."""
    listed = "/AF[" + "".join(f"{4 + 2 * n} 0 R " for n in range(len(files))) + "]"
    objects = [f"<</Type/Catalog/Pages 2 0 R{listed}{catalog}>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
               "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"]
    for n, (name, data) in enumerate(files):
        objects += [file_of(name, 5 + 2 * n), data]
    return pdf_of(objects)


def pdfs_of(printed, certificate):
    toml, deep = "ubo-2026-0001.toml", 200_000
    catalog = "<</Type/Catalog/Pages 2 0 R%s>>"
    tail = printed[printed.rfind(b"startxref"):]
    return {
        "nothing": b"%PDF-1.7\n",
        "cut in the middle": printed[:len(printed) // 2],
        "without its end": printed[:printed.rfind(b"xref")],
        "its end a thousand times": printed + tail * 1000,
        "its table a thousand times": printed + printed[printed.rfind(b"xref\n0"):] * 1000,
        "itself a hundred times": printed * 100,
        "8 MiB in front": bytes(8 * MEGABYTE) + printed,
        "8 MiB behind": printed + bytes(8 * MEGABYTE),
        "a start beyond the end": re.sub(rb"startxref\s+\d+", b"startxref\n99999999999999999999", printed),
        "a start in itself": re.sub(rb"startxref\s+\d+", b"startxref\n0", printed),
        "lists in lists": pdf_of([catalog % ("/AF" + "[" * deep + "]" * deep)]),
        "tables in tables": pdf_of([catalog % ("/AF" + "<</A" * deep + ">>" * deep)]),
        "open brackets": b"%PDF-1.7\n" + b"<<" * (4 * MEGABYTE),
        "open texts": b"%PDF-1.7\n" + b"(" * (8 * MEGABYTE),
        "open streams": b"%PDF-1.7\n" + b"1 0 obj<</Length 9>>stream\n" * 300_000,
        "many objects": b"%PDF-1.7\n" + b"1 0 obj<<>>endobj\n" * 400_000,
        "many names": b"%PDF-1.7\n" + b"/A" * (4 * MEGABYTE),
        "escaped names": b"%PDF-1.7\n" + b"/#41#42#43" * 800_000,
        "a list of itself": pdf_of([catalog % "/AF 4 0 R", "<<>>", "<<>>", "[4 0 R 4 0 R]"]),
        "a tree of names in itself": pdf_of([catalog % "/Names<</EmbeddedFiles 4 0 R>>", "<<>>", "<<>>",
                                             "<</Kids[4 0 R 4 0 R]>>"]),
        "a long list": pdf_of([catalog % ("/AF[" + "4 0 R " * 1_000_000 + "]"), "<<>>", "<<>>", "<<>>"]),
        "tables that lead to each other": pdf_of([catalog % ""], "/Prev 9"),
        "a length that is itself": attaching((toml, b"<</Length 5 0 R>>\nstream\nx\nendstream")),
        "a length beyond the end": attaching((toml, b"<</Length 999999999999>>\nstream\nx\nendstream")),
        "a negative length": attaching((toml, b"<</Length -1>>\nstream\nx\nendstream")),
        "packed in a megabyte": attaching((toml, stream(ZEROS, "/Filter/FlateDecode"))),
        "packed ten times": attaching((toml, stream(ZEROS, "/Filter[" + "/FlateDecode" * 10 + "]"))),
        "packed objects": attaching((toml, stream(ZEROS, "/Type/ObjStm/N 99999999/First 9/Filter/FlateDecode"))),
        "a packed table": re.sub(rb"startxref\s+\d+", b"startxref\n9", b"%PDF-1.7\n1 0 obj" + stream(
            ZEROS, "/Type/XRef/Size 99999999/W[1 9 9]/Root 1 0 R/Filter/FlateDecode") + b"endobj\nstartxref\n0\n%%EOF"),
        "encrypted": pdf_of([catalog % ""], "/Encrypt<</Filter/Standard/V 5/R 6/Length 256/P -4/O<00>/U<00>>>"),
        "a file elsewhere": attaching((toml, stream(b"x", "/F(/etc/passwd)"))),
        "a name that is a path": attaching(("../../etc/ubo-2026-0001.toml", stream(certificate))),
        "a name that commands": attaching(("\x1b]0;x\x07ubo-2026-0001.toml", stream(certificate))),
        "a certificate twice": attaching((toml, stream(certificate)), (toml, stream(certificate + b"# other\n"))),
        "a thousand certificates": attaching(*((f"ubo-2026-{n:04}.toml", stream(certificate)) for n in range(1000))),
        "a certificate of brackets": attaching((toml, stream(b"a = " + b"[" * 900_000))),
        "a certificate of 8 MiB": attaching((toml, stream(b"=\n" * (4 * MEGABYTE)))),
        "a certificate that commands": attaching((toml, stream(
            certificate.replace("Przykładowo".encode(), b"\\u001b[2J\\u202e{{ 7*7 }}\\u0007")))),
        "a certificate of zeros": attaching((toml, stream(bytes(MEGABYTE)))),
        "a signature of 8 MiB": attaching((toml, stream(certificate)), (f"{toml}.minisig", stream(b"A\n" * (4 * MEGABYTE)))),
        "a signature that commands": attaching((toml, stream(certificate)), (f"{toml}.minisig", stream(
            b"untrusted comment: \x1b[2J\nRWQ\ntrusted comment: \x1b]0;x\x07\nAAAA\n"))),
        "a script in it": attaching((toml, stream(certificate)), catalog="/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"),
    }


def pdfs(report, readers):
    ground, folder = readers
    path = folder / "given.pdf"
    ground.run("print", ID, "-o", path).ok()
    made = pdfs_of(path.read_bytes(), (ground.register / f"{ID.lower()}.toml").read_bytes())
    report.expect(Measured(ground, ("verify", path)).code == 0, "the print itself is not good")
    for shape, data in made.items():
        path.write_bytes(data)
        for command in (("verify", path), ("verify", path, "--format", "json"), ("check", path)):
            run = Measured(ground, command)
            # Reading a PDF is abandoned after five seconds.
            faults = run.faults(7) + harm(run.out + run.err)
            report.expect(not faults, f"PDF, {shape}, {command[0]}: {', '.join(faults)}")
    # As evidence, it is just bytes.
    folder = ground.folder / "application-0"
    (folder / "dowody/zly.pdf").write_bytes(made["open brackets"])
    run = Measured(ground, ("score", folder))
    report.expect(not run.faults(), f"a PDF as evidence: {run.faults()}")


# --- templates -------------------------------------------------------------------------------------------------------

# Deeply nested expressions, loops, and sources of control characters.
TEMPLATES = {
    "minus": "{{ %s1 }}" % ("-" * 20_000),
    "not": "{{ %s1 }}" % ("not " * 20_000),
    "brackets": "{{ %s1%s }}" % ("(" * 20_000, ")" * 20_000),
    "lists": "{{ %s1%s }}" % ("[" * 20_000, "]" * 20_000),
    "attributes": "{{ a%s }}" % (".a" * 20_000),
    "filters": "{{ a%s }}" % ("|lower" * 20_000),
    "calls": "{{ a%s }}" % ("()" * 20_000),
    "indexes": "{{ a%s%s }}" % ("[a" * 20_000, "]" * 20_000),
    "conjunctions": "{{ 1%s }}" % (" and 1" * 20_000),
    "comparisons": "{{ 1%s }}" % (" == 1" * 20_000),
    "choices": "{{ 1%s }}" % (" if 1 else 1" * 10_000),
    "tests": "{{ a%s }}" % (" is defined" * 10_000),
    "conditions": "{% if 1 %}" * 10_000 + "{% endif %}" * 10_000,
    "other conditions": "{% if 0 %}" + "{% elif 0 %}" * 10_000 + "{% endif %}",
    "loops": "{% for a in [1] %}" * 10_000 + "{% endfor %}" * 10_000,
    "loops without end": "{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}",
    "doubling": "{% set s = 'aaaaaaaa' %}" + "{% set s = s ~ s %}" * 40 + "{{ s }}",
    "doubling by a filter": "{% set s = [issuer, issuer] %}" + "{% set s = [s|join, s|join] %}" * 40 + "{{ s }}",
    "many expressions": "{{ today }}" * 20_000,
    "open expressions": "{{" * 100_000,
    "a long line": "a" * 250_000,
    "a long word in many lines": ("ą" * 200 + "\n") * 600,
    "many items": "- a\n" * 60_000,
    "many paragraphs": "a\n\n" * 80_000,
    "control characters": "a\u001b]0;x\u0007\u009b2J\u202eb\u2066c\u200b\u2028d",
    "control characters that it makes": "{{ '\\u001b]0;x\\u0007\\u202e' }}{{ \"\\x1b\" }}b",
    "an address of a file": "{% include '/etc/passwd' %}{% import '/etc/passwd' as p %}b",
    "the values": "{{ debug() }}b",
    "no text": "\ufffd",
}


def templates(report, readers):
    ground, folder = readers
    kept = ground.register / "templates"
    (kept / "en").mkdir(parents=True)
    for place, name in ((kept / "en/issued.txt", "text"), (kept / "letter.html", "page")):
        for shape, text in TEMPLATES.items():
            whole = f"Title\n\n{text}\n" if name == "text" else f"<!doctype html><title>x</title><p>{text}</p>"
            with Laid(place, whole.encode()):
                for form in ("text", "html"):
                    run = Measured(ground, ("letter", ID, "--kind", "issued", "--format", form))
                    faults = run.faults() + harm(run.out + run.err) + ["a file"] * (b"root:" in run.out)
                    report.expect(not faults, f"template, {shape}, {name} as {form}: {', '.join(faults)}")
    for place in (kept / "en/issued.txt", kept / "letter.html"):
        with Laid(place, b"\xff" * 100_000):
            run = Measured(ground, ("letter", ID, "--kind", "issued", "--format", "html"))
            report.expect(run.code in EXITS and not run.faults(), f"template of no text: {run.faults()}")
    shutil.rmtree(kept)


ALL = {"fonts": fonts, "pictures": pictures, "PDFs": pdfs, "templates": templates}


def main():
    report = Report("documents")
    ground = Ground(1)
    for name in sys.argv[1:] or ALL:
        ALL[name](report, (ground, ground.folder))
    ground.remove()
    report.end()


if __name__ == "__main__":
    main()
