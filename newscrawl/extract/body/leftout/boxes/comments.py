"""Readers' comments below an article that no name tells.

They stand below a heading that says nothing else, in a box of their own, and in it some is said again and
again: who wrote, when, how long ago, and the link to answer. A chapter of an article has none of that.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece
from newscrawl.extract.body.leftout.left import ARTICLE_WORDS, words_of
from newscrawl.extract.body.leftout.stories.beside import parted
from newscrawl.extract.dates.ago import tells_ago
from newscrawl.known.commentheads import COMMENTS, LONGEST, heads_answers, heads_comments
from newscrawl.known.sought import Sought
from newscrawl.known.wordtables import plain_words

_SAID = frozenset((
    *("your say", "have your say", "join the conversation", "join the discussion", "join the debate"),
    *("discussion", "member discussion", "reactions", "reader reactions", "responses", "replies"),
    *("diskussion", "ihre meinung", "deine meinung", "eure meinung", "réactions", "vos réactions"),
    *("discussione", "discussie", "reacciones", "обсуждение", "обсуждения"),
))  # fmt: skip
"""What sites say there in its place."""
_SIGNED = frozenset((
    *("guest book", "guestbook", "condolences", "customer reviews", "user reviews", "reader reviews"),
    *("gästebuch", "leserbewertungen", "reseñas de lectores", "avis des lecteurs", "ratings & reviews"),
    *("livre d’or", "kundenbewertungen", "avis clients", "opiniones de clientes", "livro de visitas"),
    *("отзывы покупателей", "recensioni dei clienti", "カスタマーレビュー"),
))  # fmt: skip
"""What is said above nothing else that is signed."""
_TRACKED = frozenset(
    (
        *(
            "trackback",
            "trackbacks",
            "pingback",
            "pingbacks",
            "trackbacks/pingbacks",
            "trackbacks & pingbacks",
            "trackback pings",
        ),
        *("rétroliens", "retroenlaces", "トラックバック", "この記事へのトラックバック"),
    )
)
"""What stands above who links to a text, of old in weblogs: no chapter is called so."""
_SOUGHT = Sought(
    plain_words(
        """
    comm coment komment koment kummen discus diskus respon répons repl react réact reacc reakti your join
    meinung guest condol review gästeb bewertung reseñas avis livre opinion livro recension trackback pingback
    rétrolien retroenlace thought antwort gedank réflex respues respost pens rispost gedacht svar tank odpow
    odpov myśl ответ yan yorum hozzász sylwad trácht merkingar athuga ummæl iruzk zohlar maoni luận ərhl мент
    обсужд отзыв пікір сэтгэгдэл σχόλ კომენტ մեկնաբ تعليق نظرات دیدگاه تبصر תגוב মন্তব্য কমেন্ট टिप्पण
    கருத்து వ్యాఖ్య അഭിപ്രായ ความคิด コメント レビュー トラックバック 评论 評論 留言 댓글
    """
    )
)
"""One of these has each line that may stand there, in small letters."""
_COUNT = " :：()[]（）0123456789"
_ANSWER_WORDS, _SIGN_WORDS = 3, 8
"""Words of a link to answer, and of who wrote and when. Times that are links have one number of words."""
_STAR = "★"
_WHEN = re.compile(r"(?:19|20)\d\d|\d[/.]\d.{1,12}\d:\d\d|\d,? (?:@|at|um|à) \d\d?[:h]\d\d")
_SIGNED_WORDS, _EACH = 12, 6
"""What says when a comment was written, words of a line that says who did and when, and paragraphs of one."""
_SAYS = re.compile(r"\s(?:said|says|wrote|dijo|disse|sagte?|schrieb|a\sdit|ha\sdetto|zei)\s?(?:\.\.\.|…|:)$")
"""How old systems sign one: "Ada Moss said..."."""
_ASKED = re.compile(r"(?:post|add|leave|write) (?:an? |your )?(?:new )?comment", re.IGNORECASE)
_SHORT = 12
"""Words of a text that may stand above what is surely headed as comments; fewer may be a question."""
_CLOSING = frozenset("”\"»“’'›」:")
"""What ends a line on how many answers there are to what it quotes."""
_ROW = 3
"""Paragraphs in a row from which what nobody signs is no comment."""
_MOST_HEADS = 50
"""Headings that are looked at; the time a page takes stays bounded."""


def without_comments(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without readers' comments that no name tells, where enough of the article stands before them."""
    pieces = cut.pieces
    within = range(kept[0] + 1, kept[-1]) if kept else ()
    heads, said = list[int](), list[str]()
    for at in within:
        if (one := pieces[at]).type == "heading" or one.words <= _ANSWER_WORDS:
            heads.append(at)
            said.append(one.text)
    if not _SOUGHT.any_in("\n".join(said).lower()):  # as on most pages
        return kept
    for at in [at for at in heads if _may_head(pieces[at])][:_MOST_HEADS]:
        counted = _counts_comments(pieces[at])
        if counted is None:
            continue
        text = [index for index in kept if index < at]
        if words_of(cut, text) >= (_SHORT if heads_comments(pieces[at].text) else ARTICLE_WORDS):
            theirs = _below(cut, kept, text[-1], at, counted)
            if theirs and not _begins_as_text(cut, theirs, kept):
                return [index for index in kept if index != at and index not in theirs]
    return kept


def _may_head(piece: Piece) -> bool:
    """Whether a piece is a short heading, or a few words all in bold, or a line that says so for sure. A line
    that is a link leads to them."""
    if len(piece.text) > LONGEST:
        return piece.type == "heading" and piece.text[-1] in _CLOSING and heads_answers(piece.text)
    line = piece.strong >= piece.words or heads_comments(piece.text)
    return piece.type == "heading" or (line and not piece.is_link)


def _below(cut: Cut, kept: Sequence[int], last: int, head: int, counted: bool) -> range:
    """The pieces below a heading that are comments, or who links to the text: those of the box that it shares
    with them, else all in that which the `last` piece of the text lies in as well."""
    _, box = parted(cut, cut.pieces[last].box, cut.pieces[head].box)
    own = range(head + 1, box.end if box is not None else head)
    rest = range(head + 1, (box.outer if box is not None else cut.box_of(head)).end)
    if _said(cut.pieces[head]) in _TRACKED or heads_answers(cut.pieces[head].text):
        return own or rest
    guests = _said(cut.pieces[head]) in _SIGNED and _are_signed(cut, own, counted=False)
    if guests or _are_comments(cut, own, frozenset(kept), counted):
        return own
    signed = heads_comments(cut.pieces[head].text) and _are_signed(cut, rest, counted)
    return rest if signed else range(0)


def _begins_as_text(cut: Cut, theirs: range, kept: Sequence[int]) -> bool:
    """Whether the text goes on below a heading: a button that leads to the comments may stand above it. A
    comment has who wrote it, or when, above its paragraphs or right below the first few of them."""
    ours = [at for at in kept if at in theirs]
    first = ours[0] if ours else theirs.stop
    if any(
        _WHEN.search(cut.pieces[at].text) or tells_ago(cut.pieces[at].text)
        for at in range(theirs.start, first)
    ):
        return False
    row = range(first, first + _ROW)
    return ours[:_ROW] == [*row] and all(cut.pieces[at].words >= _SHORT for at in row)


def _are_signed(cut: Cut, theirs: range, counted: bool) -> bool:
    """Whether every few paragraphs a line says who wrote and when: two, or one where these are `counted` or
    a further one is asked for."""
    pieces = [cut.pieces[at] for at in theirs]
    signs = sum(any(map(_is_sign, one.text.split("\n"))) for one in pieces)
    said = sum(one.words > _SIGNED_WORDS for one in pieces)
    asked = any(_ASKED.match(one.text) for one in pieces)
    return signs + (counted or asked) > 1 and said <= _EACH * signs


def _is_sign(line: str) -> bool:
    return line.count(" ") < _SIGNED_WORDS and bool(_WHEN.search(line) or _SAYS.search(line))


def _said(head: Piece) -> str:
    return head.text.lower().strip(_COUNT)


def _counts_comments(head: Piece) -> bool | None:
    """Whether a heading of readers' comments counts them, or says that they are signed; None for another."""
    said = head.text.lower().strip(_COUNT)
    if said in _SIGNED or said in _TRACKED:
        return True
    if head.text[-1] in _CLOSING and heads_answers(head.text):
        return True
    if said in _SAID:
        return any(map(str.isdigit, head.text))
    found = COMMENTS.fullmatch(head.text)
    return None if found is None else found["before"] is not None or found["after"] is not None


def _are_comments(cut: Cut, theirs: range, kept: frozenset[int], counted: bool) -> bool:
    """Whether pieces are comments: signed with times or stars and with the same link again and again, or,
    where they are `counted`, one of both. Times that are links are both: each leads to its comment; and so is
    how long ago it was, which no text says again and again."""
    others = [cut.pieces[at] for at in theirs if at not in kept]
    short = [piece for piece in others if piece.words <= _SIGN_WORDS]
    times = [piece for piece in short if any(map(str.isdigit, piece.text)) or _STAR in piece.text]
    links = [piece.text for piece in short if piece.is_link and piece.words <= _ANSWER_WORDS]
    lead = [piece.words for piece in times if piece.is_link]
    answers = max([*Counter(links).values(), *Counter(lead).values()], default=0)
    if sum(tells_ago(piece.text) for piece in times) > 1:
        return True
    return answers + len(times) > 1 if counted else answers > 1 and len(times) > 1
