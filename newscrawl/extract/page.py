"""A page, decoded and parsed once; every reader of it shares this.

Scripts, styles, drawings and menus are cut from the source, comments and processing instructions are left out
of the tree: no reader wants them, and the text on both sides of one is then a single text. No page is too
deep for its readers: of an element within two thousand others only the text is read (`parsing`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import chain
from typing import Any

from newscrawl.extract.cachedproperty import cached_property
from newscrawl.extract.data import jsonld, parsely
from newscrawl.extract.data.scriptdata import script_called
from newscrawl.extract.markup.addresses import web_address
from newscrawl.extract.markup.element import PLACE, Element, retag
from newscrawl.extract.markup.mended.headings import with_buttons, without_permalinks
from newscrawl.extract.markup.mended.inlinecaptions import with_captions_apart
from newscrawl.extract.markup.mended.inlines import without_readings
from newscrawl.extract.markup.mended.oldlayout import with_indented_text, with_large_print
from newscrawl.extract.markup.mended.plaincells import with_plain_cells
from newscrawl.extract.markup.mended.silentcopies import SILENT, without_silent_copies
from newscrawl.extract.markup.mended.unclosed import (
    without_open,
    without_open_captions,
    without_open_links,
    without_open_text,
    without_text_figures,
)
from newscrawl.extract.markup.microdata import is_of_entry
from newscrawl.extract.markup.outline import Outline
from newscrawl.extract.markup.parsing import parsed
from newscrawl.extract.markup.source.attributes import few_attributes
from newscrawl.extract.markup.source.bodies import with_body
from newscrawl.extract.markup.source.characters import reread, without_invisible
from newscrawl.extract.markup.source.encoding import utf8
from newscrawl.extract.markup.source.unread import without_unread
from newscrawl.extract.markup.tags import HEADINGS
from newscrawl.extract.markup.text import beginning, letters, plain

_CONTROL = bytes([*range(9), 11, *range(14, 32), 127])
_META_NAMES = frozenset(("property", "name", "itemprop", "http-equiv"))
_CLAIMS, _WORD = ("isaccessibleforfree", "schema:isaccessibleforfree"), 20
_OWN_NAMES = _META_NAMES - {"itemprop"}
_PUT_RIGHT: tuple[tuple[str, Callable[[dict[str, list[Element]]], None]], ...] = (
    ("button", with_buttons),
    *((tag, partial(without_open, tag=tag)) for tag in ("dialog", "object")),
    *((tag, partial(without_open_text, tag=tag)) for tag in ("button", "map", "menu", "nav", "svg")),
    ("figcaption", without_open_captions),
    ("figure", without_text_figures),
    ("a", without_open_links),
    ("td", with_plain_cells),
    ("font", with_large_print),
    ("blockquote", with_indented_text),
    ("rt", without_readings),
    ("amp-img", lambda by_tag: retag(by_tag, "amp-img", "img", by_tag["amp-img"])),
    (SILENT, without_silent_copies),
    ("img", with_captions_apart),
)
"""What is put right on a page that has an element, for all readers at once."""
_WIDE, _MOST = ("utf-16", "utf-32"), 1000
"""Contents of one name that are kept; the time a page takes stays bounded."""


class Page:
    """A web page read from `html`. `url` is where it came from; `encoding` the charset known from outside.

    `encoding` afterwards is the charset it was really read in, `tree` the root element, `outline`
    its elements and their names, `by_tag` the elements of each tag. `language` is what its text is in
    (BCP 47) and `section` where it is filed, once told; `texts` where it begins after the place of a heading;
    `claimed` whether it says that it is free, and where; `walls` what is named for a wall.
    """

    def __init__(self, html: bytes, url: str = "", encoding: str | None = None) -> None:
        raw, self.encoding = utf8(without_unread(html), encoding)
        if self.encoding.startswith(_WIDE):
            raw = without_unread(raw)
        self.url, self.html, self.size, self.language, self.section = url, html, len(html), "", ""
        self.texts: dict[int, int] = {}
        self.claimed: tuple[bool | None, list[str]] | None = None
        self.walls: list[tuple[str, Element]] | None = None
        if any(map(raw.__contains__, _CONTROL)):  # to see it takes less than to leave them out
            raw = raw.translate(None, _CONTROL)
        self.tree: Element = parsed(with_body(few_attributes(without_invisible(reread(raw)))))
        without_permalinks(by_tag := self.tree.among.by_tag)
        for tag, put_right in _PUT_RIGHT:
            if by_tag.get(tag):
                put_right(by_tag)
        self.outline = Outline(self.tree)
        self.elements, self.by_tag = self.outline.elements, self.outline.by_tag

    def __enter__(self) -> Page:
        return self

    def __exit__(self, *_: object) -> None:
        """Let the elements go, which know each other; a page that is not left waits for the collector."""
        self.tree.among.part()

    @cached_property
    def base(self) -> str:
        """What addresses on the page are parts of: that of its `<base>`, else its own."""
        for base in self.by_tag["base"]:
            if link := base.attrib.get("href", "").strip():
                return web_address(self.url, link) or self.url
        return self.url

    @cached_property
    def headings(self) -> list[Element]:
        """Its headings of every rank, in page order."""
        return sorted(chain.from_iterable(map(self.by_tag.__getitem__, HEADINGS)), key=PLACE)

    @cached_property
    def first_heading(self) -> Element | None:
        """The first `h1`, or of a page without one the first heading of any rank."""
        return next(iter(self.by_tag["h1"] or self.headings), None)

    @cached_property
    def jsonld(self) -> list[jsonld.Node]:
        """Every JSON-LD node of the page, outer before inner; a script that is there twice is read once."""
        scripts = [one for one in self.by_tag["script"] if "ld+json" in one.attrib.get("type", "").lower()]
        return jsonld.nodes(dict.fromkeys([script.text or "" for script in scripts]))

    @cached_property
    def kinds(self) -> set[str]:
        """The schema.org classes of all that its JSON-LD tells of."""
        return {name for node in self.jsonld for name in jsonld.types(node)}

    @cached_property
    def meta(self) -> dict[str, list[str]]:
        """The contents of `<meta>` by name, property, itemprop or http-equiv, in lower case.

        Of a name that the page repeats without end only the first contents, and nothing that microdata states
        of an entry of a list or of another article.
        """
        found: dict[str, list[str]] = {}
        for element in self.by_tag["meta"]:
            given = element.attrib
            if content := (given.get("content") or given.get("value") or "").strip():
                names = _META_NAMES if "itemprop" not in given or not is_of_entry(element) else _OWN_NAMES
                for name, value in given.items():
                    if name in names:
                        key = value.strip().lower()
                        if (contents := found.get(key)) is None:
                            found[key] = [content]
                        elif len(contents) < _MOST and contents[-1] is not content:
                            contents.append(content)  # once, though it may be named twice
        return parsely.spread(found) if parsely.NAME in found else found

    @cached_property
    def claims(self) -> list[str]:
        """What meta elements, microdata and RDFa say of whether it is free, each as it stands."""
        said = [text for name in _CLAIMS for text in self.meta.get(name, [])]
        for _, element in self.named(_CLAIMS[0]):
            if element.tag != "meta" and not is_of_entry(element):
                said.append(element.get("content") or element.get("href") or beginning(element, 1, _WORD))
        return said

    @cached_property
    def title(self) -> str:
        """What its `<title>` says; empty where it has none."""
        return next((plain(title.text or "") for title in self.by_tag["title"]), "")

    @cached_property
    def titles(self) -> set[str]:
        """What it calls itself in its head, with the site's name or without, as bare letters."""
        said = [text for key in ("og:title", "twitter:title") for text in self.meta.get(key, [])[:1]]
        found = set(map(letters, map(plain, said)))
        return found | {letters(self.title)} if self.by_tag["title"] else found

    def named(self, *stems: str) -> list[tuple[str, Element]]:
        """The elements with one of `stems` (lower case) in their class, id or the like, and these names; no
        scripts, as what they are named for is nothing that a reader sees."""
        if not (places := self.outline.named(stems)):
            return []
        names, elements = self.outline.names, self.outline.elements
        return [(names[at], elements[at]) for at in places if elements[at].tag != "script"]

    @cached_property
    def source(self) -> bytes:
        """All that was served in UTF-8, for what is cut from it before it is parsed."""
        return utf8(self.html, self.encoding)[0]

    def script_json(self, id_: str) -> Any:
        """The value of the JSON script with the id `id_` (such as `__NEXT_DATA__`), or None."""
        return next(iter(jsonld.parse(script_called(self.source, id_))), None)


def json_path(value: Any, path: str) -> Any:
    """What lies at a dotted path in a JSON value: `props.pageProps.data.0.name`; None where the path ends."""
    for step in path.split("."):
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value
