"""Mutated inputs to every parser, with stable Rust, all cores at once.

    python3 tests/abuse/mutations.py [SECONDS] [PARSER…]          60 seconds each by default

Exits with 1 if a parser panicked, took more than a second, or used more than 256 MiB; such inputs are stored in
`target/fuzz/found`. The initial inputs come from `fuzz/src/seeds.rs`.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from ground import ROOT

PARSERS = sorted(path.stem for path in (ROOT / "fuzz/targets").glob("*.rs"))
TARGET = ROOT / "target/fuzz"


def mutate(parser, seconds):
    program = TARGET / "release/mutate"
    ran = subprocess.run([program, parser, seconds], cwd=TARGET, capture_output=True, text=True, env={**os.environ, "RUST_BACKTRACE": "0"})
    print(ran.stdout.strip() or ran.stderr.strip()[-500:], flush=True)
    return ran.returncode


def main(seconds="60", *parsers):
    build = ["cargo", "build", "--quiet", "--release", "--manifest-path", ROOT / "fuzz/Cargo.toml", "--bin", "mutate"]
    subprocess.run(build, check=True, env={**os.environ, "CARGO_TARGET_DIR": str(TARGET)})
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        codes = list(pool.map(lambda parser: mutate(parser, seconds), parsers or PARSERS))
    return max(codes, default=0) and 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
