"""Names that say no section: what publishing systems call the category of a story that was given none, and
the list of all there is."""

from __future__ import annotations

from newscrawl.extract.markup.text import letters

NO_CATEGORIES = frozenset((
    "uncategorized", "uncategorised", "unkategorisiert", "nichtkategorisiert", "allgemein", "sonstiges",
    "nonclasse", "sincategoria", "sinclasificar", "sincategorizar", "senzacategoria", "semcategoria",
    "geencategorie", "nietgecategoriseerd", "ukategorisert", "ukategoriseret", "ikkekategoriseret",
    "okategoriserade", "okategoriserad", "bezkategorii", "bezkategorie", "nezarazene", "nezaradene",
    "nekategorizirano", "kategorizalatlan", "nincskategoria", "kategorisiz", "faracategorie",
    "luokittelematon", "безрубрики", "безкатегорії", "некласифициран", "未分类", "未分類", "미분류",
    "غيرمصنف", "χωριςκατηγορια", "其他", "其它", "その他", "기타", "other", "others",
    "all", "alle", "tous", "todos", "todas", "tutti", "tutte", "wszystkie",
    "allposts", "allnews", "allarticles", "allstories", "allebeitrage", "alleartikel", "allenews",
    "allemeldungen", "touslesarticles", "todaslasnoticias", "tuttelenews", "backtoblog", "backtonews",
))  # fmt: skip
"""Such names as bare letters."""


def is_no_category(name: str) -> bool:
    """Whether a name is what systems call the category of what has none."""
    return bare(name) in NO_CATEGORIES


def bare(name: str) -> str:
    """The letters of a name without accents."""
    return name.lower().replace(" ", "") if name.isascii() else letters(name)
