"""What an article says at its foot of its writer goes, in any language; what tells of others stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_article, restore
from newscrawl.items import Article, Author, Block

PROSE = "The harbour office said on Monday that the bridge opens in spring, and many cars will cross it."
ABOVE = (
    PROSE,
    "Petra Lind, who has two boats there, asked what the ferry would cost by then, and got no answer.",
    "The council will look at the plan again in May, when the ice on the northern shore has gone.",
)


def article(*texts: str, names: tuple[str, ...] = ("Ada Moss",), headline: str = "A bridge") -> Article:
    body = "\n\n".join(texts)
    return Article(
        url="https://post.example/1",
        headline=headline,
        authors=[Author(name=name) for name in names],
        article_body=body,
        blocks=[Block(text=text) for text in texts],
    )


def left(*texts: str, names: tuple[str, ...] = ("Ada Moss",), headline: str = "A bridge") -> list[str]:
    item = article(*texts, names=names, headline=headline)
    clean_article(item)
    return [block.text for block in item.blocks]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Moss is professor of history at the college in Lindmoor.",
        "Ada Moss is the Small Harbours Strategist who founded and runs Moss & Lund.",
        "Dr. Ada Moss is a senior fellow at the Institute for Coasts and the author of “Tides of Lindmoor.”",
        "Ada Moss (@adamoss) is co-founder of Pier, which lends boats to schools.",
        "Ada Moss, a former harbour master, teaches law at Lindmoor College.",
        "Ada Moss joined this paper in 2009 and covers ports, ferries and the fishing trade.",
        "Ada Moss lives in Lindmoor with two cats. Her novel, Ebb, came out in May.",
        "Ada Moss’s latest book is Ebb.",
        "Ada is a reporter here. She covers ports.",
        "Ms. Moss is a fellow at the Institute for Coasts.",
        "Ada Moss ist Professorin für Seerecht in Lindmoor.",
        "Ada Moss est professeure à Lindmoor.",
        "Ada Moss es escritora y vive en Lindmoor.",
        "Ada Moss, doktor nauk o morzu, mieszka w Lindmoor i uczy prawa.",
        "Ada Moss är lektor i havsrätt.",
        "Ada Moss – docent sjöfartshistoria i Lindmoor.",
    ],
)
def test_what_the_foot_says_of_the_writer_goes(line: str) -> None:
    assert left(*ABOVE, line) == [*ABOVE]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Ада Мосс", "Ада Мосс — преподаватель истории в Линдморе."),
        ("Ада Мосс", "Ада Мосс пишет о портах и паромах."),
        ("Άντα Μος", "Η Άντα Μος είναι δημοσιογράφος."),
    ],
)
def test_it_does_in_other_alphabets(name: str, line: str) -> None:
    assert left(*ABOVE, line.removeprefix("Η "), names=(name,)) == [*ABOVE]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("ミア・ベルイ", "ミア・ベルイは港新聞の記者。2009年から港と船について書いている。"),
        ("王大明", "王大明是港口日报的记者，报道渔业。"),
        ("박수진", "박수진 기자는 항구와 어업을 취재한다."),
        ("ميا بيرغ", "ميا بيرغ مراسلة صحيفة الميناء منذ عام 2009."),
        ("מיה ברג", "מיה ברג היא כתבת המסקרת את הנמל."),
        ("मीना बर्ग", "मीना बर्ग संवाददाता हैं और बंदरगाह की खबरें लिखती हैं।"),
        ("மீனா பெர்க்", "மீனா பெர்க் துறைமுகச் செய்தியாளர்."),
        ("มีนา แบร์ก", "มีนา แบร์ก เป็นผู้สื่อข่าวที่ติดตามเรื่องท่าเรือ"),
        ("Mia Berg", "Mia Berg, Liman Postası muhabiri. 2009’dan beri limanlar üzerine yazıyor."),
        ("Berg Mia", "Berg Mia újságíró, a kikötő ügyeivel foglalkozik."),
    ],
)
def test_the_last_words_do_in_languages_without_such_verbs(name: str, line: str) -> None:
    assert left(*ABOVE, line, names=(name,)) == [*ABOVE]
    assert left(*ABOVE, line, ABOVE[0] + " Again.", names=(name,)) == [*ABOVE, line, ABOVE[0] + " Again."]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("王大明", "王大明：记者会将于周五举行，届时公布结果。"),
        ("Mia Berg", "Mia Berg: muhabir geldi, ben konuştum, sonra gittiler."),
        ("박수진", "박수진은 금요일에 부두에서 체포되었다."),
    ],
)
def test_who_speaks_or_does_something_there_stays(name: str, line: str) -> None:
    assert left(*ABOVE, line, names=(name,)) == [*ABOVE, line]


def test_those_on_several_writers_go_and_what_is_put_back_is_the_whole() -> None:
    lines = ("Ada Moss is a lawyer in Lindmoor.", "Ben Lund, a sailor, has written two books on ferries.")
    item = article(*ABOVE, *lines, names=("Ada Moss", "Ben Lund"))
    whole = item.article_body
    clean_article(item)
    assert [block.text for block in item.blocks] == [*ABOVE]
    assert {piece.rule for piece in item.removed} == {"hint-byline"}
    assert restore(item.article_body, item.removed) == whole


@pytest.mark.parametrize(
    "line",
    [
        "Ada Moss, who speaks for the harbour, said the boats would wait.",
        "Ada Moss: The bridge will be late, and it will cost more than they say.",
        "Ada Moss (Lindmoor): The bridge will be late, as all of them are.",
        "Ada Moss was arrested on Friday after a chase along the quay.",
        "Ada Moss scored twice in the second half.",
        "Ada Moss, 45, of Lindmoor, was found on the beach on Sunday.",
        "Ada Moss has until Friday to pay the fine.",
        "Petra Lind is a fisher from Lindmoor.",
        "Adam Mossley is a fisher from Lindmoor.",
        "Ada is the new ferry.",
        "My name is Ada Moss, and I is what I write.",
    ],
)
def test_who_does_or_says_something_stays(line: str) -> None:
    assert left(*ABOVE, line) == [*ABOVE, line]


@pytest.mark.parametrize("line", ["Ada Moss is professor of history at the college in Lindmoor."])
def test_it_stays_where_the_text_tells_of_the_writer(line: str) -> None:
    told = "The plan was drawn by Moss, who had asked for a bridge since she was a girl."
    assert left(told, *ABOVE, line) == [told, *ABOVE, line]
    assert left(*ABOVE, line, headline="Ada Moss and her bridge") == [*ABOVE, line]


def test_it_stays_above_the_text_and_where_hardly_anything_is() -> None:
    line = "Ada Moss is professor of history at the college in Lindmoor."
    assert left(line, *ABOVE, *ABOVE) == [line, *ABOVE, *ABOVE]
    assert left(PROSE, line) == [PROSE, line]


def test_picks_of_a_staff_stay() -> None:
    picks = ("Ada Moss thinks that the bridge will be late again.", "Ben Lund bets on a ferry this year.")
    assert left(*ABOVE, *picks, names=("Ada Moss", "Ben Lund")) == [*ABOVE, *picks]


@pytest.mark.parametrize(
    "said",
    [
        "The views expressed are her own.",
        "Views are personal.",
        "This column does not necessarily reflect the opinion of the Harbour Post.",
    ],
)
def test_it_goes_with_the_disclaimer_behind_it(said: str) -> None:
    assert left(*ABOVE, f"Ada Moss is an economist. {said}") == [*ABOVE]


def test_what_is_said_of_the_writer_behind_something_else_stays_with_it() -> None:
    told = "Ada Moss, who said that the ice would stay, is an economist. The views expressed are her own."
    assert left(*ABOVE, told) != [*ABOVE]


@pytest.mark.parametrize("first", ["byline", "disclaimer"])
def test_it_goes_kind_by_kind_and_comes_back(first: str) -> None:
    line = "Ada Moss is an economist. The views expressed are her own."
    item = article(*ABOVE, line)
    before = item.article_body
    for kind in (first, "byline", "disclaimer"):
        clean_article(item, kinds={kind})
    assert [block.text for block in item.blocks] == [*ABOVE]
    assert restore(item.article_body, item.removed) == before


@pytest.mark.parametrize("line", ["Ada Moss is a reporter of ours.", "Ada Moss ist Reporterin der Post."])
def test_a_heading_above_it_with_the_writers_name_goes_with_it(line: str) -> None:
    item = article("Ada Moss | 3. 5. 2021", *ABOVE, "Ada Moss", line)
    item.blocks[-2] = Block(type="heading", text="Ada Moss")
    whole = item.article_body
    clean_article(item)
    assert [block.text for block in item.blocks] == [*ABOVE]
    assert restore(item.article_body, item.removed) == whole


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("ミア・ベルイ", "ミア・ベルイは港新聞の記者。2009年から港と船について書いている。"),
        ("ميا بيرغ", "ميا بيرغ مراسلة صحيفة الميناء منذ عام 2009."),
        ("Mia Berg", "Mia Berg, Liman Postası muhabiri. 2009’dan beri limanlar üzerine yazıyor."),
    ],
)
def test_below_a_heading_with_the_writers_name_any_words_are_on_them(name: str, line: str) -> None:
    item = article(*ABOVE, name, line, names=(name,))
    item.blocks[-2] = Block(type="heading", text=name)
    clean_article(item)
    assert [block.text for block in item.blocks] == [*ABOVE]
    item = article(*ABOVE, "The port", line, names=(name,))
    item.blocks[-2] = Block(type="heading", text="The port")
    clean_article(item)
    assert line in [block.text for block in item.blocks]


def test_a_heading_with_a_writers_name_above_what_stays_is_one_of_the_text() -> None:
    item = article(ABOVE[0], "Ada Moss", *ABOVE[1:], names=("Ada Moss", "Ben Lund"))
    item.blocks[1] = Block(type="heading", text="Ada Moss")
    clean_article(item)
    assert [block.text for block in item.blocks] == [ABOVE[0], "Ada Moss", *ABOVE[1:]]
