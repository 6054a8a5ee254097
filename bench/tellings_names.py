"""The ways in which `bench.disturbed_fields` has a bare page name its authors.

Each gives the parts of a page (`bench.retold`), and each is a habit of real sites.
"""

from __future__ import annotations

import json
from html import escape
from typing import Any

from bench.retold import Facts, Parts, Way, by, data, dated, line, two_articles


def _stated(author: Any) -> Way:
    return lambda facts: {"head": data(facts, author=author(facts))}


def _below(text: Any) -> Way:
    return lambda facts: dated(facts, below=line(text(facts)))


def _at_foot(text: Any) -> Way:
    return lambda facts: dated(facts, foot=text(facts))


def _people(facts: Facts) -> list[dict[str, str]]:
    return [{"@type": "Person", "name": name} for name in facts.names]


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


def _box(facts: Facts) -> str:
    text = f"<b>{facts.names[0]}</b><p>{facts.word('role')}.</p>"
    return f"<div class='author-box'><h3>{facts.word('about')}</h3>{text}</div>"


def _graph(facts: Facts) -> Parts:
    """Articles, people and site in one graph, linked by their ids."""
    ids = [f"{facts.address}#/person/{n}" for n, _ in enumerate(facts.names)]
    node = json.loads(data(facts, author=[{"@id": one} for one in ids]).partition(">")[2].partition("</s")[0])
    people = [
        {"@type": "Person", "@id": one, "name": name} for one, name in zip(ids, facts.names, strict=True)
    ]
    graph = {"@context": "https://schema.org", "@graph": [node, *people]}
    return {"head": f'<script type="application/ld+json">{json.dumps(graph)}</script>'}


NAMED: dict[str, Way] = {
    "people": _stated(_people),
    "one text": _stated(lambda facts: facts.line),
    "twice": _stated(lambda facts: _people(facts) * 2),
    "with handles": _stated(
        lambda facts: [*_people(facts), {"@type": "Person", "name": f"@{_slug(facts.names[0])}"}]
    ),
    "in capitals": _stated(
        lambda facts: [person | {"name": person["name"].upper()} for person in _people(facts)]
    ),
    "escaped twice": _stated(
        lambda facts: [
            person
            | {
                "name": escape(person["name"])
                .encode("ascii", "xmlcharrefreplace")
                .decode()
                .replace("&", "&amp;")
            }
            for person in _people(facts)
        ]
    ),
    "amid blanks": _stated(
        lambda facts: [
            person | {"name": f"\n\t  {person['name'].replace(' ', '  ')}\n"} for person in _people(facts)
        ]
    ),
    "by their ids": _graph,
    "two articles": two_articles,
    "two articles, no addresses": lambda facts: two_articles(facts, addressed=False),
    "addresses of theirs": lambda facts: {
        "head": data(facts, author=[f"https://x.example/author/{_slug(name)}/" for name in facts.names]),
        "below": line(by(facts)),
    },
    "site as author": lambda facts: {
        "head": data(facts, author={"@type": "Person", "name": facts.site}),
        "below": line(by(facts)),
    },
    "profile in meta": lambda facts: {
        "head": f'<meta property="article:author" content="https://www.facebook.com/{_slug(facts.names[0])}">',
        "below": line(by(facts)),
    },
    "by in meta": lambda facts: dated(facts) | {"head": f'<meta name="author" content="{by(facts)}">'},
    "by": _below(by),
    "by, in capitals": _below(lambda facts: by(facts).upper()),
    "names only": _below(lambda facts: facts.line),
    "names and day": _below(lambda facts: f"{facts.line} · {facts.day()}"),
    "names above day": lambda facts: {"below": f"<div>{line(facts.line)}{line(facts.day())}</div>"},
    "names below day": lambda facts: {"below": f"<div>{line(facts.day())}{line(facts.line)}</div>"},
    "day and names": _below(lambda facts: f"{facts.day()} | {facts.line}"),
    "by and day": _below(lambda facts: f"{by(facts)} {facts.day()}"),
    "by and role": _below(lambda facts: f"{by(facts)}, {facts.word('role')}"),
    "by and role below": lambda facts: dated(
        facts, below=f"<div><div>{by(facts)}</div><div>{facts.word('role')}</div></div>"
    ),
    "by and place": _below(lambda facts: f"{by(facts)}, {facts.word('place')}"),
    "by and mail": _below(lambda facts: f"{by(facts)} {_slug(facts.names[0])}@post.example"),
    "by and handle": _below(lambda facts: f"{by(facts)} @{_slug(facts.names[0]).replace('-', '_')}"),
    "by and site": _below(lambda facts: f"{by(facts)} | {facts.site}"),
    "text": _below(lambda facts: f"{facts.word('text')} {facts.line}"),
    "text:": _at_foot(lambda facts: line(f"{facts.word('text')}: {facts.line}")),
    "text and photos": _below(lambda facts: f"{facts.word('text')}: {facts.line} Foto: Tom Harper"),
    "by, and a box at the foot": lambda facts: dated(facts, below=line(by(facts)), foot=_box(facts)),
    "box at the foot": _at_foot(_box),
    "by at the foot": _at_foot(lambda facts: line(by(facts))),
    "in brackets at the foot": _at_foot(lambda facts: line(f"({facts.line})")),
    "names at the foot": _at_foot(lambda facts: line(facts.line, "em")),
    "above the heading": lambda facts: dated(facts, above=line(by(facts))),
    "nowhere": dated,
}
