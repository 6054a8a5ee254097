"""What a page itself calls its headline, where that is plain enough to go before the learned choice.

Without a first heading, it is a line that the title has too, or what a class calls a headline. With several,
the first may be the sign of the site: a link to another page, while one further down is none and heads the
text. Where title and first heading have only the site's name, the next rank has the headline. What heads a
part of a menu is none.
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.headline.choice import choose_headline
from newscrawl.extract.headline.news import after
from newscrawl.extract.headline.seams import first_parts, is_day
from newscrawl.extract.headline.signs import is_link_away, is_name, is_over_menu
from newscrawl.extract.headline.spelled import is_spelled
from newscrawl.extract.headline.texts import FIRST_HEADING, Texts, Vote, is_entitled, is_first_rank, unranked
from newscrawl.extract.headline.unranked import (
    before_colons,
    by_address,
    by_class,
    by_role,
    in_microformat,
    in_title,
    low_heading,
)
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.extract.textstart import text_after

_HEADINGS, _INSIDE, _SECTION_WORDS = 6, 30, 3
"""First headings that are looked at, elements in one, and words up to which it may be a section's name."""
_LOWER = frozenset(("h2", "h3"))
_AROUND = 2
"""Boxes round a heading that may be named for a menu."""
_SOCIAL, _TOLD = ("og:title", "twitter:title"), 12
"""Sources of the title that is shared, and letters of a beginning that tells which heading is meant."""
_GOES_ON = re.compile(r"[?!.…,]?\s+[^\W\d_A-Z]", re.ASCII)
"""How a sentence goes on that another text has only the beginning of."""
_MENU = re.compile(r"(?<![a-z])(?:nav|navigation|(?:sub|mega)?menu)(?![a-z])")


def called_headline(page: Page, texts: Texts) -> list[Vote]:
    """The votes for what a page without a first heading of its own calls its headline, if it does."""
    vote = (unranked(page) or in_title(page)) if page.title else None
    key = letters(vote.text) if vote else ""
    if not any(other.endswith(key) for other in texts) and key != letters(before_colons(page.title)):
        vote = None  # the name of the site
    vote = vote or low_heading(page) or in_microformat(page) or by_role(page)
    vote = vote or (by_class(page) if _is_name_only(page, texts) else None)
    if not vote and page.title.count(" ") < _SECTION_WORDS and not _is_any_spelled(page, texts):
        vote = by_address(page)
    return [*texts.get(letters(vote.text), []), vote] if vote else []


def _is_any_spelled(page: Page, texts: Texts) -> bool:
    return any(is_spelled(page.url, votes[0].text) for votes in texts.values())


def _is_name_only(page: Page, texts: Texts) -> bool:
    """Whether a page has no text for a headline but a title of few words, which no heading has."""
    stated = [vote for votes in texts.values() for vote in votes]
    return page.title.count(" ") < _SECTION_WORDS and all(vote.source == "title" for vote in stated)


def below_sign(page: Page, texts: Texts, best: list[Vote]) -> list[Vote]:
    """The votes for the first heading of the text where `best` are those for the sign of the site above it,
    or for a title with the sign in it; else for a part of the title beside the sign, and longer."""
    heads = page.by_tag["h1"][:_HEADINGS]
    if not best or not heads:
        return best
    if not is_link_away(page, heads[0]):
        return _below_name(page, texts, best, heads[0]) or best
    sign, title = letters(element_text(heads[0], _INSIDE)), letters(page.title)
    if not sign or sign not in letters(best[0].text):
        return best
    for head in heads[1:]:
        key = letters(element_text(head, _INSIDE)) if next(head.iter("a"), None) is None else ""
        if key in texts:
            return texts[key]
    rest = title.removeprefix(sign) if title.startswith(sign) else title.removesuffix(sign)
    is_own = _is_shared(best) and letters(best[0].text) == sign and len(rest) < len(sign)
    if is_own or letters(best[0].text) not in (sign, title):
        return best
    if any(vote.element is not None for vote in texts.get(rest, ())):
        return texts[rest]
    parts = {key: votes for key, votes in texts.items() if key in title and sign not in key}
    chosen = choose_headline(page, parts) if any(len(key) > len(sign) for key in parts) else []
    return chosen or _beside_colon(page.title, sign) or best


def _beside_colon(title: str, sign: str) -> list[Vote]:
    """A vote for what stands in a title before the sign of the site or behind it, and a colon between."""
    for name, _, rest in (title.partition(": "), title.rpartition(": ")[::-1]):
        if rest and letters(name) == sign and "::" not in title:
            return [Vote(rest, 0, "title")]
    return []


def beside_section(page: Page, texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`, or where they are those for a first heading of few words, as a section has for a name, the
    votes for a title beside it of which the address is made."""
    if not best or best[0].text.count(" ") >= _SECTION_WORDS:
        return best
    key = letters(best[0].text)
    others = [votes for other, votes in texts.items() if key not in other and " " in votes[0].text]
    if not others or not is_first_rank(best) or _is_shared(best):
        return best
    told = [votes for votes in others if _is_shared(votes) and is_first_rank(votes)]
    if len(told) == 1:
        return told[0]
    if is_spelled(page.url, best[0].text):
        return best
    spelled = [votes for votes in others if is_spelled(page.url, votes[0].text)]
    return spelled[0] if len(spelled) == 1 else best


def _is_shared(votes: list[Vote]) -> bool:
    """Whether a text is what the page is called where it is shared."""
    return any(vote.source in _SOCIAL for vote in votes)


def as_shown(texts: Texts, best: list[Vote]) -> list[Vote]:
    """`best`, or the first heading where that goes on with it in the same sentence; or the social title with
    which the heading begins, before a line in an element of its own."""
    shown = next((vote.element for vote in best if vote.weight > FIRST_HEADING), None)
    if shown is not None and not shown:  # without elements
        return best
    leads = (
        (vote.element, key) for key, votes in texts.items() for vote in votes if vote.weight > FIRST_HEADING
    )
    heading, key = next(((one, key) for one, key in leads if one is not None), (None, ""))
    if not best or heading is None:
        return best
    own, is_shown = letters(best[0].text), any(vote.element is not None for vote in best)
    parts = first_parts(heading)
    shared = next((texts[one] for one in parts if one in texts and _is_shared(texts[one])), None)
    if shared is not None and (key == own or not is_shown) and shared[0].text.count(" ") >= _SECTION_WORDS:
        return shared
    goes_on = key != own and key.startswith(own) and len(own) > _TOLD and own not in parts
    return texts[key] if goes_on and _GOES_ON.match(after(element_text(heading, _INSIDE), own)) else best


def outside_menus(page: Page, texts: Texts, best: list[Vote]) -> list[Vote]:
    """The votes for the best text that is no heading of a menu, nor a day that no data give."""
    while len(texts) > 1 and best and all(_heads_no_story(page, vote) for vote in best):
        texts = {key: votes for key, votes in texts.items() if votes[0] is not best[0]}
        best = choose_headline(page, texts)
    return best


def _heads_no_story(page: Page, vote: Vote) -> bool:
    heading = vote.element
    if heading is None or heading.tag == "h1":
        return False
    return is_day(vote.text) or _is_in_menu(page, heading)


def _is_in_menu(page: Page, heading: Element) -> bool:
    around = islice(heading.iterancestors(), _AROUND)
    return any(_MENU.search(page.outline.names[one.place]) for one in (heading, *around))


def _below_name(page: Page, texts: Texts, best: list[Vote], head: Element) -> list[Vote]:
    """The votes for a lower heading before the text, where the first is the site's name: for the one that
    the title ends with, or for the first where the title is no more than that name. So it is where the title
    has nothing but both and a class calls the second a title, or the address spells that alone."""
    sign, title = letters(element_text(head, _INSIDE)), letters(page.title)
    if not title or letters(best[0].text) != sign:
        return []
    is_named = is_name(page, head, sign)
    if not is_named and (sign not in title or is_spelled(page.url, best[0].text)):
        return []
    end = text_after(page, head.place)
    for one in between(page.headings, head.end, end)[:_HEADINGS]:
        text = element_text(one, _INSIDE) if one.tag in _LOWER else ""
        key = letters(text)
        is_rest = title in (sign + key, key + sign)
        is_own = is_rest and is_entitled(page.outline.names[one.place], one)
        is_own = is_own or ((is_rest or key not in title) and is_spelled(page.url, text))
        is_told = is_own or (is_named and (title == sign or title.endswith(key)))
        is_told = is_told or (title == sign and is_over_menu(page, head, one, end))
        if is_told and " " in text and key in texts:
            return texts[key]
    return []
