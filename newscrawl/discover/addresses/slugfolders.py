"""Folders of a site in which a slug of two words is an article's, where only longer ones are elsewhere.

"Mill reopens" is as good a headline as any, and "Our history" as good a page: the words do not tell. But
where several articles stand in a folder and hardly another link of the site leads into it, what else stands
there is one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

_ENOUGH = 4
"""Articles of a folder from which it is one of articles."""
_BESIDE = 0.1
"""Other links into it for each of them, at the most."""
_MOST, _LONGEST = 4, 60
"""Folders that a pattern names, and characters of them all; it is a line that people read."""
_COUNTED = r"(?![^/?#.-]+-\d+(?:[/.]|$))"
"""What the further pages of a list are called: a word and a number."""
_SLUG = r"(?:[^/?#.-]+-)+[^/?#.-]+"


def slugs_in_folders(articles: Iterable[str], others: Iterable[str]) -> str:
    """The pattern, from the root on, of shorter slugs in the folders of these articles; empty where no folder
    has articles alone, or nearly so: a short headline was not taken for one.
    """
    beside = Counter(map(_folder_of, others))
    found = Counter(map(_folder_of, sorted(articles))).most_common(_MOST)
    folders = [
        folder for folder, count in found if folder and count >= _ENOUGH and beside[folder] <= _BESIDE * count
    ]
    while sum(map(len, folders)) > _LONGEST:
        folders.pop()
    return f"(?:{'|'.join(map(re.escape, sorted(folders)))})/{_COUNTED}{_SLUG}" if folders else ""


def _folder_of(url: str) -> str:
    """Where a page stands; not where it is called as a folder's own list mostly is, by one word, nor in a
    folder of one year or issue, which the next articles do not stand in.
    """
    folder, _, last = urlsplit(url).path.strip("/").rpartition("/")
    return folder if "-" in last and not any(map(str.isdecimal, folder.split("/"))) else ""
