"""Writes the file of a new outlet: what was found of a site, as a spider file of facts.

Everything here may come from a page of the web, a name with quotes or line breaks in it too, and ends up in
Python: so addresses are put into their one spelling, text is quoted by rule, and nothing is pasted.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.known.hostnames import own_label

MAX_LINES = 40
"""Lines of an outlet's file; sections and feeds beyond are left out, the last first."""

LINE_LENGTH = 110

_TO_SLASH = re.compile(r"(?:\\.|[^/\\])*+/?", re.DOTALL)
_PIECE = LINE_LENGTH - len('            r""')
"""Characters of a piece of a pattern on a line of its own."""
_PLACE = re.compile(r"\{\w+\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is known of a new outlet. The names are those of the attributes of `NewsSpider`."""

    name: str
    outlet_name: str
    domain: str
    home: str
    seen: date
    country: str | None = None
    language: str | None = None
    hosts: tuple[str, ...] = ()
    article: str | None = None
    ids: str | None = None
    keep_query: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    sections: Mapping[str, str] = field(default_factory=dict)
    feeds: Mapping[str, str] = field(default_factory=dict)
    news_sitemaps: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    dated_sitemaps: tuple[str, ...] = ()


def name_of(host: str) -> str:
    """A short id for the outlet at a host, fit for a module: `the-news.co.uk` is `thenews`."""
    name = re.sub(r"[^a-z0-9]", "", own_label(bare_host(host.partition(":")[0])).lower())
    return name if name[:1].isalpha() else f"outlet{name}"


def render(draft: Draft) -> str:
    """The text of the file, at most `MAX_LINES` long. Raises ValueError for a name that is no module's."""
    if not re.fullmatch(r"[a-z][a-z0-9]*", draft.name):
        raise ValueError(
            f"{draft.name}: the name of an outlet is lower-case letters and digits, a letter first"
        )
    while len((text := _render(draft)).splitlines()) > MAX_LINES and (draft.sections or draft.feeds):
        if len(draft.sections) >= len(draft.feeds):
            draft = replace(draft, sections=_without_last(draft.sections))
        else:
            draft = replace(draft, feeds=_without_last(draft.feeds))
    return text


def _without_last(pairs: Mapping[str, str]) -> dict[str, str]:
    return dict(list(pairs.items())[:-1])


def _render(draft: Draft) -> str:
    home = (tidy(draft.home) or "").rstrip("/")
    lines = [f'"""{_plain(draft.outlet_name)}. Seen live on {draft.seen}."""', ""]
    lines += [
        "from newscrawl.discover.identity import UrlFacts",
        "from newscrawl.spiders.base import NewsSpider",
        "",
    ]
    body = list(_attributes(draft, home))
    if any("{HOME}" in line or "HOME + " in line for line in body):
        lines += [f"HOME = {_text(home)}", ""]
    return "\n".join([*lines, "", *_head(draft), *body, ""])


def _head(draft: Draft) -> Iterator[str]:
    yield f"class {draft.name.capitalize()}Spider(NewsSpider):"
    yield '    """Sources and the form of addresses as found from the home page; look them over."""'
    yield ""


def _attributes(draft: Draft, home: str) -> Iterator[str]:
    yield f"    name = {_text(draft.name)}"
    yield f"    outlet_name = {_text(_plain(draft.outlet_name))}"
    yield f"    domain = {_text(draft.domain)}"
    for name in ("country", "language"):
        if value := getattr(draft, name):
            yield f"    {name} = {_text(value)}"
    forms = (("article", draft.article), ("ids", draft.ids))
    facts = [_form(name, form) for name, form in forms if form]
    facts.append(_named("hosts", [_text(host) for host in draft.hosts]))
    if draft.keep_query:
        facts.append(_named("keep_query", [_text(name) for name in draft.keep_query]))
    if draft.reject:
        facts.append(_named("reject", [_pattern(pattern) for pattern in draft.reject]))
    yield from _wrapped("urls = UrlFacts(", facts, ")")
    for name in ("sections", "feeds"):
        if pairs := getattr(draft, name):
            yield from _wrapped(
                f"{name} = {{", [f"{_text(k)}: {_url(v, home)}" for k, v in pairs.items()], "}"
            )
    for name, spelt in (("news_sitemaps", _url), ("sitemaps", _url), ("dated_sitemaps", _dated)):
        if urls := getattr(draft, name):
            end = ",)" if len(urls) == 1 else ")"
            yield from _wrapped(f"{name} = (", [spelt(url, home) for url in urls], end)


def _wrapped(start: str, items: list[str], end: str) -> Iterator[str]:
    """One line where it fits, else one for each item, as the formatter has it."""
    line = f"    {start}{', '.join(items)}{end}"
    if len(line) <= LINE_LENGTH:
        yield line
        return
    yield f"    {start}"
    for item in items:
        yield f"        {item},"
    yield f"    {end.removeprefix(',')}"


def _named(name: str, items: list[str]) -> str:
    """A tuple among the arguments of a call, on a line of its own or, where it is long, on several."""
    line = f"{name}=({', '.join(items)}{',' if len(items) == 1 else ''})"
    if len(f"        {line},") <= LINE_LENGTH:
        return line
    return "\n".join([f"{name}=(", *(f"            {item}," for item in items), "        )"])


def _url(url: str, home: str) -> str:
    """An address as Python has it."""
    spelt = tidy(url, trackers=True) or ""
    return f'f"{{HOME}}{_text(spelt[len(home) :])[1:]}' if spelt.startswith(home + "/") else _text(spelt)


def _dated(pattern: str, home: str) -> str:
    """The address of dated sitemaps as Python has it; its places stay what they are."""
    places = _PLACE.findall(pattern)
    spelt = tidy(_PLACE.sub("--place--", pattern), trackers=True) or ""
    for place in places:
        spelt = spelt.replace("--place--", place, 1)
    return f"HOME + {_text(spelt[len(home) :])}" if spelt.startswith(home + "/") else _text(spelt)


def _form(name: str, pattern: str) -> str:
    """A pattern among the arguments of a call; a long one in pieces, each of which ends in a slash."""
    line = f"{name}={_pattern(pattern)}"
    if len(f"        {line},") <= LINE_LENGTH:
        return line
    pieces = [""]
    for part in _TO_SLASH.findall(pattern):
        if len(pieces[-1]) + len(part) > _PIECE:
            pieces.append("")
        pieces[-1] += part
    return "\n".join(
        [f"{name}=(", *(f"            {_pattern(piece)}" for piece in pieces if piece), "        )"]
    )


def _pattern(pattern: str) -> str:
    """A raw string where Python can write one."""
    raw = "\\" in pattern and '"' not in pattern and pattern.isprintable() and not pattern.endswith("\\")
    return f'r"{pattern}"' if raw else _text(pattern)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _plain(name: str) -> str:
    """A name as one line of plain text, without what could end a docstring."""
    kept = (" " if unicodedata.category(char)[0] in "CZ" else char for char in name if char not in '"\\')
    return " ".join("".join(kept).split())[:60].strip() or "An outlet"
