"""Train the choice of the headline and write `newscrawl/extract/headline/model.json`.

    python bench/train_headline.py [--corpus FOLDER] [--out FILE] [--folds N]

Needs numpy besides the package (`pip install -r bench/requirements-train.txt`). It learns from the pages of
the corpus whose headline is known and whose news markup names none: each text that may be the headline has
features (`newscrawl/extract/headline/choice.py`), and the weights make the right one of a page's texts the
likeliest (a conditional logit with a penalty on large weights, solved by Newton's method). It learns from the
same pages without some or all of their data as well (`COPIES`), and so from those of which news markup names
the headline too. The share of right choices that it prints for each is out of fold, with no site on both
sides; the same command writes the same file.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import html
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.corpus import add_corpus  # noqa: E402 - as above
from bench.disturbed_fields import WAYS  # noqa: E402 - as above
from newscrawl.extract.headline.choice import describe_texts  # noqa: E402 - as above
from newscrawl.extract.headline.headline import learned_from  # noqa: E402 - the repository is put on the path first
from newscrawl.extract.headline.mastheads import mastheads  # noqa: E402 - as above
from newscrawl.extract.headline.texts import NEWS_WEIGHT, grouped, stated_titles  # noqa: E402 - as above
from newscrawl.extract.headline.titles import site_names  # noqa: E402 - as above
from newscrawl.extract.markup.addresses import address_key, host_of  # noqa: E402 - as above
from newscrawl.extract.markup.text import letters  # noqa: E402 - as above
from newscrawl.extract.nodes.nodes import article_nodes  # noqa: E402 - as above
from newscrawl.extract.page import Page  # noqa: E402 - as above

PENALTY = 1.0
SEEN = 5
"""A feature that fewer texts have is left out."""
STEPS = 12
COPIES = ("as-they-are", "no-json-ld", "no-meta", "no-data", "lines-only", "title-only")
"""What is taken from the pages (`bench.disturbed_fields.WAYS`)."""


@dataclass(frozen=True)
class Sample:
    """One page: the features of each text that may be its headline, and which of them is right."""

    copy: str
    site: str
    texts: list[dict[str, float]]
    right: int | None


def samples(corpus: Path) -> Iterator[Sample]:
    """The pages that have something to teach."""
    for dataset in ("fundus", "trafeval"):
        for line in (corpus / "pages" / f"{dataset}.jsonl").open(encoding="utf-8"):
            entry = json.loads(line)
            if "title" in entry:
                raw = gzip.decompress((corpus / "pages" / entry["html"]).read_bytes())
                yield from filter(None, (_sample(raw, copy, entry) for copy in COPIES))


def _sample(raw: bytes, copy: str, entry: dict[str, Any]) -> Sample | None:
    raw = WAYS[copy](raw)
    page = Page(raw, entry.get("url", ""), entry.get("encoding"))
    nodes = article_nodes(page, {address_key(page.url)} - {""})
    site = site_names(page)
    site = site | mastheads(page, site)
    votes = list(stated_titles(page, nodes, site))
    if any(group[0].weight == NEWS_WEIGHT for group in grouped(votes, site).values()):
        return None
    found = list(describe_texts(page, grouped(learned_from(page, votes), site)))
    wanted = letters(html.unescape(entry["title"]))
    right = next((place for place, (key, _) in enumerate(found) if key == wanted), None)
    host = urlsplit(page.url).hostname
    return Sample(copy, host_of(page.url) if host else entry["id"], [f for _, f in found], right)


def columns(pages: list[Sample]) -> list[str]:
    """The features that are not too rare."""
    seen = Counter(name for page in pages for text in page.texts for name, value in text.items() if value)
    return sorted(name for name, count in seen.items() if count >= SEEN)


def table(page: Sample, names: list[str]) -> Any:
    """A page's texts as rows."""
    return np.array([[text.get(name, 0.0) for name in names] for text in page.texts])


def fit(tables: list[tuple[Any, int]]) -> Any:
    """The weights that make the right texts likeliest: Newton's method on a convex loss."""
    size = tables[0][0].shape[1]
    weights = np.zeros(size)
    for _ in range(STEPS):
        slope, curve = 2 * PENALTY * weights, 2 * PENALTY * np.eye(size)
        for rows, right in tables:
            score = rows @ weights
            share = np.exp(score - score.max())
            share /= share.sum()
            mean = share @ rows
            slope += mean - rows[right]
            curve += (rows * share[:, None]).T @ rows - np.outer(mean, mean)
        weights = weights - np.linalg.solve(curve, slope)
    return weights


def out_of_fold(pages: list[Sample], names: list[str], folds: int) -> dict[str, float]:
    """The share of pages whose headline is found by weights learned without their site."""
    found: dict[str, list[bool]] = {}
    for number in range(folds):
        learned = [page for page in pages if _fold(page, folds) != number and page.right is not None]
        weights = fit([(table(page, names), page.right) for page in learned if page.right is not None])
        for page in pages:
            if _fold(page, folds) == number and page.texts:
                best = int(np.argmax(table(page, names) @ weights))
                found.setdefault(page.copy, []).append(best == page.right)
    return {name: sum(right) / len(right) for name, right in found.items()}


def _fold(page: Sample, folds: int) -> int:
    return int(hashlib.sha256(page.site.encode()).hexdigest(), 16) % folds


def main() -> None:
    """Read the corpus, say how well the choice does on sites it has not seen, and write the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    add_corpus(parser)
    parser.add_argument("--out", type=Path, default=ROOT / "newscrawl/extract/headline/model.json")
    parser.add_argument("--folds", type=int, default=10)
    args = parser.parse_args()
    pages = list(samples(args.corpus))
    names = columns(pages)
    for copy, share in out_of_fold(pages, names, args.folds).items():
        count = sum(page.copy == copy for page in pages)
        sys.stdout.write(f"{copy}: {share:.4f} of {count} pages right, on sites not learned from\n")
    weights = fit([(table(page, names), page.right) for page in pages if page.right is not None])
    said = {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)}
    args.out.write_text(json.dumps({"weights": said}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
