"""No page makes the body cost more than its size.

Broken, mutated and hostile pages are read, in steps that grow as the page does. Steps are the lines of this
program that are run, not time.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from newscrawl.extract import extract
from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page
from tests.corpus import CORPUS

TEXT = "The county will pay for half of the new pier, and the town for the other half, over eight years. "
STORY = (
    f"<html><body><main><h1>The pier</h1><div class='body'>{f'<p>{TEXT}</p>' * 9}</div></main></body></html>"
)

SHAPES: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: f"<p>{TEXT}</p>" * n,
    "paragraphs, each in a box of its own": lambda n: f"<div><div><p>{TEXT}</p></div></div>" * n,
    "paragraphs, each with a name": lambda n: "".join(f"<p class='body-{i}'>{TEXT}</p>" for i in range(n)),
    "headings": lambda n: f"<h2>{TEXT}</h2>" * n,
    "links": lambda n: "<li><a href='/x'>Ring found in the sand</a></li>" * n,
    "lines": lambda n: f"{TEXT}<br><br>" * n,
    "breaks": lambda n: "x<br>" * n,
    "cells": lambda n: "<table><tr>" + f"<td>{TEXT}</td>" * n,
    "words set bold": lambda n: "<p>" + "<b>pier</b> <a href='/x'>fair</a> " * n,
    "articles": lambda n: "<h1>x</h1>" + f"<article><p>{TEXT}</p></article>" * n,
    "captions": lambda n: f"<div class='captions'>{f'<div><p>{TEXT}</p></div>' * n}</div>",
    "comments": lambda n: f"<p>{TEXT * 9}</p><div id='comments'>{f'<div><p>{TEXT}</p></div>' * n}</div>",
    "posts": lambda n: "".join(
        f"<div id='p{i}'><p><a>Ada</a> 16:30</p><div><p>{TEXT}</p></div><form></form></div>" for i in range(n)
    ),
    "posts in posts": lambda n: "".join(f"<div id='p{i}'><a>Ada</a> 16:30<p>{TEXT}</p>" for i in range(n)),
    "lines of a letter's head": lambda n: f"<p>From: Ada</p><p>Subject: x</p><p>Date: {TEXT}</p>" * n,
    "pictures": lambda n: "<div><img src='/x'></div>" * n + f"<p>{TEXT}</p>",
    "hidden parts": lambda n: f"<div hidden><p>{TEXT}</p></div>" * n,
    "script data": lambda n: (
        "<meta property='og:type' content='article'><script>x = "
        + json.dumps([f"{TEXT} {i}" for i in range(n)])
        + "</script>"
    ),
}


def steps(html: bytes) -> int:
    """How many lines reading the body of a page runs."""
    count = 0

    def line(frame: FrameType, event: str, value: Any) -> Any:
        nonlocal count
        count += event == "line"
        return line

    page = Page(html)
    before = sys.gettrace()
    sys.settrace(line)
    try:
        read_body(page)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_page_is_no_more_than_twice_the_work(shape: str) -> None:
    once, twice = (steps(SHAPES[shape](size).encode()) for size in (300, 600))
    assert twice < 2.2 * once + 500


HOSTILE = {
    "10,000 deep": "<div>" * 10_000 + f"<p>{TEXT}" + "</div>" * 10_000,
    "10,000 deep, in lines": "<b><i>" * 10_000 + TEXT,
    "10,000 deep, each with a text": f"<section><p>{TEXT}" * 10_000,
    "10,000 deep, in lists": "<ul><li>" * 10_000 + TEXT,
    "100,000 siblings": f"<p>{TEXT}</p>" * 9 + "<p>x</p>" * 100_000,
    "100,000 names": "".join(f"<i class='caption-{i}'>x</i>" for i in range(100_000)),
    "a megabyte in one attribute": f"<div class='{'comment caption ' * 65_000}'><p>{TEXT * 9}</p></div>",
    "a megabyte in one name": f"<div class='{'bildtext' * 130_000}'><p>{TEXT * 9}</p></div>",
    "a megabyte in one word": f"<p>{TEXT}</p><p>{'x' * 1_000_000}</p>",
    "entities": "<p>" + "&amp;lt;&#x110000;&#xd800;&nbsp;" * 50_000,
    "an entity of entities": "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><p>"
    + "&b;" * 50_000,
    "ends without starts": f"<p>{TEXT}</p>" + "</div></p></main>" * 50_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_pages_are_read(kind: str) -> None:
    body = read_body(Page(HOSTILE[kind].encode()))
    assert all(block.text.strip() == block.text != "" for block in body.blocks)


def _mutated(html: bytes, other: bytes, chance: random.Random) -> bytes:
    """A page with one to four faults."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(html) + 1)
        piece = other[(start := chance.randrange(len(other))) : start + chance.randrange(20_000)]
        html = chance.choice([
            html[:at],
            html[:at] + piece + html[at:],
            html[:at] + html[at + chance.randrange(5_000) :],
            html[:at] + b"<div class='x'>" * 3_000 + html[at:],
            html[:at] + b"\0\xff\xfe\xed\xa0\x80&#xdc00;" + html[at:],
            html[:at] + b"<p id='" + b"comment" * 20_000 + html[at:],
            html[:at].decode("utf-8", "ignore").encode("utf-16-le", "ignore") + html[at:],
            html[:at] + "</body></html>日本".encode(chance.choice(["shift_jis", "utf-8"])) + html[at:],
        ])  # fmt: skip
    return html


def _pages() -> list[bytes]:
    """The invented story, and real pages where they are at hand."""
    found = sorted(CORPUS.glob("pages/html/*/*.gz"))[::40]
    return [STORY.encode(), *(gzip.decompress(path.read_bytes()) for path in found)]


@pytest.mark.parametrize("seed", range(12))
def test_mutated_pages_give_a_record_or_none(seed: int) -> None:
    chance, pages = random.Random(seed), _pages()
    for html in chance.choices(pages, k=6):
        article = extract(_mutated(html, chance.choice(pages), chance), "https://example.org/2024/pier")
        assert article is None or article.article_body == "\n\n".join(block.text for block in article.blocks)
