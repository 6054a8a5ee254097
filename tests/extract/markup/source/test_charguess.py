"""Telling a charset by its letters: languages in their charsets, undeclared and under a wrong name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.markup.source.charguess import CHARSETS, Sample
from newscrawl.extract.markup.source.encoding import decode

TEXTS = {
    "fr": (
        "L’autorité portuaire a annoncé mardi que l’ancienne gare maritime serait fermée dès le 1er "
        "mars, deux ans plus tôt que prévu, à cause de fissures découvertes l’été dernier."
    ),
    "de": (
        "Die Hafenbehörde schließt das alte Fährgebäude früher als geplant, weil sich in elf der "
        "Stützen Risse fanden; über die Kosten für das neue Gebäude wird später entschieden, hieß es."
    ),
    "pl": (
        "Zarząd portu poinformował, że stary terminal promowy zostanie zamknięty dwa lata wcześniej, "
        "niż planowano. Inżynierowie znaleźli pęknięcia w jedenastu z czterdziestu filarów."
    ),
    "cs": (
        "Správa přístavu oznámila, že starý trajektový terminál bude uzavřen o dva roky dříve, než se "
        "plánovalo. Inženýři při loňské prohlídce našli praskliny v jedenácti pilířích."
    ),
    "hu": (
        "A kikötői hatóság kedden közölte, hogy a régi kompállomást két évvel a tervezettnél korábban "
        "bezárják, mert a mérnökök repedéseket találtak a tartóoszlopokon tavaly ősszel."
    ),
    "tr": (
        "Liman idaresi salı günü yaptığı açıklamada eski feribot iskelesinin iki yıl önce "
        "kapatılacağını duyurdu. Yapılan incelemede kırk ayaktan on birinde çatlaklar bulunduğu "
        "bildirildi."
    ),
    "lt": (
        "Uosto direkcija antradienį pranešė, kad senasis keltų terminalas bus uždarytas dvejais metais "
        "anksčiau, nes pernai rudenį per patikrą vienuolikoje polių rasta įtrūkimų."
    ),
    "ru": (
        "Портовое управление сообщило, что старый паромный терминал будет закрыт на два года раньше "
        "срока. Прошлой осенью инженеры обнаружили трещины в одиннадцати из сорока опор."
    ),
    "uk": (
        "Портове управління повідомило, що старий поромний термінал буде закрито на два роки раніше. "
        "Торік восени інженери виявили тріщини в одинадцяти з сорока опор."
    ),
    "el": (
        "Η λιμενική αρχή ανακοίνωσε ότι ο παλιός σταθμός των φέρι θα κλείσει δύο χρόνια νωρίτερα. Οι "
        "μηχανικοί βρήκαν ρωγμές σε έντεκα από τις σαράντα κολόνες το περασμένο φθινόπωρο."
    ),
    "he": (
        "רשות הנמל הודיעה כי מסוף המעבורות הישן ייסגר שנתיים לפני המועד המתוכנן. מהנדסים מצאו סדקים "
        "באחד עשר מתוך ארבעים העמודים בבדיקה שנערכה בסתיו האחרון."
    ),
    "ar": (
        "أعلنت هيئة الميناء أن محطة العبارات القديمة ستغلق قبل عامين من الموعد المقرر. وعثر المهندسون "
        "على شقوق في أحد عشر من الأعمدة الأربعين خلال تفتيش جرى في الخريف الماضي."
    ),
    "th": (
        "การท่าเรือเปิดเผยว่าท่าเรือข้ามฟากเก่าจะปิดให้บริการเร็วกว่ากำหนดสองปี "
        "วิศวกรพบรอยร้าวในเสาสิบเอ็ดต้นจากทั้งหมดสี่สิบต้นระหว่างการตรวจสอบ"
    ),
    "ja": (
        "港湾局は古いフェリー乗り場を予定より二年早い三月一日に閉鎖すると発表した。昨年秋の点検で四十本"
        "の橋脚のうち十一本にひび割れが見つかったという。"
    ),
    "ko": (
        "항만청은 화요일 옛 여객선 터미널을 예정보다 2년 이른 3월 1일부터 폐쇄한다고 밝혔다. 지난가을 "
        "점검에서 마흔 개의 교각 가운데 열한 개에서 균열이 발견됐다."
    ),
    "zh": (
        "港务局周二表示，旧渡轮码头将于三月一日关闭，比原计划提前两年。根据市议会公布的一份报告，工程师"
        "去年秋天在检查中发现四十个桥墩中有十一个出现裂缝。"
    ),
    "zh-Hant": (
        "港務局週二表示，舊渡輪碼頭將於三月一日關閉，比原計劃提前兩年。根據市議會公布的一份報告，工程師"
        "去年秋天在檢查中發現四十個橋墩中有十一個出現裂縫。"
    ),
}
WRITTEN = [
    *(("fr", name) for name in ("windows-1252", "macintosh")),
    ("de", "windows-1252"),
    *((language, name) for language in ("pl", "cs", "hu") for name in ("windows-1250", "iso-8859-2")),
    ("tr", "windows-1254"),
    ("lt", "windows-1257"),
    *(("ru", name) for name in ("windows-1251", "koi8-r", "iso-8859-5", "ibm866")),
    *(("uk", name) for name in ("windows-1251", "koi8-u", "iso-8859-5")),
    *(("el", name) for name in ("windows-1253", "iso-8859-7")),
    *(("he", name) for name in ("windows-1255", "iso-8859-8")),
    *(("ar", name) for name in ("windows-1256", "iso-8859-6")),
    ("th", "tis-620"),
    *(("ja", name) for name in ("shift_jis", "euc-jp", "iso-2022-jp")),
    ("ko", "euc-kr"),
    *(("zh", name) for name in ("gbk", "gb18030")),
    ("zh-Hant", "big5"),
]
PYTHON = {"macintosh": "mac_roman"}
ENGLISH = "“It’s closed” – the pier, which cost £86 million, was to last – and didn’t."


def html(text: str, head: str = "") -> str:
    return f"<html><head>{head}<title>x</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(
    ("language", "charset", "declared"),
    [(*written, declared) for written in WRITTEN for declared in (None, "utf-8")]
    + [(*written, "iso-8859-1") for written in WRITTEN if written[0] != "hu"],
)
def test_a_text_is_read_whatever_the_page_declares(language: str, charset: str, declared: str | None) -> None:
    """Two letters tell Hungarian from Western languages: too few to doubt what is declared."""
    text = html(TEXTS[language], f'<meta charset="{declared}">' if declared else "")
    assert decode(text.encode(PYTHON.get(charset, charset)))[0] == text


@pytest.mark.parametrize(("language", "charset"), WRITTEN)
def test_the_right_name_is_believed(language: str, charset: str) -> None:
    text = html(TEXTS[language], f'<meta charset="{charset}">')
    assert decode(text.encode(PYTHON.get(charset, charset)))[0] == text


def test_typographic_signs_alone_make_no_other_charset() -> None:
    assert ENGLISH in decode(html(ENGLISH).encode("cp1252"))[0]
    assert ENGLISH in decode(html(ENGLISH, '<meta charset="iso-8859-1">').encode("cp1252"))[0]


@pytest.mark.parametrize("head", ["", '<meta charset="windows-1252">', '<meta charset="utf-8">'])
@pytest.mark.parametrize("sign", ["\u00a0", "…", "–", "·", "»", "×"])
def test_rows_of_a_sign_make_no_other_charset(sign: str, head: str) -> None:
    """Old pages hold their columns apart with blanks, which are letters in other charsets."""
    text = html(f"{sign * 9}</p><p>{TEXTS['de']}</p><p>{sign * 9}", head)
    assert decode(text.encode("cp1252"))[0] == text


def test_rows_of_blanks_alone_make_no_other_charset() -> None:
    text = html("\u00a0" * 12 + "The pier is closed." + "\u00a0" * 12)
    assert decode(text.encode("cp1252"))[0] == text


def test_few_letters_tell_nothing() -> None:
    sample = Sample(html("Caffè").encode("cp1252"))
    assert {sample.fit(name) for name in CHARSETS} == {None}
    assert sample.best() == ("", 0.0)


def test_the_language_that_a_page_states_counts() -> None:
    silent = html(TEXTS["de"]).encode("cp1252")
    stated = silent.replace(b"<html>", b'<html lang="de-AT">')
    assert (Sample(stated).fit("cp1252") or 0) > (Sample(silent).fit("cp1252") or 0)


@given(st.binary(max_size=300))
def test_any_bytes_have_a_fit_or_none(raw: bytes) -> None:
    sample = Sample(raw)
    name, fit = sample.best()
    assert name in CHARSETS or fit == 0
    assert all((sample.fit(one) or 0) <= fit + 0.06 for one in CHARSETS)


SHORT = {
    "pl": "Rybacy od soboty pilnują łodzi, które zarząd chce zabrać. Robią to po zmroku, a żony im gotują.",
    "cs": "Starosta Jiří Šťastný chce přívoz zavřít. „Nikdo jím už nejezdí,“ říká.",
}


@pytest.mark.parametrize("declared", [None, "iso-8859-1", "utf-8"])
@pytest.mark.parametrize("language", SHORT)
def test_letters_that_are_signs_in_the_other_charset_of_a_language_tell(
    language: str, declared: str | None
) -> None:
    """What is "±" and "»" in Windows-1250 are letters of Polish and Czech in ISO 8859-2."""
    text = html(SHORT[language].translate(dict.fromkeys(map(ord, "„“"), '"')), f'<meta charset="{declared}">')
    assert decode(text.encode("iso-8859-2"))[0] == text
