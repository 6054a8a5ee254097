"""What a paragraph begins with that says what was corrected, in fifty languages.

Cleaning and reading ask alike: what announces a correction is the article's, however like a notice it reads.
"""

from __future__ import annotations

import re

OPENINGS = {
    "correction": (
        r"corrections?|corrected|corrigend(?:um|a)|errat(?:um|a)(?:[ -]corrige)?|correcci[oó]n"
        r"|fe de (?:erratas|errores)|rectificati(?:on|f)"
        r"|rectificaci(?:[oó]n|ó)|rectificação|rettifica|correzione|korrektur|berichtigung"
        r"|richtigstellung|correção|erramos|rectificatie|correctie|rettelse|rättelse|korrigering"
        r"|correctif|korrekturhinweis|oikaisu|leiðrétting|sprostowanie|korekta|oprava|helyreigazítás|erată|ispravak|ispravka|düzeltme"
        r"|helyesbítés|pataisymas|labojums|parandus|popravek|भूल[ -]सुधार|शुद्धि[ -]?पत्र|اصلاحیه"
        r"|(?:お詫び|おわび)と訂正|訂正と(?:お詫び|おわび)"
        r"|διόρθωση|исправление|поправка|виправлення|ralat|đính chính|تصحيح|תיקון|訂正|更正|정정"
    ),
    "clarification": (
        r"clarifications?|klarstellung|aclaraci[oó]n|précision|precisazione|esclarecimento|förtydligande"
        r"|præcisering|presisering|täsmennys|upřesnění|upresnenie|pontosítás|precizare"
        r"|уточнение|уточнення"
    ),
    "retraction": r"retractions?",
}
"""Words for it by the kind of correction; alternatives of regular expressions."""
_DAY = r"[a-z]{3,9}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}\.? [a-zäéû]{3,9}\.?(?: \d{4})?"
_WHAT = rf"(?: (?:notice|note|to this (?:article|story|report)|\([^)]{{1,60}}\))|,? (?:{_DAY}))?"
OPENING = re.compile(
    r"[\W_]{0,5}(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in OPENINGS.items())
    + rf"){_WHAT}(?:\s?[:：–—|-]|[\])】〕》＞］）])",
    re.IGNORECASE,
)
"""How a paragraph begins that announces itself as one: the word, what or when it corrects, and a mark,
or the bracket that ends it (`【訂正】`).
"""
