"""Flips every byte of every signed file of a register: `cert verify` reports each time that it is not genuine, or cannot
be read.

    python3 tests/abuse/flips.py
"""

from concurrent.futures import ThreadPoolExecutor

from ground import Ground, ISSUER, PASSWORD, Report, WORKERS


def main():
    base, report = Ground(2), Report("flips")
    base.run("revoke", "UBO-2026-0002", "--reason", "próba", "--by", ISSUER, "--yes", password=PASSWORD).ok()
    base.run("key", "rotate", password=PASSWORD).ok()
    base.run("verify").ok()
    listed = (base.register / "SHA256SUMS").read_text().splitlines()
    files = [line.split("  ", 1)[1] for line in listed] + ["SHA256SUMS", "SHA256SUMS.minisig"]

    def flipped(job):
        ground, name = job
        path = ground.register / name
        content = path.read_bytes()
        for at in range(len(content)):
            # One bit, a different one in each byte.
            path.write_bytes(content[:at] + bytes([content[at] ^ 1 << at % 8]) + content[at + 1:])
            result = ground.run("verify")
            report.expect(result.code in (1, 3), f"{name}, byte {at}: {result}")
        path.write_bytes(content)
        ground.remove()

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(flipped, [(base.copy(), name) for name in files]))
    base.remove()
    report.end(f"; {len(files)} files")


main()
