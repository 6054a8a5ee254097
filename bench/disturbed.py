"""What is left of a record when its page is marked up otherwise, or has something more on it.

    python -m bench.disturbed [--extractor MODULE:NAME] [--sets aeb,fundus] [--only no-names,newsletter]

Scores on pages as they are say little of the next site, whose habits no page has. Here each page of the
corpus is changed in a way that real sites have (`WAYS`), or gets what real pages have beside their text
(`EXTRAS`: in the midst of the text, above or below it), and is read again. The first table has the scores for
each way, the second how many pages take an extra for text, and the F1 of their bodies. Reads `../shared` (or
NEWSCRAWL_SHARED).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from typing import Any

from bench.options import options
from bench.pages import OURS, pages_of, tool
from bench.tables import table

_TAGS = rb"article|main|section|header|footer|nav|aside|figure|figcaption|time"
_JSONLD = re.compile(rb"<script[^>]*ld\+json[^>]*>.*?</script>", re.DOTALL | re.IGNORECASE)
_NAMED = re.compile(rb"(<[a-zA-Z][^<>]*?)\s(?:class|id)\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]+)", re.IGNORECASE)
_ROLES = re.compile(
    rb"\s(?:itemprop|itemtype|itemscope|property|rel|role|typeof)\s*=\s*(?:\"[^\"]*\"|'[^']*')", re.IGNORECASE
)


def _without(pattern: bytes) -> Callable[[bytes], bytes]:
    return lambda raw: re.sub(pattern, b"", raw, flags=re.IGNORECASE)


def _renamed(tags: bytes, tag: bytes) -> Callable[[bytes], bytes]:
    return lambda raw: re.sub(rb"<(/?)(?:" + tags + rb")(?=[\s>])", rb"<\1" + tag, raw, flags=re.IGNORECASE)


def _without_names(raw: bytes) -> bytes:
    for _ in range(3):  # of class, id and another
        raw = _NAMED.sub(rb"\1", raw)
    return raw


WAYS: dict[str, Callable[[bytes], bytes]] = {
    "as-they-are": lambda raw: raw,
    "no-json-ld": lambda raw: _JSONLD.sub(b"", raw),
    "no-meta": _without(rb"<meta(?![^>]*charset)[^>]*>"),
    "no-names": _without_names,
    "no-roles": lambda raw: _ROLES.sub(b"", raw),
    "no-optional-tags": _without(rb"</?(?:html|head|body)\b[^>]*>"),
    "no-end-tags": _without(rb"</(?:p|li|td|tr|dd|dt|option)>"),
    "div-only": _renamed(_TAGS, b"div"),
    "p-as-div": _renamed(b"p", b"div"),
    "headings-as-div": _renamed(b"h[1-6]", b"div"),
    "prefixed-json-ld": lambda raw: _JSONLD.sub(
        lambda found: re.sub(rb'"(?=[a-z]\w*"\s*:)', b'"schema:', found[0]), raw
    ),
}
"""What a way makes of a page's source."""

_PARTS = (("body", "f1"), ("title", "exact"), ("authors", "exact"), ("published", "day"))
"""The scores that the first table has, of those that a set has labels for."""
_SIGN = "Zorblat"
"""A word that no page has: what has it is the extra's."""
_SAID = f"Get the best of {_SIGN} each morning: the stories that matter, told by those who know the coast."
_MORE = "".join(
    f"<p>On night {n} the players of {_SIGN} gave a comedy in the old mill again.</p>" for n in range(30)
)
_ASKED = "store information such as cookies, and ask for your consent"
EXTRAS = {
    "newsletter": ("amid", f"<div class='newsletter'><p>{_SAID}</p></div>"),
    "sign-up": ("amid", f"<div><h4>Sign up for our newsletter</h4><p>{_SAID}</p></div>"),
    "read-also": (
        "amid",
        f"<div><h4>Read also</h4><h4><a href='/mill'>The mill</a></h4><p>{_SAID}</p></div>",
    ),
    "advertisement": ("amid", f"<div><span>Advertisement</span><p>{_SAID}</p></div>"),
    "poll": (
        "amid",
        f"<div><p>{_SAID}</p><ul><li><label>Yes</label></li><li><label>No</label></li></ul></div>",
    ),
    "caption": ("amid", f"<figure><img src=a.jpg><figcaption>Boats of {_SIGN} at dawn</figcaption></figure>"),
    "consent": (
        "above",
        f"<div><p>{_SIGN} and its partners {_ASKED} to show you what fits you best.</p></div>",
    ),
    "next-article": ("below", f"<article><h1>{_SIGN} at the mill</h1>{_MORE}</article>"),
    "publisher": ("below", f"<div><h3>About {_SIGN}</h3><p>{_SAID} {_SAID}</p></div>"),
}
"""What is put on a page, and where: two paragraphs into its text, before all of it, behind all of it."""


def scores(extract: Any, pages: Sequence[Any], way: Callable[[bytes], bytes]) -> dict[str, dict[str, float]]:
    """The scores of an extractor on pages that are changed in a way."""
    for page in pages:
        changed = way(page.raw())
        page.raw = lambda changed=changed: changed
    records, _ = tool("evaluate_pages").run(extract, pages)
    return tool("evaluate_pages").evaluate(pages, records, 2)  # type: ignore[no-any-return]  # it is not typed


def place(raw: bytes, body: str, where: str) -> int:
    """Where in the source of a page something is put; -1 where its text is not found there."""
    if where == "below":
        return raw.lower().rfind(b"</body")
    if where == "above":
        begin = re.search(rb"<body[^>]*>", raw, re.IGNORECASE)
        return begin.end() if begin else -1
    ends: list[int] = []
    for text in (line.strip()[:28].encode() for line in body.split("\n") if len(line) > 60):
        at = raw.find(text, ends[-1] if ends else 0)
        end = raw.find(b"</p>", at)
        if at >= 0 <= end and raw.rfind(b"<script", 0, at) <= raw.rfind(b"</script", 0, at):
            ends.append(end + len(b"</p>"))
    return ends[1] if len(ends) > 3 else -1


def taken(extract: Any, pages: Sequence[Any], where: str, html: str) -> tuple[int, int, float]:
    """On how many pages an extra can be put, how many take it for text, and the mean F1 of their bodies."""
    scorer = tool("evaluate_pages")
    done = leaks = 0
    f1 = 0.0
    for page in pages:
        raw = page.raw()
        if (at := place(raw, page["body"], where)) < 0:
            continue
        changed = raw[:at] + html.encode() + raw[at:]
        page.raw = lambda changed=changed: changed
        body = scorer.clean(extract(page) or {})["body"]
        page.raw = lambda raw=raw: raw
        done, leaks = done + 1, leaks + (_SIGN in body)
        f1 += scorer.page_scores(scorer.shingle_match(page["body"], body))[2]
    return done, leaks, f1 / max(done, 1)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = options(__doc__)
    parser.add_argument("--extractor", default=OURS)
    parser.add_argument("--sets", default="aeb,fundus")
    parser.add_argument("--only", help="names of ways and extras, joined by commas")
    args = parser.parse_args(arguments)
    wanted = set(args.only.split(",")) if args.only else {*WAYS, *EXTRAS}
    if unknown := wanted - {*WAYS, *EXTRAS}:
        print(
            f"not known: {', '.join(sorted(unknown))}. There are {', '.join([*WAYS, *EXTRAS])}",
            file=sys.stderr,
        )
        return 2
    extract, sets = tool("evaluate_pages").load_extractor(args.extractor), args.sets.split(",")
    print(_of_ways(extract, sets, [name for name in WAYS if name in wanted]))
    print(_of_extras(extract, sets, [name for name in EXTRAS if name in wanted]))
    return 0


def _of_ways(extract: Any, sets: Sequence[str], names: Sequence[str]) -> str:
    columns: dict[str, list[str]] = {"way": [*names]}
    for dataset in sets:
        found = [scores(extract, pages_of(dataset, 0), WAYS[name]) for name in names]
        for part, key in _PARTS:
            values = [one[part][key] for one in found if part in one]
            columns |= {f"{dataset} {part}": [f"{value:.3f}" for value in values]} if values else {}
    return table([*columns], [list(row) for row in zip(*columns.values(), strict=True)])


def _of_extras(extract: Any, sets: Sequence[str], names: Sequence[str]) -> str:
    pages = [page for dataset in sets for page in pages_of(dataset, 0) if "body" in page]
    rows = []
    for name in names:
        done, leaks, f1 = taken(extract, pages, *EXTRAS[name])
        rows.append([name, str(done), str(leaks), f"{f1:.4f}"])
    return table(["extra", "pages", "take it for text", "F1"], rows)


if __name__ == "__main__":
    sys.exit(main())
