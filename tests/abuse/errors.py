"""Injects system errors: every call that reads or changes a file fails once, in every command that writes, and in the
readers.

An error exits with 1 (or the command does its work without that call). It is never a verdict (3, 4) and never a panic;
"as it was before" is said only if nothing has changed, and work reported as done is done.

    python3 tests/abuse/errors.py [HOW_MANY]       needs strace
"""

import random
import sys
from concurrent.futures import ThreadPoolExecutor

from ground import Ground, Report, WORKERS, digest
from kills import Subject, seen
from writers import WRITERS, Writer

# The call and how it fails. Checking whether a file exists is a system call, too.
FAILURES = [("openat", "EIO"), ("openat", "EACCES"), ("openat", "EMFILE"), ("read", "EIO"), ("write", "ENOSPC"),
            ("write", "EIO"), ("fsync", "EIO"), ("syncfs", "EIO"), ("fdatasync", "EIO"), ("rename,renameat,renameat2", "EIO"),
            ("rename,renameat,renameat2", "EXDEV"), ("unlink,unlinkat", "EACCES"), ("mkdir,mkdirat", "ENOSPC"),
            ("ftruncate", "EIO"), ("flock", "ENOLCK"), ("statx,newfstatat", "EIO"), ("getdents64", "EIO"),
            ("copy_file_range,sendfile", "EIO")]
READERS = [Writer("check", lambda ground: ("check",)), Writer("verify", lambda ground: ("verify",)),
           Writer("show", lambda ground: ("show", "UBO-2026-0001")), Writer("list", lambda ground: ("list",)),
           Writer("score", lambda ground: ("score", ground.folder / "application-0", "--target", "3"))]
# The loader reads before the program itself begins.
LOADER = ("error while loading shared libraries", "cannot open shared object")


def written(ground):
    """The files a command writes. Readers also write the memory of the register."""
    return "\n".join(line for line in digest(ground.folder).splitlines() if "home/state/" not in line)


def main():
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 700
    report, chance = Report("errors"), random.Random(20261127)
    subjects = [Subject(writer) for writer in WRITERS + READERS]

    def tried(job):
        subject, (calls, error), nth = job
        ground = subject.base.copy()
        before = written(ground)
        prefix = ["strace", "-f", "-qq", "-o", str(ground.folder / "home/trace"), "-e", f"trace={calls}", "-e",
                  f"inject={calls}:error={error}:when={nth}"]
        result = subject.writer.run(ground, prefix)
        trace = ground.folder / "home/trace"
        was_injected = trace.exists() and "INJECTED" in trace.read_text(errors="replace")
        trace.unlink(missing_ok=True)
        if not was_injected or any(text in result.err for text in LOADER):
            ground.remove()
            return 0
        what = f"{subject.writer.name}, {calls} {nth} fails with {error}"
        # Unreadable evidence does not count, and is named: the result is open.
        is_named = subject.writer.name == "score" and result.code == 4 and "cannot be read" in result.out
        report.expect(result.code in (0, 1) or is_named, f"{what}: {result}")
        report.expect("panicked" not in result.err, f"{what}: {result}")
        if result.code == 1:
            report.expect("error:" in result.err or result.out, f"{what}: fails without a word: {result}")
        if "as it was before" in result.err:
            report.expect(written(ground) == before, f"{what}: says 'as it was before', and is not: {result}")
        found = seen(ground)
        expected = subject.states[1:] if result.code == 0 else subject.states
        report.expect(found in expected, f"{what}: afterwards {found[1:]}, {result}")
        ground.remove()
        return 1

    jobs = [(subject, failure, nth) for subject in subjects for failure in FAILURES for nth in range(1, 80)]
    chance.shuffle(jobs)
    injected = 0
    with ThreadPoolExecutor(WORKERS) as pool:
        while injected < wanted and jobs:
            now, jobs = jobs[:100], jobs[100:]
            injected += sum(pool.map(tried, now))
    report.end(f"; {injected} errors injected")


if __name__ == "__main__":
    main()
