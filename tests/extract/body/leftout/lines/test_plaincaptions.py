"""Lines below pictures that end as no sentence does."""

import pytest

from newscrawl.extract.body.leftout.lines.plaincaptions import without_plain_captions
from tests.extract.body.cuts import LONG, cut

IMAGE = "<img src='/a.jpg'>"
SAID = "The old pier of Lindmoor in the morning sun"
TEXT = f"<p>{LONG}</p>" * 2


def left(amid: str, text: str = TEXT) -> list[str]:
    found = cut(f"<main>{text}{amid}{TEXT}</main>")
    kept = without_plain_captions(found, range(len(found.pieces)))
    return [line for at in kept if (line := found.pieces[at].text) != LONG]


@pytest.mark.parametrize(
    "amid",
    [
        f"<p>{IMAGE}<br>{SAID}</p>",
        f"<p>{IMAGE} {SAID}</p>",
        f"<center>{IMAGE}<br>{SAID}</center>",
        f"<p>{IMAGE}</p><p>{SAID}</p>",
        f"<p>{IMAGE}</p><p>{SAID}. Ada Moss/Harbour Post</p>",
        f"<p>{IMAGE}</p><p>{SAID}. AP Photo/Ada Moss</p>",
        f"<p><a href='/a.jpg'>{IMAGE}</a></p><p>({SAID})</p>",
        f"<div>{IMAGE}</div><p>▲ {SAID}.</p>",
        f"<div>{IMAGE}</div><p>Above: {SAID}.</p>",
        f"<div>{IMAGE}</div><p>На фото: старый причал.</p>",
        f"<p>{IMAGE}</p><p>下届承办单位浙江大学接受会旗并合影</p>",
        f"<p>{IMAGE}</p><p>码头的工人在清晨检修船只。本报记者 摄</p>",
        f"<p>{IMAGE}</p><p>碼頭的工人在清晨檢修船隻。（資料照）</p>",
        f"<p>{IMAGE}</p><p>图为码头的工人在清晨检修船只。</p>",
        f"<p>{IMAGE}</p><p>上圖為碼頭的工人。</p>",
    ],
)
def test_a_line_below_a_picture_that_ends_as_no_sentence_goes(amid: str) -> None:
    assert left(amid) == []


@pytest.mark.parametrize(
    "amid",
    [
        f"<p>{IMAGE} {SAID} is to be rebuilt.</p>",
        f"<p>{IMAGE}</p><p>{SAID} is to be rebuilt.</p>",
        f"<p>{IMAGE}</p><p>{SAID} is to be rebuilt.[12]</p>",
        f"<p>{IMAGE}</p><p>{SAID} is to be rebuilt.₆</p>",
        f"<p>{IMAGE}</p><p>The pier of Lindmoor</p>",
        f"<p>{IMAGE}</p><p><strong>{SAID}</strong></p>",
        f"<p>{IMAGE}</p><p>{SAID} will have:</p>",
        f"<p>{IMAGE}</p><p>Tested by: Ada Moss Price: 4 crowns in the harbour shop</p>",
        f"<p>{IMAGE}</p><p>It is old. By then the town will have paid for the half of it, he said</p>",
        f"<p>{IMAGE}</p><p><a href='/1'>{SAID}</a></p>",
        f"<p>It is old. {IMAGE} {SAID}</p>",
        f"<p>{SAID}</p>",
        f"<p>{IMAGE}</p><p>ท่าเรือเก่าของเมืองในแสงแดดยามเช้าที่สวยงามมาก</p>",
        f"<p>{IMAGE}</p><p>大家说：我不要你觉得，我要我觉得。横批：听我的</p>",
        f"<p>{IMAGE}</p><p>图书馆里没有人，只有一只猫。</p>",
    ],
    ids=[
        *("a sentence", "one below", "with a note", "with a small one", "few words", "bold", "leads on"),
        *(
            "facts",
            "no credit",
            "a link",
            "amid words",
            "no picture",
            "no stops",
            "a sentence and more",
            "a library",
        ),
    ],
)
def test_other_lines_beside_pictures_stay(amid: str) -> None:
    assert left(amid) != []


def test_the_names_of_what_a_list_has_stay() -> None:
    entries = "".join(f"<p>{IMAGE}<br>The boat of {name}, a pilot</p><p>{LONG}</p>" for name in "ABC")
    assert len(left(entries)) == 3


def test_steps_below_a_picture_each_stay_where_they_follow_each_other() -> None:
    steps = [
        f"<p>{IMAGE}</p><p>Step {n}: Melt the tar over a low fire and stir it with a stick</p>" for n in "ABC"
    ]
    assert len(left("".join(steps))) == 3
    assert left(f"<p>{LONG}</p>".join(steps)) == []
    assert left("".join(f"<p>{IMAGE}</p><p>Above: {SAID} {n}</p>" for n in "ABC")) == []


def test_lines_stay_where_a_text_has_no_stops_and_where_captions_have_an_element() -> None:
    lines = "<p>The pier is closed</p><p>nobody knows for how long</p><p>the boats wait</p>"
    assert SAID in left(f"<p>{IMAGE}</p><p>{SAID}</p>", text=lines)
    figure = f"<figure>{IMAGE}<figcaption>A boat</figcaption></figure>"
    assert left(f"{figure}<p>{IMAGE}</p><p>{SAID}</p>") == [SAID]
