"""Lines in which an agency says who wrote a dispatch: "AGERPRES/(A - autor: Ana Pop, editor: …)"."""

from __future__ import annotations

from newscrawl.known.agencies import agency_of

_LONGEST, _HEAD, _LABEL = 240, 20, 24
"""Letters of such a line, of what stands before its bracket, and of a label."""


def staffed(line: str) -> list[tuple[str, str]]:
    """The labels of such a line, each with the names behind it; none for any other line."""
    if line[-1:] != ")" or len(line) > _LONGEST or "/" not in line[:_HEAD] or ":" not in line:
        return []
    head, opened, inner = line[:-1].partition("(")
    if not opened or head.rstrip()[-1:] != "/" or not agency_of(head.strip(" /")):
        return []
    found: list[tuple[str, str]] = []
    for part in inner.split(","):
        label, colon, names = part.partition(":")
        if colon and len(label) <= _LABEL and names.strip():
            found.append((label.rpartition("-")[2].strip(), names.strip()))
        elif found and not colon:
            found[-1] = (found[-1][0], f"{found[-1][1]},{part}")
        else:
            return []
    return found
