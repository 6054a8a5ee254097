"""Words in the place of a caption that are none of it: a button's, the name of the file, and a label."""

from __future__ import annotations

from newscrawl.extract.pictures.sources import FILE

_BUTTONS = frozenset((
    "view photos", "view photo", "view gallery", "view slideshow", "view image", "view larger image",
    "see photos", "photo gallery", "image gallery", "open gallery", "enlarge", "enlarge image",
    "enlarge this image", "click to enlarge", "tap to enlarge", "full screen", "fullscreen", "play video",
    "watch video", "view full size", "view full size image", "点击查看原图", "点击查看大图",
    "点击查看高清原图", "点击图片查看大图", "点击图片进入下一页",
))  # fmt: skip

_LABELS = ("Image caption", "Media caption", "Photo caption")


def is_button(caption: str) -> bool:
    """Whether a caption only offers to show a picture in full size, or more of them."""
    return caption.lower().rstrip(" .»›>") in _BUTTONS


def without_file(caption: str) -> str:
    """A caption without the name of its file, which some systems put before the words, and without the label
    that a caption has for those who have it read out."""
    if caption.startswith(_LABELS):
        caption = caption.partition("caption")[2].lstrip(" ,:")
    name, blank, rest = caption.partition(" ")
    return rest.lstrip() if blank and "." in name and FILE.search(name) else caption
