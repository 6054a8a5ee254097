"""What became of each piece of a page on its way to the body, and which step said so.

    python -m bench.why FILE [--url URL] [--outlet NAME] [--encoding NAME] [--about WORDS]

For whoever asks why a paragraph is missing, or a caption is in. A line a piece: `+` where it is of the body
and `-` where not, the score of the first look, the step that decided, the boxes around it, and how it begins;
below them what cleaning took, and by which rule. `--about` tells only of pieces with those words, and of
words that are in none, how far they came. Of a page that is no article it says why, and who found it.

Nothing of the package is made otherwise for this: the calls of the choice are watched as they are made.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from types import FrameType
from typing import Any

from bench.options import options
from docs.outlets import outlets
from newscrawl.clean import clean_article
from newscrawl.extract import Page, read
from newscrawl.extract.body import body, choice, settling
from newscrawl.extract.body.cutting.pieces import Cut
from newscrawl.extract.body.firstlook import Look
from newscrawl.extract.kind import kind
from newscrawl.extract.markup.text import letters

CHOICE = {body.__file__, choice.__file__, settling.__file__}
"""The modules that call the steps; no function of theirs is one."""
KINDS = str(Path(kind.__file__).parent)
FIRST_LOOK, TREES, MENU, HEADLINE = "first look", "trees", "a menu's", "settle: the headline again"
_SHOWN, _BOXES = 70, 3
_NO_STEP = "stated_beside"
"""A function that looks at what the steps made, and is none."""


@dataclass(slots=True)
class Choice:
    """One choice among a page's pieces: the first look, what was described in full, and the steps after."""

    cut: Cut
    look: Look | None = None
    likely: Sequence[int] = ()
    steps: list[tuple[str, list[int], list[int]]] = field(default_factory=list)

    def fates(self) -> list[tuple[bool, str]]:
        """For each piece whether it is kept, and by which step."""
        likely = {*self.likely}
        unread = [FIRST_LOOK if score else MENU for score in self.look.score] if self.look else []
        fates = [(False, TREES if at in likely else step) for at, step in enumerate(unread)]
        last = self.steps[0][1] if self.steps else []
        for at in last:
            fates[at] = True, TREES
        for name, given, gave in self.steps:
            for at in {*last} - {*given}:
                fates[at] = False, HEADLINE
            for at in {*given} ^ {*gave}:
                fates[at] = at in {*gave}, name
            last = gave
        return fates


class Watch:
    """Notes what the functions that choose are given and give, and which function found a page no article."""

    def __init__(self) -> None:
        self.choices: list[Choice] = []
        self.said: dict[str, str] = {}
        self._given: dict[FrameType, list[int]] = {}

    def __call__(self, frame: FrameType, event: str, value: Any) -> None:
        """What `sys.setprofile` calls."""
        code = frame.f_code
        if event == "return" and isinstance(value, str) and code.co_filename.startswith(KINDS):
            self.said.setdefault(value, _place(frame))
        if event == "call" and code is choice.choose.__code__:  # what a script draws is chosen from as well
            self.choices.append(Choice(frame.f_locals["cut"]))
        if frame.f_back is None or frame.f_back.f_code.co_filename not in CHOICE:
            return
        names = code.co_varnames[: code.co_argcount]
        if event == "call" and len(names) > 1 and _are_places(given := frame.f_locals[names[1]]):
            self._given[frame] = [*given]
        elif event == "return" and self.choices:
            self._returned(frame, value)

    def _returned(self, frame: FrameType, value: Any) -> None:
        made, given, code = self.choices[-1], self._given.pop(frame, None), frame.f_code
        is_step = code.co_filename not in CHOICE and code.co_name != _NO_STEP
        if isinstance(value, Look):
            made.look = value
        elif code.co_name == "promising":
            made.likely = value
        elif given is not None and is_step and _are_places(value):
            made.steps.append((_place(frame), given, [*value]))


def _place(frame: FrameType) -> str:
    """The function that is at work and its module, as people look for them."""
    path = Path(frame.f_code.co_filename)
    folders = path.parts[path.parts.index("extract") + 1 :]
    return f"{frame.f_code.co_name} ({'/'.join(folders)})"


def _are_places(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and all(isinstance(at, int) for at in value)


def told(html: bytes, url: str, about: str = "", **known: Any) -> Iterator[str]:
    """What there is to say of a page, a line each; `known` is what `extract` takes beside."""
    outlet = known.pop("outlet", None)
    watch = Watch()
    sys.setprofile(watch)
    try:
        reading = read(html, url, **known)
    finally:
        sys.setprofile(None)
    wanted = letters(about)
    for number, made in enumerate(watch.choices):
        if number:
            yield "once more, with all that the page holds:"
        yield from _pieces(made, wanted)
    pieces = (letters(piece.text) for made in watch.choices for piece in made.cut.pieces)
    if wanted and not any(wanted in piece for piece in pieces):
        yield f"in no piece: {_lost(html, url, known.get('encoding'), wanted)}"
    if reading.article is None:
        yield f"no article: {reading.reason}; says {watch.said.get(reading.reason or '')}"
        return
    article = reading.article
    yield f"the body is from: {article.provenance.sources['article_body']}, {article.provenance.extractor}"
    clean_article(article, outlet)
    for piece in article.removed:
        if wanted in letters(piece.text):
            yield f"cleaned away by {piece.rule}: {_beginning(piece.text)}"


def _pieces(made: Choice, wanted: str) -> Iterator[str]:
    scores = made.look.score if made.look else []
    for piece, score, (kept, step) in zip(made.cut.pieces, scores, made.fates(), strict=True):
        if wanted in letters(piece.text):
            mark, around = "+" if kept else "-", _around(made.cut, piece.box)
            yield f"{mark} {score:.2f} {step:42} {around}: {_beginning(piece.text)}"


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _around(cut: Cut, at: int) -> str:
    """The innermost boxes around a piece, outer before inner, as a selector would name them."""
    names: list[str] = []
    while at >= 0 and len(names) < _BOXES:
        box = cut.boxes[at]
        names.append(".".join([box.tag, *box.css.split()]))
        at = box.parent
    return " > ".join(reversed(names))


def _lost(html: bytes, url: str, encoding: str | None, wanted: str) -> str:
    """How far words came that are in no piece."""
    page = Page(html, url, encoding)
    holding = [element for element in page.elements if wanted in letters("".join(element.itertext()))]
    if holding:
        path = [holding[-1], *holding[-1].iterancestors()][:_BOXES]
        names = (" ".join([one.tag, one.get("class") or "", one.get("id") or ""]).strip() for one in path)
        return f"they stand in <{'> in <'.join(names)}>, which is not read (body/cutting/, markup/outline.py)"
    if wanted in letters(unescape(html.decode(page.encoding, "replace"))):
        return "they are cut from the source before it is parsed (unread.py, menus.py in markup/source/)"
    return "the site did not send them, or in parts or escaped"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = options(__doc__)
    parser.add_argument("file", type=Path, metavar="FILE", help="a saved page")
    parser.add_argument("--url", default="https://example.org/story", help="where it came from")
    parser.add_argument("--outlet", metavar="NAME", help="read and clean it as this outlet's pages are")
    parser.add_argument("--encoding", metavar="NAME", help="its charset, where a header named one")
    parser.add_argument("--about", default="", metavar="WORDS", help="only what has these words in it")
    asked = parser.parse_args(arguments)
    known: dict[str, Any] = {"outlet": asked.outlet, "encoding": asked.encoding}
    spider = next((spider for spider in outlets() if spider.name == asked.outlet), None)
    if spider:
        known |= {"layouts": spider.layouts, "time_zone": spider.time_zone}
    elif asked.outlet:
        parser.error(f"no outlet {asked.outlet}; `scrapy list` names them")
    try:
        html = asked.file.read_bytes()
    except OSError as error:
        parser.error(f"{asked.file}: {error.strerror}")
    for line in told(html, asked.url, asked.about, **known):
        print(line)


if __name__ == "__main__":
    main()
