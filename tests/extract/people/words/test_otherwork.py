"""Who made something else for an article than write it, in bylines with links and labels."""

import pytest

from tests.extract.people.test_authors import authors


def led(name: str) -> str:
    return f'<a href="/contributors/{name.lower().replace(" ", "-")}">{name}</a>'


ADA, BEN, EVA = led("Ada Moss"), led("Ben Lund"), led("Eva Thorn")


@pytest.mark.parametrize("box", ['<div class="byline">{}</div>', "<p>{}</p>"])
@pytest.mark.parametrize(
    "line",
    [
        f"<span>Text by {ADA}</span> | <span>Photography by {BEN}</span>",
        f"Words: {ADA} Photos: {BEN}",
        f"By {ADA}<br>Photographs by {BEN}",
        f"By {ADA}; illustrations by {BEN}",
        f"Written by {ADA}, produced by {BEN}",
        f"Text: {ADA}, Fotos: {BEN}, Illustration: {EVA}",
        f"Fotografía: {BEN} Texto: {ADA}",
        f"Par {ADA}, photos {BEN}",
        f"By {ADA}, with photos by {BEN}",
        f"By {ADA}, translated by {BEN}",
        f"<span>Words</span> {ADA} <span>Photos</span> {BEN}",
        f"<div><span>Words</span><span>{ADA}</span></div><div><span>Photos</span><span>{BEN}</span></div>",
        "<div><b>Author</b><i>Ada Moss</i></div><div><b>Illustrator</b><i>Ben Lund</i></div>",
    ],
)
def test_who_made_the_pictures_is_no_author_though_linked_as_one(box: str, line: str) -> None:
    assert authors(box.format(line))[0] == [("Ada Moss", "Person")]


@pytest.mark.parametrize(
    "line",
    [
        f"Text und Fotos: {ADA} und {BEN}",
        f"Words and photos by {ADA} and {BEN}",
        f"Text/Fotos: {ADA}, {BEN}",
    ],
)
def test_who_made_both_is_an_author(line: str) -> None:
    both = [("Ada Moss", "Person"), ("Ben Lund", "Person")]
    assert authors(f'<div class="byline">{line}</div>')[0] == both


def test_who_only_took_the_pictures_wrote_nothing() -> None:
    text = "<p>The ferry left the old quay at noon, and nobody at all was on board of it.</p>" * 3
    line = f"Photographs by <b>{BEN}</b>"
    assert authors(f'<div class="byline">{line}</div>{text}') == ([], "")
    assert authors(f"<p>{line}</p>{text}") == ([], "")


def test_the_line_below_a_label_for_pictures_names_who_took_them() -> None:
    label = '<span class="contributor"><label>{}</label> <span class="name">{}</span></span>'
    told = label.format("Text by", ADA) + label.format("Photography by", BEN)
    assert authors(f"<p>{told}</p>")[0] == [("Ada Moss", "Person")]
    lines = "<p>Photos</p><p>By Ada Moss</p>"
    assert authors(f'<div class="byline">{lines}</div>')[0] == [("Ada Moss", "Person")]


def test_words_before_a_name_in_a_line_of_its_own() -> None:
    byline = "<div>Words Ada Moss</div><div>Photography Ben Lund</div>"
    assert authors(f'<div class="byline">{byline}</div>')[0] == [("Ada Moss", "Person")]


def test_an_outlet_called_by_such_a_word_behind_a_name_is_no_label() -> None:
    assert authors("<p>Von Anna Moss | Bild</p>")[0] == [("Anna Moss", "Person")]
    assert authors('<p class="author">Anna Moss | Bild</p>')[0] == [("Anna Moss", "Person")]


def test_who_is_to_be_asked_wrote_nothing_and_a_label_for_both_names_who_did() -> None:
    day = "<p>5 April 2025</p>"
    for label in (
        "<h4>Media Contact</h4>",
        "<div>Press Contact</div>",
        "<p>Contact:</p>",
        "<p>Ansprechpartner</p>",
    ):
        assert authors(f"<div>{label}<p>Anna Moss</p></div>{day}") == ([], "")
    assert authors(f"<p>5 April 2025 | Contact: Ada Moss | 555-0144</p>{day}") == ([], "")
    assert authors(f"<p>Text & Kontakt: Ada Moss</p>{day}")[0] == [("Ada Moss", "Person")]
    assert authors(f"<p>By Ada Moss</p><p>Contact: Ben Lund</p>{day}")[0] == [("Ada Moss", "Person")]
