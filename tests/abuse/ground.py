"""The ground for the abuse scripts: a register with a key, certificates and dossiers, in a folder of its own.

Nothing outside that folder is read or written: the home and the state of the program are in it, too.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CERT = os.environ.get("CERT_BIN", str(ROOT / "target/release/cert"))
# The number of parallel runs.
WORKERS = os.cpu_count() or 2
TODAY = "2026-11-27"
PASSWORD = "hasło do prób"
ISSUER, REVIEWER, OTHER = "Wit Wystawiający", "Ola Oceniająca", "Nina Następna"


def terc_of(number):
    """The code of an invented city, different for each number."""
    return f"{2 * (number % 16) + 2:02}{61 + number // 16:02}011"


class Ground:
    """A folder with a home, a register and applications."""

    def __init__(self, certificates=2, key=True):
        self.folder = Path(tempfile.mkdtemp(prefix="cert-abuse-"))
        self.register = self.folder / "register"
        (self.folder / "home").mkdir()
        self.run("register", "init", self.register, "--issuer", "Fundacja Przykładowa", "--person", ISSUER,
                 "--person", REVIEWER, "--person", OTHER).ok()
        if key:
            self.run("key", "new", password=PASSWORD).ok()
        for number in range(certificates):
            self.issue(self.application(number)).ok()

    def environment(self):
        home = self.folder / "home"
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
        return kept | {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_STATE_HOME": str(home / "state"),
                       "CERT_LANG": "en", "CERT_AS_OF": TODAY, "CERT_REGISTER": str(self.register)}

    def command(self, *arguments):
        return [CERT, *map(str, arguments)]

    def start(self, *arguments, password=None, prefix=(), **options):
        """Starts the program. A password is read from a descriptor."""
        command = [*prefix, *self.command(*arguments)]
        descriptor = None
        if password is not None:
            descriptor, end = os.pipe()
            os.write(end, f"{password}\n".encode())
            os.close(end)
            command += ["--password-fd", str(descriptor)]
            options["pass_fds"] = (descriptor,)
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        started = subprocess.Popen(command, env=self.environment(), cwd=self.folder, **(streams | options))
        if descriptor is not None:
            os.close(descriptor)
        return started

    def run(self, *arguments, **options):
        started = self.start(*arguments, **options)
        try:
            out, err = started.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            started.kill()
            out, err = started.communicate()
            return Result(arguments, "hung", out, err)
        return Result(arguments, started.returncode, out, err)

    def application(self, number):
        """A reviewed application of an invented municipality that meets level 3."""
        folder = self.folder / f"application-{number}"
        shutil.copytree(ROOT / "questionnaire/examples/przykladowo-3", folder)
        answers = folder / "odpowiedzi.toml"
        text = answers.read_text(encoding="utf-8")
        terc = f'terc = "{terc_of(number)}"\n'
        text = text.replace("[municipality]\n", "[municipality]\n" + terc, 1)
        answers.write_text(text, encoding="utf-8")
        self.run("review", folder, "--by", REVIEWER, "--confirm-all").ok()
        return folder

    def issue(self, application, **options):
        return self.run("issue", application, "--by", ISSUER, "--yes", password=PASSWORD, **options)

    def copy(self):
        """A second ground with the same content."""
        other = object.__new__(Ground)
        other.folder = Path(tempfile.mkdtemp(prefix="cert-abuse-"))
        other.register = other.folder / "register"
        shutil.copytree(self.folder, other.folder, dirs_exist_ok=True, symlinks=True)
        memory = other.folder / "home/state/cert/registers.toml"
        if memory.exists():
            memory.write_text(memory.read_text().replace(str(self.folder), str(other.folder)))
        return other

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Result:
    """The outcome of a run."""

    def __init__(self, arguments, code, out, err):
        self.arguments, self.code = arguments, code
        self.out, self.err = (text.decode(errors="replace") if text else "" for text in (out, err))

    def ok(self):
        if self.code != 0:
            sys.exit(f"the ground could not be laid: {self.arguments}: {self.code}\n{self.out}{self.err}")
        return self

    def __str__(self):
        return f"{' '.join(map(str, self.arguments))}: {self.code}: {self.err.strip()[:400]}"


def digest(folder):
    """The content of a folder, without locks."""
    lines = []
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file() and path.name != ".lock":
            lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder)}")
    return "\n".join(lines)


class Report:
    """Counts attempts and failures. Prints a line at the end, and exits with 1 if anything failed."""

    def __init__(self, name):
        self.name, self.tried, self.failed = name, 0, []

    def expect(self, holds, what):
        self.tried += 1
        if not holds:
            self.failed.append(what)
            print(f"FAILED {self.name}: {what}", file=sys.stderr, flush=True)

    def end(self, extra=""):
        print(f"{self.name}: {self.tried} tried, {len(self.failed)} failed{extra}", flush=True)
        sys.exit(1 if self.failed else 0)
