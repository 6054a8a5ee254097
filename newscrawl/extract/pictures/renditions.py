"""When two addresses are of one picture, in two sizes or two kinds of file.

What makes sizes of pictures says in the address which it made: in the name of a file, a step of the path, or
the query; or it has the address of the picture it made them of in its own.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from newscrawl.extract.pictures.originals import of_original
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

_WITHIN = re.compile(
    r"(?:[?&](?:u|url|src|image|img|image_uri|source)=|^[^?]{9,}/)(https?(?::|%3a)(?:/|%2f){1,2}[^&]+)",
    re.IGNORECASE,
)
"""What else a query has an address for, such as who shares a page, is that of no picture."""
_OWN = re.compile(
    r"[?&](?:u|url|src|image|img)=((?:/|%2f)(?!/|%2f)[^&]+?\.(?:jpe?g|png|webp|gif|avif))(?=[&?]|%3f|$)",
    re.IGNORECASE,
)
"""The path of a picture on the same host in such a query."""
_SIZE = re.compile(
    r"(?:[-_]v\d)?[-_~]{0,2}(?<!\d)\d{2,4}x\d{2,4}(?!\d)_?"
    r"|(?:_v\d)?[-_~](?:1x1|4x3|3x4|16x9|9x16)(?![a-z\d])"
    r"|-scaled(?:-e1\d{12})?(?=$|\.)|-e1\d{12}(?=$|\.)|[-_]\d{3,4}x(?=\.)|(?:@[23]x|\.x[23])(?=\.)"
)
_BY = re.compile(r"x(?:(?<=\dx)[\d.]|(?<=\.x)[23])")
"""What is in each size with such a letter."""
_CALLED = re.compile(
    r"(?:[-_](?:thumb(?:nail)?|small|medium|large|social|facebook|fb|og)|_(?:dbl)?big|(?:\.0)?_(?:cinema|standard)_\d{3,4}(?:\.0)?"
    r"|[-_](?:4_3|3_4|16_9|9_16)(?:_rx?\d{2,4}_c[\d-]*(?:x\d+)?)?)(?=\.)"
    r"|^water-?mark(?:s|ed)?[-_](?:logo[-_])?"
)
"""What a size is called at the end of a name, and at the beginning of one what has a mark laid over it."""
_CALLS = (
    "thumb", "small", "medium", "large", "social", "ebook.", "_fb.", "-fb.", "_og.", "-og.", "big.",
    "_cinema_", "_standard_", "4_3", "3_4", "6_9", "9_16", "mark",
)  # fmt: skip
_STEP = re.compile(
    r"(?:size|fill|fit|crop|resize|landscape|portrait|square)?[-_=:]?\d{1,4}x\d{1,4}(?:[|,!].*)?|\d{3,4}@\d{2}"
)
"""A step of a path that says which size it is."""
_FILTERS = re.compile(
    r"(?:\.[\da-f]{8})?"
    r"(?:\.(?:(?:fill|max|min)-\d{1,4}x\d{1,4}(?:-c\d{1,3})?|(?:width|height|scale)-\d{1,4}|format-[a-z]{3,4}))+"
    r"(?=\.[a-z]{3,4}$)"
)
"""What Wagtail writes between the name of a file and its kind: which part of it, and how large."""
_OTHER_STEPS = plain_words("jpg jpeg png webp gif avif social alternates crop crops resize size")
_WHOLE = ("original", "rawimage")
"""What a file is called that is the whole picture, beside those of its sizes."""
_MADE = re.compile(
    r"size|(?:landscape|portrait|square|original|width|height|w|h)_?\d{1,4}|\d{1,4}x\d{1,4}|\d{2,4}w"
)
"""A step within a path that does."""
_ANY = plain_words(
    "image images picture photo poster thumb thumbnail preview lead header cover main master original"
)
"""Names that the files of all pictures of a site may have."""
_ENDING = r"\.(?:jpe?g|png|webp|gif|avif|jfif)"
_ENDINGS = re.compile(rf"{_ENDING}(?:{_ENDING})*$")
_OF_SIZE = plain_words(
    """
    w h width height wid hei mw mh imwidth q qlt quality size sz resize crop fit fm format fmt auto dpr fl v
    cb ve tl im ver version rev s sig signature hash itok impolicy op op_usm strip as bc mode scale x y
    cropw croph panox panoy panow panoh tok __blob fh fw ll pl sq wx_fmt wxfrom wx_lazy
    """
)
"""What a query says of a size, of its making, or to make browsers fetch it anew."""
_HOST = 8
"""Letters before the host of an address."""
_LEAST = 8
"""Letters of a file's name up to which other pictures may be called so."""
_NUMBERED = re.compile(r"(?:\D*\d){5}")
"""Five digits make a name a number of its own, so that its kind of file does not matter."""


def picture_key(url: str) -> str:
    """What all addresses of one picture have in common; two pictures have different ones."""
    if url.find("http", 4) > 0 and (inner := _WITHIN.search(url)):
        url = unquote(inner[1])
    elif ("=%2" in url or "=/" in url) and (own := _OWN.search(url)):
        url = url[: url.find("/", _HOST)] + unquote(own[1])
    path, _, query = url.partition("#")[0].partition("?")
    steps = of_original(path).partition("://")[2].lower().split("/")
    while len(steps) > 2 and (not steps[-1] or _is_size(steps[-1])):
        steps.pop()
    name = _FILTERS.sub("", steps[-1]) if steps[-1].count(".") > 1 else steps[-1]
    sized = "-scaled" in name or ("x" in name and ("-e1" in name or _BY.search(name)))
    name = _SIZE.sub("", name) if sized else name
    name = _CALLED.sub("", name) if has_any(name, _CALLS) else name
    stem = _ENDINGS.sub("", name)
    if len(steps) > 1:
        if _NUMBERED.match(stem):
            return stem
        if stem != name and len(name) > _LEAST and stem not in _ANY:
            return name
    kept = sorted(part for part in query.split("&") if part and not _is_of_size(part))
    host = ".".join(steps[0].split(".")[-2:])
    around = (step for step in steps[1:-1] if not _MADE.fullmatch(step))
    return "/".join([host, *around, name]) + "?" + "&".join(kept)


def _is_size(step: str) -> bool:
    if step.startswith(_WHOLE):
        return _ENDINGS.sub("", step) in _WHOLE
    if "x" not in step and "@" not in step and step not in _OTHER_STEPS:
        return False
    stem = _ENDINGS.sub("", step)
    return stem in _OTHER_STEPS or _STEP.fullmatch(stem) is not None


def _is_of_size(part: str) -> bool:
    name, _, value = part.partition("=")
    return name.lower() in _OF_SIZE or (not value and name.isdigit())
