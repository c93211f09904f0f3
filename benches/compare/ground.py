"""Applications and registers for measurements, made from a seed: the same number gives the same bytes everywhere."""

import csv
import datetime
import hashlib
import random
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUBRIC = ROOT / "questionnaire/rubric.toml"
TODAY = "2026-11-27"
FIRST_DAY = datetime.date(2025, 1, 1)
ISSUER, REVIEWER = "Wit Wystawiający", "Ola Oceniająca"


def gminas():
    """The name of each gmina, and a plausible code: powiats and gminas are numbered."""
    found, powiats = [], {}
    for row in csv.DictReader((ROOT / "questionnaire/places/gminas.csv").open(), delimiter=";"):
        numbers = powiats.setdefault(row["voivodeship"], {})
        powiat, counted = numbers.setdefault(row["powiat"], (len(numbers) + 1, []))
        counted.append(row)
        code = f"{row['voivodeship']}{powiat:02}{len(counted):02}{row['kind']}"
        found.append((row["name"], code))
    return found


GMINAS = gminas()


def applications(folder, count, seed=1):
    """A folder of applications. Evidence is acts and addresses: hashing files costs every program the same."""
    questions = tomllib.loads(RUBRIC.read_text())["question"]
    for number in range(count):
        chance = random.Random(f"{seed}-{number}")
        path = folder / f"gmina-{number:06}"
        path.mkdir(parents=True)
        (path / "odpowiedzi.toml").write_text(application(questions, number, chance))
    return folder


def application(questions, number, chance):
    skill = chance.choice([0.6, 0.9, 0.97, 1.0])
    name, code = GMINAS[number % len(GMINAS)]
    heading = f"""format = 1
rubric = {{ id = "ubo", version = "2026.1" }}
applied_for = {chance.randint(1, 3)}
filled_on = 2026-11-20

[people]
filled_by = "Jan Przykładny, Wydział Dialogu"

[municipality]
name = "{name}"
terc = "{code}"

[edition]
name = "XII edycja"
ended = 2026-10-16
"""
    given = (answer(question, skill, chance) for question in questions if chance.random() < 0.97)
    return heading + "".join(given)


def answer(question, skill, chance):
    is_good = chance.random() < skill
    claim = '"nie-wiem"' if chance.random() < 0.03 else claimed(question, is_good, chance)
    lines = [f"\n# {question['text']['pl'].strip()}", f"[answers.{question['id']}]", f"is = {claim}"]
    if is_good and chance.random() < 0.99:
        lines.append(f"evidence = [{evidence(chance)}]")
    if chance.random() < 0.2:
        lines.append('note = "Protokół czeka na publikację; potem zmienimy odpowiedź."')
    return "\n".join(lines) + "\n"


def claimed(question, is_good, chance):
    match question["kind"]:
        case "yes-no":
            return '"tak"' if is_good else '"nie"'
        case "one":
            passes = question["passes"]
            return f'"{chance.choice([one["id"] for one in question["choices"] if (one["id"] in passes) == is_good])}"'
        case "many":
            ids, least = [one["id"] for one in question["choices"]], question["at_least"]
            return str(chance.sample(ids, chance.randint(least, len(ids)) if is_good else least - 1)).replace("'", '"')
        case "number":
            return str(question["at_least"] if is_good else 0)


def evidence(chance):
    day = f"2026-0{chance.randint(1, 9)}-{chance.randint(10, 28)}"
    place = f'where = "§ {chance.randint(1, 40)}"'
    if chance.random() < 0.7:
        return f'{{ act = "uchwała nr {chance.randint(1, 400)}/2026", date = {day}, {place} }}'
    return f'{{ url = "https://bip.przykladowo.example/ewaluacja/{chance.randint(1, 9999)}", date = {day}, {place} }}'


def register(cert, folder, count, environment):
    """A register of certificates, each the successor of its municipality's previous one."""
    cert.run("register", "init", str(folder), "--issuer", "Fundacja Przykładowa", "--person", ISSUER, "--person",
             REVIEWER, environment=environment)
    rubric = RUBRIC.read_bytes()
    sha256 = hashlib.sha256(rubric).hexdigest()
    (folder / "rubrics").mkdir()
    (folder / f"rubrics/{sha256}.toml").write_bytes(rubric)
    for number in range(1, count + 1):
        identifier, text = certificate(number, count, sha256)
        (folder / f"{identifier.lower()}.toml").write_text(text)
    settings = folder / "register.toml"
    settings.write_text(settings.read_text().replace("last_number = 0", f"last_number = {count}"))
    return folder


def issued_on(number, count):
    return FIRST_DAY + datetime.timedelta(days=690 * number // count)


def identifier_of(number, count):
    return f"UBO-{issued_on(number, count).year}-{number:04}"


def certificate(number, count, rubric):
    identifier = identifier_of(number, count)
    before = number - len(GMINAS)
    lines = ["format = 1", f'id = "{identifier}"', f"level = {1 + number % 3}", "also_met = []", "rules = 2",
             f"issued = {issued_on(number, count)}", "months = 12"]
    if before > 0:
        lines.append(f'replaces = "{identifier_of(before, count)}"')
    (name, code), answers = GMINAS[number % len(GMINAS)], hashlib.sha256(f"{number}".encode()).hexdigest()
    lines += [
        f'municipality = {{ name = "{name}", terc = "{code}" }}',
        f'rubric = {{ id = "ubo", version = "2026.1", sha256 = "{rubric}" }}',
        f'answers = {{ edition = "XII edycja", sha256 = "{answers}", points = {30 + number % 12}, of = 42 }}',
        f'people = {{ reviewers = ["{REVIEWER}"], issuer = "{ISSUER}" }}',
        'next_edition = { name = "XIII edycja", ends = 2027-10-15, ends_with = "results", certain = false }',
    ]
    return identifier, "\n".join(lines) + "\n"


class Cert:
    """The program to measure."""

    def __init__(self, path):
        self.path = path

    def run(self, *arguments, environment, **options):
        return subprocess.run([self.path, *arguments], env=environment, check=True, capture_output=True, **options)


def environment(home):
    """Only the necessary variables, so that no files of this machine's user are read or written."""
    return {"HOME": str(home), "XDG_CONFIG_HOME": f"{home}/config", "XDG_STATE_HOME": f"{home}/state", "PATH": "",
            "CERT_LANG": "en", "CERT_AS_OF": TODAY, "LC_ALL": "C.UTF-8"}
