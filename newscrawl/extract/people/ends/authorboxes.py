"""The author of a page that credits nobody, named in a box about the author below its text.

Blogs and magazines set a box there ("About the author", "Über die Autorin", "About Ada Moss"), with the name
in a line of its own or at the beginning of what it says of them. Many have such a box for whoever edits the
site as well, so it is the last that is asked, a common first name has to begin the name, and neither headline
nor text may speak of whom it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, lowered
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.signedlines import speak_of
from newscrawl.extract.people.marked.elsewhere import is_elsewhere
from newscrawl.extract.people.names.fullnames import is_common_name
from newscrawl.items import Author, Block
from newscrawl.known.having import has_any
from newscrawl.known.names.easternnames import is_han_name, is_japanese_name, is_korean_name
from newscrawl.known.wordtables import plain_words, words

NOTE = re.compile(
    r"((?:[^\W\d_a-zß-ÿ][\w.'’-]{0,20}\s){2,4}?)(?:is|was|has|are|writes|wrote|joined|covers|reports|teaches|works|lives|leads|edits"
    r"|ist|war|hat|a|ha|tem|heeft|har|schreibt|arbeitet|lebt|lehrt|leitet|est|écrit|enseigne|vit|dirige|es|escribe|enseña|vive|é|escreve"
    r"|è|scrive|insegna|är|er|jest|schrijft|werkt)\s"
)
"""What a note on who wrote the text begins with, in several languages."""
_BOXES = (
    "author-b", "author_b", "authorb", "author-info", "author_info", "authorinfo", "author-desc",
    "author_desc", "author-about", "about-author", "about_author", "aboutauthor", "about-the-author",
    "autor-b", "autor_b",
)  # fmt: skip
"""What boxes that tell of an author are named."""
_OTHERS = ("comment", "testimonial", "review", "quote")
"""What those of others are named besides."""
_LABELS = re.compile(
    words(
        r"""
        about\s(?:the\s)?(?:authors?|writer) author\sbio meet\sthe\sauthor über\s(?:den|die)\sautor(?:in)?
        zu[mr]\sautor(?:in)? der\sautor die\sautorin [aà]\spropos\sde\sl['’]auteure? el\sautor la\sautora
        sobre\s(?:el|la|o|a)\sautora? acerca\sde(?:l|\sla)\sautora? sull['’]aut(?:ore|rice) l['’]autore
        over\sde\s(?:auteur|schrijver) om\s(?:författaren|forfatteren|skribenten) kirjoittajasta
        o\sautor(?:ze|ce|ovi|u) a\sszerzőről despre\sautor
        об\sавторе про\sавтора за\sавтора yazar\shakkinda tentang\spenulis về\stác\sgiả عن\sالكاتب عن\sالمؤلف
        درباره\sنویسنده על\sהכותבת? אודות\sהכותבת? लेखक\sके\sबारे\sमें เกี่ยวกับผู้เขียน 著者について この記事を書いた人
        筆者紹介 著者プロフィール ライター紹介 저자\s소개 글쓴이\s소개 关于作者 作者简介 關於作者 作者簡介
        """
    )
)
_ABOUT = re.compile(
    r"(?:about|über|à\spropos\sde|sobre|acerca\sde|over|om|o|об|про)\s(?-i:(?=[^\W\d_a-zß-ÿ]))", re.IGNORECASE
)
"""What stands before a name in the heading of such a box."""
_BEGINNINGS = frozenset(("a ", "o ", "à ", "l'", "l’")) | plain_words(
    """
    ab au me üb zu de di el la so ac su ov om ki об пр за ya te về عن در על או ले เก 著者 この 筆者 ライ 저자
    글쓴 关于 作者 關於
    """
)
"""What such headings begin with, in small letters."""
_TAGS = ("h2", "h3", "h4", "h5", "h6", "p", "strong", "b")
_PADDED, _BEHIND, _INSIDE, _MOST = 120, 12, 20, 4
"""Letters of a heading with blanks round it, elements behind one and in a box in which a name stands, and
names of which one may be who wrote."""
_MARKS = " \n\r\t:"


def author_in_box(page: Page, heading: Element | None, blocks: Sequence[Block]) -> list[Author]:
    """Whom a box below the heading of some `blocks` tells of as their author."""
    if heading is None or not blocks:
        return []
    said = [element_text(heading), *(block.text for block in blocks)]
    for name in islice(_named(page, heading), _MOST):
        if not speak_of([name], (text for text in said if not text.startswith(name))):
            return [Author(name=name)]
    return []


def _named(page: Page, heading: Element) -> Iterator[str]:
    """The names in boxes for an author, else behind or in headings that say so."""
    for called, box in page.named(*_BOXES)[:_INSIDE]:
        if has_any(called, _OTHERS):
            continue
        if box.place > heading.place and not is_elsewhere(page, box, heading):
            yield from _first_name(islice(box.iter(), _INSIDE))
    for element in (one for tag in _TAGS for one in page.by_tag[tag]):
        own = element.text
        if (
            not own
            or element.place < heading.end
            or len(own) > _PADDED
            or (own := own.strip(_MARKS))[:2].lower() not in _BEGINNINGS
        ):
            continue
        if _LABELS.fullmatch(lowered(own)):
            yield from _first_name(page.elements[element.end : element.end + _BEHIND])
        elif (found := _ABOUT.match(own)) and _may_be(own[found.end() :]):
            yield own[found.end() :]


def _first_name(elements: Iterable[Element]) -> Iterator[str]:
    """The first name that an element says and nothing else, or begins with what it says of somebody."""
    for element in elements:
        own = (element.text or "").strip()
        found = NOTE.match(own)
        name = found[1].strip() if found else own
        if name and _may_be(name):
            yield name
            return


def _may_be(name: str) -> bool:
    if name[:1].isascii() or name[:1].lower() != name[:1]:
        return is_common_name(name)
    return is_han_name(name) or is_korean_name(name) or is_japanese_name(name)
