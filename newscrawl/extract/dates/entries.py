"""Boxes of comments and boxes that announce another article: what date or name stands in one is theirs."""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.markup.addresses import address_key, joined, site_of
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.names import are_alike
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.profiles import is_profile
from newscrawl.extract.textstart import is_after_text
from newscrawl.known.commentheads import heads_comments
from newscrawl.known.names.easternnames import is_eastern

_OTHERS = re.compile(
    r"(?:^|[_-])[a-z]{0,12}(?:comments?|kommentar(?:e[nr]?)?|coment[aá]rios?|commentaires?|commenti|kommentit?|komentar(?:ze|i|e)?|reacti(?:ons?|es?)|yorum(?:lar)?|diskus[ei]a?|diskuze|hozzasz[oó]l[aá]s(?:ok)?|repl(?:y|ies)|related|recommend(?:s|ed|ations?)?|testimonials?|responses|discussions?|talkbacks?|forum-(?:fil|message|chapo|texte))"
    r"(?:list|area|section|box|body|thread|wrapper|container|form|articles?|posts?|news|content|links|stories)?"
    r"(?:$|[_-])"
)
"""A word for comments or for other articles, and not one that only begins so, like `commentable`; and what
SPIP calls comments."""
OTHERS = (
    "omment", "coment", "koment", "reacti", "yorum", "disku", "hozzasz", "repl", "related", "recommend",
    "testimonial", "responses", "discuss", "talkback", "forum-",
)  # fmt: skip
"""What each of them has one of."""
_STATE = re.compile(
    r"(?:^|[_-])(?:no|has|with|without|opened|open|closed|close|enabled?|disabled?|allowed|allow|on|off|tag"
    r"|category)(?:$|[_-])|nocomment|unrelated"
)
"""What tells that a word says of an article that it can have comments, and is no name of these."""
_COUNTED = re.compile(r"(?:firma|by-?line|fecha|date|info|meta)[_-][ck]om|bylinecom")
"""What a byline is named that says how many comments there are."""
_LINKS, _HEADLINE, _EASTERN = 4, 25, 10
"""Links of an entry that are looked at, and letters from which the text of one is a headline."""
_FEW_WORDS = 3
"""Words of a short headline."""
_DATE = 15
"""Letters of a date that a link has beside a headline."""
_RANKS = ("h1", "h2")
"""What stories below one another are headed with."""
_INSIDE = 40
"""Elements of a small box."""


def names_others(names: str) -> bool:
    """Whether the names of an element are those of comments or of other articles."""
    words = [word.partition("--")[0] for word in names.split()]
    return any(
        _OTHERS.search(word) and not _STATE.search(word) and not counts_comments(word) for word in words
    )


def counts_comments(word: str) -> bool:
    """Whether a name is that of a byline which says how many comments there are."""
    return _COUNTED.search(word) is not None


def is_below_comments(page: Page, at: int, place: int) -> bool:
    """Whether the last heading before a place is that of readers' comments, below the text that follows the
    heading at `at`."""
    heads = between(page.headings, at + 1, place)
    below = bool(heads) and heads_comments(element_text(heads[-1], _LINKS))
    return below and is_after_text(page, at, heads[-1].place)


def has_headline(entry: Element) -> bool:
    """Whether an entry of a list has a link that is a headline: it is a list of articles."""
    return any(map(_is_headline, map(_said, islice(entry.iter("a"), _LINKS))))


def title_of_story(page: Page, box: Element) -> Element | None:
    """The only heading in a small box, where it is or holds a link with the words of a headline."""
    if box.end - box.place > _INSIDE:
        return None
    found = between(page.headings, box.place, box.end)
    told = len(found) == 1 and (has_headline(found[0]) or _is_linked(found[0], box))
    return found[0] if told else None


def is_next_story(page: Page, box: Element, heading: Element | None) -> bool:
    """Whether a box is an `article` with a heading of its own, behind the one in which the page's `heading`
    stands: some pages have the next story below the first, and no link to it."""
    if box.tag != "article" or heading is None or box.place < heading.end:
        return False
    own = next(heading.iterancestors("article"), None)
    if own is None or own.end > box.place:
        return False
    return any(between(page.by_tag[rank], box.place, box.end) for rank in _RANKS)


def is_in_row(box: Element) -> bool:
    """Whether a box has one of the same make beside it that leads somewhere too, as those of a list do, whose
    headlines may be short."""
    beside = (one for one in (box.getprevious(), box.getnext()) if one is not None and are_alike(one, box))
    other = next(beside, None) if box.tag != "p" else None
    return other is not None and next(other.iter("a"), None) is not None


def leads_to_story(page: Page, box: Element) -> bool:
    """Whether a small box has a link with the words of a headline, and the others in it lead there too: it
    announces another article, though no heading says so."""
    if box.end - box.place > _INSIDE:
        return False
    around = box.tag == "a"
    links = [box] if around else list(islice(box.iter("a"), _LINKS))
    told = [link for link in links if _is_headline(_said(link), around) and not is_profile(link)]
    if not told and links and is_in_row(box):
        told = [link for link in links if len(_said(link).split()) >= _FEW_WORDS and not is_profile(link)]
    leads = {link.get("href") or "" for link in told}
    return len(leads) == 1 and _is_other_story(page, leads.pop())


def follows_story(page: Page, line: Element) -> bool:
    """Whether a line break stands right behind a link with the words of a headline, to another article."""
    link = line.getprevious()
    while link is not None and link.tag == "img":
        link = link.getprevious()
    if link is None or link.tag != "a" or not _is_headline(_said(link)):
        return False
    return _is_other_story(page, link.get("href") or "")


def _is_other_story(page: Page, address: str) -> bool:
    """Whether an address is that of another page of the site."""
    if ":" in address.partition("/")[0] and not address.startswith("http"):
        return False
    other = joined(page.url, address) or ""
    return address_key(other) not in ("", address_key(page.url)) and site_of(other) == site_of(page.url)


def _is_linked(heading: Element, box: Element) -> bool:
    """Whether a link in a box is round a heading that is a headline."""
    link = next(heading.iterancestors("a"), None)
    return link is not None and link.place >= box.place and _is_headline(element_text(heading, 10))


def _said(link: Element) -> str:
    """The text of a link; most hold nothing else."""
    return element_text(link, 10) if len(link) else (link.text or "").strip()


def _is_headline(text: str, with_date: bool = False) -> bool:
    length = len(text) - (_DATE if with_date else 0)
    return length > _HEADLINE or (length > _EASTERN and is_eastern(text))
