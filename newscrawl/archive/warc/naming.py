"""Names of records and digests, as WARC writes them. Each page has several, so they are made in few steps."""

from __future__ import annotations

import os
from itertools import product

_TWO_LETTERS = ["".join(two) for two in product("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", repeat=2)]
"""Of base 32 (RFC 4648 section 6), by the ten bits that they stand for."""


def digest_name(sha1: bytes) -> str:
    """A digest in base 32; `base64` takes more than twice as long for so few bytes."""
    return f"sha1:{_letters(sha1[:10])}{_letters(sha1[10:])}"


def _letters(half: bytes) -> str:
    bits, two = int.from_bytes(half), _TWO_LETTERS
    first = f"{two[bits >> 70]}{two[bits >> 60 & 1023]}{two[bits >> 50 & 1023]}{two[bits >> 40 & 1023]}"
    last = f"{two[bits >> 30 & 1023]}{two[bits >> 20 & 1023]}{two[bits >> 10 & 1023]}{two[bits & 1023]}"
    return first + last


def record_id() -> str:
    """A random UUID (RFC 9562 section 5.4), written out without an object of `uuid`."""
    text = os.urandom(16).hex()
    variant = "89ab"[int(text[16], 16) & 3]
    return f"<urn:uuid:{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}>"
