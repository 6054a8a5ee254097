"""The address of the picture that a size was made of, as the systems that make sizes write it.

Each has its own way: a step of the path, what stands behind the name, or a number that all sizes have.
"""

from __future__ import annotations

import re

_MAKERS = (
    # Polopoly, before the name of a picture of which it made a size
    ("_gen/derivatives/", re.compile(r"/[^/]+_gen/derivatives/[^/]+/"), "/"),
    # MediaWiki
    ("px-", re.compile(r"/thumb(/(?:[\da-fA-F]/[\da-fA-F]{2}/)?[^/]+)/[^/]*\d{2,4}px-[^/]+$"), r"\1"),
    # Plone, after the name of the picture: its width, and a number for each time it is made
    ("/@@images/", re.compile(r"(/@@images/[a-z_]+)-(?:\d{1,4}-)?[\da-f]{32}\.[a-z]{3,4}$"), r"\1"),
    # TYPO3
    ("/_processed_/", re.compile(r"_[\da-f]{10}(?=\.[a-z]{3,4}$)"), ""),
    # Escenic
    ("/alternates/", re.compile(r"/alternates/[^/]+"), ""),
    # Copilot, of which only a number is the same in all cuts of a picture
    ("/photos/", re.compile(r"(/photos/[\da-f]{24})/[^/]+/[^/]+/[^/]+$"), r"\1.jpg"),
    # "pier-102~_t-1714196357123_v-16to9__retina.jpg", "pier-110_v-variantBig16x9_w-1280_zc-b903.jpg"
    ("_v-", re.compile(r"(?:~_t-\d+)?_v-[^/.]+(?=\.[a-z]{3,4}$)"), ""),
    # "409956368_1757422506_v16_9_600.jpeg"
    ("_v", re.compile(r"_v\d{1,2}_\d{1,2}_\d{3,4}(?=\.[a-z]{3,4}$)"), ""),
    # "/image/65897427_804.jpg"
    ("/image/", re.compile(r"(/image/\d{6,})_\d{1,3}(?=\.jpg$)"), r"\1"),
    # "ferry-1305151517_4_3_rx404_c534x401.jpg"
    ("_rx", re.compile(r"(?:_\d{1,2}_\d{1,2})?_rx\d{2,4}(?:_c\d{1,4}x\d{1,4})?(?=\.[a-z]{3,4}$)"), ""),
    ("_4_3", re.compile(r"_4_3(?=(?:-\d{2,4}x\d{2,4})?\.[a-z]{3,4}$)", re.IGNORECASE), ""),
    ("_3_4", re.compile(r"_3_4(?=(?:-\d{2,4}x\d{2,4})?\.[a-z]{3,4}$)", re.IGNORECASE), ""),
    # "pier_20130718135405257_660_320.jpg", behind the moment when it was made
    ("_20", re.compile(r"(_20\d{12,15})_\d{2,4}_\d{2,4}(?=\.[A-Za-z]{3,4}$)"), r"\1"),
    # "/archive/02562/pier_2562654k.jpg", the number of which begins as its folder is called
    ("/0", re.compile(r"(/0(\d{4})/[^/]*_\2\d{3})[a-z](?=\.jpg$)"), r"\1"),
    # "2204881_w1888h1062c1cx944cy530.jpg"
    ("_w", re.compile(r"_w\d{3,4}h\d{3,4}c\d[^/.]*"), ""),
    # "16470669-standard.jpg", "16470669-thumb_square_large.jpg"
    ("-", re.compile(r"(/\d{7,9})-(?:standard|thumb|large|small|medium)[a-z_-]*(?=\.jpe?g$)"), r"\1"),
    # "/1/4/6/2/Ferry-in-port-f0c62350bd8d9d96.jpeg"
    (".jpeg", re.compile(r"((?:/\d){4}/[^/]+)-[\da-f]{16}(?=\.jpeg$)"), r"\1"),
    # Escenic, of what others than it made
    ("/BINARY/", re.compile(r"/BINARY/[^/]+"), "/BINARY"),
    # Adobe's, behind the name of the picture with its kind
    ("/renditions/", re.compile(r"/(?:_jcr_content|jcr:content)/renditions/[^/]+$"), ""),
    (".CROP.", re.compile(r"(?<=\.[a-z]{3})\.CROP\.[^/]+$"), ""),
    # easy-thumbnails, behind it as well
    ("_q", re.compile(r"(?<=\.[a-z]{3})\.\d{1,4}x\d{1,4}_q\d{1,3}[^/]*$"), ""),
    (".transform/", re.compile(r"\.transform/[^/]+/[^/]+$"), ""),
    # EBRA, of which only a number is the same in all cuts of a picture
    ("/images/", re.compile(r"(/images/[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12})/[^/]+/[^/]+$"), r"\1.jpg"),
    # eZ, behind the name of the picture with its kind: the number of the size
    (
        "/thumbnails/",
        re.compile(r"(/thumbnails/[^/]+\.(?:jpe?g|png))\.\d{6,8}\.(?:jpe?g|png|webp)$", re.IGNORECASE),
        r"\1",
    ),
    # GateHouse
    ("&Max", re.compile(r"(?:&Max[HW]=\d+)+$"), ""),
    # "OB-YF636_ferry_A_20130718055955.jpg"
    ("_20", re.compile(r"_[A-Z](_20\d{12}\.jpg)$"), r"\1"),
    # "ferry_130605_wmain.jpg", "ferry_130605_mv.jpg"
    ("_1", re.compile(r"(_1\d{5})_(?:w[a-z]{1,4}|mv)(?=\.jpg$)"), r"\1"),
    # HuffPost, WeChat
    ("/thumbs/", re.compile(r"(/gen/\d+)/thumbs/[^/]+$"), r"\1.jpg"),
    ("/mmbiz", re.compile(r"(/mmbiz[a-z_]*/[\w-]{40,})/\d{1,4}$"), r"\1"),
    # Google, in the addresses of Blogger as well
    ("=", re.compile(r"(?<=[\w-]{20})=[swh]\d{1,4}(?:-[a-z]+\d*)*$"), ""),
    # "34432223-ferry-in-port-2n4Qnu87yTea.jpg", where the last is another for each cut
    (".jpg", re.compile(r"(/\d{7,9}-[a-z\d-]+)-(?=[A-Za-z]*\d)(?=[a-z\d]*[A-Z])\w{10,14}(?=\.jpg$)"), r"\1"),
)  # fmt: skip
"""What systems write into the address of a picture for the size that they made of it, by a word that stands
in such addresses."""
_SIZED = re.compile(r"^([A-Za-z\d]{20,24})-\d{3,4}-\d{2}$|^(.+)\.[a-z]+-[a-z-]+\d{3,4}-\d{3,4}$")
"""A name with two numbers of a size: "ytZ8Bq8Xxku2GXEuJovbT-1200-80", "ferry_78d32b8d.post-fp-1200-630"."""
_WIDTH = re.compile(
    r"/(?:\d{1,2}x\d{1,2}(?:-[a-z]+)?/\d{3,4}(?=\.[a-z]{3,4}$)|((?:[\da-f]{8}){4,5})/\d{3,4}[./][a-z]{3,4}$)"
)
"""A width as the name of a file, in a folder for its shape ("/16x9/1200.jpg") or behind a number that no two
things have ("/d3fbc7…/3000.webp", "/d3fbc7…/2000/jpeg")."""
_HEX = r"[\da-fA-F]"
_HASHED = re.compile(
    rf"({_HEX}(?<!{_HEX}.)(?:{_HEX}{{7}}(?:-{_HEX}{{4}}){{3}}-{_HEX}{{12}}|{_HEX}{{31}}))(?!{_HEX})"
)
"""A name with a number that no two things have; what is around it is of the size, but for a number of one or
two digits behind it, which counts pictures of one story."""
_COUNT = re.compile(r"[-_.]?\d{1,2}(?=\.|$)")
_NAMED = re.compile(r"(/([^/]{6,}+)/\2)(?:-[a-z]++[A-Z][A-Za-z\d]*+)?(?:-v\d{1,2})?(?=\.[a-z]{3,4}$)")
"""A name of a size in one word ("articleLarge"), behind that of the picture, which its folder has as
well, and its version."""
_IIIF = re.compile(
    r"/(?:full|square|(?:pct:)?[\d.,]+)/\^?(?:max|full|pct:[\d.]+|!?\d*,\d*)/!?\d{1,3}/(?:default|native|color|gray)"
    r"\.[a-z]{3,4}$"
)
"""What libraries and museums ask of a picture behind its name: which part of it, how large, turned how far
(https://iiif.io/api/image/)."""
_LAST, _HASH = 40, 32
"""Letters of the name of a size with what is behind it, and of such a number."""


def of_original(path: str) -> str:
    """The path of a picture without what a system wrote into it for the size that it made."""
    if "/default." in path or "/native." in path:
        return _IIIF.sub("", path)
    for word, made, original in _MAKERS:
        if word in path and (found := made.search(path)):
            kept = original.replace(r"\1", found[1]) if found.re.groups else original
            path = path[: found.start()] + kept + path[found.end() :]
            break
    folder, _, name = path.rpartition("/")
    if (name[:3].isdecimal() or "." not in name) and (width := _WIDTH.search(path)):
        number = f"/{width[1]}" if width[1] else ""
        folder, _, name = f"{path[: width.start()]}{number}{path[width.end() :]}".rpartition("/")
        path = f"{folder}/{name}"
    stem, _, kind = name.rpartition(".")
    if "-" in stem[-5:] and (sized := _SIZED.match(stem)):
        path = f"{folder}/{(name := f'{sized[1] or sized[2]}.{kind}')}"
    if len(name) >= _HASH and (hashed := _HASHED.search(name)):
        count = _COUNT.match(name, hashed.end())
        return f"{folder}/{hashed[1]}{count[0] if count else ''}"
    end = path[-_LAST:]
    if "-" in end and (not end.islower() or "-v" in end) and (named := _NAMED.search(path)):
        return path[: named.end(1)] + path[named.end() :]
    return path
