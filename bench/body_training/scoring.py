"""How good the choice is: the text of each page beside what is known of it.

For known bodies, precision and recall of word 4-grams per page (each page scaled alike, the best of the
accepted forms) and the F1 of their means; for snippets, those that must and must not be in the text, pooled.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bench.body_training.pages import SETS, WORD, Sample, grams, page_of
from newscrawl.clean import clean_article
from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.model import Model
from newscrawl.items import Article


def text_of(sample: Sample, model: Model) -> str:
    """The text of a page as a reader of records gets it: read by `model`, then cleaned."""
    body = read_body(page_of(sample), headline=sample.hints.headline, model=model)
    article = Article(url="", blocks=body.blocks)
    article.article_body = "\n\n".join(block.text for block in body.blocks)
    clean_article(article, None)
    return article.article_body or ""


def measure(samples: Sequence[Sample], texts: Mapping[str, str]) -> Iterator[tuple[str, float, float, float]]:
    """For each set its name, F1, precision and recall."""
    for dataset in SETS:
        pages = [sample for sample in samples if sample.dataset == dataset]
        scored = _bodies if pages and pages[0].bodies else _snippets
        precision, recall = scored(pages, texts)
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        yield dataset, f1, precision, recall


def nearest(sample: Sample, text: str) -> tuple[str, float, float]:
    """Of the accepted forms of a page's body the one that `text` is nearest to; its precision and recall."""
    return max(((body, *_match(body, text)) for body in sample.bodies), key=lambda form: form[1] + form[2])


def _bodies(pages: Sequence[Sample], texts: Mapping[str, str]) -> tuple[float, float]:
    parts = [nearest(page, texts[page.key])[1:] for page in pages]
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
