"""Rows of what may be done with a text, and of its pages, in any language."""

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.forms.tools import is_tools

TEXT = (
    "The ferry of Varno will not sail until the pier is mended, its captain said.",
    "Divers found nine cracks below the water line on the second day of the search.",
)


@pytest.mark.parametrize(
    "row",
    [
        "E-mail this article | Print this article | Discuss in forum",
        "Comments (3) | Trackback (0) | Permalink",
        "Digg this | Save to del.icio.us | Slashdot It!",
        "Printer-friendly version",
        "drukuj | wyślij znajomemu | skomentuj",
        "Tisk | Poslat e-mailem",
        "Imprimir | Enviar a un amigo",
        "Версия для печати",
        "Распечатать | Отправить другу",
        "Yazdır | Arkadaşına gönder",
        "Εκτύπωση | Αποστολή",
        "طباعة | أرسل لصديق",
        "【大 中 小】【打印】【关闭窗口】",
        "[ 轉寄友人 ] [ 友善列印 ]",
        "［印刷する］［ブックマーク］",
        "인쇄하기 | 메일보내기",
        "zurück",
        "do góry",
        "1 | 2 | 3 | Next >",
        "Page: 1 2 3 Next page",
        "1 2 3 weiter",
        "[1] [2] [3] 下一页",
    ],
)
def test_a_row_of_tools_below_a_text_is_none_of_it(row: str) -> None:
    assert clean_text("\n".join([*TEXT, row])).text == "\n".join(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "Print",
        "Back",
        "Comments",
        "Print | Drawing | Sculpture",
        "Print is dead",
        "Zurück in die Stadt",
        "Volver a casa",
        "1 2 3 4 who are we for",
        "1 - 0",
        "1 | 3 | 5",
        "1, 2, 3",
        "10 | 11 | 12",
        "Send help",
        "Do góry nogami",
        "(((((" * 20,
        "1 " * 55,
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert not is_tools(line)
