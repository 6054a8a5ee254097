"""The demo site: always the same bytes, every template and wording on it, and a truth that holds."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from examples.make_site import DAYS, HERE, answers, make_site, story_answers
from examples.site import wordings as w
from examples.site.faults import HUGE_BYTES
from examples.site.story import HOME, Story, load_stories
from examples.site.trouble import Answer
from examples.site.truth import expected
from newscrawl.discover.identity import identify
from newscrawl.spiders.businessstandard import BusinessStandardSpider


@cache
def day(number: int) -> dict[str, Answer]:
    return {answer.url: answer for answer in answers(number)}


def stories(number: int = 2, **fields: Any) -> list[Story]:
    return [s for s in load_stories(number) if all(getattr(s, name) == v for name, v in fields.items())]


def page(story: Story, number: int = 2) -> str:
    return list(story_answers(story, number))[-1].body.decode("utf-8", "replace")


def every_page() -> str:
    return "\n".join(page(story) for story in stories() if story.fault != "huge" and not story.taken_down)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "not there yet"
    make_site(folder)
    return folder


def test_making_it_twice_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    make_site(tmp_path)
    for path in made.iterdir():
        assert path.read_bytes() == (tmp_path / path.name).read_bytes(), path.name


def test_the_files_in_the_repository_are_those_the_script_makes(made: Path) -> None:
    assert (HERE / "expected.jsonl").read_bytes() == (made / "expected.jsonl").read_bytes()
    for number in DAYS:  # compared unpacked: another zlib packs the same bytes in another way
        name = f"day-{number}.warc.gz"
        assert gzip.decompress((HERE / name).read_bytes()) == gzip.decompress((made / name).read_bytes())
        assert (HERE / name).stat().st_size < 1_500_000


@pytest.mark.parametrize("number", DAYS)
def test_the_warc_is_sound_and_holds_each_answer_once(made: Path, number: int) -> None:
    held = {}
    with (made / f"day-{number}.warc.gz").open("rb") as file:
        for record in ArchiveIterator(file, check_digests="raise"):
            if record.rec_type == "response":
                url = record.rec_headers["WARC-Target-URI"]
                assert url not in held
                held[url] = record.content_stream().read()
    assert held == {url: answer.body for url, answer in day(number).items()}


def test_each_expected_url_is_answered_on_its_day() -> None:
    for line in expected(DAYS):
        assert ("id" in line) == (line["url"] in day(line["day"])), line["url"]


def test_each_expected_id_is_that_of_its_url() -> None:
    for line in expected(DAYS):
        identity = identify(line["url"], BusinessStandardSpider.urls, BusinessStandardSpider.name)
        assert line.get("id") == (identity.key if identity else None)


def test_everything_listed_is_expected() -> None:
    known = {line.get("id", line["url"]) for line in expected(DAYS)}
    listed = set()
    for answer in (*day(1).values(), *day(2).values()):
        if answer.url.endswith(".xml"):
            listed |= set(re.findall(r"<loc>([^<]+)</loc>", answer.body.decode()))
    facts = BusinessStandardSpider.urls
    for url in listed - set(day(1)) - set(day(2)):
        identity = identify(url, facts, BusinessStandardSpider.name)
        assert (identity.key if identity else url) in known, url


def test_sixty_stories_and_more_over_every_template() -> None:
    forms = Counter((story.template, story.locked) for story in stories(1))
    assert sum(forms.values()) >= 60
    assert set(forms) == {
        ("legacy", False),
        ("legacy", True),
        ("next", False),
        ("next", True),
        ("amp", False),
    }
    assert min(forms.values()) >= 4
    agencies = {"PTI", "ANI", "IANS", "Reuters", "AFP", "AP", "Bloomberg", "Capital Market"}
    assert {story.agency for story in stories(1)} >= agencies
    assert {story.type for story in stories(1)} >= {"OpinionNewsArticle", "LiveBlogPosting", "PodcastEpisode"}


def test_no_story_repeats_a_sentence_of_another() -> None:
    seen: dict[str, str] = {}
    for story in stories():
        for sentence in {s for s in re.split(r"(?<=[.?!”\"]) ", story.article_body) if len(s) > 30}:
            assert seen.setdefault(sentence, story.id) == story.id, sentence


@pytest.mark.parametrize(
    "name", [*w.WIDGETS, *w.DISCLAIMERS, "S6", "W5", "W6_2017", "W6_2021", "W7", "W8", "D1"]
)
def test_each_wording_stands_on_a_page(name: str) -> None:
    wording = w.WIDGETS.get(name) or w.DISCLAIMERS.get(name) or getattr(w, name)
    pages = [re.sub(r"<[^>]+>", "\n", text) for text in map(page, stories()) if len(text) < 10**6]
    lines = [wording] if isinstance(wording, str) else [line for line in wording if line]
    plain = [text.replace("&amp;", "&").replace("&quot;", '"').replace("&#39;", "'") for text in pages]
    assert any(all(line in text for line in lines) for text in plain)


@pytest.mark.parametrize(
    "words",
    [
        w.I1,
        w.I4,
        "Click here to connect with us on WhatsApp",
        "Read More",
        "ALSO READ: ",
        "(Photo: ",
        "Read More On",
        "Topics : ",
        w.T2,
        "First Published: Mon, ",
        "First Published: Nov ",
        w.COPYRIGHT,
        "Last Updated at ",
        "Follow us on",
        "min read",
        "You are here:",
        "Listen to This Article",
        "LIVE UPDATES",
        "Listen to the podcast for more",
        "Stay tuned for the latest coronavirus-related news.",
    ],
)
def test_each_small_wording_stands_on_a_page(words: str) -> None:
    assert words in every_page().replace("&#39;", "'")


def test_no_wording_is_in_a_body() -> None:
    for story in stories():
        assert not w.OUT_OF_BODY & set(story.article_body.split("\n\n")), story.id


def test_a_locked_story_shows_its_beginning_and_hides_the_rest_in_the_page() -> None:
    for story in stories(locked=True):
        text, end = story.article_body, story.pieces[-1].shown[-40:]
        if story.template == "next":
            assert len(text.split()) == 100
            assert text[-1] not in '.!?”"'
            hidden = page(story).partition("__NEXT_DATA__")[2]
        else:
            assert text.endswith(" ...")
            assert 560 <= len(text) <= 640
            hidden = page(story).partition('"articleBody"')[2]
        assert end not in text
        assert end.replace('"', "").split()[-1] in hidden


def test_sections_have_pages_and_end_by_saying_the_same_again() -> None:
    first, third, fourth = (day(1)[f"{HOME}/companies-news{page}"] for page in ("", "/page-3", "/page-4"))
    links = [
        re.findall(r'cardlist"><a href="([^"]+)"', answer.body.decode()) for answer in (first, third, fourth)
    ]
    assert links[0]
    assert not set(links[0]) & set(links[1])
    assert links[1] == links[2]


def test_one_page_is_twenty_megabytes() -> None:
    largest = max(len(answer.body) for answer in day(1).values())
    assert HUGE_BYTES * 0.99 <= largest <= HUGE_BYTES


def test_day_two_corrects_renames_repeats_and_takes_down() -> None:
    lines = [line for line in expected(DAYS) if line["day"] == 2]
    changes = Counter(line.get("record", {}).get("change") or line["state"] for line in lines)
    assert changes == {"new": 5, "corrected": 1, "headline": 1, "unchanged": 2, "gone": 1}
    moved = next(story for story in stories() if story.old_urls)
    assert day(2)[moved.old_urls[0]].location == moved.url


def test_a_change_that_does_not_fit_its_story_is_named(tmp_path: Path) -> None:
    story = dict.fromkeys(("id", "path", "slug", "template", "headline", "published", "body"), "x")
    table = "".join(f"{name} = {json.dumps(value)}\n" for name, value in story.items())
    change = 'id = "x"\nday = 2\nreplace = [["not there", "new"]]\n'
    (tmp_path / "s.toml").write_text(f"[[story]]\n{table}\n[[change]]\n{change}", "utf-8")
    assert [s.body for s in load_stories(1, tmp_path)] == ["x"]
    with pytest.raises(ValueError, match="story x: 'not there' is not in its text"):
        load_stories(2, tmp_path)
