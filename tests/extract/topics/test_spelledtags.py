"""Tags that only the spelling of their addresses tells, and tags that lead nowhere."""

import pytest

from tests.extract.topics.keywords import keywords

TEXT = "<h1>Post by donkey</h1><p>The post of the hills comes by donkey, as no car can cross old bridges.</p>"
ROW = "<a href='/about-it/hills'>Hills</a> <a href='/about-it/bridge'>Bridge</a>"


@pytest.mark.parametrize(
    "row",
    [
        f"<div class='x'>{ROW}</div>",
        "<ul><li><a href='/a/hills'>#Hills</a></li><li><a href='/a/bridge'>Bridge</a></li></ul>",
        "<div><a href='https://x.example/c/hills'>Hills</a>, <a href='https://x.example/c/bridge'>Bridge</a></div>",
    ],
)
def test_links_to_pages_of_one_folder_that_are_called_as_they_are(row: str) -> None:
    assert keywords(body=f"<article>{TEXT}{row}</article>") == (["Hills", "Bridge"], "selector")


def test_accents_are_spelled_without() -> None:
    text = "<h1>Na serra</h1><p>A ética da pós-graduação chega de burro à serra, diz o carteiro.</p>"
    row = "<div><a href='/assunto/etica'>Ética</a><a href='/assunto/pos-graduacao'>Pós-graduação</a></div>"
    assert keywords(body=f"<article>{text}{row}</article>")[0] == ["Ética", "Pós-graduação"]


@pytest.mark.parametrize(
    "row",
    [
        "<div><a href='/about-it/sea'>Sea</a> <a href='/about-it/sport'>Sport</a></div>",
        "<div><a href='/hills'>Hills</a> <a href='/bridge'>Bridge</a></div>",
        "<div><a href='/a/hills'>Hills</a> <a href='/b/bridge'>Bridge</a></div>",
        "<div><a href='/about-it/7'>Hills</a> <a href='/about-it/8'>Bridge</a></div>",
        "<div><a href='/author/hills'>Hills</a> <a href='/author/bridge'>Bridge</a></div>",
        "<div><a href='/about-it/hills'>Hills</a></div>",
        f"<div>Go on to {ROW}</div>",
        "<div><a>Höhen</a> <a href='#'>Brücke</a> <a href=''>Öde</a></div>",
        f"<aside>{ROW}</aside>",
        f"<p>{ROW} are far away</p>",
    ],
    ids=[
        "not told of",
        "top",
        "folders",
        "numbers",
        "writers",
        "one",
        "a sentence",
        "nowhere",
        "menu",
        "a line",
    ],
)
def test_other_rows_are_none(row: str) -> None:
    assert keywords(body=f"<article>{TEXT}</article>{row}")[0] == []


STORY = "<main><h1>Bridge opens</h1><p>The bridge opens on Monday, and the ferry stops.</p>{}</main>"


@pytest.mark.parametrize(
    "box",
    [
        "<div class='tags'><span>Bridge</span><span>Old ferry</span></div>",
        "<ul class='article-keywords'><li>Bridge</li> <li>Old ferry</li></ul>",
        "<p class='tags'>Tags: Bridge, Old ferry</p>",
        "<p class='keywords'><b>Keywords:</b> Bridge; Old ferry.</p>",
        "<div class='tags'><b>Themen:</b> <span>Bridge</span>, <span>Old ferry</span></div>",
        "<p class='tags'>#Bridge #Old ferry</p>".replace("#Bridge", "Tags: #Bridge"),
    ],
)
def test_words_in_a_box_that_is_named_for_tags(box: str) -> None:
    assert keywords(body=STORY.format(box)) == (["Bridge", "Old ferry"], "selector")


@pytest.mark.parametrize(
    "box",
    [
        "<div class='tags'><span>Bridge</span></div>",
        "<p class='tags'>Bridge, Old ferry</p>",
        "<p class='tags'>Hours: Bridge, Old ferry</p>",
        "<p class='tags'>Tags: The bridge opens on Monday and the old ferry stops</p>",
        "<div class='tags'>Of <span>Bridge</span> and <span>Old ferry</span></div>",
        "<aside><div class='tags'><span>Bridge</span><span>Old ferry</span></div></aside>",
        f"<div class='tags'>{'<span>Bridge</span>' * 30}</div>",
        f"<p class='tags'>Tags: {'Bridge, ' * 100}</p>",
    ],
)
def test_what_is_no_list_of_tags(box: str) -> None:
    assert keywords(body=STORY.format(box)) == ([], "")


def test_tags_with_links_and_stated_ones_go_before() -> None:
    box = "<div class='tags'><span>Bridge</span><span>Old ferry</span></div>"
    assert keywords("Harbour", body=STORY.format(box))[0] == ["Harbour"]
    assert keywords(body=STORY.format(box + "<a rel='tag' href='/t/h'>Harbour</a>"))[0] == ["Harbour"]


@pytest.mark.parametrize("mark", ["|", "·", "/", "•", "–"])
def test_a_row_may_have_other_marks_than_commas(mark: str) -> None:
    links = [f"<a href='/a/{name}'>{name}</a>" for name in ("Bridge", "Old ferry", "Town")]
    row = f"<p>Tags: {f' {mark} '.join(links)}</p>"
    assert keywords(body=STORY.format(row))[0] == ["Bridge", "Old ferry", "Town"]


def test_behind_the_words_for_categories_may_stand_those_for_tags() -> None:
    filed = "Filed under: <a href='/category/town'>Town</a> "
    tagged = "Tagged with: <a href='/x/1'>Bridge</a>, <a href='/x/2'>Old ferry</a>"
    assert keywords(body=STORY.format(f"<p>{filed}{tagged}</p>"))[0] == ["Bridge", "Old ferry"]
    assert keywords(body=STORY.format(f"<p>{filed}</p>"))[0] == ["Town"]


@pytest.mark.parametrize("label", ["Tags", "Themen", "Mots-clés ", "Ключевые слова"])
def test_a_last_line_that_nothing_names_may_begin_with_a_word_for_tags(label: str) -> None:
    assert keywords(body=STORY.format(f"<p>{label}: Bridge, Old ferry</p>"))[0] == ["Bridge", "Old ferry"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Hours: Bridge, Old ferry</p>",
        "<p>Topics: the bridge that opens on Monday and the old ferry, which stops</p>",
        "<p>Tags: Bridge</p>",
        "<p>Tags: Bridge, <b>Old</b> ferry</p>",
        "<aside><p>Tags: Bridge, Old ferry</p></aside>",
    ],
)
def test_other_last_lines_have_no_tags(line: str) -> None:
    assert keywords(body=STORY.format(line)) == ([], "")


def test_a_line_above_the_heading_has_no_tags() -> None:
    assert keywords(body=f"<p>Tags: Bridge, Old ferry</p>{STORY.format('')}") == ([], "")


def test_categories_behind_a_word_for_tags_give_way_to_tags_that_nothing_names() -> None:
    filed = "<p>Filed under: <a href='/category/town'>Town</a></p>"
    tags = "<div><a href='/about/bridge'>Bridge</a> <a href='/about/ferry'>Ferry</a></div>"
    assert keywords(body=STORY.format(f"{filed}{tags}"))[0] == ["Bridge", "Ferry"]
