"""Names in a line with a date."""

import pytest

from newscrawl.extract.people.lines.datedlines import in_dated_line
from tests.extract.people.test_authors import authors

TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>"


@pytest.mark.parametrize(
    ("line", "language", "names"),
    [
        ("Ada Moss | May 3, 2021", "en", ["Ada Moss"]),
        ("Anna Mech 09-11-2005, ostatnia aktualizacja 10-11-2005 08:12", "pl", ["Anna Mech"]),
        ("Anna Mech 2005-11-09", "pl", ["Anna Mech"]),
        ("Aktualizováno Čtvrtek, 12 Únor 2004 08:00", "cs", []),
        ("Τελευταία Ενημέρωση Πέμπτη, 16 Οκτώβριος 2003 09:00", "el", []),
        ("Anna Čtvrtek, 12. února 2004 08:00", "cs", ["Anna Čtvrtek"]),
        ("Anna Moss Tuesday, May 3, 2021", "en", ["Anna Moss"]),
        ("Автор: Анна Мохова Дата: 09.11.2006 17:42", "ru", ["Анна Мохова"]),
        ("【記者王大明／港都報導】 2006/11/09", "zh", ["王大明"]),
        ("記者王大明／港都報導 2006-11-09 17:42", "zh", ["王大明"]),
        ("16.05.2024 kl. 09:30 Skrivað hevur: Jógvan Hansen", "fo", ["Jógvan Hansen"]),
        ("21.05.2024 13:44 Toimittaja: Jana Mäkelä", "fi", ["Jana Mäkelä"]),
        ("Grand Harbour 09-11-2005", "en", []),
        ("May 3, 2024 Anna Moss", "en", ["Anna Moss"]),
        ("3 May 2024 10:25 am Anna Moss", "en", ["Anna Moss"]),
        ("Published 03/05/2024 Anna Moss", "en", ["Anna Moss"]),
        ("May 3, 2024 Grand Harbour", "en", []),
        ("May 3, 2024 Anna Moss opened it", "en", []),
        ("May 3, 2021 | Words: Ada Moss Photos: Ben Lund", "en", ["Ada Moss"]),
        ("3 maja 2021 | Rozmawia Anna Mech", "pl", ["Anna Mech"]),
        ("May 3, 2021 | Photos: Ben Lund", "en", []),
        ("May 3, 2021 | Harbour news and more", "en", []),
        ("港都新聞網 2006/11/09", "zh", []),
        ("May 3, 2021", "en", []),
        ("Ada Moss | Published 3 May 2009, changed 4 May 2021", "en", ["Ada Moss"]),
        ("Ada Mary Moss, teacher, born 9 March 1936; died 29 November 2021", "en", []),
        ("Jonas Beck (4.5.1941 – 29.11.2021)", "de", []),
        ("Giriş Tarihi: 05.03.2024 09:12 | Güncelleme Tarihi: 05.03.2024", "tr", []),
        ("Data Publikacji: 05.03.2024", "pl", []),
        ("Fecha de Publicación : martes, 5 de marzo de 2024", "es", []),
        ("Oluşturulma Tarihi: 05.03.2024 | Ahmet Yılmaz", "tr", ["Ahmet Yılmaz"]),
        ("Jón Jónsson Þriðjudagur, 5. mars 2024", "is", ["Jón Jónsson"]),
        ("José Luis Domingo | 3 May 2026", "en", ["José Luis Domingo"]),
        ("By Ana Maria Sobota, May 3, 2026", "en", ["Ana Maria Sobota"]),
        ("Abdul Rahman Ahad 3 May 2026", "en", ["Abdul Rahman Ahad"]),
        ("رضا کریمی سه‌شنبه, ۱۵ اسفند ۱۴۰۲ ۰۹:۱۲", "fa", ["رضا کریمی"]),
        ("كتب محمد أحمد الثلاثاء، 05 مارس 2024", "ar", ["محمد أحمد"]),
        ("Joe Friday 3 May 2021", "en", ["Joe Friday"]),
        ("입력 2024.03.05 09:12 수정 2024.03.05 10:20 김철수 기자", "ko", ["김철수"]),
        ("[나무경제 김철수 기자] 2024-03-05 09:12", "ko", ["김철수"]),
        ("2024/03/05 09:12 海灣時報 記者王大明／海灣報導", "zh-TW", ["王大明"]),
        ("Αναρτήθηκε από Μαρία Λεοντή στις 19.7.2017", "el", ["Μαρία Λεοντή"]),
        ("Zeynep Aksoy tarafından 28 Mart 2018 tarihinde yayınlandı", "tr", ["Zeynep Aksoy"]),
        ("मीरा जोशी द्वारा 5 नवंबर 2018 को प्रकाशित", "hi", ["मीरा जोशी"]),
        ("פורסם ב-15/12/2019 על ידי דנה לביא", "he", ["דנה לביא"]),
        ("Skrevet af Mette Krogh d. 13. maj 2019", "da", ["Mette Krogh"]),
        ("Julkaistu 3.10.2017, kirjoittaja Liisa Korhonen", "fi", ["Liisa Korhonen"]),
        ("Postat de Ioana Dragomir la 27.02.2020", "ro", ["Ioana Dragomir"]),
        ("Ditulis oleh Dewi Lestari pada 30 Agustus 2021", "id", ["Dewi Lestari"]),
        ("Đăng bởi Nguyễn Thu Hà - 21/09/2019", "vi", ["Nguyễn Thu Hà"]),
        ("เผยแพร่เมื่อ 8 ธ.ค. 63 โดย มาลี วงศ์ทอง", "th", ["มาลี วงศ์ทอง"]),
        ("Додано Оксана Гринько - 26/04/2021", "uk", ["Оксана Гринько"]),
        ("Köprü 28 Mart 2018 tarihinde açıldı", "tr", []),
        ("2022.07.24 佐々木優子", "ja", ["佐々木優子"]),
        ("2022年7月24日 松山市", "ja", []),
        ("March 7, 2019 by Nora Castle 12 Comments", "en", ["Nora Castle"]),
        ("March 7, 2019 By Nora Castle Leave a Comment", "en", ["Nora Castle"]),
        ("18. November 2021 von Birgit Nolte Kommentar verfassen", "de", ["Birgit Nolte"]),
        ("22 augusti 2016 av Karin Lindahl Lämna en kommentar", "sv", ["Karin Lindahl"]),
        ("江城新闻记者 王建国 | 2024-03-05 09:12:33 | 江西", "zh", ["王建国"]),
    ],
)
def test_the_names_in_a_line_with_a_date(line: str, language: str, names: list[str]) -> None:
    assert in_dated_line(line, language) == names


def test_who_wrote_what_a_text_refers_to_is_not_its_author() -> None:
    entry = "<li>Ada Moss. <a href='http://x.example/1'>Old pier closed</a>, The Post, November 8, 2008</li>"
    found, _ = authors(f"<main><p>November 9, 2008</p>{TEXT}<h2>Sources</h2><ul>{entry}</ul></main>")
    assert found == []


def test_a_place_behind_a_name_is_none() -> None:
    line = "<p>ANNA MOSS | PUERTO VIEJO | 9 November 2006</p>"
    assert authors(f"<main>{line}{TEXT}</main>")[0] == [("Anna Moss", "Person")]


def test_the_source_of_a_ruling_names_nobody() -> None:
    for line in ("VG Lindmoor, Urteil vom 21. Februar 2018 – 4 K 112/17 –", "OLG Au, Beschl. v. 21.02.2018"):
        assert in_dated_line(line, "de") == []
