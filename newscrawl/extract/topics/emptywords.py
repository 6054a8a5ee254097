"""Words among a page's keywords that tell nothing of its article: the outlet's names, the places in which it
shows stories, the words that it has on all its pages, and those of the headline one by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from newscrawl.extract.markup.addresses import host_of
from newscrawl.extract.markup.text import letters, letters_each
from newscrawl.extract.page import Page
from newscrawl.extract.topics.showcases import PLACES
from newscrawl.known.names.easternnames import is_eastern
from newscrawl.known.wordtables import plain_words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_RUN, _STEP = 4, 3
"""Words of a headline that are keywords one after another, from which they are its words and no topics, and
how far apart two may stand in it: articles and the like are passed over."""
_GAP = 2
"""Letters between two of them where no blanks are."""
_MANY, _LETTERS, _PART, _SHARE = 8, 8, 4, 4
"""Keywords of which at least one is told, if they are the article's, and the letters of a word without its
ending, and of a part that is more than an article; and of how many one is told at least where they say of
the site what it is."""
_OF_SITES = frozenset(map(letters, plain_words(
    """
    news newspaper magazine subscribe latest_news breaking_news local_news world_news headlines
    nachrichten zeitung schlagzeilen noticias periódico diario actualités notizie giornale notícias jornal
    nieuws krant nyheter avis tidning wiadomości gazeta новости газета новини haber haberler gazete
    뉴스 신문 속보 新闻 新聞 ニュース أخبار خبر समाचार
    """
)))  # fmt: skip
"""What sites are called and have on all their pages, as bare letters."""


_SYSTEMS = frozenset(("joomla", "mambo"))
"""Publishing systems whose own names are the keywords of all pages of which nobody stated any."""
_EMPTY = PLACES | _SYSTEMS


def without_empty(words: list[str], site: Set[str], page: Page, headline: str, text: str) -> list[str]:
    """The keywords that may tell something of the article with that headline and text; `site` are the names
    of the site, as bare letters."""
    named = without_names(words, site, page, headline, text)
    of_site = len(words) >= _MANY and any(words[0] in said for said in page.meta.get("keywords", ()))
    if of_site and (len(named) < len(words) or not _OF_SITES.isdisjoint(letters_each(named))):
        named = _told_of(named, site, headline, text)
    if len(named) >= _MANY and not any(word[:_LETTERS] in text for word in named):
        said, head = f"{headline} {text}".casefold(), headline.casefold()
        if not any(_is_told(word.casefold(), said, head) for word in named):
            named = [word for word in named if _is_latin(word) != _is_latin(said)]
    return _without_spelled(named, headline) if len(named) >= _RUN else named


def _told_of(words: list[str], site: Set[str], headline: str, text: str) -> list[str]:
    """The keywords of which the article speaks, where it does of few: others are the site's. Those of another
    script are not told from these."""
    said, head = f"{headline} {text}".casefold(), headline.casefold()
    is_latin = _is_latin(said)
    own = {word for word in words if _is_latin(word) == is_latin}
    named = {word for word in words if _is_of_site(word, site, said)}
    told = {word for word in own - named if _is_told(word.casefold(), said, head)}
    few = _SHARE * len(told) <= len(own)
    return [word for word in words if word in told or word not in own | named] if few else words


def _is_of_site(word: str, site: Set[str], said: str) -> bool:
    """Whether a keyword says of a site what it is, or names it where the article does not."""
    key = letters(word)
    return key in _OF_SITES or (key in site and word.casefold() not in said)


def without_names(words: list[str], site: Set[str], page: Page, headline: str, text: str) -> list[str]:
    """The keywords that name neither the site, where the article does not speak of it, nor a place on it."""
    keys = letters_each(words)
    if _EMPTY.isdisjoint(keys) and site.isdisjoint([key.removeprefix("the") for key in keys]):
        return words
    named = set(_SYSTEMS.intersection(keys))
    for key in keys:
        own = key.removeprefix("the")
        if own in site and (own in host_of(page.url) or letters(page.title).endswith(own)):
            named.add(key)
    said = f"{headline} {text}".casefold() if named else ""
    found = zip(words, keys, strict=True)
    return [w for w, key in found if key not in PLACES and (key not in named or w.casefold() in said)]


def _is_told(word: str, said: str, headline: str) -> bool:
    """Whether a text speaks of a keyword, were it with another ending, or its headline of a part of it."""
    return word[:_LETTERS] in said or any(part in headline for part in word.split() if len(part) >= _PART)


def _is_latin(text: str) -> bool:
    """Whether next to all letters of a text are those of a Latin alphabet."""
    return 4 * len(text) > 3 * len(text.encode())


def _without_spelled(words: list[str], headline: str) -> list[str]:
    """The keywords without those that are a run of the headline's words."""
    single = [at for at, word in enumerate(words) if " " not in word]
    if len(single) < _RUN:
        return words
    whole, keys = letters(headline), [""] * len(words)
    if is_eastern(headline) and _follow(words, whole):
        return []
    for at, key in zip(single, letters_each([words[at] for at in single]), strict=True):
        keys[at] = key if key in whole else ""
    if len(keys) - keys.count("") < _RUN:
        return words
    spelled = [letters(word) for word in _WORD.findall(headline)]
    runs = {at for run in _runs(keys, spelled) if len(run) >= _RUN for at in run}
    left = [word for at, word in enumerate(words) if at not in runs]
    return [] if len(left) == 1 and " " not in left[0] else left


def _follow(words: list[str], headline: str) -> bool:
    """Whether most words stand in a headline one behind the other, as a program takes it apart where no
    blanks do."""
    at = count = 0
    for key in map(letters, words):
        found = headline.find(key, at, at + len(key) + _GAP) if key else -1
        if found >= 0:
            at, count = found + len(key), count + 1
    return count > _RUN and 4 * count >= 3 * len(words)


def _runs(keys: list[str], spelled: list[str]) -> Iterator[list[int]]:
    """The places of keywords that follow one another as they do in a headline, where its words are `spelled`
    so."""
    run, last = list[int](), -1
    for at, key in enumerate(keys):
        if run:
            ahead = spelled[last + 1 : last + 1 + _STEP]
            if key and key in ahead:
                run.append(at)
                last += 1 + ahead.index(key)
                continue
            yield run
            run = []
        if key and key in spelled:
            run, last = [at], spelled.index(key)
    yield run
