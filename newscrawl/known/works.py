"""Words that are said of a book or a play and of no article: how many pages it has, who directed it.

Translators and illustrators are left out: articles name theirs as well, below their writers.
"""

from __future__ import annotations

import re

WORK_DETAILS = re.compile(
    r"\d{2,4}\s?(?:pp\b|pages\b|seiten\b|páginas\b|pagine\b)|\b(?:hardback|hardcover|paperback|ebook)\b"
    r"|\b(?:directed by |starring )"
)
"""In small letters."""
