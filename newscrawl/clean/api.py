"""The functions that others call: texts, blocks and articles in, what stays and what was removed out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from newscrawl.clean.endings import is_cut
from newscrawl.clean.engine import Plan, plan
from newscrawl.clean.facts import Facts, disclaimers_of, facts_of
from newscrawl.clean.page.blocks import kept_blocks, placed
from newscrawl.clean.page.hints import hinted, tell
from newscrawl.clean.page.ownlabels import may_be_own, own_labels
from newscrawl.clean.page.ownlines import NOTHING, Known, lines_on, own_lines
from newscrawl.clean.page.spared import is_unlinked, may_spare, spare, to_spare
from newscrawl.clean.pieces import kept_text, restore
from newscrawl.clean.rulebook.rules import Rules, default_rules
from newscrawl.items import Article, Block, Disclaimer, Removed
from newscrawl.known.wordcount import count_words


@dataclass(slots=True)
class Cleaned:
    """The outcome of cleaning: what stays (`text`, and `blocks` if blocks came in), what went, what was
    learned."""

    text: str
    removed: list[Removed] = field(default_factory=list)
    disclaimers: list[Disclaimer] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    facts: Facts = field(default_factory=Facts)

    @property
    def agency(self) -> str | None:
        """The agency that the text credits, in its short form ("PTI")."""
        return self.facts.agency

    @property
    def dateline(self) -> str | None:
        """The place as printed at the head of the story."""
        return self.facts.dateline

    @property
    def dates(self) -> dict[str, str]:
        """Label dates as printed, under "published" and "modified"."""
        return self.facts.dates

    @property
    def date_published(self) -> str | None:
        """The label date of publication as printed."""
        return self.facts.dates.get("published")

    @property
    def date_modified(self) -> str | None:
        """The label date of the last change as printed."""
        return self.facts.dates.get("modified")

    @property
    def topics(self) -> list[str]:
        """Topics and tags that stood in the body."""
        return self.facts.topics

    @property
    def premium(self) -> bool | None:
        """True if the text holds a paywall's words; None if nothing tells."""
        return self.facts.premium

    @property
    def truncated(self) -> bool:
        """Whether the story is evidently incomplete."""
        return self.facts.cut is not None


def clean_text(text: str, outlet: str | None = None, *, rules: Rules | None = None) -> Cleaned:
    """Clean a text of any shape.

    `outlet` is an outlet's id, which adds that outlet's own rules to the generic ones. Raises nothing on
    any text, and a TypeError where it is given something else.
    """
    if not isinstance(text, str):
        raise TypeError(f"text: a str, not {type(text).__name__}; bytes are to be decoded first")
    rules = rules or default_rules()
    return _cleaned(text, plan(text, outlet, rules), rules.cut_words(outlet))


def clean_blocks(
    blocks: Sequence[Block], outlet: str | None = None, *, rules: Rules | None = None
) -> Cleaned:
    """Clean the blocks of a page; the text is the blocks joined by blank lines, and offsets refer to that."""
    text = "\n\n".join(block.text for block in blocks)
    rules = rules or default_rules()
    made = _as_the_page_knows(blocks, text, [], plan(text, outlet, rules), text)
    cleaned = _cleaned(text, made, rules.cut_words(outlet))
    cleaned.blocks = kept_blocks(blocks, text, [], cleaned.removed)
    return cleaned


def clean_article(
    article: Article,
    outlet: str | None = None,
    *,
    kinds: Collection[str] | None = None,
    rules: Rules | None = None,
) -> None:
    """Clean an article in place: body, blocks, word count, and the fields that removed pieces become.

    With `kinds` only pieces of these kinds go; calls for one kind after the other give the same as one call
    for all.
    """
    before = list(article.removed)
    joined = "\n\n".join([block.text for block in article.blocks])
    body = joined if article.blocks and not before else article.article_body
    text = restore(body, before) if before else body
    rules = rules or default_rules()
    names = [author.name for author in article.authors if author.type == "Person"]
    planned = plan(text, outlet, rules)
    known = Known(names, article.headline, article.date_raw)
    made = _as_the_page_knows(article.blocks, body, before, planned, text, known)
    fresh = _fresh(made.removed, before, kinds) if made.removed else []
    article.blocks = kept_blocks(article.blocks, body, before, fresh)
    article.removed = sorted([*before, *fresh], key=lambda piece: piece.at)
    kept = kept_text(text, article.removed) if article.removed else text
    if kept != article.article_body or article.word_count is None:
        article.article_body, article.word_count = kept, count_words(kept)
    cleaned = _cleaned(text, made, rules.cut_words(outlet))
    if cleaned.disclaimers and (kinds is None or "disclaimer" in kinds):
        noted = {(known.kind, known.text) for known in article.disclaimers}
        article.disclaimers += [d for d in cleaned.disclaimers if (d.kind, d.text) not in noted]
    _note_facts(article, cleaned)


def _fresh(
    pieces: Sequence[Removed], before: Sequence[Removed], kinds: Collection[str] | None
) -> list[Removed]:
    """The pieces of these kinds that were not taken `before`."""
    known = {(piece.at, piece.kind) for piece in before}
    wanted = (piece for piece in pieces if kinds is None or piece.kind in kinds)
    return [piece for piece in wanted if (piece.at, piece.kind) not in known]


def _note_facts(article: Article, cleaned: Cleaned) -> None:
    """Give an article what its text says of it and the page does not: agency, place, topics, that it is not
    whole, and by which sign."""
    facts, cut = cleaned.facts, cleaned.facts.cut
    article.agency = article.agency or facts.agency
    article.dateline = article.dateline or facts.dateline
    article.keywords = article.keywords or list(facts.topics)
    access = article.access
    if cut is None or access.truncated:
        return
    doubted = bool(access.evidence) and access.level != "free"
    if not article.blocks or is_cut(cut, article.blocks, cleaned.text, doubted=doubted):
        access.truncated = True
        access.level = "locked" if doubted and access.level == "unknown" else access.level
        access.evidence.append(cut)


def _cleaned(text: str, made: Plan, cut_words: int | None) -> Cleaned:
    kept = kept_text(text, made.removed) if made.removed else text
    return Cleaned(
        kept,
        made.removed,
        disclaimers_of(made.removed, made.states) if made.removed else [],
        facts=facts_of(kept, made.removed, made.states, cut_words),
    )


def _as_the_page_knows(
    blocks: Sequence[Block],
    body: str,
    before: Sequence[Removed],
    made: Plan,
    text: str,
    told: Known = NOTHING,
) -> Plan:
    """The plan with what the page knew of its blocks taken into account, and is `told` of the article."""
    lines = lines_on(blocks, told)
    may_stay = made.removed and (may_spare(blocks, made.removed) or may_be_own(blocks, made.removed))
    if not any(lines) and not may_stay and not tell(blocks, gone=bool(made.removed or before)):
        return made
    places = placed(blocks, body, before)
    labels = own_labels(places, made.removed)
    stays = to_spare(places, made.removed, labels)
    pieces = [
        (part, states)
        for piece, states in zip(made.removed, made.states, strict=True)
        if not is_unlinked(places, piece)
        for part in spare(text, stays, piece, labels)
    ]
    known = {piece.at: piece for piece in [*before, *(piece for piece, _ in pieces)]}
    gone = [known[at] for at in sorted(known)]
    own = own_lines(text, places, lines, gone, told.headline)
    pieces += [(piece, {}) for piece in hinted(text, places, gone, own)]
    pieces.sort(key=lambda pair: pair[0].at)
    return Plan([piece for piece, _ in pieces], [states for _, states in pieces])
