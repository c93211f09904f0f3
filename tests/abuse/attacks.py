"""Attacks on a register, each with what `check`, `check --format nagios` and `verify` must answer.

The attacker can write every file. Some of them have a key: one of their own, or a stolen one that the register no
longer uses. They sign with the real `minisign`.

    python3 tests/abuse/attacks.py [NAME]          needs minisign
"""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from ground import Ground, ISSUER, PASSWORD, REVIEWER, Report, WORKERS, digest

FIRST, REVOKED = "ubo-2026-0001.toml", "ubo-2026-0002.toml"
L = 2**252 + 27742317777372353535851937790883648493
UNTRUSTED = "signature from minisign secret key"
ATTACKS, CHANGES = [], []

# The expected exit codes of `check`, `check --format nagios`, `verify`.
BAD = ({3}, {2}, {3})
# A file with impossible content is a fault: `check` gives no verdict on it, but a monitor still warns.
IMPOSSIBLE = ({1, 3}, {2, 3}, {3})


def attack(expected=BAD, machine="same", options=(), paths=None):
    """An attack. On another machine, the register is not remembered; `options` are for `verify`; `paths` are given to all
    three commands instead of the register."""
    def register(function):
        ATTACKS.append((function.__name__.replace("_", " "), function, expected, machine, options, paths))
        return function
    return register


def change(machine="same"):
    """A change that must not be signed silently: `register sign --yes` refuses it, and signs nothing."""
    def register(function):
        CHANGES.append((function.__name__.replace("_", " "), function, machine))
        return function
    return register


def edit(path, old, new, count=1):
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old} is not in {path}:\n{text}"
    path.write_text(text.replace(old, new, count), encoding="utf-8")


def listed(ground):
    """Signs the list of files as the program does, with any key of the attacker."""
    said = sorted(path for path in ground.register.rglob("*") if path.is_file() and path.name != "theme.toml"
                  and (path.suffix in (".toml", ".minisig")) and "SHA256SUMS" not in path.name
                  and path.parent.name in (ground.register.name, "rubrics") and not path.name.startswith("."))
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(ground.register)}\n" for path in said]
    (ground.register / "SHA256SUMS").write_text("".join(lines))


def sign(ground, name, key, comment, password=PASSWORD, untrusted=UNTRUSTED, legacy=False):
    path = ground.register / name
    signature = path.with_name(path.name + ".minisig")
    signature.unlink(missing_ok=True)
    command = ["minisign", "-S", "-s", str(key), "-m", str(path), "-x", str(signature), "-t", comment, "-c", untrusted]
    done = subprocess.run(command + (["-l"] if legacy else []), input=password + "\n", text=True, capture_output=True,
                          cwd=ground.folder)
    assert done.returncode == 0, done.stderr


def comment_of(ground, name):
    lines = (ground.register / f"{name}.minisig").read_text().splitlines()
    return lines[2].removeprefix("trusted comment: ")


def keys(ground):
    """The secret keys, the oldest first."""
    settings = (ground.register / "register.toml").read_text()
    publics = [line.split('"')[1] for line in settings.splitlines() if line.startswith("public = ")]
    number = lambda public: base64.b64decode(public)[2:10][::-1].hex().upper()
    return [ground.folder / f"home/config/cert/{number(public)}.key" for public in publics], publics


def own_key(ground):
    """A key of the attacker."""
    secret, public = ground.folder / "own.key", ground.folder / "own.pub"
    subprocess.run(["minisign", "-G", "-W", "-s", str(secret), "-p", str(public)], check=True, capture_output=True)
    return secret, public.read_text().splitlines()[1]


def resign(ground, key, comments=None):
    """Signs every certificate and the list with a key, keeping their comments."""
    names = [path.name for path in sorted(ground.register.glob("ubo-*.toml"))]
    comments = comments or {name: comment_of(ground, name) for name in [*names, "SHA256SUMS"]}
    for name in names:
        sign(ground, name, key, comments[name])
    listed(ground)
    sign(ground, "SHA256SUMS", key, comments["SHA256SUMS"])


# Without any key: signed files are changed.

@attack()
def a_level_is_raised(ground):
    edit(ground.register / FIRST, "level = 3", "level = 2")


@attack()
def another_municipality(ground):
    edit(ground.register / FIRST, '"0261011"', '"0262011"')


@attack(IMPOSSIBLE)
def a_later_day_of_issue(ground):
    edit(ground.register / FIRST, "issued = 2026", "issued = 2027")


@attack()
def more_months(ground):
    edit(ground.register / FIRST, "months = 12", "months = 48")


@attack()
def a_revocation_is_taken_out(ground):
    path = ground.register / REVOKED
    path.write_text(path.read_text().split("\n[[event]]")[0] + "\n")


@attack()
def an_event_is_added(ground):
    with (ground.register / FIRST).open("a") as file:
        file.write('\n[[event]]\non = 2026-11-27\nkind = "edition-moved"\nends = 2029-01-31\nby = "Wit Wystawiający"\nreason = "x"\n')


@attack()
def a_comment_is_added(ground):
    with (ground.register / FIRST).open("a") as file:
        file.write("# nothing\n")


@attack()
def a_certificate_is_removed(ground):
    (ground.register / FIRST).unlink()


@attack()
def a_certificate_and_its_signature_are_removed(ground):
    (ground.register / FIRST).unlink()
    (ground.register / f"{FIRST}.minisig").unlink()


@attack()
def a_signature_is_removed(ground):
    (ground.register / f"{FIRST}.minisig").unlink()


@attack()
def the_list_is_removed(ground):
    (ground.register / "SHA256SUMS").unlink()


@attack()
def the_signature_of_the_list_is_removed(ground):
    (ground.register / "SHA256SUMS.minisig").unlink()


@attack()
def the_list_and_its_signature_are_removed(ground):
    (ground.register / "SHA256SUMS").unlink()
    (ground.register / "SHA256SUMS.minisig").unlink()


def strip(ground, with_keys):
    for path in ground.register.glob("*.minisig"):
        path.unlink()
    (ground.register / "SHA256SUMS").unlink()
    if with_keys:
        settings = ground.register / "register.toml"
        settings.write_text(settings.read_text().split("\n[[key]]")[0] + "\n")


@attack()
def all_signatures_and_the_list_are_removed(ground):
    strip(ground, False)


@attack()
def all_signatures_the_list_and_the_keys_are_removed(ground):
    strip(ground, True)


@attack(({0}, {0}, {3}), machine="other", options=lambda ground: ("--public-key", ground.public))
def everything_is_stripped_and_only_the_verifier_knows_the_key(ground):
    strip(ground, True)


@attack()
def a_person_is_added(ground):
    edit(ground.register / "register.toml", "people = [", 'people = ["Obcy", ')


@attack()
def another_issuer(ground):
    edit(ground.register / "register.toml", "Fundacja Przykładowa", "Fundacja Inna")


@attack()
def the_serial_is_lowered(ground):
    edit(ground.register / "register.toml", "serial = ", "serial = 1 # ")


@attack(IMPOSSIBLE)
def the_last_number_is_lowered(ground):
    edit(ground.register / "register.toml", "last_number = 2", "last_number = 1")


@attack()
def a_rubric_is_changed(ground):
    path = next((ground.register / "rubrics").glob("*.toml"))
    edit(path, "at_least = 4", "at_least = 1")


@attack()
def a_rubric_is_removed(ground):
    next((ground.register / "rubrics").glob("*.toml")).unlink()


@attack()
def a_certificate_is_added(ground):
    text = (ground.register / FIRST).read_text().replace("UBO-2026-0001", "UBO-2026-0003").replace("0261011", "1261011")
    (ground.register / "ubo-2026-0003.toml").write_text(text)


@attack(IMPOSSIBLE)
def two_certificates_change_places(ground):
    first, second = ground.register / FIRST, ground.register / REVOKED
    other = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(other)


@attack()
def the_signature_of_another_certificate(ground):
    shutil.copy(ground.register / f"{REVOKED}.minisig", ground.register / f"{FIRST}.minisig")


@attack()
def a_trusted_comment_is_changed(ground):
    edit(ground.register / f"{FIRST}.minisig", "2026-11", "2025-11")


@attack()
def an_untrusted_comment_is_changed(ground):
    edit(ground.register / f"{FIRST}.minisig", UNTRUSTED, "signature of somebody else")


def plus_order(ground, name, line):
    path = ground.register / f"{name}.minisig"
    lines = path.read_text().splitlines()
    raw = base64.b64decode(lines[line])
    number = int.from_bytes(raw[-32:], "little") + L
    lines[line] = base64.b64encode(raw[:-32] + number.to_bytes(32, "little")).decode()
    path.write_text("\n".join(lines) + "\n")


@attack()
def the_order_of_the_curve_is_added_to_a_signature(ground):
    plus_order(ground, FIRST, 1)


@attack()
def the_order_of_the_curve_is_added_to_the_signature_of_the_list(ground):
    plus_order(ground, "SHA256SUMS", 3)


@attack(IMPOSSIBLE)
def a_link_instead_of_a_certificate(ground):
    path = ground.register / FIRST
    path.rename(ground.folder / "elsewhere.toml")
    path.symlink_to(ground.folder / "elsewhere.toml")


@attack(IMPOSSIBLE)
def a_certificate_of_many_megabytes(ground):
    with (ground.register / FIRST).open("a") as file:
        file.write("=\n" * 4_000_000)


@attack()
def an_evidence_file_of_a_dossier_is_changed(ground):
    path = next((ground.register / "dossiers").rglob("raport-xii-edycja.txt"))
    path.write_text("another report")


@attack()
def an_evidence_file_of_a_dossier_is_removed(ground):
    next((ground.register / "dossiers").rglob("raport-xii-edycja.txt")).unlink()


@attack()
def a_file_is_added_to_a_dossier(ground):
    path = next((ground.register / "dossiers").rglob("raport-xii-edycja.txt"))
    (path.parent / "added.txt").write_text("added")


# An earlier state is restored.

@attack()
def a_backup_is_put_back(ground):
    shutil.rmtree(ground.register)
    shutil.copytree(ground.folder / "backup", ground.register)


@attack(({0, 4}, {0, 1}, {3}), machine="other", options=("--at-least-serial", "99"))
def a_published_copy_that_is_behind(ground):
    pass


@attack()
def an_old_list_is_put_back(ground):
    for name in ("SHA256SUMS", "SHA256SUMS.minisig"):
        shutil.copy(ground.folder / "backup" / name, ground.register / name)


@attack()
def an_old_copy_of_a_revoked_certificate_is_put_back(ground):
    for name in (REVOKED, f"{REVOKED}.minisig"):
        shutil.copy(ground.folder / "backup" / name, ground.register / name)


@attack()
def old_settings_are_put_back(ground):
    shutil.copy(ground.folder / "backup/register.toml", ground.register / "register.toml")


# Practice copies, and names that are not of certificates.

def practised(ground):
    """A practice copy, in which a certificate was amended and signed with the key of the register."""
    shutil.copytree(ground.register, ground.folder / "practice")
    ground.run("amend", "UBO-2026-0001", "--edition-ends", "2029-05-01", "--by", ISSUER, "--reason", "x", "--yes",
               "--practice", "--register", ground.folder / "practice", password=PASSWORD).ok()
    return ground.folder / "practice"


@attack(({0}, {0}, {0, 4}))
def somebody_practises_in_a_copy(ground):
    practised(ground)
    ground.run("amend", "UBO-2026-0001", "--edition-ends", "2028-05-01", "--by", ISSUER, "--reason", "x", "--yes",
               password=PASSWORD).ok()


@attack(({4}, {1}, {4}), paths=lambda ground: (practised(ground) / FIRST,))
def a_certificate_in_a_copy_to_practise(ground):
    pass


@attack()
def a_copy_to_practise_takes_the_place_of_the_register(ground):
    practice = practised(ground)
    shutil.rmtree(ground.register)
    practice.rename(ground.register)


@attack(({3}, {2}, {3}), paths=lambda ground: from_practice(ground))
def a_certificate_from_a_copy_to_practise_is_handed_over(ground):
    pass


def from_practice(ground):
    folder = ground.folder / "mail"
    folder.mkdir()
    for name in (FIRST, f"{FIRST}.minisig"):
        shutil.copy(practised(ground) / name if name == FIRST else ground.folder / "practice" / name, folder / name)
    return (folder / FIRST,)


def named_as_a_certificate(make):
    def function(ground):
        path = ground.register / "ubo-2027-0009.toml"
        make(path)
        ground.run("check"), ground.run("verify")
        path.rmdir() if path.is_dir() else path.unlink()
    return function


for name, make in (("a folder", lambda path: path.mkdir()), ("a dangling link", lambda path: path.symlink_to("nowhere")),
                   ("a pipe", lambda path: os.mkfifo(path))):
    ATTACKS.append((f"{name} was named as a certificate for a while", named_as_a_certificate(make),
                    ({0}, {0}, {0, 4}), "same", (), None))


@attack(({4}, {1}, {4}))
def one_application_of_several_is_taken_away(ground):
    shutil.rmtree(next((ground.register / "dossiers").iterdir()))


# With the attacker's own key.

@attack()
def all_is_signed_by_another_key_that_the_register_does_not_name(ground):
    secret, _ = own_key(ground)
    resign(ground, secret)


@attack()
def all_keys_are_exchanged(ground):
    secret, public = own_key(ground)
    settings = ground.register / "register.toml"
    head = settings.read_text().split("\n[[key]]")[0]
    settings.write_text(f'{head}\n\n[[key]]\npublic = "{public}"\nfrom = 2026-01-01\n')
    resign(ground, secret)


@attack(({0, 3, 4}, {0, 1, 2}, {3}), machine="other", options=lambda ground: ("--public-key", ground.public))
def all_keys_are_exchanged_for_somebody_who_knows_the_right_one(ground):
    all_keys_are_exchanged(ground)


@attack()
def a_second_key_is_added_without_a_voucher(ground):
    secret, public = own_key(ground)
    with (ground.register / "register.toml").open("a") as file:
        file.write(f'\n[[key]]\npublic = "{public}"\nfrom = 2026-11-27\n')
    resign(ground, secret)


# With a stolen key that the register no longer uses.

def rotated(ground, *options):
    ground.run("key", "rotate", *options, password=PASSWORD).ok()
    if options:
        ground.run("register", "sign", "--yes", password=PASSWORD)


@attack()
def a_retired_key_signs_the_list(ground):
    rotated(ground)
    secrets, _ = keys(ground)
    edit(ground.register / FIRST, "level = 3", "level = 2")
    sign(ground, FIRST, secrets[0], comment_of(ground, FIRST).replace("level 3", "level 2"))
    listed(ground)
    sign(ground, "SHA256SUMS", secrets[0], comment_of(ground, "SHA256SUMS"))


@attack()
def a_retired_key_puts_itself_back(ground):
    rotated(ground)
    secrets, publics = keys(ground)
    settings = ground.register / "register.toml"
    head = settings.read_text().split("\n[[key]]")[0]
    settings.write_text(f'{head}\n\n[[key]]\npublic = "{publics[0]}"\nfrom = 2026-11-27\n')
    resign(ground, secrets[0])


@attack()
def a_lost_key_signs_the_list(ground):
    rotated(ground, "--lost")
    secrets, _ = keys(ground)
    listed(ground)
    sign(ground, "SHA256SUMS", secrets[0], comment_of(ground, "SHA256SUMS"))


@attack()
def a_compromised_key_signs_a_certificate(ground):
    rotated(ground, "--compromised")
    secrets, _ = keys(ground)
    edit(ground.register / FIRST, "level = 3", "level = 2")
    sign(ground, FIRST, secrets[0], comment_of(ground, FIRST))


# Impossible days.

def dated(ground, name, day):
    secrets, _ = keys(ground)
    comment = comment_of(ground, name)
    sign(ground, name, secrets[0], comment.replace("2026-11-27", day))


@attack()
def a_list_dated_before_its_last_event(ground):
    dated(ground, "SHA256SUMS", "2026-11-26")


@attack()
def a_list_dated_in_another_century(ground):
    dated(ground, "SHA256SUMS", "2301-01-01")


@attack()
def a_certificate_signed_before_the_key_was_there(ground):
    dated(ground, FIRST, "2020-01-01")
    listed(ground)
    secrets, _ = keys(ground)
    sign(ground, "SHA256SUMS", secrets[0], comment_of(ground, "SHA256SUMS"))


# A file handed over alone, or beside its register.

def alone(*names):
    def given(ground):
        folder = ground.folder / "mail"
        folder.mkdir()
        for name in names:
            shutil.copy(ground.folder / "genuine" / name, folder / name)
        return (folder / names[0],)
    return given


@attack(({4}, {1}, {4}), machine="far", paths=alone(FIRST))
def a_genuine_file_without_its_signature(ground):
    pass


@attack(({4}, {1}, {4}), machine="far", paths=alone(FIRST, f"{FIRST}.minisig"))
def a_genuine_file_with_its_signature_and_no_key(ground):
    pass


@attack(({3, 4}, {1, 2}, {3, 4}), machine="far", paths=alone(FIRST))
def a_forged_file_without_a_signature(ground):
    edit(ground.folder / "mail" / FIRST, "level = 3", "level = 2")


@attack(({3, 4}, {1, 2}, {3, 4}), machine="far", paths=alone(FIRST, f"{FIRST}.minisig"))
def a_forged_file_with_the_old_signature(ground):
    edit(ground.folder / "mail" / FIRST, "level = 3", "level = 2")


@attack(({3}, {2}, {3, 4}), paths=alone(FIRST))
def a_forged_file_with_the_register_at_hand(ground):
    edit(ground.folder / "mail" / FIRST, "level = 3", "level = 2")


@attack(({3}, {2}, {3, 4}), paths=lambda ground: old_copy(ground))
def an_old_copy_of_a_revoked_certificate_with_the_register_at_hand(ground):
    pass


def old_copy(ground):
    folder = ground.folder / "mail"
    folder.mkdir()
    for name in (REVOKED, f"{REVOKED}.minisig"):
        shutil.copy(ground.folder / "backup" / name, folder / name)
    return (folder / REVOKED,)


# Changes that an attacker hopes the key holder will sign. Each also without any memory of the register.

def unsigned(ground, *names):
    """Removes the evidence: signatures and applications."""
    for name in names:
        (ground.register / f"{name}.minisig").unlink()
    shutil.rmtree(ground.register / "dossiers")


@change()
@change("other")
def an_older_text_with_its_own_good_signature_undoes_a_revocation(ground):
    an_old_copy_of_a_revoked_certificate_is_put_back(ground)


@change()
@change("other")
def a_revocation_is_taken_out_with_the_signature(ground):
    a_revocation_is_taken_out(ground)
    unsigned(ground, REVOKED)


@change()
@change("other")
def an_event_is_added_and_the_signature_removed(ground):
    an_event_is_added(ground)
    unsigned(ground, FIRST)


@change()
@change("other")
def a_level_is_changed_and_the_signature_removed(ground):
    edit(ground.register / FIRST, "level = 3", "level = 1")
    unsigned(ground, FIRST)


@change()
@change("other")
def another_application_other_points_and_another_reviewer(ground):
    edit(ground.register / FIRST, "points = 40", "points = 41")
    edit(ground.register / FIRST, REVIEWER, "Obca Osoba")
    answers = next(line for line in (ground.register / FIRST).read_text().splitlines() if line.startswith("answers"))
    edit(ground.register / FIRST, answers.split('sha256 = "')[1][:64], "0" * 64)


@change()
@change("other")
def another_issuer_of_a_certificate(ground):
    edit(ground.register / FIRST, f'issuer = "{ISSUER}"', 'issuer = "Obca Osoba"')


@change()
@change("other")
def another_person_has_revoked(ground):
    edit(ground.register / REVOKED, f'by = "{ISSUER}"', 'by = "Obca Osoba"')


@change()
@change("other")
def the_other_levels_are_taken_out(ground):
    edit(ground.register / FIRST, "also_met = [1, 2]\n", "")


@change()
@change("other")
def another_version_of_the_rubric(ground):
    edit(ground.register / FIRST, 'version = "', 'version = "1')


@change()
@change("other")
def a_certificate_is_gone(ground):
    a_certificate_and_its_signature_are_removed(ground)


@change()
@change("other")
def a_certificate_is_new(ground):
    a_certificate_is_added(ground)
    edit(ground.register / "register.toml", "last_number = 2", "last_number = 3")


@change()
@change("other")
def the_list_and_all_signatures_are_gone_and_a_level_is_another(ground):
    edit(ground.register / FIRST, "level = 3", "level = 1")
    strip(ground, False)


@change()
@change("other")
def another_prefix(ground):
    edit(ground.register / "register.toml", 'prefix = "UBO"', 'prefix = "UBX"')


@change()
@change("other")
def a_key_that_counted_before_its_day(ground):
    edit(ground.register / "register.toml", "from = 2026-11-27", "from = 2026-01-01")


@change()
@change("other")
def another_name_of_the_register(ground):
    edit(ground.register / "register.toml", 'uid = "', 'uid = "00000000000000000000000000000000" # "')


def lay():
    """A register with one valid and one revoked certificate; a backup from before the revocation."""
    base = Ground(2)
    shutil.copytree(base.register, base.folder / "backup")
    base.run("revoke", "UBO-2026-0002", "--reason", "próba", "--by", ISSUER, "--yes", password=PASSWORD).ok()
    shutil.copytree(base.register, base.folder / "genuine")
    base.run("check").ok(), base.run("verify").ok()
    return base


def run(report, base, job):
    name, function, expected, machine, options, paths = job
    ground = base.copy()
    # The place is remembered by its path; the copy has another one.
    ground.run("check"), ground.run("verify")
    ground.public = keys(ground)[1][0]
    arguments = paths(ground) if paths else ()
    function(ground)
    if machine != "same":
        shutil.rmtree(ground.folder / "home/state", ignore_errors=True)
    if machine == "far":
        shutil.rmtree(ground.register)
    options = options(ground) if callable(options) else options
    commands = [("check", *arguments), ("check", *arguments, "--format", "nagios"),
                ("verify", *(arguments or (ground.register,)), *options)]
    for command, codes in zip(commands, expected):
        result = ground.run(*command)
        report.expect(result.code in codes, f"{name}: expected {sorted(codes)}, {result} {result.out[-300:]}")
    ground.remove()


def ask_to_sign(report, base, job):
    name, function, machine = job
    ground = base.copy()
    function(ground)
    if machine != "same":
        shutil.rmtree(ground.folder / "home/state", ignore_errors=True)
    before = digest(ground.register)
    result = ground.run("register", "sign", "--yes", password=PASSWORD)
    report.expect(result.code == 3, f"{name} ({machine}): expected 3, {result}")
    report.expect(digest(ground.register) == before, f"{name} ({machine}): something was written")
    ground.remove()


def main():
    report, base = Report("attacks"), lay()
    attacks, changes = ([one for one in all if len(sys.argv) < 2 or sys.argv[1] in one[0]] for all in (ATTACKS, CHANGES))
    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(lambda job: run(report, base, job), attacks))
        list(pool.map(lambda job: ask_to_sign(report, base, job), changes))
    base.remove()
    report.end(f"; {len(attacks) + len(changes)} attacks")


main()
