"""How good the choice is: the text of each page beside what is known of it.

For known bodies, precision and recall of word 4-grams per page (each page scaled alike, the best of the
accepted forms) and the F1 of their means; for snippets, those that must and must not be in the text, pooled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bench.body_training.pages import SETS, WORD, Sample, grams
from newscrawl.clean import clean_article
from newscrawl.extract.body_choice import settle
from newscrawl.items import Article, Block


def report(samples: Sequence[Sample], kept: Mapping[str, Iterable[int]], title: str) -> Iterator[str]:
    """A line for each set; `kept` has the pieces chosen on each page, as the trees say."""
    texts = {sample.key: _text(sample, kept.get(sample.key, ())) for sample in samples}
    for dataset in SETS:
        pages = [sample for sample in samples if sample.dataset == dataset]
        scored = _bodies if pages and pages[0].bodies else _snippets
        precision, recall = scored(pages, texts)
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        yield f"{title} {dataset:9} F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}"


def _text(sample: Sample, kept: Iterable[int]) -> str:
    pieces = sample.cut.pieces
    chosen = [pieces[index] for index in settle(sample.cut, list(kept), sample.hints.headline)]
    article = Article(url="", blocks=[Block(type=p.type, text=p.text, tag=p.tag) for p in chosen])
    article.article_body = "\n\n".join(block.text for block in article.blocks)
    clean_article(article, None)
    return article.article_body or ""


def _bodies(pages: Sequence[Sample], texts: Mapping[str, str]) -> tuple[float, float]:
    parts = [max((_match(b, texts[p.key]) for b in p.bodies), key=sum) for p in pages]
    kept = [precision for page, (precision, _) in zip(pages, parts, strict=True) if texts[page.key]]
    return sum(kept) / max(1, len(kept)), sum(recall for _, recall in parts) / max(1, len(parts))


def _match(true: str, text: str) -> tuple[float, float]:
    """Precision and recall of the 4-grams of `text`."""
    wanted, got = grams(WORD.findall(true)), grams(WORD.findall(text))
    both = (wanted & got).total()
    return both / max(1, got.total()), both / max(1, wanted.total())


def _snippets(pages: Sequence[Sample], texts: Mapping[str, str]) -> tuple[float, float]:
    hits = wrong = wanted = 0
    for page in pages:
        text = " ".join(texts[page.key].split())
        hits += sum(" ".join(snippet.split()) in text for snippet in page.good)
        wrong += sum(" ".join(snippet.split()) in text for snippet in page.bad)
        wanted += len(page.good)
    return hits / max(1, hits + wrong), hits / max(1, wanted)
