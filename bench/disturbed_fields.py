"""What is left of headline, authors and date when a page does not state them as data, or states them badly.

    python -m bench.disturbed_fields [--extractor MODULE:NAME] [--every 2] [--only no-data,by]

The first table has the pages of the corpus with their data taken away (`WAYS`): the share of them that have
a field right, and that have it wrong, as what cannot be known is to be left out. The second has the same for
fields that nobody has labelled: what is read of the page as it is counts as right. The others have bare pages
that say what a page of the corpus says in one way each (`bench.tellings`); where that tells nothing, nothing
is right. Reads `../shared` (or NEWSCRAWL_SHARED).
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from bench.disturbed import WAYS as MARKUP
from bench.options import options
from bench.pages import OURS, pages_of, tool
from bench.retold import Facts, Way, facts_of, page_of
from bench.tables import table
from bench.tellings import DATED, HEADED
from bench.tellings_names import NAMED

_ROLES = re.compile(
    rb"\s(?:itemprop|itemtype|itemscope|property|rel|role|typeof|datetime|class|id|data-[\w-]+)\s*=\s*(?:\"[^\"]*\"|'[^']*')",
    re.IGNORECASE,
)
_TIME = re.compile(rb"<(/?)time(?=[\s>])", re.IGNORECASE)
_LANG = re.compile(rb"(<html[^>]*?)\s(?:xml:)?lang\s*=\s*[\"']?[\w-]+[\"']?", re.IGNORECASE)
_OTHER_KINDS = b"""<script type="application/ld+json">[{"@context":"https://schema.org","@type":"Organization",
"name":"Post Group","foundingDate":"1949-02-01"},{"@type":"WebSite","name":"Post"},{"@type":"BreadcrumbList",
"itemListElement":[{"@type":"ListItem","position":1,"name":"Home"}]}]</script>"""


def _no_data(raw: bytes) -> bytes:
    return MARKUP["no-meta"](MARKUP["no-json-ld"](raw))


def _no_marks(raw: bytes) -> bytes:
    return _TIME.sub(rb"<\1span", _ROLES.sub(b"", _no_data(raw)))


WAYS: dict[str, Callable[[bytes], bytes]] = {
    "as-they-are": lambda raw: raw,
    "no-json-ld": MARKUP["no-json-ld"],
    "no-meta": MARKUP["no-meta"],
    "other-json-ld": lambda raw: re.sub(
        rb"(?i)</head", _OTHER_KINDS + b"</head", MARKUP["no-json-ld"](raw), count=1
    ),
    "no-data": _no_data,
    "lines-only": lambda raw: _LANG.sub(rb"\1", _no_marks(raw)),
    "title-only": lambda raw: MARKUP["headings-as-div"](_no_marks(raw)),
}
_FIELDS = ("title", "authors", "published")
TOLD = (("authors", NAMED), ("published", DATED), ("title", HEADED))
SETS = ("fundus", "trafeval", "htmldate")
_UNKNOWN = ("nowhere", "ago")
"""What the ways begin with that tell nothing."""
_NAME = re.compile(r"[\w-]{8,}")
_OTHERS = ("description", "article_section", "keywords", "in_language", "images")


def verdict(field: str, page: Any, record: Any) -> str:
    """Whether a field is "right", "wrong" or, where nothing is said, "none"."""
    scorer = tool("evaluate_pages")
    said = [text for text in record[field] if text] if field == "authors" else record[field]
    if not said:
        return "none"
    if field == "title":
        right = scorer.norm(page[field]) == scorer.norm(record[field])
    elif field == "authors":
        right = scorer.names(page[field]) == scorer.names(record[field])
    else:
        right = scorer.date_match(page[field], record[field])[0]
    return "right" if right else "wrong"


def read(extract: Any, raw: bytes, page: Any) -> tuple[Any, Any]:
    """What an extractor gives, and the record that the scorer makes of it."""
    changed = page.__class__(page)
    changed.raw = lambda: raw
    found = extract(changed)
    return found, tool("evaluate_pages").clean(found or {})


def _shares(found: Counter[str]) -> list[str]:
    total = max(sum(found.values()), 1)
    return [f"{found['right'] / total:.2f}", f"{found['wrong'] / total:.2f}"]


def of_pages(extract: Any, pages: Sequence[Any], names: Sequence[str]) -> str:
    """The table of the corpus' own pages."""
    rows, others = [], []
    whole = {page["id"]: read(extract, page.raw(), page)[0] for page in pages}
    for name in names:
        counts: dict[str, Counter[str]] = {field: Counter() for field in (*_FIELDS, *_OTHERS)}
        for page in pages:
            found, record = read(extract, WAYS[name](page.raw()), page)
            for field in _FIELDS:
                if page.get(field) and (field != "published" or tool("evaluate_pages").when(page[field])):
                    counts[field][verdict(field, page, record)] += 1
            for field in _OTHERS:
                counts[field][_same(whole[page["id"]], found, field)] += 1
        rows.append([name, *(share for field in _FIELDS for share in _shares(counts[field]))])
        others.append([name, *(share for field in _OTHERS for share in _shares(counts[field]))])
    head = [text for field in _FIELDS for text in (field, "wrong")]
    more = [text for field in _OTHERS for text in (field, "other")]
    return table(["way", *head], rows) + "\n\n" + table(["way", *more], others)


def _same(whole: Any, found: Any, field: str) -> str:
    before, after = (_plain(record.get(field), field) if record else None for record in (whole, found))
    if not before or not after:
        return "none" if before else ""
    same = bool(before & after) if field == "images" else before == after
    return "right" if same else "wrong"


def _plain(value: Any, field: str) -> Any:
    """A value without what does not count: a language's country, which size of a picture it is."""
    if field == "in_language":
        return (value or "").partition("-")[0]
    if field == "images":
        return set(_NAME.findall(urlsplit(value[0].url).path)) if value else set()
    return value


def of_facts(extract: Any, facts: Sequence[Facts], field: str, ways: Mapping[str, Way]) -> str:
    """The table of bare pages that tell a field in some ways."""
    rows = []
    for name, way in ways.items():
        found: Counter[str] = Counter()
        for one in facts:
            page = tool("evaluate_pages").Page(
                url=one.address,
                encoding="utf-8",
                title=one.title,
                authors=list(one.names),
                published=one.when.isoformat(),
            )
            result = verdict(field, page, read(extract, page_of(one, way(one)), page)[1])
            found["right" if result == "none" and name.startswith(_UNKNOWN) else result] += 1
        rows.append([name, *_shares(found)])
    return f"{field}, of {len(facts)} pages\n\n" + table(["way", "right", "wrong"], rows)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = options(__doc__)
    parser.add_argument("--extractor", default=OURS)
    parser.add_argument("--every", type=int, default=2, metavar="N", help="read every Nth page of a set")
    parser.add_argument("--only", help="names of ways, joined by commas")
    args = parser.parse_args(arguments)
    known = {*WAYS, *(name for _, ways in TOLD for name in ways)}
    wanted = set(args.only.split(",")) if args.only else known
    if unknown := wanted - known:
        print(
            f"not known: {', '.join(sorted(unknown))}. There are {', '.join(sorted(known))}", file=sys.stderr
        )
        return 2
    extract = tool("evaluate_pages").load_extractor(args.extractor)
    pages = [page for name in SETS for page in pages_of(name, 0)[:: args.every]]
    print(of_pages(extract, pages, [name for name in WAYS if name in wanted]))
    facts = list(facts_of(pages_of("fundus", 0)))[:: args.every]
    for field, ways in TOLD:
        print("\n" + of_facts(extract, facts, field, {name: ways[name] for name in ways if name in wanted}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
