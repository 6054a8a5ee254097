"""The headline of a page whose news markup names one.

The markup is trusted, with these exceptions. Where heading and social title agree on the headline without the
kicker that the markup puts before it, or with the one that it leaves out, they are right, and so they are
where the markup repeats a `<title>` that is written for search engines. Where the markup has only the
beginning of the heading, to fit search engines or a field, or with dots for the rest, the heading is right.
And where heading and markup agree and the social title is another text, written apart from the page's
`<title>` and nowhere signed with the site's name, it is the editors' short headline and wins.
"""

from __future__ import annotations

import re
from dataclasses import replace

from newscrawl.extract.headline.texts import FIRST_HEADING, Texts, Vote
from newscrawl.extract.markup.text import letters
from newscrawl.known.names.easternnames import is_eastern

_REST = re.compile(r"""([?!.…]{0,3})\s?([|\-–—:"»›•·~/,])""")
_SECTION = re.compile(r"[^|\s]{3,15}(?:\s[^|\s]{2,15})?\s\|\s")
"""The name of a section, or what a story is, and a bar behind it."""
_WHOSE = re.compile(r"\s?（[^（）]{2,20}）")
_MARKED = re.compile(r"[|｜：]")
_CUT, _TOLD = ("…", "..."), 12
"""How a headline ends that is cut, and letters from which its beginning tells that a heading is the same."""
_FITTING = range(90, 112)
"""Letters of the headlines that are cut for search engines, which want no more than 110."""


def news_headline(texts: Texts, named: str) -> list[Vote]:
    """The headline of a page whose news markup names one, under the key `named`."""
    for_search = _is_for_search(texts[named])
    for key, votes in texts.items():
        sources = {vote.source for vote in votes}
        if key == named or "visible" not in sources:
            continue
        lead = max(votes, key=lambda vote: vote.weight if vote.source == "visible" else 0)
        rest = after(texts[named][0].text, key) if named.startswith(key) and len(key) > 8 else ""
        end = _REST.match(rest) if lead.weight > 1 else None
        if end and (end[2] == "|" or not _is_social(texts[named])):
            tail = rest[end.end(1) :]
            joined = [replace(v, text=v.text.removesuffix(tail)) for v in texts.pop(named)]
            return _editors_choice(texts, [*votes, *joined])
        if lead.weight > 1 and _WHOSE.fullmatch(rest):
            return votes
        if lead.weight > 1 and _SECTION.fullmatch(texts[named][0].text.removesuffix(lead.text)):
            return votes
        kicker = min(len(key), len(named)) > 8 and (named.endswith(key) or key.endswith(named))
        if "og:title" in sources and (kicker or (for_search and lead.place == 0)):
            return votes
        if lead.weight > FIRST_HEADING and key.startswith(named) and _is_cut(texts[named], votes, lead.text):
            return votes
        if key.startswith(named) and len(named) > _TOLD and texts[named][0].text.endswith(_CUT):
            return votes
    return _editors_choice(texts, texts[named])


def _is_cut(votes: list[Vote], longer: list[Vote], heading: str) -> bool:
    """Whether the markup has only the beginning of the heading, to be short enough for search engines or for
    a field of so many letters: then it mostly ends within a word."""
    text, rest = votes[0].text, after(heading, letters(votes[0].text))
    if len(text) > _TOLD and text[-1:].isalnum() and rest[:1].isalnum() and not is_eastern(text):
        return True
    titled = any(vote.source == "title" for vote in longer)
    return (titled or len(text) in _FITTING) and not _is_social(votes) and not _REST.match(rest)


def _is_social(votes: list[Vote]) -> bool:
    """Whether the social title gives a text: then only a bar in it stands before a section's name."""
    return any(vote.source == "og:title" for vote in votes)


def _is_for_search(votes: list[Vote]) -> bool:
    """Whether the markup's text is the one written for search engines: that of a `<title>` which the site's
    name, put to every title by itself, does not follow, and of nothing that readers see."""
    if _is_social(votes) or any(vote.source == "visible" for vote in votes):
        return False
    return any(vote.source == "title" and not vote.signed for vote in votes)


def _editors_choice(texts: Texts, best: list[Vote]) -> list[Vote]:
    if not any(vote.source == "visible" for vote in best):
        return best
    for group in texts.values():
        social = next((vote for vote in group if vote.source == "og:title"), None)
        if social and group is not best:
            apart = not any(vote.signed or vote.source == "title" for vote in group)
            return group if apart and len(social.text) > 20 and not _MARKED.search(social.text) else best
    return best


def after(text: str, head: str) -> str:
    """What follows in `text` on the letters `head`."""
    count = 0
    for place, char in enumerate(text):
        count += len(letters(char))
        if count >= len(head):
            return text[place + 1 :]
    return ""
