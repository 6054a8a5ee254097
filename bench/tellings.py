"""The ways in which `bench.disturbed_fields` has a bare page tell its day and its headline.

Each gives the parts of a page (`bench.retold`), and each is a habit of real sites.
"""

from __future__ import annotations

from html import escape

from bench.retold import Facts, Parts, Way, by, data, dated, line, two_articles


def _moment(facts: Facts) -> str:
    return f"{facts.day()}, {facts.when:%I:%M %p}"


def _ago(facts: Facts, attribute: str) -> Parts:
    return {"below": f"<p><span {attribute}>{facts.word('ago')}</span></p>"}


DATED: dict[str, Way] = {
    "data": lambda facts: {"head": data(facts)},
    "amid blanks": lambda facts: {"head": data(facts, datePublished=f"\n  {facts.when.isoformat()}\n")},
    "data in words": lambda facts: {"head": data(facts, datePublished=facts.day())},
    "two articles": two_articles,
    "two articles, no addresses": lambda facts: two_articles(facts, addressed=False),
    "day in words": lambda facts: {"below": line(facts.day())},
    "day in capitals": lambda facts: {"below": line(facts.day().upper())},
    "day in numbers": lambda facts: {"below": line(facts.numbers)},
    "labelled": lambda facts: {"below": line(f"{facts.word('published')} {facts.day()}")},
    "label above": lambda facts: {
        "below": f"<div><b>{facts.word('published')}</b><div>{facts.day()}</div></div>"
    },
    "12 hours and zone": lambda facts: {"below": line(f"{_moment(facts)} EST")},
    "above the heading": lambda facts: {"above": line(facts.day())},
    "below names": lambda facts: {"below": line(by(facts)) + line(facts.day())},
    "change above": lambda facts: {
        "below": line(f"{facts.word('updated')} {facts.day(9)}")
        + line(f"{facts.word('published')} {facts.day()}")
    },
    "change in one line": lambda facts: {
        "below": line(f"{facts.word('updated')}: {facts.day(9)} | {facts.word('published')}: {facts.day()}")
    },
    "change only": lambda facts: {"below": line(f"{facts.word('updated')} {facts.day()}")},
    "event in the text": lambda facts: {
        "below": line(facts.day()),
        "amid": line(f"{facts.day(40)}:  {facts.texts[1]}"),
    },
    "clock above": lambda facts: {
        "clock": f'<div class="clock">{facts.day(30)}</div>',
        "below": line(facts.day()),
    },
    "moment in a title": lambda facts: _ago(facts, f"title='{_moment(facts)}'"),
    "moment in data": lambda facts: _ago(facts, f"data-timestamp='{facts.when.isoformat()}'"),
    "at the foot": lambda facts: {"foot": line(facts.day())},
    "nowhere": lambda _: {},
    "nowhere, event in the text": lambda facts: {"amid": line(f"{facts.texts[1]} {facts.day(40)}.")},
    "nowhere, clock above": lambda facts: {"clock": f'<div class="clock">{facts.day(30)}</div>'},
    "ago": lambda facts: {"below": line(facts.word("ago"))},
}


def _title(facts: Facts, form: str) -> str:
    return form.format(escape(facts.title), facts.site)


def _under(form: str, heading: str) -> Way:
    return lambda facts: dated(facts, title=_title(facts, form), heading=_title(facts, heading))


HEADED: dict[str, Way] = {
    "data": lambda facts: {"head": data(facts)},
    "in capitals": lambda facts: {"head": data(facts, headline=facts.title.upper())},
    "escaped twice": lambda facts: {"head": data(facts, headline=escape(escape(facts.title)))},
    "amid blanks": lambda facts: {"head": data(facts, headline=f"\n   {facts.title}\n ")},
    "signed": lambda facts: {"head": data(facts, headline=f"{facts.title} | {facts.site}")},
    "two articles": two_articles,
    "two articles, no addresses": lambda facts: two_articles(facts, addressed=False),
    "heading": _under("{0} | {1}", "<h1>{0}</h1>"),
    "site first": _under("{1} | {0}", "<h1>{0}</h1>"),
    "site first, no heading": _under("{1} - {0}", "<div>{0}</div>"),
    "title only": _under("{0} - {1}", "<div>{0}</div>"),
    "site as h1": _under("{0} | {1}", "<h1>{1}</h1><h2>{0}</h2>"),
    "logo as h1": _under("{0} | {1}", "<h1><a href=/><img alt='{1}'></a></h1><h2>{0}</h2>"),
    "section as h1": _under("{0} | {1}", "<h1>Politik</h1><h2>{0}</h2>"),
    "several h1": _under("{0} | {1}", "<h1>{1}</h1><h1>{0}</h1><h1>Politik</h1>"),
    "title of the site": _under("{1}", "<h1>{0}</h1>"),
    "title of the site, h2": _under("{1}", "<h2>{0}</h2>"),
    "kicker in h1": _under("{0} | {1}", "<h1><span>Politik</span><span>{0}</span></h1>"),
}
"""What a page has for its headline: a form of `<title>`, and one of its headings."""
