"""What is told of a book or a play in the lines on one, and of no article: how long it is, who staged it.

Who translated or illustrated something is told of articles as well, below their writers.
"""

from __future__ import annotations

import re

WORK_DETAILS = re.compile(
    r"\d{2,4}\s?(?:pp\b|pages\b|seiten\b|páginas\b|pagine\b)|\b(?:hardback|hardcover|paperback|ebook)\b"
    r"|\b(?:directed by |starring )"
)
"""In small letters."""
