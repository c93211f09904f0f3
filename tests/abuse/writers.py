"""Every command that writes, with a check that its write is complete."""

from ground import ISSUER, OTHER, PASSWORD, REVIEWER


class Writer:
    """A command that writes. `prepare` creates its input; `arguments` is its command line."""

    def __init__(self, name, arguments, password=None, prepare=None):
        self.name, self.arguments, self.password = name, arguments, password
        self.prepare = prepare or (lambda ground: None)

    def start(self, ground, prefix=(), **options):
        return ground.start(*self.arguments(ground), password=self.password, prefix=prefix, **options)

    def run(self, ground, prefix=(), **options):
        return ground.run(*self.arguments(ground), password=self.password, prefix=prefix, **options)


def by(*arguments):
    return lambda ground: (*arguments, "--by", ISSUER, "--yes")


def next_edition(ground):
    answers = ground.folder / "application-0/odpowiedzi.toml"
    text = answers.read_text(encoding="utf-8")
    assert "[edition]" in text
    application = ground.folder / "renewal"
    answers.parent.rename(application)
    answers = application / "odpowiedzi.toml"
    lines = ["name = \"XIII edycja\"" if line.startswith("name = \"XII edycja") else line for line in text.splitlines()]
    answers.write_text("\n".join(lines) + "\n", encoding="utf-8")
    ground.run("review", application, "--by", REVIEWER, "--confirm-all").ok()


def unreviewed(ground):
    (ground.folder / "application-0/ocena.toml").unlink()


def unsigned_line(ground):
    settings = ground.register / "register.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("people = [", 'people = ["Ewa Eksperymentalna", ', 1), encoding="utf-8")


WRITERS = [
    Writer("register init", lambda ground: ("register", "init", ground.folder / "new", "--issuer", "Inna", "--person", OTHER)),
    Writer("key new", lambda ground: ("key", "new", "--register", ground.folder / "keyless"), PASSWORD,
           lambda ground: ground.run("register", "init", ground.folder / "keyless", "--issuer", "Inna").ok()),
    Writer("issue", lambda ground: ("issue", ground.folder / "application-2", "--by", ISSUER, "--yes"), PASSWORD,
           lambda ground: ground.application(2)),
    Writer("renew", lambda ground: ("renew", "UBO-2026-0001", ground.folder / "renewal", "--by", ISSUER, "--yes", "--force",
                                    "--reason", "próba"), PASSWORD, next_edition),
    Writer("amend", by("amend", "UBO-2026-0001", "--name", "Nowe Przykładowo", "--reason", "próba"), PASSWORD),
    Writer("revoke", by("revoke", "UBO-2026-0001", "--reason", "próba"), PASSWORD),
    Writer("key rotate", lambda ground: ("key", "rotate"), PASSWORD),
    Writer("key rotate --lost", lambda ground: ("key", "rotate", "--lost"), PASSWORD),
    Writer("register sign", lambda ground: ("register", "sign", "--yes"), PASSWORD, unsigned_line),
    Writer("register repair", lambda ground: ("register", "repair"), PASSWORD),
    Writer("review", lambda ground: ("review", ground.folder / "application-0", "--by", REVIEWER, "--confirm-all"), None,
           unreviewed),
    Writer("assess", lambda ground: ("assess", ground.folder / "application-0", "--set", "edycja-oceniona=nie")),
]
