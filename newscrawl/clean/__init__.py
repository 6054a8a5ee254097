"""What is not the article: found by rules and evidence, taken out, kept, accounted for.

Pure: text and blocks in, values out. See docs/cleaning.md for how it decides and how to write a rule.
"""

from __future__ import annotations

from newscrawl.clean.api import Cleaned, clean_article, clean_blocks, clean_text
from newscrawl.clean.pieces import restore
from newscrawl.clean.rules import KINDS, Rule, Rules, RulesError, default_rules, load_rules

__all__ = [
    "KINDS",
    "Cleaned",
    "Rule",
    "Rules",
    "RulesError",
    "clean_article",
    "clean_blocks",
    "clean_text",
    "default_rules",
    "load_rules",
    "restore",
]
