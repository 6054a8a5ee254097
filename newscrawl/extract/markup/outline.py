"""The elements of a page in one list, with the words they are named by, gone through once.

Attributes are looked at here for all readers: what is named for a byline, a date or a wall is looked for in
one long text of names, and the walk that cuts the page into pieces goes along the same list.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from itertools import compress

from newscrawl.extract.cachedproperty import cached_property
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.names import BETWEEN
from newscrawl.extract.markup.rdfa import PROPERTIES, own_properties
from newscrawl.extract.markup.screenreaders import READ_OUT, READ_OUT_STEMS, is_initial, shown_for
from newscrawl.extract.markup.testnames import TELLING, names_part, own_parts, parts_of_tags

_ROLE, _PART, _STYLE, _HIDDEN, _GRANTED, _PROPERTY, _TYPE = range(7)
_NO_PARTS = frozenset(("role", "data-type"))
"""What tells what an element is for, and not which part it is."""
_NAMING = frozenset(("class", "id", "itemprop", "rel", "data-testid"))
_MEANING = {
    **dict.fromkeys(("role", "data-component", "data-type"), _ROLE),
    "style": _STYLE,
    **dict.fromkeys(("hidden", "aria-hidden"), _HIDDEN),
    **dict.fromkeys(("subscriptions-section", "amp-access"), _GRANTED),
    "property": _PROPERTY,
    "typeof": _TYPE,
    **dict.fromkeys(TELLING, _PART),
}
_UNSEEN_STYLE = re.compile(r"d(?<![\w-]d)isplay\s*:\s*none|v(?<![\w-]v)isibility\s*:\s*hidden")
_FAR_OFF = re.compile(r"(?<![\w-])(?:left|top)\s*:\s*-(?:9{3}|[2-9]\d{3}|\d{5})")
"""Where a page sets what only machines, and those who copy its text, are to find."""
_NO_SIZE = re.compile(r"font-size\s*:\s*0(?:px|pt|r?em|%)?\s*(?:;|!|$)")
"""What is so small is for them, too; around other boxes it closes the gaps between these."""


class Outline:
    """All elements of a tree in page order and their names, in lower case.

    `elements[i]` is named `names[i]`: its class, id, itemprop, rel and data-testid, and what RDFa calls it.
    `text` holds each name once, `by_tag` the elements of each tag, and none for a tag that the tree has not.
    `roles` has the further words that tell what an element is for, `unseen` which elements markup hides from
    readers, and `plain` the names of those that RDFa, or what is there for tests, calls something but for
    that, all by place. `parts` is what the latter calls them. `doubted`
    are the places of elements that may be seen by some readers only: whose attributes speak of access or are
    for whoever searches, or whose own style hides what overflows or blurs what they hold.
    """

    def __init__(self, root: Element) -> None:
        among, whole = root.among, root.parent is None
        self.elements: list[Element] = among if whole else list(root.iter())
        self.by_tag: dict[str, list[Element]] = among.by_tag if whole else _by_tag(self.elements)
        self.roles: dict[int, str] = {}
        self.unseen: set[int] = set()
        self.doubted: list[int] = []
        self.plain: dict[int, str] = {}
        self.parts: dict[int, str] = parts_of_tags(self.by_tag) if whole else {}
        self._each = ""
        self.names = self._names()
        self.text = BETWEEN.join({*self.names})
        for place in self.named(READ_OUT_STEMS):
            if READ_OUT.search(self.names[place]):
                self.unseen.add(place)
                self.unseen.difference_update(shown_for(self.elements[place]))

    def _names(self) -> list[str]:
        """The names of each element, in one loop: a call for each of them would be paid on each page."""
        found: list[str] = []
        naming, telling = _NAMING, _MEANING
        types, called = dict[int, str](), dict[int, str]()
        for element in self.elements:
            names = ""
            attributes = element.attrib
            for attribute in attributes:
                if attribute in naming:
                    if value := attributes[attribute]:
                        names = f"{names} {value}" if names else value
                elif attribute in telling:
                    meaning, value = telling[attribute], attributes[attribute]
                    if meaning <= _PART:
                        self._call(len(found), meaning, attribute, value)
                    elif meaning == _PROPERTY:
                        if types and (value := value.rpartition(":")[2].lower()) in PROPERTIES:
                            called[len(found)] = value
                    elif meaning == _TYPE:
                        types[len(found)] = value.lower()
                    else:
                        self._mark(len(found), meaning, attribute, value)
            found.append(names)
        self._each = BETWEEN.join(found).lower()  # at once: most elements have names
        found = self._each.split(BETWEEN)
        if called or self.parts:
            self._name_parts(found, called, types)
        return found

    def _name_parts(self, found: list[str], called: dict[int, str], types: dict[int, str]) -> None:
        """Name what RDFa, or what is there for tests, calls a part of the article."""
        own = own_properties(called, types, self.elements, self.by_tag) if called else {}
        if self.parts:
            self.parts = own_parts(self.parts, self.elements, found)
        if own or self.parts:
            for place, value in (*own.items(), *self.parts.items()):
                self.plain.setdefault(place, found[place])
                found[place] = f"{found[place]} {value}".strip()
            self._each = BETWEEN.join(found)

    def _call(self, place: int, meaning: int, attribute: str, value: str) -> None:
        if meaning == _ROLE:
            self.roles[place] = f"{self.roles.get(place, '')} {value.lower()}"
        if attribute not in _NO_PARTS and names_part(value):
            self.parts[place] = value.lower()

    def _mark(self, place: int, meaning: int, attribute: str, value: str) -> None:
        if meaning == _STYLE:
            value = value.lower()
            if _hides(value, self.elements[place]):
                self.unseen.add(place)
            elif "none" in value or "hidden" in value or "blur" in value:
                self.doubted.append(place)
        elif meaning == _GRANTED:
            self.doubted.append(place)
        elif attribute == "hidden" and value.lower() == "until-found":
            self.doubted.append(place)  # unfolds, and a search in the page finds it
        elif attribute == "hidden" or (value.lower() == "true" and not is_initial(self.elements[place])):
            self.unseen.add(place)

    @cached_property
    def places(self) -> list[int]:
        """The places of the elements that have names."""
        return list(compress(range(len(self.names)), self.names))

    def named(self, stems: Collection[str]) -> list[int]:
        """The places of the elements with one of `stems` (lower case) in their names, in page order. Most
        pages have most of the stems in none: half of a page's names say what others do."""
        text = self.text
        stems = [stem for stem in stems if stem in text]
        if not stems:
            return []
        text = self._each
        found: list[int] = []
        for stem in stems:
            at = text.find(stem)
            while at >= 0:
                found.append(at)
                end = text.find(BETWEEN, at)  # once is enough for an element, whatever its names repeat
                at = text.find(stem, end) if end >= 0 else -1
        found.sort()
        places, place, last = list[int](), 0, 0
        for at in found:
            between = text.count(BETWEEN, last, at)
            if between or not places:
                place += between
                places.append(place)
            last = at
        return places

    def is_named_again(self, place: int) -> bool:
        """Whether an element with names has those of another one, too."""
        names, each = f"{BETWEEN}{self.names[place]}{BETWEEN}", f"{BETWEEN}{self._each}{BETWEEN}"
        return each.find(names, each.find(names) + len(names) - 1) >= 0

    def shown(self, dropped: Collection[Element], everything: bool) -> list[str | None]:
        """What the elements are named, with roles and without what RDFa calls them: of that the choice of the
        body has learned nothing. None for those that are not to be read.

        Those are the ones `dropped` and, unless `everything` is wanted, those that readers do not see.
        """
        names: list[str | None] = list(self.names)
        for place, plain in self.plain.items():
            names[place] = plain
        for place, role in self.roles.items():
            names[place] = f"{names[place]}{role}".strip()
        if not everything:
            for place in self.unseen:
                names[place] = None
        if dropped:
            for place, element in enumerate(self.elements):
                if element in dropped:
                    names[place] = None
        return names


def _hides(style: str, element: Element) -> bool:
    """Whether the own style of an element hides it."""
    if ("none" in style or "hidden" in style) and _UNSEEN_STYLE.search(style):
        return True
    if "absolute" in style and _FAR_OFF.search(style):
        return True
    return "size" in style and not element and _NO_SIZE.search(style) is not None


def _by_tag(elements: list[Element]) -> dict[str, list[Element]]:
    found: dict[str, list[Element]] = defaultdict(list)
    for element in elements:
        found[element.tag].append(element)
    return found
