"""The same verdicts in idiomatic Python: `score.py FOLDER` prints the level and the potential.

Unlike `cert score`, it leaves out features that the generated applications do not use: files, reviews, versions.
"""

import sys
import tomllib
from pathlib import Path

from ground import RUBRIC, TODAY

MET, OPEN, UNMET = "met", "open", "unmet"


def every(parts):
    parts = list(parts)
    return UNMET if UNMET in parts else OPEN if OPEN in parts else MET


def is_positive(question, claim):
    match question["kind"]:
        case "yes-no":
            return claim == "tak"
        case "one":
            return claim in question["passes"]
        case "many":
            return isinstance(claim, list) and len(claim) >= question["at_least"]
        case "number":
            return isinstance(claim, int) and claim >= question["at_least"]


def holds(condition, answers):
    answer = answers.get(condition["question"])
    if answer is None or answer["is"] == "nie-wiem":
        return OPEN
    claim = answer["is"]
    if "is" in condition:
        chosen = claim if isinstance(claim, list) else [claim]
        return MET if any(word in condition["is"] for word in chosen) else UNMET
    count = len(claim) if isinstance(claim, list) else claim
    return MET if isinstance(count, int) and count >= condition["at_least"] else UNMET


def months_later(day, months):
    month = day.month - 1 + months
    return (day.year + month // 12, month % 12 + 1, day.day)


def is_proof(question, evidence, filled_on):
    day = evidence.get("date")
    if day is None:
        return "act" not in evidence and "within_months" not in question
    last = months_later(day, question.get("within_months", 1200))
    return day.isoformat() <= TODAY and last >= (filled_on.year, filled_on.month, filled_on.day)


def status(question, questions, application):
    answers = application["answers"]
    if "only_if" in question:
        condition = question["only_if"]
        other = status_of_condition(questions[condition["question"]], questions, answers)
        applies = every([other, holds(condition, answers)])
        if applies != MET:
            return OPEN if applies == OPEN else UNMET if question["required"] else MET
    answer = answers.get(question["id"])
    if answer is None or answer["is"] == "nie-wiem":
        return OPEN
    if not is_positive(question, answer["is"]):
        return UNMET
    proofs = (is_proof(question, piece, application["filled_on"]) for piece in answer.get("evidence", []))
    return MET if any(proofs) else OPEN


def status_of_condition(question, questions, answers):
    if "only_if" not in question:
        return MET
    condition = question["only_if"]
    other = status_of_condition(questions[condition["question"]], questions, answers)
    return every([other, holds(condition, answers)])


def levels(rubric, application):
    questions = {question["id"]: question for question in rubric["question"]}
    states = {key: status(question, questions, application) for key, question in questions.items()}
    criteria = {one["id"]: every(states[question["id"]] for question in rubric["question"]
                                 if question["criterion"] == one["id"] and question["required"])
                for one in rubric["criterion"]}
    found = {level["number"]: every(criteria[one] for one in level["criteria"]) for level in rubric["level"]}
    level = max((number for number, state in found.items() if state == MET), default=0)
    return level, max((number for number, state in found.items() if state != UNMET), default=0)


def main():
    rubric = tomllib.loads(RUBRIC.read_text())
    for path in sorted(Path(sys.argv[1]).iterdir()):
        application = tomllib.loads((path / "odpowiedzi.toml").read_text())
        level, potential = levels(rubric, application)
        print(f'{{"municipality":"{application["municipality"]["name"]}","level":{level},"potential":{potential}}}')


if __name__ == "__main__":
    main()
