"""The service as an app calls it: HTTP and JSON. Nothing here holds a key: the product's server gives the tokens."""

import hashlib
import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class Refused(Exception):
    """The service said why it did not do something; `problem["type"]` never changes."""

    def __init__(self, problem):
        super().__init__(problem.get("detail") or problem["title"])
        self.problem = problem


class Api:
    def __init__(self, product: str, service: str, locale: str):
        self.product, self.service, self.locale = product, service, locale

    def call(self, path: str, body=None):
        """One call with a new token. An outage (OSError) says nothing of the person: the caller decides what it means."""
        # An app's session goes along here, as with every other call to its own server.
        with urlopen(Request(f"{self.product}/token", method="POST"), timeout=10) as answer:
            headers = {"Authorization": f"Bearer {answer.read().decode()}", "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        try:
            with urlopen(Request(f"{self.service}/api/v1/{path}", data, headers), timeout=10) as answer:
                return json.load(answer)
        except HTTPError as error:
            raise Refused(json.load(error)) from error

    def read_requirement(self, policy: str):
        return self.call(f"requirements?policies={policy}")["requirements"][0]

    def read_fragment(self, file: dict):
        """A text, or changes. What has other bytes than were promised is not what would be answered."""
        with urlopen(f"{self.service}/{file['path']}", timeout=10) as answer:
            content = answer.read()
        if hashlib.sha256(content).hexdigest() != file["sha256"]:
            raise ValueError(f"{file['path']} is another than the service named")
        return json.loads(content)

    def read_receipts(self):
        """What the person has answered, oldest first, page after page."""
        path = "acts"
        while path:
            page = self.call(path)
            yield from page["acts"]
            path = page["next"] and f"acts?after={page['next']}"

    def answer(self, requirement: dict, act: str, shown: list):
        """Records an answer to what was on the screen, and gives the receipt. It may be sent again after a timeout."""
        version = requirement["version"]
        return self.call("acts", {
            "act": act,
            "policy": requirement["policy"],
            "version": version["number"],
            "locale": self.locale,
            "digest": version["digests"][self.locale],
            "shown": [file["sha256"] for file in shown],
            "after": requirement["after"],
            "for": requirement["for"],
            "presentation": {"layout": "page", "locale": self.locale, "translated": False, "widget": None},
        })


def write_text(clauses: list) -> list:
    """The lines of a text. An app builds its own views from the same tree."""
    lines = []
    for clause in clauses:
        words = " ".join(gather_words(clause["content"])).strip()
        lines.append(" ".join(part for part in (clause["label"], words) if part))
        lines += write_text(clause["clauses"])
    return lines


def gather_words(content):
    """All words of a content: a text, or [tag, attributes, …content]."""
    for one in content:
        if isinstance(one, str):
            yield one
        else:
            yield "".join(gather_words(one[2:]))


def write_changes(fragment: dict) -> list:
    """The lines of changes: facts first, then the words, with marks that do not live of colour alone."""
    marks = {"same": "{}", "added": "[+{}+]", "removed": "[-{}-]"}
    lines = []
    for change in fragment["changes"]:
        lines.append(change["label"])
        lines += [f"{name}: {before or '–'} → {after or '–'}" for name, before, after in change["facts"]]
        lines.append("".join(marks[kind].format(words) for kind, words in change["ops"]))
    return lines
