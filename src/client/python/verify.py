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


def parse_canonical(text):
    value = json.loads(text)
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
    said, payload = json.loads(from_base64url(header)), json.loads(from_base64url(body))
    check((said["alg"], said["typ"]) == ("EdDSA", "kelisim-receipt+jws"), "that is no receipt of the first form")
    signers = [key for key in keys["keys"] if key["purpose"] == "receipt" and key["kid"] == said["kid"]]
    signed = (f"{header}.{body}".encode(), from_base64url(signature))
    check(any(tlog.is_signed(from_base64url(key["x"]), *signed) for key in signers), "no known key signed the receipt")
    leaf = json.loads(payload["leaf"])
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


def check_answer(answer, keys):
    """An answer of the API: everything that it says beside its receipt has to be in the record or its opening."""
    opening = answer.get("opening")
    leaf, size, root = check_receipt(answer["receipt"] if "receipt" in answer else answer, opening, keys)
    for name, value in answer.items():
        known = opening if opening and name in ("product", "after", "onBehalf", "delegate") else leaf
        said = name in ("receipt", "opening", "leaf", "proof") or known.get(name) == value
        check(said, f"the record says otherwise: {name}")
    return leaf, size, root


def read_renames(folder, keys):
    """Changes of the person's id of which the log tells, in their order."""
    found = []
    for path in (folder / "renames").glob("*"):
        answer = json.loads(path.read_text())
        leaf = check_receipt(answer["receipt"], answer["opening"], keys)[0]
        check(leaf["act"] == "rename", f"{path.name} is about something else")
        found.append((place_of(answer["receipt"]), answer["opening"]))
    return sorted(found, key=lambda one: one[0])


def id_now(answer, renames):
    """Receipts show the id of their time; the renames that came after lead to the one that the person has now."""
    opening, place = answer["opening"], place_of(answer["receipt"])
    realm, subject = opening.get("realm", opening["product"]), opening["subject"]
    for index, rename in renames:
        if index > place and (rename["realm"], rename["formerly"]) == (realm, subject):
            subject = rename["subject"]
    return subject


def check_bundle(folder, keys):
    """Every record of a bundle, each with the texts and fragments that it names."""
    history = json.loads((folder / "history.json").read_text())
    missing = folder / "missing.json"
    absent = {one["path"] for one in json.loads(missing.read_text())["missing"]} if missing.exists() else set()
    newest = tlog.read_checkpoint((folder / "log/checkpoint").read_text(), keys["log"])
    names = {path.stem for path in (folder / "receipts").glob("*")} if history else set()
    check(names == {answer["id"] for answer in history}, "history and receipts name other records")
    for answer in history:
        check_answer(answer, keys)
    renames = read_renames(folder, keys)
    check(len({id_now(answer, renames) for answer in history}) < 2, "these are records of several persons")

    def read(path, digest=None):
        """A file; None when the bundle says that it lacks it."""
        if not (folder / path).exists():
            check(path in absent, f"{path} is neither there nor named in missing.json")
            print(f"not in the bundle: {path}")
            return None
        data = (folder / path).read_bytes()
        check(digest is None or hashlib.sha256(data).hexdigest() == digest, f"{path} has other bytes")
        return data

    for answer in history:
        identity = answer["id"]
        leaf, size, root = check_answer(answer, keys)
        if isinstance(answer["receipt"], str):
            parts = {"jws": answer["receipt"]}
        else:
            parts = {"leaf": answer["receipt"]["leaf"], "tlog-proof": answer["receipt"]["proof"]}
        for name, text in parts.items():
            check(read(f"receipts/{identity}.{name}") == text.encode(), "history and receipt differ")
        check(json.loads(read(f"openings/{identity}.json")) == answer["opening"], "history and opening differ")
        proof = json.loads((folder / f"log/consistency/{identity}.json").read_text())
        check((proof["first"], proof["second"]) == (size, newest[0]), "the proof is about other checkpoints")
        tlog.check_consistency(size, root, *newest, [tlog.from_base64(one, 32) for one in proof["proof"]])
        check_texts(leaf, read, folder)
        for digest in leaf["shown"]:
            read(f"shown/{digest}.json", digest)
        screen = leaf["presentation"]
        if screen and not (folder / f"screens/{screen}.txt").exists():
            read(f"screens/{screen}.json", screen)
        yield leaf


def check_texts(leaf, read, folder):
    """The words that were answered are those whose digests stand in the record."""
    if (folder / f"former/{leaf['digest']}.md").exists():
        return read(f"former/{leaf['digest']}.md", leaf["digest"])
    place = f"texts/{leaf['policy']}/{leaf['version']}"
    read(f"{place}/{leaf['locale']}.md", leaf["digest"])
    files = {name: read(f"{place}/{name}") for name in ("version.yaml", "kk.md", "ru.md", "en.md")}
    if None in files.values():
        return None
    files["version.yaml"] = re.split(rb"^digests:", files["version.yaml"], flags=re.M)[0]
    listed = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items())
    check(tlog.sha256(listed.encode()).hex() == leaf["versionDigest"], "the facts of the version are others")


def describe(leaf):
    what = f"{leaf.get('policy', '')}@{leaf['version']}" if "version" in leaf else ""
    return " ".join(filter(None, ["genuine", leaf["id"], leaf["act"], what, leaf["at"]]))


def run(args):
    keys = json.loads(Path(args.keys).read_text())
    check_keys(keys)
    paths = [Path(path) for path in args.paths]
    if args.what == "receipt":
        for path in paths:
            answer = json.loads(path.read_text())
            leaf = check_answer(answer, keys)[0]
            is_whole = "commitment" not in leaf or answer.get("opening") is not None
            print(describe(leaf) + ("" if is_whole else ", whose it is stands in its opening"))
    elif args.what == "consistency":
        older, newer, proof = (path.read_text() for path in paths)
        hashes = [tlog.from_base64(one, 32) for one in json.loads(proof)["proof"]]
        states = [tlog.read_checkpoint(note, keys["log"]) for note in (older, newer)]
        tlog.check_consistency(*states[0], *states[1], hashes)
        print("consistent")
    else:
        for path in paths:
            for leaf in check_bundle(path, keys):
                print(describe(leaf))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["receipt", "consistency", "bundle"])
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--keys", required=True)
    try:
        run(parser.parse_args())
    except (tlog.Refused, ValueError, KeyError, TypeError, AttributeError, OSError) as problem:
        sys.exit(f"refused: {type(problem).__name__}: {problem}")
