"""Lines that lead to another story by words and a link."""

import pytest

from newscrawl.extract.body.leftout.stories.readalso import without_read_also
from tests.extract.body.cuts import LONG, cut

TEXT = f"<p>{LONG * 4}</p>"


def left(line: str) -> int:
    found = cut(f"<div>{TEXT}{line}{TEXT}</div>")
    return len(without_read_also(found, range(len(found.pieces))))


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("Read also", "Storm leaves hundreds without power"),
        ("In case you missed it", "Storm leaves hundreds without power"),
        ("Don’t miss", "Storm leaves hundreds without power"),
        ("À LIRE AUSSI", "La tempête prive le port de courant"),
        ("Lire également", "La tempête prive le port de courant"),
        ("Mehr zum Thema", "Sturm lässt den Hafen ohne Strom"),
        ("Te puede interesar", "La tormenta deja el puerto sin luz"),
        ("Читайте также", "Шторм оставил порт без света"),
        ("関連記事", "嵐で港町の数百戸が三日目の停電に"),
        ("延伸阅读", "风暴致港口数百户连续三晚停电"),
        ("اقرأ أيضاً", "العاصفة تترك الميناء بلا كهرباء"),
        ("Čítajte viac", "Búrka nechala prístav bez prúdu"),
        ("ÖNERİLEN HABER", "Fırtına limanı elektriksiz bıraktı"),
        ("یہ بھی پڑھیے", "طوفان نے بندرگاہ کو بجلی سے محروم کر دیا"),
        ("यो पनि पढ्नुहोस्", "आँधीले बन्दरगाह अँध्यारो भयो"),
        ("بیشتر بدانید", "طوفان بندر را بی‌برق گذاشت"),
        ("यह भी पढ़ें", "तूफान से बंदरगाह तीसरी रात भी बिना बिजली"),
    ],
)
def test_a_label_without_a_sign_and_a_link_are_not_read(label: str, title: str) -> None:
    link = f"<a href='/news/storm'>{title}</a>"
    assert left(f"<p><strong>{label}</strong> {link}</p>") == 2
    assert left(f"<p><strong>{label} {link}</strong></p>") == 2
    assert left(f"<p>{label} – {link}</p>") == 2
    assert left(f"<p>[{label} {link}]</p>") == 2
    assert left(f"<div><span>{label}</span>{link}</div>") == 2
    assert left(f"<p><b>{label}</b><br>{link}</p>") == 2


@pytest.mark.parametrize(
    "line",
    [
        "Read also what <a href='/r'>the county wrote on the piles</a>",
        "Read more <a href='/r'>in the report on the piles</a> by the end of the week",
        "See also <a href='/r'>the report of the county on the piles</a>.",
        "Related <a href='/r'>trades</a>",
        "More <a href='/r'>than two hundred people came to the pier</a>",
        "Read also the report of the county on the piles",
    ],
)
def test_a_sentence_that_begins_so_stays(line: str) -> None:
    assert left(f"<p>{line}</p>") == 3


def test_a_text_that_is_mostly_such_lines_stays() -> None:
    lines = "<p>Related <a href='/r'>The winter of the long ice</a></p>" * 6
    found = cut(f"<p>The pier closes.</p>{lines}")
    assert len(without_read_also(found, range(len(found.pieces)))) == 7
