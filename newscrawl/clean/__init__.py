"""What is not the article: found by rules and evidence, taken out, kept, accounted for.

Pure: text and blocks in, values out. See docs/cleaning.md for how it decides and how to write a rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.lazyimports import lazy_imports

if TYPE_CHECKING:
    from newscrawl.clean.api import Cleaned, clean_article, clean_blocks, clean_text
    from newscrawl.clean.ownrules import load_rules
    from newscrawl.clean.pieces import restore
    from newscrawl.clean.rule import KINDS, Rule
    from newscrawl.clean.rulebook.rules import Rules, default_rules
    from newscrawl.clean.rulebook.rulesfile import RulesError

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

__getattr__, __dir__ = lazy_imports(
    __name__,
    {
        **dict.fromkeys(("Cleaned", "clean_article", "clean_blocks", "clean_text"), "api"),
        **dict.fromkeys(("KINDS", "Rule"), "rule"),
        **dict.fromkeys(("Rules", "default_rules"), "rulebook.rules"),
        "load_rules": "ownrules",
        "restore": "pieces",
        "RulesError": "rulebook.rulesfile",
    },
)
