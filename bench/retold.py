"""Bare pages that say what a real page says, each in one way: what `bench.disturbed_fields` asks readers for.

A template of our own has headline, names, date and text of a page of the corpus, and beside them what most
pages have: a menu, other stories with their dates, a comment with its writer, the years of a copyright. A way
(`NAMED`, `DATED`, `HEADED`) says in which form one of these stands there.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

_LANGUAGES = ("en", "de", "es", "fr", "it")
_WORDS = {
    "by": ("By", "Von", "Por", "Par", "Di"),
    "and": ("and", "und", "y", "et", "e"),
    "text": ("Text", "Text", "Texto", "Texte", "Testo"),
    "role": ("Senior Correspondent", "Redakteurin", "Redactora", "Journaliste", "Giornalista"),
    "place": ("London", "Berlin", "Madrid", "Paris", "Roma"),
    "about": ("About the author", "Über die Autorin", "Sobre la autora", "À propos", "L'autrice"),
    "published": ("Published", "Veröffentlicht", "Publicado", "Publié le", "Pubblicato"),
    "updated": ("Updated", "Aktualisiert", "Actualizado", "Mis à jour le", "Aggiornato"),
    "ago": ("2 hours ago", "vor 2 Stunden", "hace 2 horas", "il y a 2 heures", "2 ore fa"),
    "more": ("Related stories", "Mehr zum Thema", "Noticias relacionadas", "À lire aussi", "Leggi anche"),
    "said": ("comments", "Kommentare", "comentarios", "commentaires", "commenti"),
}
_MONTHS = (
    "January February March April May June July August September October November December",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
)
_NO_PERSON = frozenset(("Press", "Staff", "Team", "AFP"))
_FEWEST, _TEXTS = 3, 9


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says, in words of its language."""

    language: int
    site: str
    address: str
    title: str
    names: tuple[str, ...]
    when: dt.datetime
    texts: tuple[str, ...]

    def word(self, key: str) -> str:
        return _WORDS[key][self.language]

    @property
    def line(self) -> str:
        """The names as a line has them."""
        first = ", ".join(self.names[:-1])
        return f"{first} {self.word('and')} {self.names[-1]}" if first else self.names[0]

    def day(self, days: int = 0) -> str:
        """The day, or one some days later, in words."""
        when = self.when + dt.timedelta(days=days)
        month = _MONTHS[self.language].split()[when.month - 1]
        written = (f"{month} {when.day}, {when.year}", f"{when.day}. {month} {when.year}")
        return (*written, f"{when.day} de {month} de {when.year}", *[f"{when.day} {month} {when.year}"] * 2)[
            self.language
        ]

    @property
    def numbers(self) -> str:
        return f"{self.when:%m/%d/%Y}" if self.language == 0 else f"{self.when:%d.%m.%Y}"


def facts_of(pages: Sequence[Any]) -> Iterator[Facts]:
    """What those pages say whose language has words here, and which name people only."""
    for page in pages:
        language, names = page["lang"][0], tuple(page.get("authors", ()))
        texts = [line.strip() for line in page["body"].split("\n") if len(line) > 60][:_TEXTS]
        people = all(1 <= name.count(" ") < 4 and _is_of_person(name, page["publisher"]) for name in names)
        if language in _LANGUAGES and names and people and len(texts) >= _FEWEST:
            site = re.sub("(?<=[a-z])(?=[A-Z])", " ", page["publisher"])
            address = f"https://www.{page['publisher'].lower()}.example/politics/story-about-it"
            when = dt.datetime.fromisoformat(page["published"])
            when = when if when.tzinfo else when.replace(tzinfo=dt.UTC)
            yield Facts(_LANGUAGES.index(language), site, address, page["title"], names, when, (*texts,))


def _is_of_person(name: str, publisher: str) -> bool:
    words = name.split()
    return all(word.isalpha() and word not in publisher and word not in _NO_PERSON for word in words)


Parts = dict[str, str]
Way = Callable[[Facts], Parts]


def page_of(facts: Facts, parts: Parts) -> bytes:
    """The page: `head`, what stands `above` and `below` the headline, `amid` and at the `foot` of the text,
    and instead of what is usual the `title`, the `heading` and a `clock` at the top."""
    get, title = parts.get, escape(facts.title)
    texts = "".join(f"<p>{escape(text)}</p>" for text in facts.texts[1:])
    stories = "".join(
        f'<div class="teaser"><a href="/politics/other-{n}"><h3>{facts.texts[n][:50]}</h3></a>'
        f"<span>{facts.day(-3 * n)}</span></div>"
        for n in (1, 2)
    )
    return (
        f'<!DOCTYPE html><html lang="{_LANGUAGES[facts.language]}"><head><meta charset="utf-8">'
        f"<title>{get('title', f'{title} | {facts.site}')}</title>{get('head', '')}</head><body><header>"
        f'<a href="/">{facts.site}</a><nav><a href="/politics">Politik</a> <a href="/sport">Sport</a></nav>'
        f"{get('clock', '')}</header><main><article>{get('above', '')}{get('heading', f'<h1>{title}</h1>')}"
        f"{get('below', '')}<p>{escape(facts.texts[0])}</p>{get('amid', '')}{texts}{get('foot', '')}"
        f"</article><section><h2>{facts.word('more')}</h2>{stories}</section>"
        f'<section class="comments"><h2>2 {facts.word("said")}</h2><div><b>Tom Harper</b> {facts.day(2)}'
        "<p>Well said, and not before time.</p></div></section></main>"
        f"<footer>© 2009–2026 {facts.site}</footer></body></html>"
    ).encode()


def data(facts: Facts, **changes: Any) -> str:
    """The page's JSON-LD, with some of it changed."""
    people = [{"@type": "Person", "name": name} for name in facts.names]
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": facts.title,
        "url": facts.address,
        "datePublished": facts.when.isoformat(),
        "author": people,
        "publisher": {"@type": "Organization", "name": facts.site},
    } | changes
    kept = {key: value for key, value in node.items() if value is not None}
    return f'<script type="application/ld+json">{json.dumps(kept, ensure_ascii=False)}</script>'


def dated(facts: Facts, **parts: str) -> Parts:
    """A page that states its day, as bylines stand beside dates."""
    return {"head": f'<meta property="article:published_time" content="{facts.when.isoformat()}">', **parts}


def line(text: str, tag: str = "p") -> str:
    """A line of the page."""
    return f"<{tag}>{text}</{tag}>"


def two_articles(facts: Facts, *, addressed: bool = True) -> Parts:
    """Another story's data before the page's own."""
    other = {
        "headline": facts.texts[1][:60],
        "author": [{"@type": "Person", "name": "Tom Harper"}],
        "datePublished": "2011-02-03T04:05:06Z",
        "url": facts.address.replace("about-it", "of-others") if addressed else None,
    }
    return {"head": data(facts, **other) + data(facts, **({} if addressed else {"url": None}))}


def by(facts: Facts) -> str:
    """The byline as most sites have it."""
    return f"{facts.word('by')} {facts.line}"
