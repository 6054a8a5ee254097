"""What an article is about, in words of markup for readers."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.page import Page
from newscrawl.extract.topics.keywords import read_keywords
from tests.calls import calls
from tests.extract.facts import page
from tests.extract.topics.keywords import ROW, keywords


def test_commas_part_words_but_not_numbers() -> None:
    assert keywords("Bridge,Harbour,1,000 ships") == (["Bridge", "Harbour", "1,000 ships"], "json-ld")
    assert keywords("Bridge,100312362") == (["Bridge"], "json-ld")


@pytest.mark.parametrize("comma", ["،", "؛", "、", "，", "；", "｜", ";", "|"])
def test_words_are_parted_by_what_their_script_has_for_a_comma(comma: str) -> None:
    assert keywords(meta=f"الجسر{comma} العبارة{comma}المدينة")[0] == ["الجسر", "العبارة", "المدينة"]


def test_a_comma_before_a_short_word_of_a_name_parts_nothing() -> None:
    said = "Moss Ferries, Inc. (LSE:MOSS),Ada Moss, Jr.,harbour, incoming ships"
    assert keywords(said)[0] == [
        "Moss Ferries, Inc. (LSE:MOSS)",
        "Ada Moss, Jr.",
        "harbour",
        "incoming ships",
    ]


def test_a_word_and_its_name_in_an_address_are_one() -> None:
    assert keywords(meta="old harbour,ferry,old-harbour")[0] == ["old harbour", "ferry"]


def test_one_text_of_the_headline_s_words_says_nothing() -> None:
    said = "banker offers prize solve old harbour problem"
    assert keywords(meta=said, headline="A banker offers a prize to solve the old harbour's problem")[0] == []
    assert keywords(meta=said, headline="Banker offers prize")[0] == [said]


def test_the_names_of_a_publishing_system_are_none() -> None:
    said = ["_commerce", "bridge", "editors_pick", "8ae9ab2d-fe1b-4230-acb8-a59b52877682"]
    assert keywords(said) == (["bridge"], "json-ld")
    assert keywords("geschwindigkeitsbegrenzung")[0] == ["geschwindigkeitsbegrenzung"]
    said = [
        "@river",
        "@river-lindmoor",
        "story",
        "MX_Lindmoor - lindmoor.example",
        "src:tag:Post",
        "INSURANCE_SOCIAL",
        "ems_Town",
        "bridge",
    ]
    assert keywords(said) == (["bridge"], "json-ld")
    assert keywords(["://about:blank", "Herr_Rein", "YOUR KEYWORDS HERE"])[0] == ["Herr_Rein"]


def test_the_part_that_is_for_readers_is_taken_where_another_source_has_it() -> None:
    said = ["bridge", "harbour", "splitscreenimageleftinset", "web"]
    assert keywords(said, "bridge,harbour") == (["bridge", "harbour"], "meta")
    assert keywords(["bridge", "harbour", "ferry"], "bridge,harbour")[1] == "json-ld"
    assert keywords("Bridge Old Harbour", "Old Harbour,Bridge") == (["Old Harbour", "Bridge"], "meta")
    assert keywords("Bridge", "Ferry,Harbour") == (["Bridge"], "json-ld")


def test_labels_of_a_publishing_system_are_taken_off_and_words_with_others_are_its_own() -> None:
    said = ["Category: Travel", "topics/old harbour", "NLP Category: General", "Words: 2000-2999", "Bridge"]
    assert keywords(said)[0] == ["Travel", "old harbour", "Bridge"]
    assert keywords(["Topics - Old harbour", "Internal - Bridge", "Ferry"])[0] == ["Old harbour", "Ferry"]
    assert keywords(["Moss - a life", "Ferry"])[0] == ["Moss - a life", "Ferry"]
    assert keywords(["Harbour: what we know", "Frost/Smith"])[0] == ["Harbour: what we know", "Frost/Smith"]
    assert keywords(["Section: Sport", "Ships of the North Sea: a film"])[0] == [
        "Sport",
        "Ships of the North Sea: a film",
    ]


def test_marks_that_were_escaped_again_and_again_and_paths_are_none() -> None:
    assert keywords(meta="Bridge,&amp;amp;amp;quot;,Ferry")[0] == ["Bridge", "Ferry"]
    assert keywords(meta="Bridge,&amp;quot;,Ferry &amp;amp; quay")[0] == ["Bridge", "Ferry & quay"]
    assert keywords(["Bridge", "/article"])[0] == ["Bridge"]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("harbour,board,votes,rebuild,stone,pier,Ferries,Boats", ["Ferries", "Boats"]),
        ("harbour,pier,stone,board", ["harbour", "pier", "stone", "board"]),
        ("harbour,pier,Ferries", ["harbour", "pier", "Ferries"]),
        ("harbour,board,Ferries,Varno,Lorne", ["harbour", "board", "Ferries", "Varno", "Lorne"]),
    ],
    ids=["one by one", "in another order", "few", "begun"],
)
def test_the_words_of_the_headline_in_its_order_are_no_topics(said: str, left: list[str]) -> None:
    page = Page(f'<meta name="keywords" content="{said}">'.encode(), "https://x.example/1")
    headline = "Harbour board votes to rebuild its old stone pier"
    assert read_keywords(page, [], set(), headline)[0] == left


def test_a_row_of_chinese_words_is_parted_and_a_sentence_is_not() -> None:
    assert keywords("港口 灯塔 渡船 瓦尔诺 市议会")[0] == ["港口", "灯塔", "渡船", "瓦尔诺", "市议会"]
    assert keywords("큰 나무의 태풍 대비 전략")[0] == ["큰 나무의 태풍 대비 전략"]
    assert keywords("the old stone pier of Varno")[0] == ["the old stone pier of Varno"]


def test_the_description_is_no_word() -> None:
    said = "The bridge is closed until the spring."
    heads = f'<meta name="description" content="{said}"><meta name="keywords" content="{said},Harbour">'
    assert read_keywords(Page(heads.encode(), "https://x.example/1"), []) == (["Harbour"], "meta")


def test_the_host_is_no_word() -> None:
    assert keywords(["x.example", "Bridge", "y.example"])[0] == ["Bridge", "y.example"]
    assert keywords(["x.example"]) == ([], "")


@given(st.lists(st.text(max_size=30), max_size=5), st.text(max_size=60))
def test_any_words_give_words_or_none(said: list[str], meta: str) -> None:
    found, source = keywords(said, escape(meta))
    assert all(word.strip() == word != "" for word in found)
    assert bool(found) == bool(source)


@pytest.mark.parametrize("title", ["og:title", "twitter:title"])
def test_the_title_among_the_words_is_none(title: str) -> None:
    said = "Harbour,Bridge closed until the spring - Harbour Post"
    heads = f'<meta property="{title}" content="Bridge closed until the spring – Harbour Post">'
    page = Page(f'{heads}<meta name="keywords" content="{said}">'.encode(), "https://x.example/1")
    assert read_keywords(page, []) == (["Harbour"], "meta")


def test_a_heading_among_the_words_is_none_either_and_then_the_tags_are_read() -> None:
    body = f"<h1>Bridge closed until the spring</h1>{ROW}"
    assert keywords(meta="Bridge closed until the spring", body=body) == (["Bridge", "Harbour"], "selector")
    assert keywords(meta="Old harbour bridge", body="<h1>Old harbour bridge</h1>")[0] == [
        "Old harbour bridge"
    ]
    assert keywords(meta="Ships of the North Sea", body=body)[0] == ["Ships of the North Sea"]


@pytest.mark.parametrize("said", ['["Bridge", "Harbour"]', "['Bridge', 'Harbour']", '[ "Bridge","Harbour" ]'])
def test_a_list_that_is_written_as_a_text(said: str) -> None:
    assert keywords(said) == (["Bridge", "Harbour"], "json-ld")
    assert keywords("[Bridge] Harbour, pier")[0] != []


@pytest.mark.parametrize("inside", ["<b>Bridge</b> <b>Old harbour</b>", "Bridge, Old harbour"])
def test_what_microdata_calls_keywords(inside: str) -> None:
    assert keywords(body=f"<p itemprop='keywords'>{inside}</p>") == (["Bridge", "Old harbour"], "microdata")
    assert keywords(meta="Ferry", body=f"<p itemprop='keywords'>{inside}</p>") == (["Ferry"], "meta")
    entry = f"<li itemprop='itemListElement'><p itemprop='keywords'>{inside}</p></li>"
    assert keywords(body=f"<ul>{entry}</ul>") == ([], "")


def test_of_a_labelled_list_that_microdata_calls_keywords_the_links_are() -> None:
    links = "".join(f"<li><a href='/tag/{number}'>Harbour {number}</a>,</li>" for number in range(7))
    body = f"<div itemprop='keywords'><span>Tags:</span><ul>{links}</ul></div>"
    assert keywords(body=body) == ([f"Harbour {number}" for number in range(7)], "microdata")


def test_keywords_within_keywords_are_read_once() -> None:
    twice = "<b itemprop='keywords'><i itemprop='keywords'>Old harbour</i></b>"
    assert keywords(body=twice) == (["Old harbour"], "microdata")

    def work(depth: int) -> int:
        nested = "<b itemprop='keywords'><a href='/x'>Bridge</a>" * depth
        return calls(lambda body: keywords(body=body), nested)

    assert work(800) < 2.8 * work(400) + 5_000


def test_a_keyword_is_given_once_however_it_is_spelled() -> None:
    assert keywords("Ferry, harbour, ferry, HARBOUR, Town")[0] == ["Ferry", "harbour", "Town"]


@pytest.mark.parametrize("said", ["#ferry #harbour", "ferry • harbour", "#ferry, #harbour", "ferry #harbour"])
def test_signs_part_keywords(said: str) -> None:
    assert keywords(said)[0] == ["ferry", "harbour"]
    assert keywords("C# and the web, ferry")[0] == ["C# and the web", "ferry"]


def test_a_text_without_commas_gives_way_to_the_tags_of_the_page() -> None:
    run = "bridge harbour ferry pier quay nexus-7"
    tags = (
        "<h1>Bridge closes</h1><p class=post-tags><a href=/t/1>Bridges</a> <a href=/t/2>Old harbour</a></p>"
    )
    assert keywords(meta=run)[0] == [run]
    page = Page(f"<meta name=keywords content='{run}'>{tags}".encode(), "https://x.example/1")
    assert read_keywords(page, []) == (["Bridges", "Old harbour"], "selector")


def test_blanks_part_what_has_none_within() -> None:
    assert keywords(meta="大桥 港口 渡轮")[0] == ["大桥", "港口", "渡轮"]
    assert keywords(meta="대교 항구 다시 연다")[0] == ["대교 항구 다시 연다"]
    assert keywords(meta="大桥 Harbour Ferry")[0] == ["大桥 Harbour Ferry"]


def test_markup_that_was_left_in_it_is_none() -> None:
    page = Page(b'<meta name="keywords" content="&lt;meta name="><h1>A</h1>', "https://x.example/1")
    assert read_keywords(page, [])[0] == []


def test_the_words_of_the_title_one_by_one_are_none() -> None:
    words = "federal,bank's,low,rate,policy,is,a,dangerous,gamble,business"
    tags = '<a rel="tag" href="/t/1">Interest rates</a>'
    page = Page(f'<meta name="keywords" content="{words}">{tags}'.encode(), "https://x.example/1")
    headline = "Federal bank's low rate policy is a dangerous gamble"
    assert read_keywords(page, [], set(), headline) == (["Interest rates"], "selector")
    eastern = Page(
        '<meta name="keywords" content="大桥,轮渡,停航,三天,修理">'.encode(), "https://x.example/1"
    )
    assert read_keywords(eastern, [], set(), "江城大桥下轮渡停航三天修理") == ([], "")
    assert read_keywords(eastern, [], set(), "江城大桥下有轮渡") == (
        ["大桥", "轮渡", "停航", "三天", "修理"],
        "meta",
    )


def test_the_words_of_a_chinese_list_have_blanks_between_them() -> None:
    assert keywords(meta="轮渡 江城 老师")[0] == ["轮渡", "江城", "老师"]
    assert keywords(meta="Harbour board")[0] == ["Harbour board"]


def test_a_tag_is_without_how_many_texts_have_it() -> None:
    tag = '<a rel="tag" href="/t/{0}">{0} <span>{1}</span></a>'
    assert keywords(body=tag.format("bridge", 14) + tag.format("ferry", "1,207"))[0] == ["bridge", "ferry"]


def test_what_systems_route_texts_by_is_none() -> None:
    assert keywords(["@river", "type: report", "ferry"])[0] == ["ferry"]
    assert keywords(["type:article", "ferry", "id:4711", "cms_id:12", "word-count:900"])[0] == ["ferry"]
    assert keywords(["re:publica", "Ferry: the film", "5:1", "ferry"])[0][:3] == [
        "re:publica",
        "Ferry: the film",
        "5:1",
    ]
    assert keywords(["topic:river", "tags:ferry"])[0] == ["river", "ferry"]


def test_words_of_json_ld_and_of_meta_elements() -> None:
    found = page(node={"@type": "NewsArticle", "keywords": "bridge, harbour,bridge"})
    assert read_keywords(found, article_nodes(found, set())) == (["bridge", "harbour"], "json-ld")
    assert read_keywords(page(head='<meta name="news_keywords" content="a;b">'), []) == (["a", "b"], "meta")
