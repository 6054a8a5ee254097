"""Lines that are no text, amid an article and behind it: they go, and the text stays."""

from __future__ import annotations

import pytest

from tests.languages import OTHER, article, is_whole, table

LINK = f'<a href="/n/2">{OTHER}</a>'
LINKS = f'<ul><li>{LINK}</li><li><a href="/n/3">Osmin prosa larek vintu kantor</a></li></ul>'
SHARES = '<a href="https://facebook.com/s">Facebook</a> <a href="https://x.com/s">X</a>'
AMID = {
    "also": [
        f"<p>{{}}: {LINK}</p>",
        f'<p><a href="/n/2">{{}}: {OTHER}</a></p>',
        f"<p><strong>{{}}</strong></p>{LINKS}",
        f"<p>{{}} <strong>{LINK}</strong></p>",
    ],
    "advertisement": ["<p>{}</p>", "<div>{}</div>"],
    "follow": ['<p>{} <a href="https://t.me/x">Telegram</a></p>', "<p>{} Facebook, X, Instagram</p>"],
    "photo": ["<p>{}: Mira Lund / Reuters</p>"],
    "newsletter": ["<p>{}</p>", '<p><a href="/nl">{}</a></p>'],
}
BEHIND = {
    "share": ["<div>{}</div>", f"<p>{{}}: {SHARES}</p>"],
    "comments": ["<p>{} (3)</p>", "<h3>{}</h3>"],
    "tags": ['<p>{}: <a href="/tag/a">Kantor</a>, <a href="/tag/b">Venisk</a></p>'],
    "more": ["<p>{}</p>", '<p><a href="/n">{}</a></p>'],
    "related": [f"<p>{{}}</p>{LINKS}", f"<h3>{{}}</h3>{LINKS}", f"<div>{{}}</div>{LINKS}"],
    "popular": [f"<p>{{}}</p>{LINKS}", f"<h3>{{}}</h3>{LINKS}"],
    "leave": ["<p>{}</p>", "<h3>{}</h3>"],
    "loading": ["<p>{}...</p>"],
    "next": ["<p>{}</p>", f"<p>{{}}: {LINK}</p>"],
    "channel": ["<p>{}</p>", '<p><a href="https://youtube.com/x">{}</a></p>'],
    "cookies": ["<p>{}.</p>"],
}
LEFT = {
    ("ja", "follow", 0), ("zh", "photo", 0), ("zh-TW", "photo", 0),
    ("mn", "follow", 0), ("mn", "newsletter", 0),
}  # fmt: skip
"""What still stays in the text, by language, column and form."""
ROWS = [(row["language"], row) for row in table("amid") + table("behind")]


@pytest.mark.parametrize(("language", "words"), ROWS)
def test_lines_that_are_no_text(language: str, words: dict[str, str]) -> None:
    stayed = set()
    for column, word in words.items():
        for at, form in enumerate(AMID.get(column, []) or BEHIND.get(column, [])):
            line = form.format(word)
            found = article(language, amid=line) if column in AMID else article(language, behind=line)
            assert is_whole(found), line
            body = found.article_body or "" if found else ""
            if word in body or (column != "tags" and OTHER in body):
                stayed.add((language, column, at))
    assert stayed == {left for left in LEFT if left[0] == language and left[1] in words}


@pytest.mark.parametrize(("language", "line"), [tuple(row.values()) for row in table("alone")])
def test_lines_that_stand_alone(language: str, line: str) -> None:
    """Rights, times of reading, buttons and headers of lists; days stand above a text or below it."""
    paragraph = f"<p>{line}</p>"
    is_dated = any(map(str.isdigit, line))
    above = article(language, head=paragraph) if is_dated else article(language, amid=paragraph)
    for found in (above, article(language, behind=paragraph)):
        assert is_whole(found)
        assert found is not None
        assert line not in (found.article_body or "")
