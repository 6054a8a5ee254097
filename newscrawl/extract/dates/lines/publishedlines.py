"""The day that a page says its article came out on, far from the heading, where nothing else tells one.

Some templates show the day beside the article, in a column that the page has behind its comments: a line
there counts that says that it is of publication, where all such lines of the page have one day. The systems
of blogs end an entry with a sentence on itself, with links in it: "This entry was posted on Thursday, June
14th, 2007 at 7:31 am and is filed under Walks."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.extract.dates.labels import has_label, is_of_change
from newscrawl.extract.dates.lines.places import Places
from newscrawl.extract.dates.moments.when import When, read
from newscrawl.extract.dates.stated.indata import Stated
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit
from newscrawl.extract.page import Page
from newscrawl.known.wordtables import words

_SENTENCE, _SAID, _LABEL, _CENTURY = 90, 60, 25, "20"
"""Letters of a sentence and of another line with a word for publication, of that before the day, and what its
year begins with."""
_COUNTED = 9.5
"""The rank of such a day, behind the address."""
_WORDS = {
    "article": r"""
    this\s(?:entry|article|story|post|piece|report|column|interview|content|item)
    the\s(?:article|story|post|piece|report|column|interview|content)
    diese[rs]?\s(?:artikel|beitrag|text|eintrag|post) cet\sarticle cette\sentrée
    ce\s(?:billet|post|message|texte) est[ea]\s(?:art[ií][cg]\w+|nota|texto|entrada|post|posto?)
    quest[oa]\s(?:articolo|post|voce) dit\s(?:artikel|bericht|stuk) den\shär\sartikeln detta\sinlägg
    det\shär\sinlägget denne\sartik\w+ dette\sinn?l\w+ dette\sindlæg ten\s(?:wpis|artykuł|tekst)
    tento\s(?:příspěvek|článek|príspevok|článok) эта\s(?:запись|статья) этот\sпост цей\sзапис ця\sстаття
    bu\s(?:yazı|makale|gönderi) tämä\s(?:kirjoitus|artikkeli) ez\sa\sbejegyzés ezt\sa\sbejegyzést
    acest\sarticol
    """,
    "posted": r"""
    posted written published created submitted veröffentlicht erstellt verfasst geschrieben gepostet
    publiée? postée? écrite? rédigée? publicad[oa] escrit[oa] postad[oa] pubblicat[oa] scritt[oa]
    inserit[oa] geplaatst geschreven gepubliceerd postad(?:es)? publicerad(?:es)? skrevs skapad(?:es)?
    publisert skrevet udgivet opublikowany napisany dodany publikován napsán zveřejněn publikovaný
    опубликован[ао]? размещен[ао]? написан[ао]? опубліковано yayınlan\w+ yazıl\w+ julkaistiin
    kirjoitettiin írták közzétéve publicat
    """,
}
_OF_ITSELF = re.compile(words(_WORDS["article"]), re.IGNORECASE)
"""How a sentence begins in which an article says when it was published."""
_POSTED = re.compile(rf"(?<!\w)(?:{words(_WORDS['posted'])})(?!\w)", re.IGNORECASE)
_SENTENCES = re.compile(r"[^\W\d]{3}[.!?]\s")
"""The end of a sentence, which is none of a date."""
_LEAST, _LONGEST, _INSIDE = 8, 200, 20
"""Letters that the text of an element begins with, and of a line, and elements in it."""


def published_anywhere(page: Page, heading: Element | None, language: str) -> list[Stated]:
    """The one day that lines behind a heading say an article was published on, or that the first sentence
    says which tells that it was written or posted."""
    if heading is None:
        return []
    places, dates = Places(page, heading), list[When]()
    after = page.elements[heading.end :]
    short = [one for one in after if (text := one.text) and _CENTURY in text and len(text) <= _SENTENCE]
    for element in short:
        if (text := element.text) and _tells_publication(text, language):
            when = None if places.is_elsewhere(element) else read(text, language)
            dates += [when] if when else []
    if len({when.day for when in dates}) == 1:
        return [Stated(dates[0], "visible", _COUNTED)]
    told = next(_told_of_itself(after, places, language), None) if not dates else None
    return [Stated(told, "visible", _COUNTED)] if told else []


def _tells_publication(text: str, language: str) -> bool:
    start = text.strip()
    if not _OF_ITSELF.match(start):
        start = start[:_LABEL] if len(text) <= _SAID else ""
    return has_label(start, language) and not is_of_change(start, language)


def _told_of_itself(elements: list[Element], places: Places, language: str) -> Iterator[When]:
    """The dates in sentences of some elements that say when what they stand below was written or posted."""
    for element in elements:
        text = element.text
        if not text or len(text) < _LEAST or not _OF_ITSELF.match(text.lstrip()):
            continue
        line = element_text(element, _INSIDE)[:_LONGEST]
        end = _SENTENCES.search(line)
        said = line[: end.end()] if end else line
        if not has_digit(said) or not _POSTED.search(said) or is_of_change(said, language):
            continue
        if (when := read(said, language)) and not places.is_elsewhere(element):
            yield when
