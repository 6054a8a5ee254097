"""Signs of a statement that a page makes about its own article, whatever its kind (`sayings`)."""

from __future__ import annotations

import re

from newscrawl.clean.statements.themes import (
    ARTICLE,
    FROM_AGENCY,
    OURS,
    OWNER,
    THIS,
    VIEW,
    any_of,
)

SELF = re.compile(
    rf"\W(?:(?:{OURS})(?!\w)|(?:{OWNER})(?!\w).{{0,20}}{any_of(VIEW).pattern}"
    rf"|(?:{THIS})(?!\w) ?(?:[\w-]{{1,20}} ){{0,3}}?(?:{ARTICLE})(?!\w))"
)
"""A word for the article, its author or its links; for a text with a blank before it, as all of these. What
all begin with stands first: so a search passes over letters at once.
"""
ABOUT = re.compile(FROM_AGENCY)
"""What a text begins with that says by which way the article came."""
LED = re.compile(
    r"^\W{1,5}(?:(?:full|important|editor'?s?'?|publisher'?s|risk|legal|medical|affiliate|investment|ai|the)?"
    r" ?(?:disclaimer|disclosure|disclosures)(?: statement| notice)?|haftungsausschluss|transparenzhinweis"
    r"|avertissement|aviso legal|aviso|descargo de responsabilidad|avvertenza|disclaimer legale"
    r"|अस्वीकरण|डिस्क्लेमर) ?(?::|-|\n|$)"
)
"""What a statement may begin with, or stand under."""
BEARS = any_of(
    "responsib\\w+|liab\\w+|accura\\w+|advice|represent\\w*|reflect\\w*|generated|endorse\\w*|syndicated",
    "solicitation|own research|consult|recommendations?|opinions?|views?|shares|position|editorial",
    "invest\\w*|owns?|owned|paid|provided|sponsored|commissions?|funding|funded|supporters?|donors?",
    "employed|employee|member of|relationship|verantwort\\w+|responsab\\w+|haftung|empfehlung",
)
"""What a statement that says what it is says at least."""
