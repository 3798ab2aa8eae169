"""Tokens for people, and whether they may be let in."""

import json
import os
import time
import uuid
from datetime import datetime
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import jwt

SERVICE = os.environ["KELISIM_SERVICE"]  # https://5qbe.kz/auth
ORIGIN = os.environ["ORIGIN"]  # https://courses.example
with open("kelisim.pem", encoding="ascii") as file:
    KEY = file.read()

opened = {}  # who is let in without a question, and until when


class Unavailable(Exception):
    """The service cannot say now. Whatever else goes wrong is a fault of ours, and is not caught."""


def mint_token(subject: str) -> str:
    """A token for one person. The service allows no clock that is fast, so it is of a minute ago."""
    now = int(time.time()) - 60
    claims = {"iss": ORIGIN, "aud": SERVICE, "sub": subject, "iat": now, "exp": now + 600, "jti": str(uuid.uuid4())}
    return jwt.encode(claims, KEY, algorithm="EdDSA", headers={"typ": "kelisim-subject+jwt", "kid": "2026-11"})


def may_enter(subject: str) -> bool:
    """Asks the service, or knows from the last minute. Raises Unavailable when it does not answer."""
    if time.time() < opened.get(subject, 0):
        return True
    headers = {"Authorization": f"Bearer {mint_token(subject)}"}
    try:
        with urlopen(Request(f"{SERVICE}/api/v1/requirements", headers=headers), timeout=3) as answer:
            found = json.load(answer)
    except HTTPError as error:
        if error.code < 500 and error.code not in (408, 429):
            raise RuntimeError(f"the service refused: {error.read().decode()}") from error
        raise Unavailable from error
    except OSError as error:
        raise Unavailable from error
    if found["gate"] != "open":
        return False
    opened[subject] = time.time() + 60
    if found["recheckAt"]:
        opened[subject] = min(opened[subject], datetime.fromisoformat(found["recheckAt"]).timestamp())
    return True


def build_accept_url(address: str, **facts: str) -> str:
    """Where a person answers, and comes back from to an address of ours."""
    return f"{SERVICE}/accept/#{urlencode({'return': address, **facts})}"
