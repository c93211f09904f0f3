"""16 writers and 16 readers on one register for a minute: no number twice, nothing lost, and no reader ever finds
anything old, forged or unreadable.

    python3 tests/abuse/races.py [SECONDS]
"""

import sys
import threading
import time

from ground import Ground, ISSUER, PASSWORD, Report

WRITERS, READERS = 16, 16


def main():
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    ground, report = Ground(1), Report("races")
    applications = [ground.application(number + 1) for number in range(WRITERS)]
    end, lock, written = time.monotonic() + seconds, threading.Lock(), {"writes": 0, "busy": 0, "reads": 0}
    numbers = []

    def count(what, holds, said):
        with lock:
            written[what] += 1
            report.expect(holds, said)

    def write(number):
        issued = False
        while time.monotonic() < end:
            if issued or number % 2:
                result = ground.run("amend", "UBO-2026-0001", "--name", f"Nazwa {number} {time.monotonic()}", "--reason",
                                    "próba", "--by", ISSUER, "--yes", password=PASSWORD)
            else:
                result = ground.issue(applications[number])
                if result.code == 0:
                    issued = True
                    with lock:
                        numbers.append(result.out.split()[0])
            is_busy = result.code == 1 and ("writing" in result.err or "meantime" in result.err)
            count("busy" if is_busy else "writes", is_busy or result.code in (0, 3), str(result))

    def read(number):
        commands = [("check",), ("verify",), ("list",), ("show", "UBO-2026-0001")]
        while time.monotonic() < end:
            result = ground.run(*commands[number % len(commands)])
            count("reads", result.code == 0, str(result))

    threads = [threading.Thread(target=write, args=[n]) for n in range(WRITERS)]
    threads += [threading.Thread(target=read, args=[n]) for n in range(READERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report.expect(len(set(numbers)) == len(numbers), f"a number twice: {numbers}")
    report.expect(len(list(ground.register.glob("ubo-*.toml"))) == 1 + len(numbers), f"not as many certificates as numbers")
    last = ground.run("verify")
    report.expect(last.code == 0, str(last))
    ground.remove()
    report.end(f"; {written['writes']} writes, {written['busy']} that waited in vain, {written['reads']} reads")


main()
