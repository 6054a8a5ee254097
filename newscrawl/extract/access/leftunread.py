"""Lines that say how much of an article is left to read, for whom it is, or what was read already.

They ask readers for nothing, but nothing else than a wall says them.
"""

from __future__ import annotations

import re

from newscrawl.known.having import has_any

_LEFT = re.compile(
    r"(?:post|article|story|content|page|episode) is (?:only )?(?:for|(?:restrict|limit)ed to)"
    r" (?:(?:paid|paying|premium|registered|site|our) )*(?:subscriber|member)s"
    r"|(?:rest|remainder) of this (?:article|story|post) is (?:only )?(?:for|availab|reserved|restrict|lock)"
    r"|(?:full|whole) (?:text|article|story) is \w+ (?:for|to) (?:subscriber|member)s"
    r"|(?:reached|used|read|hit) (?:all |the |of )*your .{0,20}\bfree (?:articles|stories)"
    r"|you(?: ha|['’])ve? (?:(?:0|no)|run out of) free (?:articles|stories)"
    r"|reached your .{0,20}\barticle limit"
    r"|il vous reste \d+ ?% .{0,30}à (?:lire|découvrir)"
    r"|残り ?[\d,]+ ?(?:文字|字)|(?:剩余|剩餘|还剩|還剩) ?\d+ ?%"
    r"|(?:zbývá|ostáva|zostáva)(?: vám)?(?: přečíst)? \d+ ?%"
    r"|pozostało (?:jeszcze )?\d+ ?% (?:treści|artykułu|tekstu)"
    r"|(?:saken|artikeln|artikkelen|artiklen) (?:är|er) f[öo]r (?:d[ei]g som (?:är|er) |våra |våre |vores )?"
    r"(?:abonnent|prenumerant)"
    r"|dieser (?:artikel|beitrag|text) ist für (?:unsere )?(?:abonnent|mitglieder)"
    r"|límite (?:mensual )?de (?:artículos|notas|lecturas|noticias)"
    r"|limite (?:mensal )?de (?:artigos|matérias|notícias)"
    r"|limite di articoli|(?:lu|utilisé|atteint) .{0,30}articles gratuits"
    r"|(?:kostenlosen|freien|gratis-?) ?artikel .{0,30}(?:gelesen|aufgebraucht|verbraucht|erreicht)"
)
"""How much is left to read or was read for nothing, and for whom it is."""
LEFT_STEMS = (
    "rest", "remainder", "full ", "whole ", "free ", "article limit", " is for ", "limited to ", "残り", "剩",
    "%", " är för ", " er for ", " ist für ", "límite ", "limite ", "articles gratuits", " artikel ",
)  # fmt: skip
"""What such lines have."""


def tells_what_is_left(line: str) -> bool:
    """Whether a line in small letters says so."""
    return has_any(line, LEFT_STEMS) and _LEFT.search(line) is not None
