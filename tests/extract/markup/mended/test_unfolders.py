"""What unfolds the parts of a text in a row is the heading of each, whatever element it is."""

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.markup.mended.headings import with_called
from newscrawl.extract.markup.outline import Outline
from newscrawl.extract.page import Page

HEADS = ("What the divers found", "Who pays for the pier")
SAID = (
    "Three of the supports were patched with a resin that is no longer made, the divers of Lindmoor say.",
    "The town bears two thirds of the sum, and those who moor there the rest of it from next spring on.",
)
FORMS = {
    "roles and panels in turn": "<div role=button>{0}</div><div><p>{1}</p></div>",
    "button that says it unfolds": "<div><button aria-expanded=false>{0}</button><p>{1}</p></div>",
    "button named for it": "<button class=accordion>{0}</button><div><p>{1}</p></div>",
    "button in a heading": "<h2><button aria-expanded=false>{0}</button></h2><div><p>{1}</p></div>",
    "role": "<div class=tab-title role=button><a tabindex=0>{0}</a></div><div><p>{1}</p></div>",
    "tab": "<div><div role=tab><a href=''>{0}</a></div><div role=tabpanel><p>{1}</p></div></div>",
    "box in a summary": "<details><summary><span><div>{0}</div></span></summary><p>{1}</p></details>",
    "link in an item": "<ul><li><a role=tab>{0}</a><div><p>{1}</p></div></li></ul>",
    "link in a heading": "<div><h3><a href='#' role=button>{0}</a></h3><div><p>{1}</p></div></div>",
    "label": "<div><input type=checkbox id=k><label for=k>{0}</label><div><p>{1}</p></div></div>",
}


def page_of(form: str, heads: tuple[str, ...] = HEADS) -> Page:
    parts = "".join(form.format(*both) for both in zip(heads, SAID, strict=True))
    parts = parts.replace("</ul><ul>", "")
    text = f"<p>{SAID[0].replace('Three', 'Nine')}</p>" * 2
    return Page(f"<body><article><h1>Pier</h1>{text}<div>{parts}</div></article></body>".encode())


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_what_unfolds_a_part_of_the_text_is_its_heading(form: str) -> None:
    blocks = read_body(page_of(form), headline="Pier").blocks
    assert [block.text for block in blocks[-4:]] == [HEADS[0], SAID[0], HEADS[1], SAID[1]]
    assert [block.type == "heading" for block in blocks[-4:]] == [True, False] * 2


@pytest.mark.parametrize(
    "form",
    [
        "<div><span role=button>{0}</span><ul><li><a href='/a'>Town</a></li></ul></div>",
        "<div><button>{0}</button><p>{1}</p></div>",
        "<div><a role=tab href='#'>{0}</a><p>{1}</p></div>",
        "<div><a role=button href='/story'>{0}</a><p>{1}</p></div>",
        "<div><span role=button>{0}</span></div><p>{1}</p><p>{1}</p>",
        f"<div><span role=button>{{0}} {'and more ' * 20}</span><p>{{1}}</p></div>",
    ],
    ids=["menu", "mere button", "link to #", "teaser", "no row", "many words"],
)
def test_other_buttons_stay_what_they_are(form: str) -> None:
    outline = page_of(form).outline
    tags = [element.tag for element in outline.elements]
    with_called(outline)
    assert [element.tag for element in outline.elements] == tags


def test_a_sentence_of_fewer_letters_is_one_in_chinese() -> None:
    parts = "".join(
        f"<div><button aria-expanded=false>{head}</button><div><p>{said}</p></div></div>"
        for head, said in (
            ("老桥为什么等了八十年？", "档案显示，港口曾在四十名渔民失去渔船的那个冬天关闭过一次。"),
            ("新桥由谁出钱？", "到中午，图书馆门前的队伍已有九十米长，天也开始下雨。"),
        )
    )
    text = "<p>议会周二在持续到午夜的辩论之后批准兴建四十套住房，约有五百名居民依靠这座老桥出行。</p>"
    page = Page(f"<html lang=zh><article><h1>老桥</h1>{text * 2}<div>{parts}</div></article></html>".encode())
    heads = [block.text for block in read_body(page, headline="老桥").blocks if block.type == "heading"]
    assert heads == ["老桥为什么等了八十年？", "新桥由谁出钱？"]


def test_tabs_that_all_say_the_same_head_nothing() -> None:
    outline = page_of(FORMS["tab"], ("Reply", "Reply")).outline
    with_called(outline)
    assert not outline.by_tag["h3"]


def test_a_lone_button_heads_nothing() -> None:
    outline = Outline(Page(f"<h2><button>{HEADS[0]}</button></h2><p>{SAID[0]}</p></div>".encode()).tree)
    with_called(outline)
    assert [element.tag for element in outline.elements if element.text == HEADS[0]] == ["button"]
