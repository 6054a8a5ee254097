"""What people get wrong in JSON, one fault at a time and two together."""

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.data.brokenjson import read
from newscrawl.extract.data.jsonld import nodes, parse

WHOLE = (
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"The pier opens",'
    '"datePublished":"2024-03-01T10:00:00Z","isAccessibleForFree":false,"wordCount":412,'
    '"author":{"@type":"Person","name":"Ana Moss"},"keywords":["pier","harbour"]}'
)
ARTICLE = json.loads(WHOLE)


def changed(old: str, new: str) -> str:
    assert old in WHOLE
    return WHOLE.replace(old, new)


@pytest.mark.parametrize(
    "broken",
    [
        changed('"Ana Moss"}', '"Ana Moss",}'),
        changed(',"headline"', ',,"headline"'),
        changed('{"@context"', '{,"@context"'),
        changed('opens",', 'opens"'),
        changed('opens",', 'opens" '),
        changed('"Ana Moss"},', '"Ana Moss"} '),
        changed("412,", "412 "),
        changed('["pier",', '["pier"\n'),
        changed('"headline"', '/* of the page */ "headline"'),
        changed(',"headline"', ',\n// the editor\'s "own"\n"headline"'),
        changed(',"author"', ', // "interactionCount": "",\n"author"'),
        changed('"headline"', '"image":,"headline"'),
        changed('"headline"', '"image":undefined,"headline"'),
        changed('"headline"', '"image":document.title,"headline"'),
        changed('"Ana Moss"', '"Ana Moss","url":'),
        changed("false", "False"),
        changed('"Ana Moss"', "Ana Moss"),
        changed('"2024-03-01T10:00:00Z"', "2024-03-01T10:00:00Z"),
        changed('"headline"', "headline"),
        changed('"headline"', 'headline"'),
        changed('"headline"', '"headline""'),
        changed('"headline"', '""headline"'),
        changed('opens"', "opens"),
        changed('"author":{"@type":"Person",', '"author":{"@type":"Person"},"author":{"@type":"Person",'),
        changed('"keywords"', '"publisher":{}},"keywords"').replace('"publisher":{}', ""),
        WHOLE.replace('"', "'"),
        WHOLE.replace('"', "&quot;"),
        WHOLE.replace(",", ",<br />\n"),
        "\ufeff\u00a0" + WHOLE.replace(",", ",\u00a0"),
        WHOLE[:-1],
        WHOLE[:-2],
        WHOLE + "}",
        WHOLE + "; window.dataLayer = dataLayer;",
        f"/*<![CDATA[*/{WHOLE}/*]]>*/",
        f"<!-- {WHOLE} -->",
        f"var article = {WHOLE};",
        json.dumps(WHOLE),
    ],
)
def test_what_it_says_is_read_all_the_same(broken: str) -> None:
    found = parse(broken)[0]
    assert {key: value for key, value in found.items() if key in ARTICLE} == ARTICLE


def test_curly_marks_of_an_editor_are_marks() -> None:
    parts = WHOLE.split('"')
    curly = (
        "".join(part + ("“" if place % 2 == 0 else "”") for place, part in enumerate(parts[:-1])) + parts[-1]
    )
    assert parse(curly) == [ARTICLE]


@pytest.mark.parametrize(
    "title",
    [
        'The "new" pier',
        'The pier is "new"',
        'He said "yes", and left',
        'Moss: "yes": a tale',
        '"No", she said, "not now"',
        "The town's \\\"pride\\\" and it's \\u00e9lite \\ud83d\\ude00",
        "The mayor\\'s pier",
        "A line\nand\tmore",
        "http://example.org/a // b /* c",
        "{ [ } ]",
    ],
)
def test_marks_in_a_text_do_not_end_it(title: str) -> None:
    (found,) = read(changed("The pier opens", title))
    said = title.replace('\\"', '"').replace("\\'", "'").replace("\\u00e9", "é")
    assert found["headline"] == said.replace("\\ud83d\\ude00", "\U0001f600")
    assert found["author"] == ARTICLE["author"]


@pytest.mark.parametrize("size", range(40, len(WHOLE), 7))
def test_of_a_cut_script_what_is_whole_is_kept(size: int) -> None:
    (found,) = read(WHOLE[:size])
    for key, value in found.items():
        if isinstance(value, (dict, list)):
            assert all(part in json.dumps(ARTICLE[key]) for part in map(json.dumps, value))
        else:
            assert value == ARTICLE[key]
    assert ("headline" in found) == (size > WHOLE.index("opens") + len("opens"))


def test_a_bracket_too_many_does_not_part_an_object() -> None:
    text = '{"@type": "NewsArticle", "image": {"width": 60}}, "datePublished": "2024-03-01"}'
    assert parse(text) == [{"@type": "NewsArticle", "image": {"width": 60}, "datePublished": "2024-03-01"}]


def test_a_bracket_too_few_closes_with_the_outer_one() -> None:
    assert read('{"author": [{"name": "Ana Moss"}, {"name": "Ada Lee"], "headline": "The pier"}') == [
        {"author": [{"name": "Ana Moss"}, {"name": "Ada Lee"}], "headline": "The pier"}
    ]


def test_a_day_and_an_hour_stand_in_no_marks() -> None:
    assert read('{"datePublished": 2024-03-01 10:00:00, "url": "a"}') == [
        {"datePublished": "2024-03-01 10:00:00", "url": "a"}
    ]


def test_code_is_no_text() -> None:
    (found,) = read('{"headline": document.title, "author": getName("x"), "url": "a"}')
    assert "headline" not in found
    assert found["url"] == "a"


names = st.text(alphabet="abcdefgXYZ@_", min_size=1, max_size=9)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False, width=32)
    | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=9,
)


@given(st.dictionaries(names, values, min_size=1, max_size=4))
def test_what_is_whole_is_read_as_it_is(value: dict[str, Any]) -> None:
    assert read(json.dumps(value)) == [value]


@given(st.text(alphabet="{}[]\",:'\\ \nab1/*<>p", max_size=150))
def test_any_text_is_read_without_an_error(text: str) -> None:
    read(text)
    nodes([text])


@pytest.mark.parametrize(
    "part",
    [
        "[",
        '{"a":',
        '"',
        '"a',
        '"/*',
        '{"a":"x"',
        '"' + " " * 300,
        "<br ",
        "a b ",
        ',"b":',
        '[{"a":1}]}',
        "\\",
    ],
)
@pytest.mark.parametrize("start", ["", "{", '{"a":"', "{'a':'"])
def test_nothing_is_gone_over_again_and_again(start: str, part: str) -> None:
    assert isinstance(parse(start + part * (300_000 // len(part))), list)  # for ever, if it were


def test_no_fault_of_one_character_loses_the_article() -> None:
    chance = random.Random(7)
    kept = 0
    for _ in range(400):
        place = chance.randrange(2, len(WHOLE))
        fault = chance.choice(["", '"', ",", "}", "{", "]", ":", "'", "\n", "\\"])
        found = nodes([WHOLE[:place] + fault + WHOLE[place + chance.randrange(2) :]])
        kept += sum(node.get(key) == ARTICLE[key] for node in found[:1] for key in ARTICLE)
    assert kept > 0.87 * 400 * len(ARTICLE)  # a fault within a member may cost that one
