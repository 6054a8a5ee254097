"""What capitals tell of a name, and in which scripts there are none."""

from __future__ import annotations

import re

SPACELESS = re.compile("[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts that put no blanks between the words of a name."""
_PREFIXED = re.compile(
    r"(?:(?:d|l|[dnc]ell|dall|degl)['’]|(?:al|el|an|as|ar|ad|at|ash|abu|ul|ud|ur|de|di|da|del|du|la|le|van|von)-?|e[dlnrstz]-)[A-ZÀ-Þ]|h[AEIOUÁÉÍÓÚ]|t[AEIOUSÁÉÍÓÚ]|(?:аль|эль|ад|ас|ат|аш|ар|ан)-[А-Я]"
)
"""What a last name begins with that has its capital behind a particle, or behind a letter of Irish."""

LATIN = "\u052f"
"""The last letter of the scripts that have capitals in every name."""
_PAIR = 2


def may_name(text: str) -> bool:
    """Whether a text may hold a first and a last name: two capitals, or letters of scripts without."""
    return sum(map(str.isupper, text)) >= _PAIR or (not text.isascii() and max(text) > LATIN)


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital, or with a particle before one ("d'Arcy", "al-Masri")."""
    return word[0].isupper() or _PREFIXED.match(word) is not None


def is_cased(name: str) -> bool:
    """Whether a name is written in a script that has capitals in names; Georgian has them in headlines."""
    return name[0].lower() != name[0].title()


def is_lone(name: str) -> bool:
    """Whether a name is a single word of a script that puts blanks between the words of a name."""
    return " " not in name and (is_cased(name) or not SPACELESS.match(name))
