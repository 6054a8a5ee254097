"""Summaries by machines above a text."""

import pytest

from newscrawl.extract.body.leftout.machinemade import without_machine_made
from tests.extract.body.cuts import LONG, cut

TEXT = f"<p>{LONG}</p>" * 4
POINTS = "<ul><li>The county and the town pay for the pier.</li><li>It will take them eight years.</li></ul>"


def left(html: str) -> list[str]:
    """What is left of the pieces of a page that are longer than a label."""
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if 5 < piece.words != 14]
    return [found.pieces[at].text for at in without_machine_made(found, kept)]


@pytest.mark.parametrize(
    "box",
    [
        f"<h3>AI summary</h3>{POINTS}",
        f"<div>Summary (AI)</div>{POINTS}",
        f"<h2>Takeaways by Harbour AI</h2>{POINTS}",
        f"<b>KI-Zusammenfassung</b><br><br>{POINTS}",
        f"<h3>Résumé par l’IA</h3>{POINTS}",
        f"<h3>AI要約</h3>{POINTS}",
        f"<h3>Quick version</h3>{POINTS}<p>This summary was made by AI and read by our own editors.</p>",
        f"<h3>Kort</h3>{POINTS}<small>Sammendraget er laget av kunstig intelligens (KI).</small>",
        f"<h3>Özet</h3>{POINTS}<p>Bu özet yapay zekâ ile hazırlandı.</p>",
        f"<summary>Summarize</summary>{POINTS}<small>Generated with AI, read by our own editors.</small>",
    ],
)
@pytest.mark.parametrize(
    "lead",
    [
        "",
        "<p>The pier of the town is to be made new by and by.</p>",
        "<p>The pier of the town is to be made new by and by.</p><div>Ada Moss</div><div>14 May 2025</div>",
    ],
    ids=["first", "below a standfirst", "below a writer and a day"],
)
def test_a_summary_by_a_machine_above_the_text_is_none_of_it(box: str, lead: str) -> None:
    first = [lead[3:].partition("</p>")[0]] if lead else []
    assert left(f"<main>{lead}<div class='x1'>{box}</div>{TEXT}</main>") == [*first, *[LONG] * 4]


@pytest.mark.parametrize(
    "html",
    [
        f"<div><h3>Summary</h3>{POINTS}</div>{TEXT}",
        f"<div><h3>AI in the harbour</h3>{POINTS}</div>{TEXT}",
        f"<div><h3>AI summary</h3>{POINTS}</div>{TEXT}<p>The AI that read it to the board was wrong.</p>",
        f"<div><p>A summary by AI told the board that the old pier would stand.</p></div>{TEXT}",
        f"{TEXT}<div><h3>AI summary</h3>{POINTS}</div><p>{LONG}</p>",
        f"<div><h3>AI summary</h3>{TEXT}</div><p>{LONG}</p>",
    ],
    ids=["by writers", "no summary", "of what it tells", "a paragraph", "a chapter", "most of the text"],
)
def test_what_the_article_says_itself_stays(html: str) -> None:
    found = cut(f"<main>{html}</main>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.words > 5]
    assert without_machine_made(found, kept) is kept
