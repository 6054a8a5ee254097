"""Names that nothing introduces, beside a date: "Ada Moss | May 3, 2021".

The date is what tells such a name from a topic or a title. It stands in the same line, or in a small box with
the name and little else (`datedboxes`).
"""

from __future__ import annotations

import re
from itertools import islice

from newscrawl.extract.dates.labels import label_in, words_before
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, has_digit, plain
from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.besideoutlet import MARK, ends_title, is_on_button, name_and_outlet
from newscrawl.extract.people.lines.besideplaces import agency_below, named_where
from newscrawl.extract.people.lines.datedboxes import LEVELS, LONGEST, PARTS, is_dated, stands_by_date
from newscrawl.extract.people.lines.datedlines import agencies_in, in_dated_line
from newscrawl.extract.people.lines.inrows import is_in_rows
from newscrawl.extract.people.lines.rows import by_later
from newscrawl.extract.people.marked.labelled import is_detail
from newscrawl.extract.people.names.capitals import LATIN, may_name
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.duties import without_outlet
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.kinds import is_of_organisation, is_of_role
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.postnames import after_post
from newscrawl.extract.people.names.ranks import behind_work, without_title
from newscrawl.extract.people.names.roles import is_of_photographer, without_source, writers_from
from newscrawl.extract.people.names.segments import is_label_of_others
from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.extract.people.words.notemarks import without_others
from newscrawl.extract.people.words.openings import is_of_others
from newscrawl.extract.people.words.otherwork import OTHERS
from newscrawl.extract.people.words.ownwords import COMMON_BY, in_common_words, in_later_words
from newscrawl.extract.people.words.whereabouts import before_where
from newscrawl.known.agencies import agency_of, may_be_of_agency
from newscrawl.known.names.easternnames import is_common_name
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.names.nameless import is_nameless
from newscrawl.known.names.uncasednames import is_uncased_name

_SHORTEST, _WORDS = 8, 9
"""Letters of a line with a name and its date at least; blanks of more than two names."""
_READING = re.compile(
    r"[|·•–—-]\s?\d{1,2}[\s-]?min(?:ut[eaon]s?|s)?\.?\s?(?:read|de\slecture|lesezeit|di\slettura|de\slect?ura|leestijd)",
    re.IGNORECASE,
)
"""How long a text takes to read, behind a mark: some show that in the place of a date."""
_PAIR, _PARAGRAPHS = 2, 8
_JOINED = re.compile(rf",\s|\s/\s|\s(?:{ANDS})\s")
_PLACED = re.compile(r"(?:à|in|en|em|w|v|na|u|в|у)\s[^\W\d_a-zß-ÿ][\w'’-]{2,24}")
_ADDRESS = re.compile(r"\s[\w.+-]{2,40}@[\w.-]{4,60}$")
_OTHER_WORK = frozenset(OTHERS.split("|"))


def may_stand_by_date(text: str, language: str) -> bool:
    """Whether a line may name somebody beside a date: it may hold a name, an agency or, behind a day, a word
    for "by". Most lines near a heading are a word of the page, or a day."""
    if may_name(text) or may_be_of_agency(text):
        return True
    return has_digit(text) and by_later(in_later_words(text, language)) != ""


def beside_date(page: Page, element: Element, text: str, heading: Element) -> list[str]:
    """The full names, or the agency, in a line with a date, or in an element that stands beside one."""
    language = page.language
    if element.tag == "li" and text.rstrip().endswith("."):
        return []  # the writer of what the text refers to
    if len(text) > _SHORTEST and has_digit(text):
        if is_dated(text, language):
            named = in_dated_line(text, language)
            return [] if named and is_in_rows(element, named, language) else named or agencies_in(text)
        names = in_dated_line(text, language) if _READING.search(text) else []
        return list(filter(begins_with_first_name, names))
    told = in_common_words(without_source(plain(text)).rstrip(" |•·,–-"), language)
    name = after_post(without_title(without_outlet(told.removeprefix(COMMON_BY))))
    agency = agency_of(name) is not None
    if agency and " " in name:
        return [name]
    names = [name] if agency or (language[:2] == "ja" and _is_japanese(name, page)) else _full_names(name)
    names = behind_work(told) or names or named_where(name) or name_and_outlet(name, page)
    names = names or _introduced(told, name) or _before_role(name, language)
    if not names or is_detail(element) or is_of_photographer(element) or is_on_button(element):
        return []
    if is_label_of_others(words_before(element)) or _is_below_label_of_others(element):
        return []  # whom to ask, or who took the pictures
    if writers := writers_from(element):
        return writers
    if not stands_by_date(element, heading, language) or all(ends_title(page, name) for name in names):
        return []
    spoken_of = not agency and (_is_loud(name) or are_spoken_of(names, page, heading))
    if spoken_of or is_in_rows(element, names, language):
        return []
    return [*map(cased, names), *agency_below(element)]


def _is_below_label_of_others(element: Element) -> bool:
    """Whether a small box that an element stands in has the label of those who did not write right before it
    ("Press contact")."""
    boxes = (element, *islice(element.iterancestors(), LEVELS - 2))
    labels = (before for box in boxes if (before := box.getprevious()) is not None)
    return any(is_label_of_others(label_in(label)) for label in labels)


def _is_loud(name: str) -> bool:
    """Whether a name is in capitals, as sections are, and does not begin with a common first name."""
    return name.isupper() and (is_nameless(name) or not begins_with_first_name(name.title()))


def _introduced(told: str, name: str) -> list[str]:
    """The name behind a word for "by", in a script without capitals, or before a place."""
    if told == name or name[:1] > LATIN:
        return [name] if told != name and 0 < name.count(" ") < _PAIR + 1 else []
    return list(filter(is_full_name, MARK.split(name, maxsplit=1)[:1]))


def _before_role(text: str, language: str) -> list[str]:
    """The name in a text that ends in what somebody does, with nothing between the two."""
    last = text[text.rfind(" ") + 1 :]
    is_called = last[:1].isupper() or (is_of_role(last) and begins_with_first_name(text))
    is_called = is_called and 1 < text.count(" ") < _WORDS and text[0].isupper()
    names = split_names(text, language) if is_called and is_of_role(before_where(text)) else []
    opens = len(names) == 1 and text.lower().startswith(names[0].lower())
    return names if opens and is_full_name(names[0]) else []


def _is_japanese(name: str, page: Page) -> bool:
    """Whether a text is a Japanese name, on a page whose data name nobody."""
    return is_common_name(name) and not any("author" in node for node in page.jsonld)


def _full_names(text: str) -> list[str]:
    """The names of which a text consists; none where it has anything but what the only one does."""
    if not (0 < text.count(" ") < _WORDS or text[1:2] == "."):
        return []
    text = without_others(text).rstrip()
    text = _ADDRESS.sub("", text) if "@" in text else text
    first, *rest = MARK.split(text, maxsplit=1)
    if not text[0].isupper():
        if text[0] <= LATIN or is_of_others(text):
            return []
        told = [text.partition(": ")[2] or first], rest, _JOINED.split(text)  # behind a place
        return next((names for names in told if names and all(map(is_uncased_name, names))), [])
    if rest and is_full_name(first) and _is_beside_name(first, other := rest[0].rstrip(")")):
        return [first, *filter(agency_of, (other, other.rpartition(" ")[2]))][:_PAIR]
    if ";" in text:
        names = [part.partition(",")[0].strip() for part in text.split(";")]
    else:
        names = [text] if is_full_name(text) else _JOINED.split(text)
        names = names[:-1] if len(names) > _PAIR and is_of_role(names[-1]) else names
    return names if all(map(is_full_name, names)) and not is_of_others(text) else []


def _is_beside_name(name: str, rest: str) -> bool:
    """Whether the rest of a line with a full name is what somebody does, an agency or, behind a common first
    name, a single word, as for a place, or an organisation."""
    other = rest.lower() in _OTHER_WORK
    if other or is_of_role(rest) or agency_of(rest) or agency_of(rest.rpartition(" ")[2]):
        return not other
    placed = (
        rest.isalpha()
        or _PLACED.fullmatch(rest) is not None
        or (rest[0].isupper() and is_of_organisation(rest))
    )
    return placed and begins_with_first_name(name)


def are_spoken_of(names: list[str], page: Page, heading: Element) -> bool:
    """Whether the headline or the first paragraphs have any of some names: those are topics or places. Who
    asks in an interview stands before what they say."""
    paragraphs = between(page.by_tag["p"], heading.place + 1)[:_PARAGRAPHS]
    said = (element_text(part, PARTS) for part in paragraphs)
    texts = [element_text(heading), *(text for text in said if len(text) >= LONGEST)]
    persons = [name for name in names if not agency_of(name)]
    return any(name in text.removeprefix(f"{name}:") for name in persons for text in texts)
