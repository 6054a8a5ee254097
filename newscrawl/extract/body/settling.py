"""The text that was chosen, once the page is seen as a whole: what goes from it, and what it lost.

The headline goes, which the record has apart, and what stands beside the text (`body.leftout`); what was lost
between its pieces comes back (`body.added`), and its ends are put right. Each step builds on others.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.added import signs
from newscrawl.extract.body.added.endings import (
    with_whole_quotations,
    without_last_heading,
    without_last_links,
)
from newscrawl.extract.body.added.footnotes import with_footnotes
from newscrawl.extract.body.added.leads import with_lead
from newscrawl.extract.body.added.lists.lastlists import with_last_list
from newscrawl.extract.body.added.lists.listrest import with_terms, with_the_rest
from newscrawl.extract.body.added.parts.headed import with_headed_parts
from newscrawl.extract.body.added.parts.headedanswers import with_headed_answers
from newscrawl.extract.body.added.parts.numberedparts import with_numbered_parts
from newscrawl.extract.body.added.parts.subheadings import with_subheadings, without_answer
from newscrawl.extract.body.added.parts.unfolding import with_questions
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.headlinepiece import headline_at
from newscrawl.extract.body.leftout.boxes.aboutus import without_about
from newscrawl.extract.body.leftout.boxes.amid import without_amid
from newscrawl.extract.body.leftout.boxes.behindmain import without_behind
from newscrawl.extract.body.leftout.boxes.comments import without_comments
from newscrawl.extract.body.leftout.boxes.dialogs import without_consent
from newscrawl.extract.body.leftout.boxes.posts import with_posts
from newscrawl.extract.body.leftout.lines.bareday import ROW_LETTERS
from newscrawl.extract.body.leftout.lines.captions import CREDITED, without_credited, without_small_print
from newscrawl.extract.body.leftout.lines.citations import CITED, without_citations
from newscrawl.extract.body.leftout.lines.detailrows import ROW_WORDS, without_detail_row
from newscrawl.extract.body.leftout.lines.entries import without_entry_lines
from newscrawl.extract.body.leftout.lines.films import without_film_captions
from newscrawl.extract.body.leftout.lines.jumps import without_jumps
from newscrawl.extract.body.leftout.lines.kickers import (
    without_above,
    without_head_lines,
    without_kicked,
    without_kicker,
)
from newscrawl.extract.body.leftout.lines.ownaddress import without_own_address
from newscrawl.extract.body.leftout.lines.plaincaptions import without_plain_captions
from newscrawl.extract.body.leftout.lines.stamps import (
    DASHES,
    with_dateline,
    without_end_marks,
    without_glued_day,
    without_stamp,
)
from newscrawl.extract.body.leftout.machinemade import without_machine_made
from newscrawl.extract.body.leftout.named.named import without_named
from newscrawl.extract.body.leftout.named.wallboxes import without_wall
from newscrawl.extract.body.leftout.pulled import may_be_said_again, without_edges, without_pulled
from newscrawl.extract.body.leftout.releases import without_release_end
from newscrawl.extract.body.leftout.sight import (
    ADDRESS,
    CLOSED,
    LINES,
    OVER_LINK,
    Sight,
    is_apart,
    lines_of,
    sight_of,
)
from newscrawl.extract.body.leftout.stories.beside import without_other_articles
from newscrawl.extract.body.leftout.stories.copies import without_copies
from newscrawl.extract.body.leftout.stories.endlinks import without_end_links
from newscrawl.extract.body.leftout.stories.insets import without_insets
from newscrawl.extract.body.leftout.stories.listlabels import without_list_labels
from newscrawl.extract.body.leftout.stories.loneteasers import without_lone_teasers
from newscrawl.extract.body.leftout.stories.pointers import without_pointers
from newscrawl.extract.body.leftout.stories.storylinks import without_story_links
from newscrawl.extract.body.leftout.stories.teased import without_teasers
from newscrawl.known.having import has_any

_HEAD = 2
"""First pieces of a text of which one may be the headline without being made a heading: below its kicker."""


def settle(cut: Cut, kept: Sequence[int], headline: str, url: str = "") -> list[int]:
    """What of the pieces `kept` is left once the page is seen as a whole."""
    title, own = without_answer(headline), headline_at(cut.pieces, headline)
    text = _without_headline(cut, kept, own, headline, title)
    text = _without_others(cut, text, own, headline, url)
    text = _with_lost_parts(cut, text, title, url)
    if (lines := lines_of(cut, text)) & OVER_LINK:
        text = without_list_labels(cut, text, url)
    text = _without_ends(cut, text, lines, headline, url)
    first, amid = (text[0], text[len(text) // 2]) if text else (0, 0)
    if text and (is_apart(cut, text[-1], first) or is_apart(cut, amid, first)):
        text, lines = with_posts(cut, text, kept), LINES
    return with_footnotes(cut, without_entry_lines(cut, text) if lines & LINES else text)


def _without_headline(cut: Cut, kept: Sequence[int], own: int, headline: str, title: str) -> Sequence[int]:
    """The text without the page's headline, which stands at `own`, and what belongs to that."""
    head, pieces = kept[:_HEAD] if len(kept) > _HEAD else kept[: len(kept) - 1], cut.pieces
    text: Sequence[int] = [
        at
        for at in kept
        if (pieces[at].type != "heading" and at not in head)
        or title not in (said := pieces[at].text).casefold()
        or without_answer(said) != title
    ]
    if text and text[0] < own:
        text = without_kicker(cut, text, own)
    text = without_kicked(cut, text, headline)
    if text and "\n" in pieces[text[0]].text:
        text = without_head_lines(cut, text, title)
    return text


def _without_others(cut: Cut, text: Sequence[int], own: int, headline: str, url: str) -> Sequence[int]:
    """The text without what stands above, amid and below it and is none of it."""
    if not text:
        return text
    sight = sight_of(cut, text, own)
    text = _without_stories(cut, text, sight, own, headline, url)
    text = without_amid(cut, text)
    text = without_machine_made(cut, text)
    text = without_named(cut, text)
    text = without_comments(cut, text)
    text = without_behind(cut, text, own)
    text = without_pulled(cut, text)
    return _without_lines(cut, text, sight, headline)


def _without_stories(
    cut: Cut, text: Sequence[int], sight: Sight, own: int, headline: str, url: str
) -> Sequence[int]:
    """The text without copies of it, what is said of the site, and other articles and what leads to them."""
    if sight.is_repeated:
        text = without_copies(cut, text)
    if sight.begins_above or sight.has_buttons:
        text = without_consent(cut, text, own)
    text = without_other_articles(cut, text, own)
    if sight.begins_above:
        text = without_above(cut, text, own, headline)
    if text and is_apart(cut, text[-1], text[0]):
        text = without_about(cut, without_wall(cut, text))
    text = without_insets(cut, text, url)
    if sight.has_title:
        text = without_lone_teasers(cut, without_teasers(cut, text, own, url), url)
    if sight.has_link:
        text = without_story_links(cut, without_pointers(cut, text), url)
    return text


def _without_lines(cut: Cut, text: Sequence[int], sight: Sight, headline: str) -> Sequence[int]:
    """The text without what it says in short, captions, and how it is to be cited."""
    if may_be_said_again(cut, text, sight.said):
        text = without_edges(cut, text)
    if has_any(sight.open_lines, CREDITED):
        text = without_credited(cut, text)
    if sight.has_picture:
        text = without_plain_captions(cut, without_small_print(cut, text))
    text = without_jumps(cut, without_film_captions(cut, text))
    return without_citations(cut, text, headline) if headline[CITED] in sight.said else text


def _with_lost_parts(cut: Cut, kept: Sequence[int], title: str, url: str) -> list[int]:
    """The text with the lists, questions and headings that it lost, which stand between what is its own."""
    steps: signs.Steps = (
        (signs.LISTED, lambda text: with_last_list(cut, text)),
        (signs.KEPT_ITEM, lambda text: with_the_rest(cut, text, title)),
        (signs.TERMS, lambda text: with_terms(cut, text)),
        (signs.QUESTION, lambda text: with_questions(cut, text, title)),
        (signs.QUOTATION, lambda text: with_whole_quotations(cut, text)),
        (signs.HEADED, lambda text: with_subheadings(cut, text, title, url)),
        (signs.HEADS | signs.KEPT_HEADS, lambda text: with_headed_parts(cut, text, title)),
        (signs.KEPT_HEADS, lambda text: with_headed_answers(cut, text)),
        (signs.FEW, lambda text: with_numbered_parts(cut, text)),
        (signs.ANY, lambda text: with_lead(cut, text)),
    )
    return signs.with_all(cut, [*kept], steps, signs.of_page(cut))


def _without_ends(cut: Cut, text: Sequence[int], lines: int, headline: str, url: str) -> list[int]:
    """The text without what its first and last pieces hold beside it: addresses, days, marks of its end."""
    text = without_last_links(cut, [*without_kicked(cut, text, headline)])
    if not (text := without_last_heading(cut, text)):
        return text
    pieces = cut.pieces
    text = without_detail_row(cut, text) if pieces[text[0]].words <= ROW_WORDS else text
    text = without_release_end(cut, without_own_address(cut, text, url) if lines & ADDRESS else text)
    text = without_end_marks(cut, text) if len(pieces[text[-1]].text) <= ROW_LETTERS else text
    text = without_stamp(cut, text)
    if pieces[text[0]].text[-1] in DASHES:
        text = with_dateline(cut, text)
    if pieces[text[0]].text[0].isdecimal():
        without_glued_day(cut, text)
    if lines & CLOSED:
        without_end_links(cut, text, url)
    return text
