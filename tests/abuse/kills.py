"""Kills the program before every call that changes a file, and at random moments.

Afterwards the register reads as before the command or as after it, nothing in it is reported as forged, no number is
given twice, and the next command works.

    python3 tests/abuse/kills.py [HOW_MANY]        needs strace
"""

import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from ground import Ground, ISSUER, PASSWORD, Report, WORKERS
from writers import WRITERS

CALLS = ["write", "fsync", "fdatasync", "syncfs", "rename,renameat,renameat2", "openat", "unlink,unlinkat", "mkdir,mkdirat",
         "ftruncate", "flock", "link,linkat"]


class Subject:
    """A command that writes, with the register as read before and after it."""

    def __init__(self, writer):
        self.writer, self.base = writer, Ground(2)
        writer.prepare(self.base)
        after = self.base.copy()
        self.states = [seen(self.base)]
        began = time.monotonic()
        writer.run(after).ok()
        self.seconds = time.monotonic() - began
        self.states.append(seen(after))
        after.remove()

    def killed_at(self, calls, nth):
        """Kills it before its n-th of some calls; None if it makes fewer."""
        ground = self.base.copy()
        prefix = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={calls}", "-e",
                  f"inject={calls}:signal=KILL:when={nth}"]
        code = self.writer.run(ground, prefix).code
        return ground if code in (-9, 137) else ground.remove()

    def killed_after(self, seconds):
        ground = self.base.copy()
        started = self.writer.start(ground)
        time.sleep(seconds)
        started.kill()
        started.communicate()
        return ground

    def look(self, report, what, ground):
        """Asserts the invariants after any kill."""
        what = f"{self.writer.name}, killed {what}"
        found = seen(ground)
        report.expect(found in self.states, f"{what}: neither as before nor as after: {found}")
        again = ground.run("amend", "UBO-2026-0002", "--edition-ends", "2027-12-01", "--reason", "dalej", "--by", ISSUER,
                           "--yes", password=PASSWORD)
        is_sound = found[1] == 0
        report.expect(again.code == 0 if is_sound else again.code in (0, 3), f"{what}: the next command: {again}")
        names = [path.stem.split("-")[2] for path in ground.register.glob("ubo-*.toml")]
        report.expect(len(set(names)) == len(names), f"{what}: a number twice: {names}")
        ground.remove()


def seen(ground):
    check, verify = ground.run("check", "--all", "--format", "json"), ground.run("verify")
    return check.out, verify.code, check.code


def main():
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    report, chance, kills = Report("kills"), random.Random(20261127), 0
    subjects = [Subject(writer) for writer in WRITERS]

    def at_calls(job):
        subject, calls = job
        nth = 0
        while (ground := subject.killed_at(calls, nth + 1)) is not None:
            nth += 1
            subject.look(report, f"before {calls} {nth}", ground)
        return nth

    def at_random(subject):
        seconds = chance.uniform(0, subject.seconds * 1.05)
        subject.look(report, f"after {seconds:.3f} s", subject.killed_after(seconds))
        return 1

    with ThreadPoolExecutor(WORKERS) as pool:
        kills += sum(pool.map(at_calls, [(subject, calls) for subject in subjects for calls in CALLS]))
        print(f"kills: {kills} before a call; the rest at random", file=sys.stderr, flush=True)
        rest = max(0, wanted - kills)
        kills += sum(pool.map(at_random, [subjects[number % len(subjects)] for number in range(rest)]))
    report.end(f"; {kills} kills")


if __name__ == "__main__":
    main()
