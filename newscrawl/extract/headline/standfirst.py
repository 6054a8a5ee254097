"""The standfirst that only readers see: the line between headline and text that is named for one, or a
heading right below the headline that is a sentence, or heads no text and no list.

It is asked for where a page states no description.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, fold
from newscrawl.extract.page import Page
from newscrawl.known.wordcount import count_words

_NAMED = re.compile(
    r"[\s_-](?:lead(?:-?text)?|lede|lid|stand-?first|sub[_-]?(?:title|titel|titulo|titol|judul|headline|heading|head)|"
    r"(?:sub-?)?dec?k|intro|ingress?|summary|excerpt|perex|chapo|chapeau|entradilla|bajada|copete|vorspann|manchet|spot|sapo|anons|"
    r"sommario|occhiello|podtytul|podnaslov|podzaglavie|leiðari|undertittel|juhtloik|underrubrik|preamble|"
    r"abstract|blurb|strap-?line|synopsis|sub-?line|unterzeile|untertitel|teaser-?text|article[_-]*teaser|"
    r"accroche|anotace|(?:article_*)?announce|bigode|brief|digest|daodu|entradeta|ievads|ingressi|inleiding|inngangur|opener|"
    r"perilipsi|preview-?text|sapou|sarrera|sinopsis|sottotitolo|uvod|wstep|"
    r"linha-?fina|olho|gancho|catenaccio|zajawka|sumario|resum(?:en|o|e)|riassunto|ozet|bevezet[oő]|"
    r"(?:article|document|news|page|post|story)[\s_-]*description)(?:$|[\s_-])"
)
_NOT_IN = frozenset(("a", "img", "figcaption", "button"))
"""What leads elsewhere, or has words of its own."""
_AFTER, _PARTS = 30, 12
"""Elements from the heading to such a line, and in it."""
_LETTERS, _WORDS = range(20, 500), 4
"""Letters of one, and how many words there are more than."""
_STOPS, _SENTENCE = (".", "!", "。", "।", "۔"), 8
"""What a sentence ends with that is no question, and how many words one that heads no paragraph has more
than."""
_MARKED = "description"
_HEADINGS, _LISTS, _PROSE = frozenset(("h2", "h3")), frozenset(("ul", "ol", "dl")), 80
"""Headings that may be one, what they head, and letters of a paragraph that is no byline."""


def shown_standfirst(page: Page, heading: Element | None) -> str | None:
    """What the first line below a heading says that is named for a standfirst, leads nowhere and stands above
    the text."""
    if heading is None:
        return None
    names = page.outline.names
    for element in page.elements[heading.end : heading.end + _AFTER]:
        name = names[element.place]
        named = name and (_NAMED.search(f" {name}") or element.get("itemprop") == _MARKED)
        if named and (text := _line(element)):
            return text
        if element.tag == "p" and len(element.text or "") >= _PROSE:
            break
    below = heading.getnext()
    if below is None or below.tag not in _HEADINGS:
        return None
    text = _line(below)
    sentence = text.endswith(_STOPS) and count_words(text) > _SENTENCE
    if _heads_more(below, sentence=sentence):
        return None
    return text if text and fold(text) != fold(element_text(heading, _PARTS)) else None


def _line(element: Element) -> str:
    """What a small element says that leads nowhere, if it is as long as a standfirst."""
    inside = element.among[element.place : element.end]
    if len(inside) > _PARTS or any(one.tag in _NOT_IN for one in inside):
        return ""
    text = element_text(element, _PARTS)
    return text if len(text) in _LETTERS and count_words(text) > _WORDS else ""


def _heads_more(heading: Element, *, sentence: bool) -> bool:
    """Whether a heading has a list right below it or, where it is no `sentence`, a paragraph of prose."""
    behind = heading.getnext()
    if behind is None or behind.tag in _LISTS:
        return behind is not None
    return behind.tag == "p" and not sentence and len(element_text(behind, _PARTS)) >= _PROSE
