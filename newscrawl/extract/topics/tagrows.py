"""Rows of links: what they stand in, what stands before them, and where none is one of an article's tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.nearheading import is_of_heading
from newscrawl.known.tagwords import TOPICS

LONGEST_ROW = 20
"""More links are a menu, or a cloud of all the site's tags."""
_WORDS = 60
"""Elements of a paragraph."""
_LABEL_PARTS = 4
"""Elements of a label."""
_LABEL_LETTERS, _LEVELS = 30, 3
"""Letters of what is said before a row, and elements that begin with a link of which one may stand behind
it."""
_COMMAS = " ,;،、#\r\n\t\xa0"
PARTING = " ,;،、#|/·•–-\r\n\t\xa0"
"""What stands between the links of a row."""
_WORD = re.compile(r"[^\W\d_]+")
LABEL = 20
"""Letters of the label before the links of a row, at the most."""
_AT_END = 5
"""Boxes round the end of an article, of which one is its element, at the most."""
_ELSEWHERE = frozenset(("nav", "aside", "header", "footer", "p", "h1", "h2", "h3"))
_AROUND = frozenset(("article", "body", "main"))
_EDGES = frozenset(("header", "footer"))
_OTHERS = re.compile(
    r"cloud|widget|sidebar|menu|footer(?<!postfooter)(?<!articlefooter)(?<!entryfooter)(?<!post-footer)"
    r"(?<!article-footer)(?<!entry-footer)(?<!story-footer)(?<!post__footer)(?<!article__footer)(?<!entry__footer)"
    r"(?<!story__footer)|nav|trend|popular|related(?![_-]?t(?:ag|opic))|teaser|comment|hot\b(?<!\whot)"
)
_OF_ALL = re.compile(
    r"trend|popul[aæä]r|\b(?:hot|top)\b|most read|beliebt|meist|populaire|du moment|tendance|del momento"
    r"|tendencia|em alta|del giorno|di tendenza|populair|популярн|актуальн|gündem|viral|terpopuler|terhangat"
    r"|人気|注目|热门|熱門|인기|nổi bật|phổ biến|ยอดนิยม|الأكثر|पॉपुलर|ट्रेंड",
    re.IGNORECASE,
)
"""What is said before topics that all of the site's readers look for."""
_COUNT = re.compile(r"\s+\(\d{1,3}(?:[.,]\d{3})*\)$")
"""How many articles a tag has."""


def is_outside(link: Element, *, labelled: bool = False) -> bool:
    """Whether a row stands in a menu, a sentence, or a box that is not of the article, as its ends are. One
    that is `labelled` may have more beside it. What holds the page's heading is the article's own box. What
    is said to be what all readers look for is not of the article either."""
    if _OF_ALL.search(_said_before(link)):
        return True
    first = next(iter(link.among.by_tag.get("h1", ())), None)
    heading = first.place if first is not None else -1
    for above in islice(link.iterancestors(), 6):
        if above.tag in _AROUND:
            return False
        if above.tag in _EDGES and (_is_of_article(above) or _is_of_main(above, labelled=labelled)):
            return False
        if above.place < heading < above.end:
            return False
        if (above.tag == "p" and (labelled or _says_no_more(above))) or (
            above.tag == "nav" and _is_of_tags(above)
        ):
            continue
        names = _OTHERS.findall(f"{above.get('class', '')} {above.get('id', '')}".lower())
        if above.tag in _ELSEWHERE or any(
            not (_is_own(above, name) or is_of_heading(first, name)) for name in names
        ):
            return True
    return False


def _is_of_tags(menu: Element) -> bool:
    """Whether a menu is called one of tags, as some systems make their list of them."""
    said = f"{menu.get('aria-label', '')} {menu.get('class', '')}".lower()
    return not TOPICS.isdisjoint(_WORD.findall(said))


def _is_own(box: Element, name: str) -> bool:
    """Whether a box with such a `name` is one of the article's tags: in a box that is named for them, or a
    cloud that the article's element holds."""
    if name == "cloud":
        return _is_of_article(box)
    return box.parent is not None and _is_of_tags(box.parent)


def _is_of_article(edge: Element) -> bool:
    return any(above.tag == "article" for above in islice(edge.iterancestors(), _AT_END))


def _is_of_main(edge: Element, *, labelled: bool) -> bool:
    """Whether an edge is that of the page's main part, at the end of which a site may have topics, too."""
    return (labelled or edge.tag == "header") and edge.parent is not None and edge.parent.tag == "main"


def _says_no_more(paragraph: Element) -> bool:
    """Whether a paragraph is links, with a label before them or without."""
    links = list(islice(paragraph.iter("a"), LONGEST_ROW))
    first = next(filter(None, (element_text(link, 5) for link in links)), None)
    if first is None:
        return False
    before = element_text(paragraph, _WORDS).partition(first)[0].strip()
    labelled = not before.strip("#") or (before[-1] in ":：" and len(before) <= LABEL)
    return labelled and not any(letters(link.tail or "") for link in links)


def _said_before(link: Element) -> str:
    """The words of the element right before a link, or before the entry or the list that it begins."""
    part: Element | None = link
    for _ in range(_LEVELS):
        if part is None:
            break
        if (before := part.getprevious()) is not None:
            said = element_text(before, _LABEL_PARTS)
            return said if len(said) <= _LABEL_LETTERS else ""
        part = part.parent
    return ""


def is_next_entry(before: Element, link: Element) -> bool:
    """Whether a link begins the entry right behind the one that another link stands in, with no words at the
    beginning of either and none between them: as in most lists."""
    own, other = link.parent, before.parent
    if own is None or other is None or own.place != other.end or link.place != own.place + 1:
        return False
    if own.parent is not other.parent or other.tag == "header":
        return False
    if not (own.text or other.text or other.tail):
        return True
    return f"{own.text or ''}{other.text or ''}{other.tail or ''}".isspace()


def up_to_other(row: Iterable[Element]) -> Iterator[Element]:
    """The links of a row up to the one that something else stands behind than a comma, or than the mark that
    stands behind the first."""
    mark: str | None = None
    for link in row:
        yield link
        behind = (link.tail or "").strip(_COMMAS)
        mark = behind if mark is None else mark
        if behind != mark or behind.strip(PARTING):
            return


def place_of(link: Element) -> Element | None:
    """What a link of a row stands in: its list, where each link has an entry of its own."""
    parent = link.parent
    is_alone = parent is not None and link.place == parent.place + 1 and link.end == parent.end
    above = parent.parent if parent is not None and is_alone else None
    return above if above is not None else parent


def text_of(link: Element) -> str:
    """What a link says, without the number of articles behind it."""
    text = _COUNT.sub("", element_text(link, 5).strip("#, ♦•·"))
    if text[-1:].isdigit():
        for part in link:
            number = (part.text or "").strip()
            if number.replace(",", "").isdigit() and text.endswith(f" {number}"):
                return text[: -len(number)].rstrip()
    return text
