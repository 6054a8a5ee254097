"""Names beside a date in scripts without capitals, where nothing but the names themselves tells them."""

import pytest

from newscrawl.extract.people.authors import read_authors
from tests.extract.facts import page
from tests.extract.people.lines.test_besidedates import TEXT
from tests.extract.people.test_authors import authors


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("आदित्य मोहन / मुंबई September 29, 2020", ["आदित्य मोहन"]),
        ("आदित्य मोहन और बीना लाल / नई दिल्ली September 29, 2020", ["आदित्य मोहन", "बीना लाल"]),
        ("नई दिल्ली / मुंबई September 29, 2020", []),
        ("आदित्य मोहन मुंबई September 29, 2020", []),
    ],
)
def test_names_and_place_in_a_script_without_capitals(line: str, names: list[str]) -> None:
    assert [name for name, _ in authors(f"<table><tr><td>{line}</td></tr></table>")[0]] == names


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("田村祐介", True),
        ("佐々木健", True),
        ("長谷川ゆり", False),
        ("福島県", False),
        ("高校野球", False),
        ("社会", False),
    ],
)
def test_a_japanese_name_beside_a_day(name: str, found: bool) -> None:
    told = f"<h1>橋</h1><p>2023年5月22日 19時08分<span>{name}</span></p>{TEXT}"
    whole = page(f"<main>{told}</main>")
    whole.language = "ja"
    named = read_authors(whole, [], whole.by_tag["h1"][0], set()).authors
    assert [author.name for author in named] == ([name] if found else [])


def test_a_japanese_name_gives_way_to_what_data_say() -> None:
    told = f"<h1>橋</h1><p>2023年5月22日 19時08分<span>田村祐介</span></p>{TEXT}"
    node = {"@type": "NewsArticle", "author": {"@type": "Organization", "name": "港町タイムズ"}}
    whole = page(f"<main>{told}</main>", node)
    whole.language = "ja"
    assert [author.name for author in read_authors(whole, [node], whole.by_tag["h1"][0], set()).authors] == [
        "港町タイムズ"
    ]


@pytest.mark.parametrize(
    ("box", "name"),
    [
        ("<div><span>هالة منصور</span> <span>8 فبراير 2024 - 14:35</span></div>", "هالة منصور"),
        ("<div><b>נועה ברקת</b><i>|</i><b>05.09.23</b></div>", "נועה ברקת"),
        ("<p>هالة منصور | 8 فبراير 2024</p>", "هالة منصور"),
        ("<div><span>بغداد – هالة منصور</span> <span>8 فبراير 2024</span></div>", "هالة منصور"),
        ("<div><span>अनुराग तिवारी</span><span>8 मार्च 2023</span></div>", "अनुराग तिवारी"),
    ],
)
def test_a_name_without_capitals_is_told_by_its_first_or_last(box: str, name: str) -> None:
    assert authors(f"<main>{box}{TEXT}</main>") == ([(name, "Person")], "visible")


@pytest.mark.parametrize("words", ["الشرق الأوسط", "חדשות הגליל", "नई दिल्ली", "Thứ Tư"])
def test_other_words_beside_a_date_are_no_name(words: str) -> None:
    assert authors(f"<main><div><span>{words}</span> <span>08/02/2024</span></div>{TEXT}</main>") == ([], "")


def test_a_chinese_name_before_a_paper_by_a_date() -> None:
    box = "<div><p>王小红/江城晚报</p><p>2025-04-05 09:10</p></div>"
    assert authors(f"<main>{box}<p>{'渡轮中午离开了旧码头，船上没有人。' * 6}</p></main>")[0] == [
        ("王小红", "Person")
    ]
    box = "<div><p>国际/江城晚报</p><p>2025-04-05 09:10</p></div>"
    assert authors(f"<main>{box}<p>{'渡轮中午离开了旧码头，船上没有人。' * 6}</p></main>")[0] == []
