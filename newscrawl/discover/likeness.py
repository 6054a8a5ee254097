"""Whether the form of an address is that of an article, for outlets of which nothing is known.

News sites spell addresses in few ways: a slug of several words, an id, a date, in folders that name
sections. The signs are weighed; none decides alone but those that only other pages carry (`/tag/`, `/login`,
a picture).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OTHER_PAGES = _words("""
    about about-us account ads advertise advertising agb archiv archive archives auteur auteurs
    author authors autor autoren bookmarks careers cart categoria categorie categories category
    checkout comments contact contact-us contributor contributors cookie-policy cookies corrections
    datenschutz download e-paper epaper faq feed feeds galleries gallery games hashtag help hilfe
    horoscopes impressum imprint jobs keyword keywords kontakt label legal live-tv login logout
    media-kit mediadaten member members menu my news-sitemap newsletter newsletters
    nutzungsbedingungen page pages people person photo-gallery photos podcast podcasts polls
    privacidad privacy privacy-policy profil profile profiles puzzles register rss schlagwort search
    section sections serie series share shop signin signup sitemap sitemaps staff subscribe
    subscription subscriptions suche tag tags team tema temas terms terms-of-service terms-of-use
    thema theme themen themes topic topics trending user users video-gallery videos weather wetter
    widget widgets wp-admin wp-content wp-json wp-login.php
""")
_FILE = re.compile(
    r"\.(?:avif|bmp|css|csv|docx?|eot|epub|exe|gif|gz|ico|ics|jpe?g|js|json|m3u8|m4a|mov|mp3|mp4|mpe?g|pdf|png|pptx?|"
    r"rss|svg|tiff?|ttf|txt|wav|webm|webp|woff2?|xlsx?|xml|zip)$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:^|[/_-])(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"(?:[/_-]?(?:0?[1-9]|[12]\d|3[01]))?(?:[/_.-]|$)",
    re.IGNORECASE,
)
_LONG_NUMBER = re.compile(r"(?<!\d)\d{5,}(?!\d)")
_PAGE_ENDING = re.compile(r"\.(?:s?html?|php\d?|aspx?|jsp|cms|ece|amp|story|article)$", re.IGNORECASE)
_ARTICLE_WORD = _words("""
    article articles articleshow articolo articulo artigo artikel beitrag nota noticia noticias
    stories story
""")
_ID_PARAMETERS = _words("""
    aid article article_id articleid artid id idx news_id newsid nid no p story_id storyid
""")
_WORDS = re.compile(r"[-_+]+|%20|%E2%80%93")

THRESHOLD = 2.0
"""The weight from which an address counts as an article's. A slug of four words reaches it alone."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The judgement on one address: its weight, and the signs it rests on in the order they were seen."""

    article: bool
    weight: float
    reasons: tuple[str, ...]

    @property
    def reason(self) -> str:
        """The signs in one line."""
        return ", ".join(self.reasons) or "no sign of one"


def looks_like_article(url: str) -> Likeness:
    """Whether an http(s) address has the form of an article's, and why."""
    parts = urlsplit(url)
    segments = [segment for segment in parts.path.split("/") if segment]
    if not segments and not parts.query:
        return Likeness(False, -9.0, ("a home page",))
    if _FILE.search(parts.path):
        return Likeness(False, -9.0, ("a file, not a page",))
    other = next(
        (segment for segment in segments[:-1] + _last_if_alone(segments) if segment.lower() in _OTHER_PAGES),
        None,
    )
    if other:
        return Likeness(False, -9.0, (f"under /{other}",))
    signs = [*_slug_signs(segments), *_path_signs(parts.path, segments), *_query_signs(parts.query)]
    weight = sum(sign for sign, _ in signs)
    return Likeness(weight >= THRESHOLD, weight, tuple(reason for _, reason in signs))


def _last_if_alone(segments: list[str]) -> list[str]:
    return [_PAGE_ENDING.sub("", segment) for segment in segments[-1:]]


def _slug_signs(segments: list[str]) -> list[tuple[float, str]]:
    """The slug is the segment of most words; it need not be the last."""
    if not segments:
        return []
    counts = [len(_slug_words(segment)) for segment in segments]
    words = max(counts)
    if words >= 4:
        return [(2.0 + min(words - 4, 6) * 0.2, f"a slug of {words} words")]
    if words == 3:
        return [(1.2, "a slug of 3 words")]
    return [(-0.5, "no slug")] if words < 2 else [(0.4, "a slug of 2 words")]


def _slug_words(segment: str) -> list[str]:
    plain = _PAGE_ENDING.sub("", segment)
    return [word for word in _WORDS.split(plain) if word and not word.isdigit()]


def _path_signs(path: str, segments: list[str]) -> list[tuple[float, str]]:
    signs = []
    if _DATE.search(path):
        signs.append((1.2, "a date"))
    if _LONG_NUMBER.search(segments[-1] if segments else ""):
        signs.append((1.2, "an id"))
    if any(segment.lower() in _ARTICLE_WORD for segment in segments[:-1]):
        signs.append((1.0, "a folder of articles"))
    if segments and _PAGE_ENDING.search(segments[-1]):
        signs.append((0.5, "the ending of a page"))
    if len(segments) == 1 and len(_slug_words(segments[0])) < 4:
        signs.append((-0.8, "directly under the root"))
    return signs


def _query_signs(query: str) -> list[tuple[float, str]]:
    names = {name.lower(): value for name, value in parse_qsl(query)}
    if any(name in _ID_PARAMETERS and any(map(str.isdigit, value)) for name, value in names.items()):
        return [(2.0, "an id in the query")]
    if "page" in names or "s" in names or "q" in names:
        return [(-2.0, "a search or a further page")]
    return []
