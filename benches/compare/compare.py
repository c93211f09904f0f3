"""Whole processes against others on the same work, in one run: medians of runs that take turns, and their ratios.

    python3 benches/compare/compare.py [--rounds N] [--applications N] [--certificates N…] [--cert FILE]

Without cargo or the crates it fetches, the programs of `peers/` are left out; so are openssl and Python if they are
missing. Nothing outside a temporary folder and `target/` is written.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ground import RUBRIC, ROOT, Cert, applications, environment, identifier_of, register

HERE = Path(__file__).resolve().parent


def peers():
    """Builds the programs of `peers/`; none if that fails."""
    target = ROOT / "target/peers"
    built = shutil.which("cargo") and subprocess.run(
        ["cargo", "build", "--release", "--quiet"], cwd=HERE / "peers",
        env=os.environ | {"CARGO_TARGET_DIR": str(target)}, check=False).returncode == 0
    return [str(target / "release" / name) if built else None for name in ("floor", "rego")]


def run(command, surroundings):
    """Seconds of wall-clock and processor time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    subprocess.run(command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def compare(title, commands, surroundings, rounds):
    """Runs the commands in turn, repeatedly; the first is the reference for the others."""
    missing = [name for name, command in commands.items() if not command or not command[0]]
    commands = {name: command for name, command in commands.items() if name not in missing}
    taken = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(run(command, surroundings))
    medians = {name: [statistics.median(column) for column in zip(*runs)] for name, runs in taken.items()}
    print(f"\n{title}" + (f" (left out: {', '.join(missing)})" if missing else ""))
    ours = next(iter(medians.values()))
    for name, (wall, processor) in medians.items():
        print(f"  {name:<22}{wall * 1000:>10.1f} ms{processor * 1000:>10.1f} ms CPU"
              f"{wall / ours[0]:>9.2f} ×{processor / ours[1]:>9.2f} × CPU")


def growth(cert, ground, counts, surroundings):
    """The cost of ever larger registers: processor seconds and peak memory."""
    print("\ngrowth: certificates, CPU and most memory of check")
    for count in counts:
        folder = register(Cert(cert), ground / f"register-{count}", count, surroundings)
        _, processor = run([cert, "--register", str(folder), "check"], surroundings)
        timed = subprocess.run([sys.executable, "-c", MEMORY, cert, "--register", str(folder), "check"],
                               env=surroundings, capture_output=True, check=False, text=True)
        print(f"  {count:>7}{processor:>8.2f} s{int(timed.stdout) / 1024:>8.1f} MiB")


# The peak memory of the child processes: there is only one.
MEMORY = """import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0],
                                     formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="runs of each command; four times as many of the start")
    parser.add_argument("--applications", type=int, default=2479, help="how many to score")
    parser.add_argument("--certificates", type=int, nargs="+", default=[10_000, 20_000, 100_000],
                        help="how many to check; the first is compared with others, all show the growth")
    parser.add_argument("--cert", default=str(ROOT / "target/release/cert"), help="the program to measure")
    asked = parser.parse_args()
    floor, rego = peers()
    with tempfile.TemporaryDirectory(prefix="cert-compare-") as folder:
        ground = Path(folder)
        surroundings = environment(ground / "home")
        all_of_them = str(applications(ground / "applications", asked.applications))
        one = str(register(Cert(asked.cert), ground / "one", 1, surroundings))
        openssl = shutil.which("openssl")
        key, page = str(ground / "key.pem"), str(ground / "certificate.pem")
        if openssl:
            subprocess.run([openssl, "req", "-x509", "-newkey", "ed25519", "-keyout", key, "-out", page, "-nodes", "-subj",
                            "/CN=example"], check=True, capture_output=True)
        compare("start: is one certificate valid?", {
            "cert check": [asked.cert, "--register", one, "check", identifier_of(1, 1)],
            "openssl x509": [openssl, "x509", "-checkend", "0", "-in", page],
        }, surroundings, 4 * asked.rounds)
        score = [asked.cert, "score", all_of_them]
        compare(f"score: {asked.applications} applications", {
            "cert score": score,
            "cert, one core": [*score, "--jobs", "1"],
            "cert, JSON": [*score, "--format", "json"],
            "floor": [floor, all_of_them],
            "Python": [sys.executable, str(HERE / "score.py"), all_of_them],
            "regorus": [rego, str(HERE / "score.rego"), str(RUBRIC), all_of_them],
        }, surroundings, asked.rounds)
        many = str(register(Cert(asked.cert), ground / "many", asked.certificates[0], surroundings))
        compare(f"check: {asked.certificates[0]} certificates", {
            "cert check": [asked.cert, "--register", many, "check"],
            "cert, one core": [asked.cert, "--register", many, "check", "--jobs", "1"],
            "floor": [floor, many],
        }, surroundings, asked.rounds)
        growth(asked.cert, ground, asked.certificates, surroundings)


if __name__ == "__main__":
    main()
