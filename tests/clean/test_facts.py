"""Facts that leave the body become fields."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_article, clean_text
from newscrawl.items import Access, Article, Block

FERRY = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."


@pytest.mark.parametrize(
    ("text", "agency", "dateline"),
    [
        ("GENEVA (12 March 2026) – Experts said so.", None, "GENEVA"),
        ("PORT ASH (Mar. 12) -- The board said so.", None, "PORT ASH"),
        ("PORT ASH (Reuters Health) - A study said so.", "Reuters", "PORT ASH"),
        ("NATO (North Atlantic Treaty Organization) - A pact for defence.", None, None),
        ("BEIJING (Reuters) - It rained.", "Reuters", "BEIJING"),
        ("Mumbai, April 22 (IANS) It rained.", "IANS", "Mumbai"),
        (
            "Chennai (Tamil Nadu) [India], August 19 (ANI/NewsVoir): It rained.",
            "ANI",
            "Chennai (Tamil Nadu) [India]",
        ),
        ("BOISE, Idaho (AP) — It rained.", "AP", "BOISE, Idaho"),
        ("(Belga) Het regende.", "Belga", None),
        ("/БТА/ Валеше.", "BTA", None),
        ("Москва. 5 марта. ИНТЕРФАКС - Шёл дождь.", "Interfax", "Москва"),
        ("АСТАНА. КАЗИНФОРМ – Жаңбыр жауды.", "Kazinform", "АСТАНА"),
        ("КИЇВ. 5 березня. УНН. Йшов дощ.", "UNN", "КИЇВ"),
        ("Москва. Пятого марта. Шёл дождь - и снег.", None, None),
        ("تهران- ایرنا- باران آمد.", "IRNA", "تهران"),
        ("București, 5 mar /Agerpres/ - A plouat.", "Agerpres", "București"),
        ("БЕОГРАД, 5. МАРТА /СРНА/ - Падала је киша.", "Srna", "БЕОГРАД"),
        ("ԵՐԵՎԱՆ, 5 ՄԱՐՏԻ, ԱՐՄԵՆՊՐԵՍ: Անձրև եկավ։", "Armenpress", "ԵՐԵՎԱՆ"),
        ("LIMA.- Llovió.", None, "LIMA"),
        ("Padal déšť. (ČTK)", "ČTK", None),
        ("Kiša je pala. (Hina)", "HINA", None),
        ("雨が降った。（共同）", "Kyodo", None),
        ("Валеше. /БТА/", "BTA", None),
        ("Hujan turun. – Bernama", "Bernama", None),
        ("It rained. – Anna", None, None),
        ("NEW DELHI: It rained.", None, "NEW DELHI"),
        ("LINDMOOR (HPN) — It rained.", None, "LINDMOOR"),
        ("(HP News) LINDMOOR, N.C. -- It rained.", None, "LINDMOOR, N.C."),
        ("NEW YORK (Reuters Health) - It rained.", "Reuters", "NEW YORK"),
        ("WEDNESDAY, May 15 (HealthDay News) -- It rained.", "HealthDay", None),
        ("MONDAY (HPN) -- It rained.", None, None),
        ("UPDATE (Harbour Post) - It rained.", None, None),
        ("【6月18日 AFP】雨が降った。", "AFP", None),
        ("【6月18日 夕刊】雨が降った。", None, None),
        ("TRIBUNNEWS.COM, JAKARTA - Hujan turun.", None, "JAKARTA"),
        ("JAKARTA, KOMPAS.com - Hujan turun.", None, "JAKARTA"),
        ("TRIBUNNEWS.COM - Hujan turun.", None, None),
        ("BERLIN -- (AP) It rained.", "AP", "BERLIN"),
        ("MADRID, 4 Mar. (EUROPA PRESS) - It rained.", "Europa Press", "MADRID"),
        ("(ANSA) - ROMA, 04 MAR - It rained.", "ANSA", "ROMA"),
        ("MOSCOW, March 4. /TASS/. It rained.", "TASS", "MOSCOW"),
        ("МОСКВА, 4 марта. /ТАСС/. Дождь.", "TASS", "МОСКВА"),
        ("МОСКВА, 4 мар - РИА Новости. Дождь.", "RIA Novosti", "МОСКВА"),
        ("SELBY, 4 March 2026 – It rained.", None, "SELBY"),
        ("PEKİN (XİNHUA) - Yağmur yağdı.", "Xinhua", "PEKİN"),
        ("МОСКВА (Рейтер) - Шёл дождь.", "Reuters", "МОСКВА"),
        ("MÜNCHEN – Es regnete.", None, "MÜNCHEN"),
        ("ВАЉЕВО – Падала је киша.", None, "ВАЉЕВО"),
        ("АСТАНА. КАЗИНФОРМ – Дождь.", "Kazinform", "АСТАНА"),
        ("ZAGREB, 14. ožujka 2026. (Hina) - Padala je kiša.", "HINA", "ZAGREB"),
        ("Madrid, 14 mar (EFE).- Ha llovido.", "EFE", "Madrid"),
        ("MADRID (EFE). Ha llovido.", "EFE", "MADRID"),
        ("Ha llovido (EFE). Nada más.", None, None),
        ("BUDAPEST, március 14. (MTI) Esett az eső.", "MTI", "BUDAPEST"),
        ("नई दिल्ली, 14 मार्च (भाषा) बारिश हुई।", "PTI", "नई दिल्ली"),
        ("Ada MOSS/IZMIR, (DHA)- Yağmur yağdı.", "DHA", "IZMIR"),
        ("Bakı, 14 mart, Ada Moss, AZƏRTAC\nYağış yağıb.", "AZERTAC", "Bakı"),
        ("TALLINN, 14. märts, BNS - Sadas vihma.", "BNS", "TALLINN"),
        ("新华社北京5月3日电（记者王大明）下雨了。", "Xinhua", "北京"),
        ("（中央社記者王明花蓮縣3日電）下雨了。", "Central News Agency", "花蓮縣"),
        ("（中央社記者王大明台北3日電）下雨了。", "Central News Agency", "台北"),
        ("(서울=연합뉴스) 김철수 기자 = 비가 왔다.", "Yonhap", "서울"),
        ("【ワシントン共同】雨が降った。", "Kyodo", "ワシントン"),
        ("【ロンドン＝山田太郎】雨が降った。", None, "ロンドン"),
        ("【速報】雨が降った。", None, None),
        ("(왼쪽=김철수) 비가 왔다.", None, None),
        ("同社は3日電話で、雨が降ったと話した。", None, None),
        ("LE POINT SUR LA SITUATION – Il pleut.", None, None),
        ("ÉLISE: Il pleut.", None, None),
        ("Der Müller (MTI) sagte, es regne.", None, None),
        ("Padał deszcz. (PAP)", "PAP", None),
        ("Padał deszcz. (PAP)\nada/ ben/", "PAP", None),
        ("The ferry of Varno will not sail until the pier is mended.\nΠηγή: ΑΠΕ-ΜΠΕ", "AMNA", None),
        ("Es regnete (AFP)", None, None),
        ("The river (see the map): it rained.", None, None),
        ("The ANSA (it is an agency) - it rained.", None, None),
        ("It rained, he told AFP.", None, None),
        ("It rained. (ANI)", "ANI", None),
        ("It rained.\n--IANS vc/vd", "IANS", None),
        ("A headline\nPress Trust of India | New Delhi\nIt rained.", "PTI", "New Delhi"),
        ("It rained.\n(With inputs from Reuters)", None, None),
        ("(AFP) – It rained.", "AFP", None),
        ("(see page 3) – It rained.", None, None),
        ("AFP – It rained.", "AFP", None),
        (f"Par AFP\n{FERRY}", "AFP", None),
        (f"By The Canadian Press\n{FERRY}", "Canadian Press", None),
        (f"{FERRY}\n© dpa-infocom, dpa:260312-930-811223/1", "dpa", None),
        (f"{FERRY}\n© 2026 Agence France-Presse", "AFP", None),
        (f"{FERRY}\nCopyright 2026 The Associated Press. All rights reserved.", "AP", None),
        (f"{FERRY}\nCopyright 2026 The Varno Courier. All rights reserved.", None, None),
        (
            f"{FERRY}\nThis report by The Canadian Press was first published March 12, 2026.",
            "Canadian Press",
            None,
        ),
        ("Es regnete. (sda)", "SDA", None),
        ("Es regnete. (mos/dpa)", "dpa", None),
        ("Es regnete. (red, APA, 3.5.2021)", "APA", None),
        ("Es regnete. (Quelle: APA)", "APA", None),
        ("Det regnede. (/ritzau/)", "Ritzau", None),
        ("Det regnade. (TT-AFP)", "TT", None),
        ("Es regnete. (mos)", None, None),
        ("Es regnete. (2/3)", None, None),
    ],
)
def test_agency_and_dateline(text: str, agency: str | None, dateline: str | None) -> None:
    cleaned = clean_text(text)
    assert (cleaned.agency, cleaned.dateline) == (agency, dateline)


def test_label_dates_and_topics() -> None:
    cleaned = clean_text(
        "It rained.\nTopics : Rain\nLast Updated : Jun 24 2024 | 1:17 AM IST\n"
        "First Published: Jun 23 2024 | 9:00 PM IST",
        "businessstandard",
    )
    assert cleaned.date_published == "Jun 23 2024 | 9:00 PM IST"
    assert cleaned.date_modified == "Jun 24 2024 | 1:17 AM IST"
    assert cleaned.topics == ["Rain"]
    assert clean_text("It rained.\nRelated Topics\nrain / Varno").topics == ["rain", "Varno"]
    assert clean_text("TAGS: #rain #mills\nIt rained.").topics == ["rain", "mills"]


@pytest.mark.parametrize(
    ("text", "truncated"),
    [
        ("It rained.", False),
        ("The share price of the mill has been falling year after year and ...", True),
        ("The mill said that it would … [+1834 chars]", True),
        ("The mill said that it would [...]", True),
        ("The owners of the mill have said for years that the rain", True),
        ("s by the owners of the mill.\nIt rained.", True),
        ("в Варно идёт дождь. Так сказал мельник.", False),
        ("It rained.\nHormuz Daruwala", False),
        ("“I waited, and then …”", False),
    ],
)
def test_truncated(text: str, truncated: bool) -> None:
    assert clean_text(text).truncated is truncated


@pytest.mark.parametrize(
    ("sentence", "sign"),
    [
        ("The owners of the mill have said for years that it rained", '.!?:*”")»'),
        ("Die Müllerin sagte am Abend: „Es hat hier seit Jahren nur geregnet", "“‘«‹"),
        ("मिल के मालिक कई साल से कह रहे हैं कि यहाँ बारिश हुई", "।॥"),
        ("মিলের মালিকরা বছরের পর বছর ধরে বলছেন যে এখানে বৃষ্টি হয়েছে", "।"),
        ("مل کے مالک کئی سال سے کہہ رہے ہیں کہ یہاں بارش ہوئی", "۔؟"),
        ("የወፍጮው ባለቤቶች ለዓመታት እዚህ ዝናብ ዘነበ ብለው ነበር ዛሬም ይላሉ", "።"),
        ("Ջրաղացի տերերը տարիներ շարունակ ասում են որ այստեղ անձրև է եկել", "։"),
        ("제분소 주인들은 몇 년 동안 이곳에 비가 왔다고 계속 말해 왔다", "。！？」』）"),
    ],
)
def test_what_ends_a_sentence_in_any_script(sentence: str, sign: str) -> None:
    assert clean_text(sentence).truncated
    assert clean_text(f"{sentence},").truncated
    assert [end for end in sign if clean_text(f"{sentence}{end}").truncated] == []


@pytest.mark.parametrize(
    "tail", [".1", ".[3]", ".”12", ". ♦", ". ---", ".\u200f", " 😉", " https://varno.example"]
)
def test_what_may_follow_the_last_sentence(tail: str) -> None:
    assert not clean_text(f"The owners of the mill have said for years that it rained{tail}").truncated


@pytest.mark.parametrize("tail", [" 12", " 3.5", " 12%", " –", " („"])
def test_what_ends_no_sentence(tail: str) -> None:
    assert clean_text(f"The owners of the mill have said for years that it rained{tail}").truncated


def test_a_script_without_full_stops_is_not_judged() -> None:
    assert not clean_text("โรง สี แห่ง นี้ มี ฝน ตก มา หลาย ปี แล้ว").truncated


UNENDED = "The owners of the mill have said for years that the rain"


def locked() -> Access:
    return Access(is_accessible_for_free=False, level="locked", evidence=["dom: paywall"])


def cleaned(access: Access, *blocks: Block) -> Access:
    """What is said of who may read an article once it was cleaned, twice."""
    text = "\n\n".join(block.text for block in blocks)
    article = Article(blocks=[*blocks], article_body=text, access=access)
    clean_article(article)
    clean_article(article)
    return article.access


def test_an_article_says_by_what_it_is_cut() -> None:
    found = cleaned(locked(), Block(text=UNENDED))
    assert (found.truncated, found.evidence[1:]) == (True, ["text: ends without a full stop"])


def test_a_wall_that_is_only_named_locks_a_text_that_is_cut() -> None:
    assert cleaned(Access(evidence=["dom: paywall"]), Block(text=UNENDED)).level == "locked"
    assert cleaned(Access(evidence=["dom: paywall"]), Block(text="It rained.")).level == "unknown"
    assert cleaned(Access(), Block(text="The mill said …")).level == "unknown"


@pytest.mark.parametrize(
    "last",
    [
        Block(text=UNENDED, type="list_item"),
        Block(text="Source: the yearbook of the mill and of the ferry, 2019"),
        Block(text="It rained for years"),
    ],
)
def test_a_list_a_source_or_a_label_at_the_end_of_a_locked_page_is_no_cut(last: Block) -> None:
    assert not cleaned(locked(), Block(text="It rained."), last).truncated


def test_a_page_that_nothing_keeps_from_anybody_may_end_without_a_full_stop() -> None:
    free = Access(is_accessible_for_free=True, level="free", evidence=["json-ld: isAccessibleForFree True"])
    assert not cleaned(free, Block(text=UNENDED)).truncated
    assert cleaned(Access(), Block(text=UNENDED)) == Access()


@pytest.mark.parametrize(
    ("text", "by_itself"),
    [
        ("It rained, and the mill …", True),
        ("It rained, and the mill [...]", True),
        ("It rained, and the m…", True),
        ("It rained, and the mill… [+612 chars]", True),
        ("It rained, and then there was the mill…", False),
        ("It rained, and then there was the mill...", False),
        ("It rained, and then there was the mill ....", False),
        ("it rained on the mill.", False),
    ],
)
def test_dots_behind_a_word_cut_only_a_text_that_is_not_for_everybody(text: str, by_itself: bool) -> None:
    assert cleaned(Access(), Block(text=text)).truncated is by_itself
    assert cleaned(locked(), Block(text=text)).truncated


def test_a_silent_cut_at_an_outlets_number_of_words_is_premium() -> None:
    words = " ".join(["rain"] * 100)
    assert clean_text(words, "businessstandard").premium is True
    assert clean_text(words + ".", "businessstandard").premium is None
    assert clean_text(words, "nobody").premium is None


def test_an_article_gets_the_facts_that_extraction_did_not_find() -> None:
    texts = ["BEIJING (Reuters) - It rained.", "Views expressed above are the author's own.", "Tags: rain"]
    article = Article(blocks=[Block(text=text) for text in texts], article_body="\n\n".join(texts))
    clean_article(article)
    assert (article.agency, article.dateline, article.keywords) == ("Reuters", "BEIJING", ["rain"])
    assert article.article_body == texts[0]
    assert [block.text for block in article.blocks] == texts[:1]
    assert [disclaimer.text for disclaimer in article.disclaimers] == texts[1:2]
    kept = Article(blocks=[Block(text=texts[0])], article_body=texts[0], agency="AFP", keywords=["x"])
    clean_article(kept)
    assert (kept.agency, kept.keywords) == ("AFP", ["x"])


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Publicado el 3 de mayo de 2024 a las 10:15", {"published": "3 de mayo de 2024 a las 10:15"}),
        ("Gepubliceerd op 3 mei 2024 om 10:15", {"published": "3 mei 2024 om 10:15"}),
        (
            "Published 10:00 3 May 2024 | Updated 11:00 3 May 2024",
            {"published": "10:00 3 May 2024", "modified": "11:00 3 May 2024"},
        ),
        ("Friday 3 May 2024 10:15 GMT", {"published": "Friday 3 May 2024 10:15 GMT"}),
    ],
)
def test_dates_of_labels_in_several_languages(line: str, dates: dict[str, str]) -> None:
    body = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    assert clean_text(f"Ferry stays in port\n{line}\n{body}").dates == dates


@pytest.mark.parametrize(
    ("line", "topics"),
    [
        ("Topics: Fire, Leeds", ["Fire", "Leeds"]),
        ("Теги: мост, порт", ["мост", "порт"]),
        ("Thèmes : Feu, Lyon", ["Feu", "Lyon"]),
        ("More on: Fire | Leeds", ["Fire", "Leeds"]),
    ],
)
def test_topics_in_one_line_are_parted(line: str, topics: list[str]) -> None:
    body = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    assert clean_text(f"{body}\n{body}\n{line}").topics == topics


def test_a_speaker_is_no_place() -> None:
    assert (
        clean_text("JANE DOE, HOST: Thank you for coming to us at this hour of the night.").dateline is None
    )


@pytest.mark.parametrize(
    ("says", "kind"),
    [
        ("The views expressed are the author's own and do not reflect those of the Gazette.", "opinion"),
        ("This is a press release. The Gazette takes no responsibility for its content.", "press_release"),
        ("This article is for information only and is no substitute for medical advice.", "advice"),
        ("The Gazette takes no responsibility.", "other"),
    ],
)
def test_a_disclaimer_that_calls_itself_one_is_of_the_kind_that_it_states(says: str, kind: str) -> None:
    text = f"The ferry sailed on Monday, said its captain.\n\nDisclaimer: {says}"
    found = clean_text(text).disclaimers
    assert [(disclaimer.kind, disclaimer.text) for disclaimer in found] == [(kind, f"Disclaimer: {says}")]


def test_an_agency_in_small_letters_beside_initials() -> None:
    text = "The ferry left the old quay at noon. Nobody was on board.\n\n"
    assert clean_text(f"{text}mm/ pap/").agency == "PAP"
    assert clean_text(f"{text}mm/ kot/").agency is None
