"""Placed: what stands under a headline and names who wrote from where, or the agency with its editors' signs.

"Ada Moss in Geneva and Roy Hart in London" has no word for a writer; one name and its place alone may be a
heading ("Pope Leo in Geneva"), two of them are not.
"""

from __future__ import annotations

import re

_SIGNED = re.compile(r"(?:dpa|afp|apa|ansa|epd|kna|sid|ots)(?:/[a-z]{2,5}){1,3}")
"""The sign of an agency with those of its editors, as it stands under a headline."""
_NAME = r"(?:[^\W\d_a-z][\w'’.-]* ){1,3}[^\W\d_a-z][\w'’-]+"
_PLACE = r"[^\W\d_a-z][\w'’.-]+(?: [^\W\d_a-z][\w'’.-]+){0,3}"
_PLACED = re.compile(rf"(?:[Bb]y )?{_NAME} in {_PLACE}(?:(?:,? and|,|;| &) {_NAME} in {_PLACE}){{1,4}}")
_IN = " in "


def signs_head(shape: str) -> bool:
    """Whether a line under a headline is such."""
    if _SIGNED.fullmatch(shape):
        return True
    return shape.count(_IN) > 1 and _PLACED.fullmatch(shape) is not None
