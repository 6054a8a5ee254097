"""Writers whom no byline credits: holders of rights, and senders of letters to a list."""

from __future__ import annotations

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.people.uncredited import senders
from tests.extract.people.test_authors import authors

TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>" * 3


@pytest.mark.parametrize(
    "foot",
    [
        "<div>© 2012 Anna Moss. All rights reserved.</div>",
        "<p>Copyright (c) 2012- Anna Moss. All rights reserved. Design by Ben Lund.</p>",
        "<p>(c) Anna Moss • Weitere Rechte siehe Impressum</p>",
        "<p>IMPRINT | COPYRIGHT ANNA MOSS | THIS IS A PROJECT</p>",
    ],
)
def test_the_person_in_the_notice_at_the_end(foot: str) -> None:
    assert authors(TEXT + foot) == ([("Anna Moss", "Person")], "visible")
    assert authors(f"<p>By Eva Thorn</p>{TEXT}{foot}")[0] == [("Eva Thorn", "Person")]


@pytest.mark.parametrize(
    "foot",
    [
        "<div>© 2012 Anna Moss GmbH</div>",
        "<div>© 2012 Harbour Post</div>",
        "<p>Photo: © Anna Moss</p>",
        "<figure><figcaption>© 2012 Anna Moss</figcaption></figure>",
        "<p>© Anna Moss</p>",
        "<p>Anna Moss writes about ferries. © 2012 Old Quay</p>",
    ],
)
def test_notices_that_name_no_writer(foot: str) -> None:
    assert authors(TEXT + foot) == ([], "")


ADDRESS = "&lt;<a href='mailto:ada%40harbour.example'>ada@harbour.example</a>&gt;"


def sent(*lines: str) -> list[str]:
    page = Page(f"<html><body><h1>Re: The pier</h1><ul>{''.join(lines)}</ul></body></html>".encode())
    return [author.name for author in senders(page)]


def line(name: str, said: str, tag: str = "em") -> str:
    return f"<li><{tag}>{name}</{tag}>: {said}</li>"


SUBJECT, DATE = line("Subject", "Re: The pier"), line("Date", "Tue, 3 Feb 2026")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (f"Ada Moss {ADDRESS}", "Ada Moss"),
        (f'"Ada Moss" {ADDRESS}', "Ada Moss"),
        ("Ada Moss (ada@harbour.example)", "Ada Moss"),
        ("Ada Moss via harbour &lt;list@harbour.example&gt;", "Ada Moss"),
        ("Ada Moss", "Ada Moss"),
    ],
)
def test_who_sent_a_letter_is_its_author(said: str, name: str) -> None:
    assert sent(SUBJECT, line("From", said), DATE) == [name]


@pytest.mark.parametrize("tag", ["strong", "b", "dfn"])
def test_the_names_of_the_lines_may_be_marked_by_any_tag(tag: str) -> None:
    lines = [
        line(name, said, tag) for name, said in (("FROM:", "Ada Moss"), ("Subject:", "x"), ("date:", "y"))
    ]
    assert sent(*lines) == ["Ada Moss"]


def test_the_first_such_line_tells() -> None:
    answer = "<li><em>From:</em> Ben Lund &lt;ben@harbour.example&gt;</li>"
    assert sent(SUBJECT, line("From", f"Ada Moss {ADDRESS}"), DATE, answer) == ["Ada Moss"]


def test_an_address_alone_is_no_name() -> None:
    assert sent(SUBJECT, line("From", "ada@harbour.example"), DATE) == []


def test_without_subject_and_date_a_page_shows_no_letter() -> None:
    said = line("From", f"Ada Moss {ADDRESS}")
    assert sent(said) == sent(said, SUBJECT) == sent(said, DATE) == sent(SUBJECT, DATE) == []
    assert sent(SUBJECT, line("From <b>x</b>", "Ada Moss"), DATE) == []
