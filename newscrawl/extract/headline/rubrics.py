"""Headlines below the name of a rubric: "Press releases", and the release under it in a heading of its own.

Systems that show a list and its items by one page ("News", "Detail") give that page one heading, and set what
the item is called a rank lower. Only what institutions call such pages counts, in some twenty languages: any
other heading of a word may be the headline itself.
"""

from __future__ import annotations

import re

from newscrawl.extract.headline.texts import Texts, Vote, unranked
from newscrawl.extract.headline.titles import MAX_TITLE
from newscrawl.extract.headline.unranked import by_class
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.tags import MAIN_HEADINGS
from newscrawl.extract.markup.text import element_text, has_digit, letters
from newscrawl.extract.page import Page
from newscrawl.extract.textstart import text_after
from newscrawl.known.wordtables import plain_words

_RUBRICS = frozenset(map(letters, plain_words(
    """
    news latest_news news_archive news_details news_detail news_item news_story newsroom news_&_events
    news_and_events news_&_media news_and_media press press_release press_releases press_room press_office
    press_centre press_center media_release media_releases media_centre media_center press_information
    announcement announcements bulletin
    detail details detailansicht einzelansicht newsdetail aktuell aktuelles aktuelle_meldung
    aktuelle_meldungen aktuelle_nachrichten nachricht nachrichten nachrichtenarchiv neuigkeiten neues meldung
    meldungen meldungsarchiv newsarchiv presse pressearchiv pressedienst presseinfo presseinformation
    presseinformationen pressemeldung pressemeldungen pressemitteilung pressemitteilungen presse_detail
    pressebereich presse_und_medien medieninformation medieninformationen medienmitteilung medienmitteilungen
    presseaussendung presseaussendungen mitteilung mitteilungen berichte spielberichte
    actualité actualités actus communiqué communiqués communiqué_de_presse communiqués_de_presse
    espace_presse salle_de_presse dernières_nouvelles nouvelles
    nieuws nieuwsbericht nieuwsberichten nieuwsarchief actueel persbericht persberichten laatste_nieuws
    notizia notizie novità attualità comunicato comunicati comunicato_stampa comunicati_stampa
    archivio_notizie sala_stampa avvisi
    noticia noticias actualidad novedades nota_de_prensa notas_de_prensa sala_de_prensa comunicado comunicados
    comunicado_de_prensa comunicados_de_prensa detalle_de_noticia
    notícia notícias atualidade novidades comunicado_de_imprensa sala_de_imprensa notícies
    nyhet nyheter nyhetsarkiv aktuellt pressmeddelande pressmeddelanden pressrum senaste_nytt
    nyhed nyheder aktuelt pressemeddelelse pressemeddelelser pressemelding pressemeldinger siste_nytt
    uutinen uutiset ajankohtaista tiedote tiedotteet
    aktualność aktualności wiadomości komunikat komunikaty informacje_prasowe informacja_prasowa
    aktualita aktuality novinky zprávy tisková_zpráva tiskové_zprávy správy tlačová_správa tlačové_správy
    hír hírek sajtóközlemény sajtóközlemények știri noutăți comunicate_de_presă comunicat_de_presă
    novosti vijesti vesti obavijesti obvestila novice aktualno новости новини вести haberler duyurular
    """
)))  # fmt: skip
"""What institutions call the page that shows their news, as bare letters."""
_BOLD = frozenset(("b", "strong"))
_NEXT, _LEAST, _NEAR = 3, 2, 12
"""Headings below the rubric that are looked at, words of it, and elements below the rubric among which a line
that is all bold may be it."""
_COUNTED = re.compile(r"\s(?:(?:vom|nr|no|n°|#)\.?\s?)?\d[\d./-]*", re.IGNORECASE)
"""The number or the day behind the name of a rubric ("Pressemitteilung Nr. 13/2011")."""


def below_rubric(page: Page, texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`, or where they are those for the name of a rubric the votes for the heading between it and the
    text, which leads to no other page; where only the title has the name, for what a class calls the
    headline."""
    if not best or not is_rubric(best[0].text):
        return best
    rubric = next((vote.element for vote in best if vote.element is not None), None)
    if rubric is None:
        vote = None if page.by_tag["h1"] else by_class(page)
        return best if vote is None else [vote]
    end = text_after(page, rubric.place)
    for head in between(page.headings, rubric.place + 1, end)[:_NEXT]:
        text = element_text(head, 30) if head.tag in MAIN_HEADINGS else ""
        if text.count(" ") < _LEAST - 1 or len(text) > MAX_TITLE or _leads(head):
            continue
        return texts.get(letters(text)) or [Vote(text, 0.0, "visible", head)]
    return _below(page, rubric, end) or best


def is_rubric(text: str) -> bool:
    """Whether a text is what institutions call the page of their news, with a number or a day behind it."""
    return letters(_COUNTED.sub("", text) if has_digit(text) else text) in _RUBRICS


def _below(page: Page, rubric: Element, end: int) -> list[Vote]:
    """A vote for what a class calls the headline between a rubric and the text, or for a line that is all in
    bold there."""
    vote = by_class(page)
    if vote is not None and vote.element is not None and rubric.place < vote.element.place < end:
        return [vote]
    for bold in page.elements[rubric.place + 1 : min(end, rubric.place + _NEAR)]:
        text = element_text(bold, 12) if bold.tag in _BOLD else ""
        whole = bold.parent is not None and element_text(bold.parent, 12) == text
        if whole and text.count(" ") > _LEAST and len(text) <= MAX_TITLE and not _leads(bold):
            return [] if text.endswith((".", ":")) else [Vote(text, 0.0, "visible", bold)]
    return []


def as_titled(page: Page, texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`, which are for a heading, or where that has nothing in common with the title the votes for the
    title, if a class calls a line of the page so that is the headline by that."""
    title = letters(page.title)
    key = letters(best[0].text) if title in texts else title
    if key in title or title in key:
        return best
    vote = unranked(page)
    return [*texts[title], vote] if vote is not None and letters(vote.text) == title else best


def _leads(head: Element) -> bool:
    """Whether a heading is a link or stands in one, as those of a list do."""
    around = (head.parent, *head.iter())
    return any(one is not None and one.tag == "a" and "href" in one.attrib for one in around)
