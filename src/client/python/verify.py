#!/usr/bin/env python3
"""Judges receipts, checkpoints and bundles of a Kelisim service; written from docs/receipts.md alone.

    verify.py receipt receipt.json --keys keys.json
    verify.py consistency older newer proof.json --keys keys.json
    verify.py bundle unpacked/ --keys keys.json

keys.json is the answer of GET https://…/auth/api/v1/keys, fetched from the service itself or kept since: keys that
lie in a bundle prove nothing. Needs Python 3.9 and the package cryptography (python3-cryptography in Debian).
"""

import argparse
import base64
import hashlib
import hmac
import json
import re
import sys
from pathlib import Path

import tlog
from tlog import check


def from_base64url(text):
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    check(base64.urlsafe_b64encode(data).decode().rstrip("=") == text, "base64url in another spelling")
    return data


def canonicalize(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def refuse_twice(members):
    """Of a member that is said twice programs take one, and people read the other."""
    names = [name for name, _ in members]
    check(len(set(names)) == len(names), f"a member is said twice: {', '.join(names)}")
    return dict(members)


def refuse_constant(word):
    raise tlog.Refused(f"{word} is no JSON")


def parse(text):
    return json.loads(text, object_pairs_hook=refuse_twice, parse_constant=refuse_constant)


def is_same(one, other):
    """An absent member and one that is null say the same; true is not 1."""
    return canonicalize(one) == canonicalize(other)


def printable(text):
    """Words of the evidence, none of which may draw on the terminal."""
    return "".join(sign if sign.isprintable() else f"[{ord(sign):04X}]" for sign in text)


def parse_canonical(text):
    value = parse(text)
    check(canonicalize(value) == text, "the text is not canonical JSON")
    return value


def check_keys(keys):
    """The keys of the log are said twice, as JWKs and as lines; they have to be the same."""
    own = {from_base64url(key["x"]) for key in keys["keys"] if key["purpose"] == "log"}
    lines = [tlog.read_verifier_key(line) for line in keys["log"]["verifierKeys"]]
    names = {name for name, _, _ in lines}
    check(names <= {keys["log"]["origin"]}, "a key of the log has another name")
    check({key for _, _, key in lines} == own, "the two forms of the keys of the log are not the same keys")


def read_first_form(jws, keys):
    """Leaf, place, path and checkpoint of a receipt of the first form."""
    header, body, signature = jws.strip().split(".")
    said, payload = parse(from_base64url(header)), parse(from_base64url(body))
    check((said["alg"], said["typ"]) == ("EdDSA", "kelisim-receipt+jws"), "that is no receipt of the first form")
    signers = [key for key in keys["keys"] if key["purpose"] == "receipt" and key["kid"] == said["kid"]]
    signed = (f"{header}.{body}".encode(), from_base64url(signature))
    check(any(tlog.is_signed(from_base64url(key["x"]), *signed) for key in signers), "no known key signed the receipt")
    leaf = parse(payload["leaf"])
    check(payload["jti"] == leaf["id"], "the receipt names another record")
    origin = payload["iss"].split("://", 1)[-1]
    check(origin == keys["log"]["origin"], "the receipt is of another service")
    path = [tlog.from_base64(one, 32) for one in payload["proof"]]
    return payload["leaf"], payload["index"], path, payload["checkpoint"]


def check_opening(leaf, opening):
    """Whose record it is."""
    version, home = leaf["v"], "realm" if leaf["v"] == 2 else "product"
    key = from_base64url(opening["key"])
    check(len(key) == 32, "the key of the opening has another length")
    facts = {name: value for name, value in opening.items() if name != "key"}
    message = f"kelisim/v{version}/opening\0{canonicalize(facts)}".encode()
    commitment = base64.urlsafe_b64encode(hmac.digest(key, message, "sha256")).decode().rstrip("=")
    check(commitment == leaf["commitment"], "the opening is not that of this record")
    check(opening[home] == leaf[home], f"the opening is of another {home}")
    is_for_another = opening["onBehalf"] is not None or "delegate" in opening
    check(leaf["onBehalf"] == is_for_another, "record and opening disagree about who answered")


def check_rename(leaf, opening):
    """Which id took the place of which."""
    key = from_base64url(opening["key"])
    check(len(key) == 32, "the key of the opening has another length")
    facts = {name: value for name, value in opening.items() if name != "key"}
    message = f"kelisim/v2/rename\0{canonicalize(facts)}".encode()
    commitment = base64.urlsafe_b64encode(hmac.digest(key, message, "sha256")).decode().rstrip("=")
    check(commitment == leaf["commitment"], "the opening is not that of this record")
    check(opening["realm"] == leaf["realm"], "the opening is of another realm")


def place_of(receipt):
    """The place in the log of a record that has been checked."""
    if isinstance(receipt, str):
        return json.loads(from_base64url(receipt.strip().split(".")[1]))["index"]
    return tlog.read_proof(receipt["proof"])[0]


def check_receipt(receipt, opening, keys):
    """The record, and size and root of the tree in which it was proved."""
    if isinstance(receipt, str):
        text, index, path, note = read_first_form(receipt, keys)
    else:
        text, (index, path, note) = receipt["leaf"], tlog.read_proof(receipt["proof"])
    leaf = parse_canonical(text)
    check(leaf["v"] in (1, 2), "the record has another format")
    size, root = tlog.read_checkpoint(note, keys["log"])
    check(tlog.root_of_inclusion(index, size, tlog.hash_leaf(text), path) == root, "the record is not in the log")
    if opening is not None:
        (check_rename if leaf["act"] == "rename" else check_opening)(leaf, opening)
    return leaf, size, root


#: Members of an answer that the opening proves.
OPENED = ("product", "after", "onBehalf", "delegate")
#: What an answer in a history has to say wherever record or opening have it: whoever reads it would miss it.
HISTORY = OPENED + ("id", "at", "act", "policy", "version", "locale", "digest", "versionDigest", "shown")
HISTORY += ("presentation", "claimedAt", "choices", "clockAdjusted")


def check_answer(answer, keys, required=()):
    """An answer of the API: everything that it says beside its receipt has to be in the record or its opening."""
    opening = answer.get("opening")
    leaf, size, root = check_receipt(answer["receipt"] if "receipt" in answer else answer, opening, keys)
    evidence = {"receipt", "opening"} if required else {"receipt", "opening", "leaf", "proof"}
    for name in sorted((set(answer) | set(required)) - evidence):
        known = opening if opening and (name in OPENED or name not in leaf) else leaf
        check(is_same(known.get(name), answer.get(name)), f"the record says otherwise: {name}")
    return leaf, size, root


#: Files that say something about a record, and that one has to vouch for.
TELLING = re.compile(r"(^|/)(history\.json$|(receipts|openings|renames|log|texts|former|shown|screens)/)", re.I)
#: What systems leave in folders of their own accord.
LITTER = re.compile(r"(^|/)(\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$", re.I)


def read_renames(bundle, keys):
    """Changes of the person's id of which the log tells, in their order."""
    found = []
    for path in sorted(path for path in bundle.paths if path.startswith("renames/")):
        answer = parse(bundle.read(path))
        leaf = check_receipt(answer["receipt"], answer["opening"], keys)[0]
        check(leaf["act"] == "rename", f"{path} is about something else")
        bundle.told.add(path)
        found.append((place_of(answer["receipt"]), answer["opening"], leaf["records"]))
    return sorted(found, key=lambda one: one[0])


def id_now(answer, renames):
    """Receipts show the id of their time; the renames that came after lead to the one that the person has now."""
    opening, place = answer["opening"], place_of(answer["receipt"])
    realm, subject = opening.get("realm", opening["product"]), opening["subject"]
    for index, rename, _ in renames:
        if index > place and (rename["realm"], rename["formerly"]) == (realm, subject):
            subject = rename["subject"]
    return subject


def check_carried(history, renames):
    """An id may have been somebody else's before: each change found as many records as it says, no other and no fewer."""
    for number, (index, rename, records) in enumerate(renames):
        own = [
            answer
            for answer in history
            if answer["opening"].get("realm", answer["opening"]["product"]) == rename["realm"]
            and place_of(answer["receipt"]) < index
            and id_now(answer, renames[:number]) == rename["formerly"]
        ]
        check(len(own) == records, "a change of an id carried other records than are here")


class Bundle:
    """The files of a bundle, what it says that it lacks, and which of them something vouches for."""

    def __init__(self, folder):
        self.folder = folder
        found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())
        self.paths = {path for path in found if not LITTER.search(path)}
        self.told, self.open, self.absent, self.lacking = {"history.json"}, set(), set(), set()
        if "missing.json" in self.paths:
            self.absent = {one["path"] for one in parse(self.read("missing.json"))["missing"]}

    def read(self, path):
        return (self.folder / path).read_bytes()

    def look(self, path):
        """A file that nothing vouches for yet; None when the bundle says that it lacks it."""
        if path in self.paths:
            return self.read(path)
        check(path in self.absent, f"{path} is neither there nor named in missing.json")
        if path not in self.lacking:
            print(printable(f"not in the bundle: {path}"))
        self.lacking.add(path)
        return None

    def vouch(self, path, is_it):
        """A file that has to be what a record says; None when the bundle says that it lacks it."""
        data = self.look(path)
        if data is not None:
            check(is_it(data), f"{path} has other bytes")
            self.told.add(path)
        return data

    def vouch_for_digest(self, path, digest):
        return self.vouch(path, lambda data: hashlib.sha256(data).hexdigest() == digest)

    def check_rest(self):
        """Whatever else lies there says nothing about a record, or nobody vouches for what it says."""
        rest = sorted(self.paths - self.told)
        stray = [path for path in rest if TELLING.search(path) and path not in self.open]
        check(not stray, f"no record vouches for {', '.join(stray)}")
        if rest:
            print(printable(f"not checked: {', '.join(rest)}"))


def check_bundle(folder, keys):
    """Every record of a bundle, each with the texts and fragments that it names; nothing else may seem to belong to one."""
    bundle = Bundle(folder)
    history = parse(bundle.read("history.json"))
    newest = tlog.read_checkpoint(bundle.read("log/checkpoint").decode(), keys["log"])
    found = [re.fullmatch(r"receipts/([^/]+)\.(?:tlog-proof|jws)", path) for path in bundle.paths]
    told = sorted(answer["id"] for answer in history)
    check(told == sorted(one[1] for one in found if one), "history and receipts name other records")
    leaves = [check_record(bundle, answer, newest, keys) for answer in history]
    renames = read_renames(bundle, keys)
    owners = {(leaf.get("realm", leaf.get("product")), id_now(one, renames)) for leaf, one in zip(leaves, history)}
    check(len(owners) < 2, "these are records of several persons")
    check_carried(history, renames)
    bundle.check_rest()
    return leaves


def check_record(bundle, answer, newest, keys):
    identity, receipt = answer["id"], answer["receipt"]
    leaf, size, root = check_answer(answer, keys, HISTORY)
    is_first = isinstance(receipt, str)
    parts = {"jws": receipt} if is_first else {"leaf": receipt["leaf"], "tlog-proof": receipt["proof"]}
    for name, text in parts.items():
        bundle.vouch(f"receipts/{identity}.{name}", lambda data: data == text.encode())
    bundle.vouch(f"openings/{identity}.json", lambda data: is_same(parse(data), answer["opening"]))
    step = f"log/consistency/{identity}.json"
    proof = parse(bundle.read(step))
    check((proof["first"], proof["second"]) == (size, newest[0]), "the proof is about other checkpoints")
    tlog.check_consistency(size, root, *newest, [tlog.from_base64(one, 32) for one in proof["proof"]])
    bundle.told.update({step, "log/checkpoint"})
    check_texts(bundle, leaf)
    for digest in leaf["shown"]:
        bundle.vouch_for_digest(f"shown/{digest}.json", digest)
    screen = leaf["presentation"]
    if f"screens/{screen}.txt" in bundle.paths:
        bundle.open.add(f"screens/{screen}.txt")
    elif screen:
        bundle.vouch_for_digest(f"screens/{screen}.json", screen)
    return leaf


def check_texts(bundle, leaf):
    """The words that were answered are those whose digests stand in the record."""
    former = f"former/{leaf['digest']}.md"
    if former in bundle.paths | bundle.absent:
        bundle.vouch_for_digest(former, leaf["digest"])
        return
    place = f"texts/{leaf['policy']}/{leaf['version']}"
    bundle.vouch_for_digest(f"{place}/{leaf['locale']}.md", leaf["digest"])
    files = {name: bundle.look(f"{place}/{name}") for name in ("version.yaml", "kk.md", "ru.md", "en.md")}
    paths = {f"{place}/{name}" for name in files}
    if None in files.values():
        bundle.open.update(paths)
        return
    files["version.yaml"] = re.split(rb"^digests:", files["version.yaml"], flags=re.M)[0]
    listed = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items())
    check(tlog.sha256(listed.encode()).hex() == leaf["versionDigest"], "the facts of the version are others")
    bundle.told.update(paths)


def describe(leaf):
    what = f"{leaf.get('policy', '')}@{leaf['version']}" if "version" in leaf else ""
    return " ".join(filter(None, ["genuine", leaf["id"], leaf["act"], what, leaf["at"]]))


def run(args):
    keys = parse(Path(args.keys).read_text())
    check_keys(keys)
    paths = [Path(path) for path in args.paths]
    if args.what == "receipt":
        for path in paths:
            answer = parse(path.read_text())
            leaf = check_answer(answer, keys)[0]
            is_whole = "commitment" not in leaf or answer.get("opening") is not None
            print(printable(describe(leaf)) + ("" if is_whole else ", whose it is stands in its opening"))
    elif args.what == "consistency":
        older, newer, proof = (path.read_text() for path in paths)
        hashes = [tlog.from_base64(one, 32) for one in parse(proof)["proof"]]
        states = [tlog.read_checkpoint(note, keys["log"]) for note in (older, newer)]
        tlog.check_consistency(*states[0], *states[1], hashes)
        print("consistent")
    else:
        for path in paths:
            for leaf in check_bundle(path, keys):
                print(printable(describe(leaf)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["receipt", "consistency", "bundle"])
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--keys", required=True)
    try:
        run(parser.parse_args())
    except (tlog.Refused, ValueError, KeyError, TypeError, AttributeError, OSError) as problem:
        sys.exit(printable(f"refused: {type(problem).__name__}: {problem}"))
