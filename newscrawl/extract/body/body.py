"""The body of an article: which of a page's pieces of text are the article, as blocks.

An outlet's layout, where it names the container, comes first. Otherwise, and where that holds but a part, the
whole page is cut into pieces and a small learned model keeps or drops each; there is no container to get
wrong, so a body in several containers, or in none, is read like any other. What JSON-LD holds is a last
resort, for pages without a sign of a wall, and after it what scripts hold as data.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from newscrawl.extract.access.claims import claims_free, claims_locked
from newscrawl.extract.access.paywalls import shows_wall, wall_asks
from newscrawl.extract.body.added.below import with_what_is_below
from newscrawl.extract.body.added.lists.ingredients import speaks_of_them
from newscrawl.extract.body.asblocks import blocks_of
from newscrawl.extract.body.behind import asked_behind, asks_amid, without_asking
from newscrawl.extract.body.choice import choose
from newscrawl.extract.body.contentbox import own_box, within_own, without_far_items, without_others_after
from newscrawl.extract.body.cutting.blocks import Cut, cut_page
from newscrawl.extract.body.features import Hints
from newscrawl.extract.body.further import left_out
from newscrawl.extract.body.hidden import call_questions, hides_more, panels_of, show_most, words_in
from newscrawl.extract.body.jsontext import json_body, json_text
from newscrawl.extract.body.leftout.left import words_of
from newscrawl.extract.body.leftout.stories.linkedheadlines import without_linked_headlines
from newscrawl.extract.body.leftout.stories.readalso import without_read_also
from newscrawl.extract.body.model import Model, load_model
from newscrawl.extract.body.outgrown import is_part, may_hold_more
from newscrawl.extract.body.photostories import tells_by_captions, with_captions
from newscrawl.extract.body.script import asks_for_script, script_body
from newscrawl.extract.body.statements import stated_beside
from newscrawl.extract.body.unseen import hidden_parts, unseen_parts
from newscrawl.extract.canonical import read_canonical
from newscrawl.extract.layout import Layout, outermost, select
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.mended.headings import with_called
from newscrawl.extract.markup.mended.inlines import with_whole_sentences
from newscrawl.extract.markup.neat import neat
from newscrawl.extract.page import Page
from newscrawl.items import Block, Disclaimer
from newscrawl.known.wordcount import count_words

_LITTLE, _SOME = 25, 150
"""Words under which a reading is doubted and other ways are tried, and under which it may be the questions
that the rest of a page answers."""
_ARTICLE, _TIMES = 60, 4
"""Words from which what a script draws is taken for the body, and how many times those of the page it has."""


@dataclass(slots=True)
class Body:
    """The blocks of the body in page order.

    `source` says where they are from: "selector" (a layout's), "dom" (chosen from the whole page), "json-ld",
    "script" (data that a script draws) or "none"; `root` is the innermost element around them all, where they
    stand in one. `words` is how many words the blocks have; `stated` is what the page states of the article
    beside them, `asked` the line in which it asks its readers to sign in or pay for the rest; `asked_amid`
    says of a page that claims nothing that such a line stands between two blocks.
    """

    blocks: list[Block] = field(default_factory=list)
    source: str = "none"
    root: Element | None = None
    words: int = 0
    stated: list[Disclaimer] = field(default_factory=list)
    asked: str | None = None
    asked_amid: bool = False


def read_body(
    page: Page, *, headline: str | None = None, layout: Layout | None = None, model: Model | None = None
) -> Body:
    """The body of `page`. `headline` is the article's, so that it is not read as text once more; `model`
    chooses the pieces, the package's own where it is None.

    Never raises for what a page holds; a page without a body gives no blocks.
    """
    with_called(page.outline, page.language)
    with_whole_sentences(page.outline)
    if layout is None or not (named := _by_layout(page, layout)).blocks:
        return _by_page(page, headline, layout, model)
    if not may_hold_more(page, named.blocks) or shows_wall(page, named.root, layout):
        return named
    body = _by_page(page, headline, layout, model)
    return body if is_part(named.blocks, named.words, body.blocks, body.words) else named


def _by_page(page: Page, headline: str | None, layout: Layout | None, model: Model | None) -> Body:
    """The body as the page has it, whatever a layout names."""
    show_most(page, layout)
    hints = hints_of(page, headline)
    dropped = left_out(page, hints.headline).union(select(page.tree, layout.drop) if layout else ())
    model = model or load_model()
    stated = claims_free(page) or claims_locked(page)
    body = _by_model(page, cut_page(page.tree, dropped, outline=page.outline), hints, model, claimed=stated)
    body = body if stated else _as_shown(page, dropped, hints, model, body)
    panels = panels_of(page) if body.words < _SOME and not hints.dated else {}
    told = words_in(panels) if panels else 0
    unfolds = 2 * told > max(body.words, _LITTLE)
    if body.words >= _LITTLE and not unfolds and not hides_more(page, body.words):
        return body if body.words >= _ARTICLE or page.by_tag["h1"] else _outdrawn(page, hints, model, body)
    if body.asked or shows_wall(page, body.root, layout):  # what is hidden is for those behind it
        return body
    call_questions(panels.values())
    captions = body.words < _LITTLE and tells_by_captions(page)
    all_of_it = cut_page(page.tree, dropped, everything=True, captions=captions, outline=page.outline)
    wider = _by_model(page, all_of_it, hints, model, captions=captions)
    if wider.words > (told if unfolds else 2 * body.words):
        body = replace(wider, asked=None)  # what is hidden asks nobody
    return body if body.words >= _LITTLE else _by_data(page, hints, model, body)


def _as_shown(page: Page, dropped: frozenset[Element], hints: Hints, model: Model, body: Body) -> Body:
    """What a page that claims nothing shows of a text whose rest it hides, where a wall stands right behind
    that. Of one that claims to be locked, what is hidden has been left out."""
    if not (body.asked or body.asked_amid or wall_asks(page, body.root)):
        return body
    hidden = hidden_parts(page).union(dropped)
    if len(hidden) == len(dropped):
        return body
    shown = _by_model(page, cut_page(page.tree, hidden, outline=page.outline), hints, model)
    return shown if shown.asked and shown.words < body.words else body


def hints_of(page: Page, headline: str | None) -> Hints:
    """What the page says of its article outside the text. Without a `headline`, one is looked for."""
    if headline is None:
        heads = [text for h1 in page.by_tag["h1"][:3] if (text := neat("".join(h1.itertext())))]
        headline = heads[0] if len(heads) == 1 else (page.meta.get("og:title") or heads or [""])[0]
    said = page.meta.get("og:description") or page.meta.get("description") or [""]
    dated = "article:published_time" in page.meta or any("datePublished" in node for node in page.jsonld)
    url = page.url or read_canonical(page) or ""
    return Hints(headline, neat(said[0]), url, dated, speaks_of_them(page.outline.text))


def _by_layout(page: Page, layout: Layout) -> Body:
    dropped = unseen_parts(page).union(select(page.tree, layout.drop))
    roots = outermost(select(page.tree, layout.body))
    cuts = [cut_page(root, dropped) for root in roots]
    read = [(cut, without_linked_headlines(cut, page.url)) for cut in cuts]
    blocks = [block for cut, kept in read for block in blocks_of(cut, kept)]
    words = sum(words_of(cut, kept) for cut, kept in read)
    asking = asked_behind(*read[-1], words) if read else None
    asked = None if asking is None else read[-1][0].pieces[asking].text
    return Body(blocks, "selector", roots[0] if roots else None, words, asked=asked)


def _by_model(
    page: Page, cut: Cut, hints: Hints, model: Model, *, captions: bool = False, claimed: bool = True
) -> Body:
    kept = choose(cut, hints, model)
    kept = within_own(cut, kept, own_box(page))
    kept = without_far_items(cut, kept)
    kept = without_others_after(page, cut, kept)
    kept = with_what_is_below(cut, [*without_read_also(cut, kept)], hints.url)
    asking = asked_behind(cut, kept, words_of(cut, kept))
    asked = None if asking is None else cut.pieces[asking].text
    kept = without_asking(cut, kept, asking)
    kept = with_captions(cut, kept) if captions else kept
    blocks = blocks_of(cut, kept)
    root = cut.box_around(kept).element if kept else None
    stated = stated_beside(cut, kept) if kept else []
    amid = not claimed and bool(kept) and asks_amid(cut, kept)
    return Body(blocks, "dom" if blocks else "none", root, words_of(cut, kept), stated, asked, amid)


def _by_data(page: Page, hints: Hints, model: Model, body: Body) -> Body:
    """The body in the page's JSON-LD, or in what a script draws, where that is more than the little which
    was read; nothing where that little asks for a script."""
    if count_words(json_body(page)) > 2 * body.words + _LITTLE:
        return _by_json(page, hints)
    if (drawn := _by_script(page, hints, model)).words >= _ARTICLE:
        return drawn
    return Body() if any(asks_for_script(block.text) for block in body.blocks) else body


def _outdrawn(page: Page, hints: Hints, model: Model, body: Body) -> Body:
    """What a script draws in the place of the little that a page without a heading shows: what is in the
    markup beside such data, a notice on cookies say, is no article."""
    if body.asked or shows_wall(page, body.root, None):
        return body
    drawn = _by_script(page, hints, model)
    return drawn if drawn.words >= max(_ARTICLE, _TIMES * body.words) else body


def _by_json(page: Page, hints: Hints) -> Body:
    cut, kept = json_text(page, hints.headline)
    return Body(blocks_of(cut, kept), "json-ld", None, words_of(cut, kept))


def _by_script(page: Page, hints: Hints, model: Model) -> Body:
    cut, kept = script_body(page, hints, model)
    return Body(blocks_of(cut, kept), "script", None, words_of(cut, kept))
