"""Why a page is no article, in the words that a verdict gives and who weighs verdicts looks for.

They stand apart from what finds them out: the spiders know a reason without loading what reads pages.
"""

from __future__ import annotations

SAYS = "the page says: "
"""Begins the reason why a page of a fault is no article; its headline follows."""
EMPTY = "the page is empty"
DRAWN = "the page's text is drawn by JavaScript: what the site served has none"
NO_TEXT = "the page has no text that reads like an article"
FRONT = "the page is a home page"
DOOR = "the page asks readers to log in or to sign up"
