"""What stands in the place of a caption and is none: the words of a button, the name of the file, a label."""

from __future__ import annotations

import re
from urllib.parse import unquote

from newscrawl.extract.markup.addresses import PICTURE

_BUTTONS = frozenset((
    "view photos", "view photo", "view gallery", "view slideshow", "view image", "view larger image",
    "see photos", "photo gallery", "image gallery", "open gallery", "enlarge", "enlarge image",
    "enlarge this image", "click to enlarge", "tap to enlarge", "full screen", "fullscreen", "play video",
    "watch video", "view full size", "view full size image", "点击查看原图", "点击查看大图",
    "点击查看高清原图", "点击图片查看大图", "点击图片进入下一页",
))  # fmt: skip

_LABELS = ("Image caption", "Media caption", "Photo caption")
_TOGGLES = ("hide caption", "toggle caption", "show caption")
"""What a caption begins with for those who have it read out, and ends with where it may be folded."""

_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)$", re.IGNORECASE)
_LETTERS = re.compile(r"[\W_]+")
_COUNTED = re.compile(
    r"(?:image|img|photo|picture|slide|bild|foto|imagen|imagem|immagine|afbeelding) ?#?\d{1,3}"
    r"|\d{1,3} (?:photos|images|pictures|slides|bilder|fotos|imágenes|imagens|immagini|foto)"
)
"""A picture's number in a gallery, and how many the gallery has."""
_NUMBERED, _DIGITS = re.compile(r"[\w.+-]+", re.ASCII), 5
"""What is called by a number of that many digits: a file, or a day."""
_JOINTS = re.compile(r"[-_]")
_DIGIT, _OF_SIZE = re.compile(r"\d"), re.compile(r"(?:-\d{2,4}x\d{2,4}|-scaled|\.(?:jpe?g|png)\..+)$")
_COUNT = re.compile(
    r"\(?\d{1,3}\s?(?:/|\||of|von|de|sur|di|van|av|из|/\s?)\s?\d{1,3}\)?(?:\s*[:.|–—-])?\s+(?=[^\W\d_a-z])"
)
_FEWEST_JOINTS = 2
"""Marks between the words of a file's name; a name such as "Jean-Luc" has one."""


def is_button(caption: str) -> bool:
    """Whether a caption only offers to show a picture in full size, or more of them, or counts them."""
    said = caption.lower().rstrip(" .»›>")
    return said in _BUTTONS or _COUNTED.fullmatch(said) is not None


def is_file_name(caption: str, url: str) -> bool:
    """Whether a caption is the name of a file, that of its picture with or without its size."""
    if " " in caption:
        return _FILE.search(caption) is not None and _bare(unquote(url)).startswith(
            _bare(_FILE.sub("", caption))
        )
    if _FILE.search(caption) or "_" in caption:
        return True
    if _NUMBERED.fullmatch(caption) and sum(map(str.isdigit, caption)) >= _DIGITS:
        return True
    name = unquote(url.partition("?")[0].rpartition("/")[2]).rpartition(".")[0].casefold()
    is_made = caption.islower() or len(_JOINTS.findall(caption)) >= _FEWEST_JOINTS or _DIGIT.search(caption)
    return bool(is_made) and _OF_SIZE.sub("", name) == caption.casefold()


def _bare(name: str) -> str:
    """The letters and digits of the last step of an address, or of a name."""
    return _LETTERS.sub("", name.partition("?")[0].rpartition("/")[2]).casefold()


def without_count(caption: str) -> str:
    """A caption without the number of its picture among those of a gallery ("3 / 12", "3 of 12")."""
    return _COUNT.sub("", caption, count=1) or caption


def without_file(caption: str) -> str:
    """A caption without the name of its file, which some systems put before the words, and without the label
    that a caption has for those who have it read out."""
    if caption.startswith(_LABELS):
        caption = caption.partition("caption")[2].lstrip(" ,:")
    name, blank, rest = caption.partition(" ")
    return rest.lstrip() if blank and "." in name and PICTURE.search(name) else caption


def without_toggles(caption: str) -> str:
    """A caption without the buttons behind it that fold it and unfold it."""
    while caption.endswith(_TOGGLES):
        caption = caption.removesuffix(next(filter(caption.endswith, _TOGGLES))).rstrip()
    return caption
