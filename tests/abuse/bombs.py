"""Bombs: small files that could be expensive, given to every reader; and hostile names, passed to every output.

Whatever a file contains, the program ends by itself with one of its exit codes, uses at most 256 MiB and, for parsed files,
2 seconds of work, prints less than 1 MiB about it, and writes nothing that could control a terminal or a browser.

    python3 tests/abuse/bombs.py [READER]          Linux
"""

import os
import re
import resource
import shutil
import sys
import tempfile
import unicodedata

from ground import Ground, ISSUER, PASSWORD, Report

MEGABYTE = 1024 * 1024
MOST_MEMORY, MOST_SECONDS, MOST_SAID = 256 * MEGABYTE, 2.0, MEGABYTE
EXITS = {0, 1, 2, 3, 4}


def repeated(unit, size):
    return (unit * (size // len(unit) + 1))[:size - size % len(unit)]


def numbered(pattern, size):
    lines, length, number = [], 0, 0
    while length < size:
        lines.append(pattern % number)
        length += len(lines[-1])
        number += 1
    return "".join(lines[:-1]).encode()


# Shapes of about a given number of bytes.
SHAPES = {
    "signs that lack all else": lambda size: repeated(b"=\n", size),
    "signs on one line": lambda size: repeated(b"= ", size),
    "words on one line": lambda size: repeated(b"a b ", size),
    "words on lines": lambda size: repeated(b"a\n", size),
    "lists in lists": lambda size: b"a = " + repeated(b"[", size),
    "closing brackets": lambda size: repeated(b"]\n", size),
    "enumerations in each other": lambda size: repeated(b"a={", size),
    "a key with dots": lambda size: repeated(b"a.", size) + b"a = 1\n",
    "a heading with dots": lambda size: b"[" + repeated(b"a.", size) + b"a]\n",
    "tables": lambda size: numbered("[t%d]\n", size),
    "tables of one list": lambda size: repeated(b"[[event]]\n", size),
    "keys": lambda size: numbered("k%d = 1\n", size),
    "the same key": lambda size: repeated(b"a = 1\n", size),
    "one long key": lambda size: repeated(b"a", size) + b" = 1\n",
    "one long text": lambda size: b'a = "' + repeated(b"a", size) + b'"\n',
    "a list of numbers": lambda size: b"a = [" + repeated(b"1,", size) + b"]\n",
    "a list of texts": lambda size: b"a = [" + repeated(b"'',", size) + b"]\n",
    "slips in a text": lambda size: b'a = "' + repeated(b"\\q", size) + b'"\n',
    "control characters in a text": lambda size: b'a = "' + repeated(b"\x01", size) + b'"\n',
    "control characters in a remark": lambda size: b"#" + repeated(b"\x01", size) + b"\n",
    "open quotes": lambda size: repeated(b'"\n', size),
    "remarks": lambda size: repeated(b"#\n", size),
    "empty lines": lambda size: repeated(b"\r\n", size),
    "carriage returns": lambda size: repeated(b"\r", size),
    "nothing but zeros": lambda size: bytes(size),
    "no text": lambda size: repeated(b"\xff", size),
}

# Just within the size limit of a file, about at the limit, and beyond it.
SIZES = [96 * 1024, MEGABYTE - 64, 8 * MEGABYTE - 64]


class Measured:
    """A run: its exit, cost and output."""

    def __init__(self, ground, arguments, prefix=()):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            password = PASSWORD if arguments[0] in ("issue", "register") else None
            started = ground.start(*arguments, stdout=out, stderr=err, password=password, prefix=prefix,
                                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (60, 60)))
            _, status, usage = os.wait4(started.pid, 0)
            started.returncode = 0
            self.code = os.waitstatus_to_exitcode(status)
            self.memory, self.seconds = usage.ru_maxrss * 1024, usage.ru_utime + usage.ru_stime
            out.seek(0), err.seek(0)
            self.out, self.err = out.read(), err.read()

    def faults(self, seconds=MOST_SECONDS):
        found = []
        if self.code not in EXITS:
            found.append(f"ended with {self.code}: {self.err[-300:].decode(errors='replace')}")
        if self.memory > MOST_MEMORY:
            found.append(f"{self.memory // MEGABYTE} MiB")
        if self.seconds > seconds:
            found.append(f"{self.seconds:.1f} s")
        if len(self.out) + len(self.err) > MOST_SAID:
            found.append(f"said {len(self.out) + len(self.err)} bytes")
        return found


class Readers:
    """Each reader: the place of its file, and the command that reads it."""

    def __init__(self, ground):
        self.ground, self.folder = ground, ground.folder
        self.register = ground.register
        rubric = next((self.register / "rubrics").glob("*.toml"))
        beside = self.folder / "own"
        beside.mkdir()
        shutil.copy(rubric, beside / "rubric.toml")
        many = self.folder / "many"
        shutil.copytree(self.folder / "application-0", many / "good")
        shutil.copytree(self.folder / "application-0", many / "bad")
        file, own = self.folder / "file.toml", beside / "rubric.toml"
        application = self.folder / "application-0"
        self.all = {
            "answers": (application / "odpowiedzi.toml", ("score", application)),
            "answers in a folder of many": (many / "bad/odpowiedzi.toml", ("score", many)),
            "answers, gone on with": (application / "odpowiedzi.toml", ("assess", application, "--answer", "x=tak")),
            "review": (application / "ocena.toml", ("score", application)),
            "certificate, checked alone": (file, ("check", file)),
            "certificate, checked as JSON": (file, ("check", file, "--format", "json")),
            "certificate, verified alone": (file, ("verify", file)),
            "certificate of the register": (self.register / "ubo-2026-0001.toml", ("check",)),
            "certificate that is shown": (self.register / "ubo-2026-0001.toml", ("show", "UBO-2026-0001")),
            "settings": (self.register / "register.toml", ("list",)),
            "settings, repaired": (self.register / "register.toml", ("register", "repair")),
            "rubric": (own, ("questionnaire", "check", own)),
            "rubric of an application": (own, ("score", application, "--rubric", own)),
            "practices": (beside / "practices.toml", ("practices", "--rubric", own)),
            "rubric of the register": (rubric, ("show", "UBO-2026-0001")),
            "theme": (self.register / "theme.toml", ("print", "UBO-2026-0001", "-o", self.folder / "print.html")),
            "signature": (self.register / "ubo-2026-0001.toml.minisig", ("verify",)),
            "list": (self.register / "SHA256SUMS", ("verify",)),
            "print": (self.folder / "print.pdf", ("verify", self.folder / "print.pdf")),
        }
        # As large as the limit of the list.
        self.sizes = {"list": [MEGABYTE, 64 * MEGABYTE]}


class Laid:
    """Temporarily replaces the file at a path."""

    def __init__(self, path, content):
        self.path, self.content = path, content

    def __enter__(self):
        self.before = self.path.read_bytes() if self.path.exists() else None
        self.path.write_bytes(self.content)

    def __exit__(self, *_):
        self.path.unlink() if self.before is None else self.path.write_bytes(self.before)


def bombs(report, readers, wanted):
    worst = {"memory": (0, ""), "seconds": (0, "")}
    for reader, (path, command) in readers.all.items():
        if wanted not in reader:
            continue
        for shape, make in SHAPES.items():
            for size in readers.sizes.get(reader, SIZES):
                with Laid(path, make(size)):
                    run = Measured(readers.ground, command)
                name = f"{reader}: {shape}, {size // 1024} KiB"
                faults = run.faults()
                report.expect(not faults, f"{name}: {', '.join(faults)}")
                worst["memory"] = max(worst["memory"], (run.memory // MEGABYTE, name))
                worst["seconds"] = max(worst["seconds"], (round(run.seconds, 2), name))
    return worst


# Names and texts that mislead, control the terminal, or escape from their context.
NAMES = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\u001b[31mczerwone\u001b[0m", "\u009b2J",
    "a\u202etxt.exe", "a\u2066b\u2069", "Przykładowo\u200b", "\ufeffPrzykładowo", "Przy\u00adkładowo",
    "Przykładowo\U000e0041\U000e0042", "Cze\u0328stochowa", "=HYPERLINK(\"x\")", "+cmd|' /C calc'!A0", "@SUM(1)",
    "{{ 7*7 }}", "{% raw %}", "$(reboot)", "`reboot`", "'; DROP TABLE x; --", "a,b;c\td", "a\\nb", "%s%n%d", "ꙮ" * 100,
    "Z" + "\u0301" * 500, "NUL", "../../etc/passwd", "</title></svg>", "&lt;b&gt;", "BEGIN:VEVENT", "a\r\nX-Evil: 1",
    "\u2028a\u2029b", "🏳️\u200d🌈 gmina", "ﷺ" * 50,
]


def toml_text(text):
    return '"' + "".join(f"\\U{ord(c):08x}" if ord(c) < 32 or c in '"\\' or ord(c) > 126 else c for c in text) + '"'


def is_harmful(text):
    return {c for c in text if c not in "\n\t" and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp", "Cs")}


def hostile(report, ground):
    """Takes every name through an application, a review, an award, and every output."""
    for number, name in enumerate(NAMES):
        folder = ground.folder / f"named-{number}"
        shutil.copytree(ground.folder / "application-1", folder)
        path = folder / "odpowiedzi.toml"
        text = path.read_text(encoding="utf-8")
        text = text.replace('name = "Przykładowo"', f"name = {toml_text(name)}", 1)
        own = f"{2 * (number % 16) + 2:02}{number % 60 + 1:02}{number % 90 + 1:02}1"
        text = re.sub(r'terc = "\d{7}"', f'terc = "{own}"', text, count=1)
        path.write_text(text, encoding="utf-8")
        said = [ground.run("score", folder), ground.run("score", folder, "--format", "json"),
                ground.run("score", folder, "--format", "markdown"), ground.run("issue", folder, "--by", ISSUER, "--yes",
                                                                                password=PASSWORD)]
        report.expect(said[-1].code == 0, f"{name!r} is not issued: {said[-1]}")
        number = f"UBO-2026-{number + 3:04}"
        for command in (("check", number), ("check", number, "--format", "json"), ("check", number, "--format", "nagios"),
                        ("check", number, "--format", "markdown"), ("show", number), ("verify", number),
                        ("show", number, "--format", "json"), ("letter", number, "--kind", "issued"),
                        ("badge", number, "-o", "-"), ("badge", number, "--format", "html", "-o", "-"),
                        ("print", number, "--format", "html", "-o", "-"), ("print", number, "--format", "svg", "-o", "-")):
            said.append(ground.run(*command))
        inspect(report, name, said)
    whole = [ground.run(*command) for command in (
        ("list",), ("list", "--format", "csv"), ("list", "--format", "json"), ("check",), ("calendar",),
        ("check", "--format", "nagios"), ("verify",))]
    inspect(report, "all names", whole)


def inspect(report, name, said):
    for result in said:
        harmful = is_harmful(result.out.replace("\r\n", "\n") + result.err)
        report.expect(not harmful, f"{name!r}: {result.arguments} writes {sorted(map(hex, map(ord, harmful)))}")
        if "html" in result.arguments or "badge" in result.arguments or "svg" in result.arguments:
            bad = [tag for tag in ("<script>alert", "<img src=x", "<b>") if tag in result.out]
            report.expect(not bad, f"{name!r}: {result.arguments} writes {bad}")
        report.expect(result.code in EXITS, f"{name!r}: {result}")


def evidence(report, readers):
    """A large file named a thousand times is read once."""
    folder = readers.folder / "application-1"
    with (folder / "dowody/large.bin").open("wb") as file:
        file.truncate(200 * MEGABYTE)
    path = folder / "odpowiedzi.toml"
    text = path.read_text(encoding="utf-8")
    once = Measured(readers.ground, ("score", folder))
    some = "evidence = [" + '{ file = "dowody/large.bin" }, ' * 900
    with Laid(path, text.replace("evidence = [", some, 1).encode()):
        run = Measured(readers.ground, ("score", folder))
    report.expect(not run.faults(once.seconds + 10), f"evidence named 900 times: {run.faults(once.seconds + 10)}")
    (folder / "dowody/large.bin").unlink()


def numbers(report, ground):
    """A register with only two numbers left."""
    path = ground.register / "register.toml"
    text = path.read_text(encoding="utf-8")
    entry = '\n[[entry]]\non = 2026-11-27\nkind = "adopted"\nfrom = 2\nto = 99999998\nby = "x"\nreason = "x"\n'
    for more in ("", entry):
        last = text.replace("last_number = 2", "last_number = 99999999") + more
        for command in (("register", "repair"), ("check",), ("list",)):
            with Laid(path, last.encode()):
                run = Measured(ground, command)
            report.expect(not run.faults(), f"the last number there is, {command}: {run.faults()}")


def main():
    report, wanted = Report("bombs"), sys.argv[1] if len(sys.argv) > 1 else ""
    ground = Ground(2)
    ground.run("print", "UBO-2026-0001", "-o", ground.folder / "print.pdf").ok()
    readers = Readers(ground)
    worst = bombs(report, readers, wanted)
    if not wanted:
        evidence(report, readers)
        numbers(report, ground)
        hostile(report, ground)
    ground.remove()
    said = "; ".join(f"most {what}: {value} ({name})" for what, (value, name) in worst.items())
    report.end(f"; {said}")


if __name__ == "__main__":
    main()
