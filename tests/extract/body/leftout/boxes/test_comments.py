"""Readers' comments that no name tells."""

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.leftout.boxes import comments as body_comments
from newscrawl.extract.body.leftout.boxes.comments import without_comments
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut


def comment(sign: str = "Mo, 10:01", answer: str = "<a href='#'>Reply</a>") -> str:
    return f"<div><b>{sign}</b><p>{LONG}</p>{answer}</div>"


TEXT = f"<div class='a1'>{f'<p>{LONG}</p>' * 4}</div>"


@pytest.mark.parametrize(
    "head",
    [
        *("6 Comments", "Comments (6)", "Comments", "Reader comments: 6", "Kommentare", "12 Kommentare"),
        *("3 commentaires", "Comentarios", "2 comentários", "Reacties (4)", "Комментарии", "Komentáře (2)"),
        *("1,204 Comments", "Kommentare (1.204)", "1 204 commentaires", "Comentarii", "Komentarai (3)"),
        *("نظرات", "دیدگاه‌ها", "תגובות (4)", "ความคิดเห็น (2)"),
        *("تعليقات", "टिप्पणियाँ", "コメント（3）", "评论", "댓글 3개", "3 yorum", "Bình luận (2)"),
        *(
            "Have your say",
            "Join the conversation",
            "Ihre Meinung (3)",
            "Réactions",
            "Guest book",
            "12 Responses",
        ),
    ],
)
def test_comments_that_no_name_tells_are_told_by_their_heading(head: str) -> None:
    html = f"{TEXT}<div class='b7'><h3>{head}</h3>{comment() * 2}</div>"
    assert without_comments(cut(html), [0, 1, 2, 3, 6, 9]) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("head", "sign", "left"),
    [
        ("Guest Book", "Karim, May 4, 2025", 4),
        ("Customer reviews", "Anna ★★★★☆", 4),
        ("Your say", "Karim · 2 days ago", 4),
        ("Your say", "Karim · May 4, 2025", 6),
        ("Reviews", "Anna ★★★★☆", 6),
        ("Discussion", "Table 3", 6),
        ("Voices from two days ago", "Karim · 2 days ago", 6),
    ],
)
def test_what_is_signed_without_a_link_is_told_by_its_heading_or_by_how_long_ago_it_was(
    head: str, sign: str, left: int
) -> None:
    found = cut(f"{TEXT}<div class='b7'><h3>{head}</h3>{comment(sign, '') * 2}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    assert len(without_comments(found, kept)) == left


@pytest.mark.parametrize(
    "comments",
    [comment(), comment(answer="") * 2, comment("Mo") * 2],
    ids=["one", "signed with times", "with answers"],
)
def test_comments_that_are_counted_want_less_to_tell(comments: str) -> None:
    found = cut(f"{TEXT}<div class='b7'><h3>2 comments</h3>{comments}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    assert without_comments(found, kept) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("below", "left"),
    [
        (f"<p>{LONG}</p><p>Posted by: Gus at April 1, 2004 11:20 AM</p><h2>Post a comment</h2>", 4),
        (f"<p>{LONG}</p><p>Gus, 4/1/04; 11:20 AM</p>" * 2, 4),
        (f"<p>{LONG}<br>Gus | 04.01.04 - 11:20 am</p>" * 2, 4),
        (f"<p>{LONG}</p><p>Posted by: Gus at April 1, 2004 11:20 AM</p><h2>Post a letter</h2>", 5),
        (f"<p>{LONG}</p><h2>Post a comment</h2>", 5),
        (f"<p>Gus schrieb am 01.04.2004 11:20:<br>{LONG}</p>" * 2, 4),
        (
            f"<p>Re: A pier (Score: 1)<br>by Gus on Monday, April 1 @ 11:20:02<br>(Info)</p><p>{LONG}</p>"
            * 2,
            4,
        ),
        (f"<p>Doors open at 11:20</p><p>{LONG}</p>" * 2, 6),
        (f"<p>{LONG}</p><p>Doors open at 11:20</p>" * 2, 6),
    ],
)
def test_comments_may_stand_below_a_text_in_its_own_box_with_who_wrote_and_when(
    below: str, left: int
) -> None:
    found = cut(f"<div><div>{f'<p>{LONG}</p>' * 4}</div><h2>Comments</h2>{below}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text.startswith(LONG)]
    assert len(without_comments(found, kept)) == left


def test_times_that_lead_to_comments_tell_them() -> None:
    signs = [f"<a href='#c{day}'>Posted Monday {day} June 10:0{day}</a>" for day in (3, 4)]
    comments = "".join(comment(sign, "") for sign in signs)
    found = cut(f"{TEXT}<div class='b7'><h2>COMMENTS</h2>{comments}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    assert without_comments(found, kept) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "html",
    [
        f"{TEXT}<div class='b7'><h3>Comments on the pier</h3>{comment() * 2}</div>",
        f"{TEXT}<div class='b7'><h3>Comments</h3>{f'<p>{LONG}</p>' * 3}</div>",
        f"{TEXT}<div class='b7'><h3>2 comments</h3>{f'<p>{LONG}</p>' * 3}</div>",
        f"{TEXT}<div class='b7'><h3>Comments</h3>{comment('Mo') * 2}</div>",
        f"{TEXT}<div class='b7'><h3>Comments</h3>{comment(answer='') * 2}</div>",
        f"{TEXT}<div class='b7'><h3>Comments</h3>{comment('<a>3</a>', '')}{comment('<a>At 4</a>', '')}</div>",
        f"{TEXT}<div class='b7'><h3>The day so far</h3>{comment() * 3}</div>",
        f"<article>{TEXT}<h3>6 Comments</h3>{comment() * 3}</article>",
        f"<p>{LONG}</p><div class='b7'><h3>6 Responses</h3>{comment() * 3}</div>",
    ],
    ids=[
        *("more", "chapter", "counted chapter", "links", "times", "other links", "live blog", "no box"),
        "little before",
    ],
)
def test_an_articles_own_is_no_comment(html: str) -> None:
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    assert without_comments(found, kept) == kept


def test_the_heading_of_comments_goes_with_them() -> None:
    found = cut(f"{TEXT}<div class='b7'><h3>4 Yorum</h3>{comment() * 4}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text in (LONG, "4 Yorum")]
    assert without_comments(found, kept) == [0, 1, 2, 3]


def test_comments_are_not_of_the_body() -> None:
    text = "".join(f"<p>{number}: {LONG}</p>" for number in range(4))
    comments = "".join(comment().replace(LONG, f"I say {number}: {LONG}") for number in range(4))
    html = f"<div class='a1'><h1>Pier</h1>{text}</div><div class='b7'><h3>4 Comments</h3>{comments}</div>"
    body = read_body(Page(f"<html><body>{html}</body></html>".encode()))
    assert [block.text[:2] for block in body.blocks] == ["0:", "1:", "2:", "3:"]


@pytest.mark.parametrize(
    "head", ["TrackBack", "Trackback Pings", "Trackbacks (2)", "Pingbacks", "この記事へのトラックバック"]
)
def test_who_links_to_a_text_goes_with_the_heading_that_says_so(head: str) -> None:
    linking = f"<p>TrackBack URL: https://tide.example/tb/7</p><div><p>» The pier<br>{LONG}</p></div>"
    for below in (f"<h2>{head}</h2>{linking}", f"<div><h3>{head}</h3>{linking}</div>"):
        found = cut(f"<div>{f'<p>{LONG}</p>' * 4}{below}</div>")
        assert without_comments(found, range(len(found.pieces))) == [0, 1, 2, 3]


def test_a_chapter_on_trackbacks_stays() -> None:
    found = cut(f"<div>{f'<p>{LONG}</p>' * 4}<h2>Trackbacks and their end</h2><p>{LONG}</p></div>")
    assert without_comments(found, range(len(found.pieces))) == range(len(found.pieces))


@pytest.mark.parametrize(
    "head", ["<h3>Comments (2)</h3>", "<p><b>Comments</b></p>", "<b>Kommentare:</b><br>", "<h4>コメント</h4>"]
)
def test_comments_in_one_box_with_the_text_are_told_by_who_wrote_them_on_what_day(head: str) -> None:
    signs = ("Karim | May 15, 2009 12:32", "seagull77 | May 16, 2009")
    for made in (
        "<p><b>{}</b></p><p>{}</p>",
        "<p>{1}</p><p><i>{0}</i></p>",
        "<table><tr><td>{}<tr><td>{}</table>",
    ):
        comments = "".join(made.format(sign, LONG) for sign in signs)
        found = cut(f"<div>{f'<p>{LONG}</p>' * 4}{head}{comments}</div>")
        assert without_comments(found, range(len(found.pieces))) == [0, 1, 2, 3]


def test_an_answer_in_a_chapter_called_so_is_none() -> None:
    chapter = f"<h3>Comments</h3><p>The ferry first sailed in 1978.</p><p>{LONG}</p><p>{LONG}</p>"
    found = cut(f"<div>{f'<p>{LONG}</p>' * 4}{chapter}</div>")
    assert without_comments(found, range(len(found.pieces))) == range(len(found.pieces))


@pytest.mark.parametrize(
    "head",
    [
        "3 Responses to “The pier of Lindmoor”",
        "One Response to &#8220;The pier&#8221;",
        "2 thoughts on “The pier”",
        "2 Reaktionen zu “Der Pier”",
        "Eine Antwort auf „Der Pier“",
        "Une réponse à « La jetée »",
        "3 comentarios en “El muelle”",
        "2 commenti su “Il molo”",
        "3 reacties op “De pier”",
        "3 ответа на «Пирс»",
    ],
)
def test_a_heading_that_says_how_many_answered_to_the_headline(head: str) -> None:
    html = f"{TEXT}<h3>{head}</h3><ol><li><b>Karim</b><p>{LONG}</p></li></ol>"
    assert without_comments(cut(html), [0, 1, 2, 3, 6]) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "head", ["3 responses to “The pier” that we liked", "2 thoughts on the pier", "The pier"]
)
def test_a_heading_of_a_chapter_on_answers(head: str) -> None:
    html = f"{TEXT}<h3>{head}</h3><p>{LONG}</p>"
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    assert without_comments(found, kept) == kept


def test_what_old_systems_sign_comments_with_below_a_word_in_a_line_of_its_own() -> None:
    said = f"<p>{LONG}</p><p>Posted by: Karim at April 5, 2003 08:02 AM</p>"
    found = cut(f"<div>{TEXT}<div>Comments</div><div>{said}</div><div>{said}</div></div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    assert len(without_comments(found, kept)) == 4
    dijo = f"<dl><dt>Karim dijo...</dt><dd>{LONG}</dd></dl>"
    found = cut(f"<div>{TEXT}<h4>1 comentario:</h4>{dijo}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    assert len(without_comments(found, kept)) == 4


def test_a_text_of_two_lines_may_have_comments_and_a_question_of_few_words_has_answers() -> None:
    comments = f"<div class='b7'><h3>3 Comments</h3>{comment() * 3}</div>"
    found = cut(f"<p>B: {LONG}</p>{comments}")
    kept = [at for at, piece in enumerate(found.pieces) if LONG in piece.text]
    assert without_comments(found, kept) == kept[:1]
    asked = cut(f"<p>{LONG.split(',')[0]}?</p>{comments}")
    kept = [0, *(at for at, piece in enumerate(asked.pieces) if LONG in piece.text)]
    assert without_comments(asked, kept) == kept


def test_each_line_that_may_head_comments_has_one_of_the_stems() -> None:
    heads = (*body_comments._SAID, *body_comments._SIGNED, *body_comments._TRACKED)
    assert [head for head in heads if not body_comments._SOUGHT.any_in(head)] == []


@pytest.mark.parametrize(
    "button",
    [
        "<p><a href='#thread'>Comments</a></p>",
        "<div>Comments <a href='#thread'>15</a></div>",
        "<b>15 Comments</b>",
    ],
)
def test_a_button_above_the_text_that_leads_to_them_heads_none(button: str) -> None:
    standfirst = f"<h1>The pier</h1><h2>{LONG}</h2>"
    others = "<ul><li>18 May 2013<li>3 Aug 2012</ul>"
    dated = f"{others}<p>16.05.2013 | 11:26</p><p>{LONG}</p><p>16.05.2013 | 11:30</p><p>{LONG}</p>"
    found = cut(f"<main>{standfirst}{button}{f'<p>{LONG}</p>' * 4}{dated}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text == LONG]
    assert without_comments(found, kept) == kept
