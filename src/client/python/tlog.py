"""Transparency logs as C2SP and RFC 9162 describe them: trees, signed notes, checkpoints, proofs."""

import base64
import hashlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

NUMBER = re.compile(r"0|[1-9][0-9]{0,15}")


class Refused(Exception):
    """What was shown is not what it says."""


def check(holds, reason):
    if not holds:
        raise Refused(reason)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def from_base64(text, length=None):
    """Bytes of the one spelling that they have."""
    data = base64.b64decode(text.encode(), validate=True)
    check(base64.b64encode(data).decode() == text, f"base64 in another spelling: {text}")
    check(length is None or len(data) == length, f"{length} bytes expected: {text}")
    return data


def hash_leaf(text):
    return sha256(b"\0", text.encode())


def hash_node(left, right):
    return sha256(b"\1", left, right)


def root_of_inclusion(index, size, leaf_hash, path):
    """RFC 9162, section 2.1.3.2."""
    check(index < size, "the place lies outside of the tree")
    place, last, node = index, size - 1, leaf_hash
    for sibling in path:
        check(last > 0, "the path is too long")
        if place & 1 or place == last:
            node = hash_node(sibling, node)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            node = hash_node(node, sibling)
        place, last = place >> 1, last >> 1
    check(last == 0, "the path is too short")
    return node


def check_consistency(first, first_root, second, second_root, proof):
    """RFC 9162, section 2.1.4.2; a tree without records begins every tree."""
    check(first <= second, "the log has become shorter")
    if first in (0, second):
        check(not proof, "the proof has to be empty")
        check(first_root == (second_root if first == second else sha256()), "the roots differ")
        return
    path = list(proof) if first & (first - 1) else [first_root, *proof]
    check(path, "the proof is empty")
    place, last = first - 1, second - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    older = newer = path[0]
    for node in path[1:]:
        check(last > 0, "the proof is too long")
        if place & 1 or place == last:
            older, newer = hash_node(node, older), hash_node(node, newer)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            newer = hash_node(newer, node)
        place, last = place >> 1, last >> 1
    check(last == 0, "the proof is too short")
    check(older == first_root, "the proof leads to another root of the older tree")
    check(newer == second_root, "the proof leads to another root of the newer tree")


def read_verifier_key(text):
    """Name, four bytes that name the key, and the key (C2SP signed-note)."""
    name, key_id, encoded = text.split("+", 2)
    data = from_base64(encoded, 33)
    check(data[0] == 1, "the key is not one of Ed25519")
    expected = sha256(name.encode(), b"\n", data)[:4]
    check(expected.hex() == key_id, "the key has another id")
    return name, expected, data[1:]


def is_signed(public_key, text, signature):
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, text)
        return True
    except InvalidSignature:
        return False


def open_note(note, verifier_keys):
    """The body of a note that one of the keys signed, and the names of those that did."""
    check(not re.search("[\0-\t\x0b-\x1f]", note), "a control character stands in the note")
    body, blank, rest = note.rpartition("\n\n")
    check(blank and rest.endswith("\n"), "that is no signed note")
    body, keys, names = body + "\n", [read_verifier_key(text) for text in verifier_keys], set()
    for line in rest[:-1].split("\n"):
        found = re.fullmatch(r"— ([^\s+]+) (\S+)", line)
        check(found, f"that is no line of a signature: {line}")
        data = from_base64(found[2])
        check(len(data) > 4, "the signature is empty")
        for name, key_id, public_key in keys:
            if (name, key_id) == (found[1], data[:4]):
                check(is_signed(public_key, body.encode(), data[4:]), f"the signature of {name} does not hold")
                names.add(name)
    check(names, "no known key signed this")
    return body, names


def read_checkpoint(note, log):
    """Size and root of a checkpoint that the log signed; `log` holds its `origin` and its `verifierKeys`."""
    body, names = open_note(note, log["verifierKeys"])
    lines = body[:-1].split("\n")
    check(len(lines) > 2 and all(lines) and NUMBER.fullmatch(lines[1]), "that is no checkpoint")
    check(lines[0] == log["origin"] and lines[0] in names, f"the checkpoint is of another log: {lines[0]}")
    return int(lines[1]), from_base64(lines[2], 32)


def read_proof(text):
    """Place, path and checkpoint of a C2SP tlog-proof."""
    head, blank, note = text.partition("\n\n")
    lines = head.split("\n")
    check(blank and lines.pop(0) == "c2sp.org/tlog-proof@v1", "that is no tlog-proof")
    if lines and lines[0].startswith("extra "):
        from_base64(lines.pop(0)[6:])
    check(lines and lines[0].startswith("index ") and NUMBER.fullmatch(lines[0][6:]), "the proof has no index")
    return int(lines[0][6:]), [from_base64(line, 32) for line in lines[1:]], note
