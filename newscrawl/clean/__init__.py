"""The article and nothing else: takes from a text what is not the article, and keeps what it took.

Pure: text or blocks in, values out. What is furniture is data (`rules/*.toml`); how evidence is weighed is
told in docs/cleaning.md.
"""

from newscrawl.clean.cleaner import clean_article, clean_blocks, clean_text
from newscrawl.clean.result import KINDS, Cleaned, restore
from newscrawl.clean.rulebook import Rules, RulesError, load_rules

__all__ = [
    "KINDS",
    "Cleaned",
    "Rules",
    "RulesError",
    "clean_article",
    "clean_blocks",
    "clean_text",
    "load_rules",
    "restore",
]
