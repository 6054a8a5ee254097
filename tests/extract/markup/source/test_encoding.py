"""Bytes to text: what a page declares, what it is, and what is mended."""

import codecs
from importlib import import_module

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscrawl.extract.markup.source.encoding import decode, is_valid, utf8

RUSSIAN = "Сегодня в городе открыли новый мост, строители работали над ним три года. " * 4
JAPANESE = "きょう、町に新しい橋が開通した。工事は三年かかった。住民は喜んでいる。" * 4
CHINESE = "今天城里的新桥通车了,工人们在这里工作了三年,人们都来看。" * 4
KOREAN = "오늘 시내에 새 다리가 열렸다. 공사는 삼 년이 걸렸다고 한다. " * 4


def html(text: str, head: str = "") -> str:
    return f"<html><head>{head}<title>x</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (CHINESE, "gbk"),
        (KOREAN, "euc-kr"),
    ],
)
@pytest.mark.parametrize("declared", [True, False])
def test_reads_a_charset_whether_the_page_declares_it_or_not(text: str, charset: str, declared: bool) -> None:
    head = f'<meta charset="{charset}">' if declared else ""
    read, _ = decode(html(text, head).encode(charset))
    assert text in read


def test_utf8_is_utf8_whatever_the_page_says() -> None:
    page = html("Größe – naïve", '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')
    assert "Größe – naïve" in decode(page.encode())[0]
    assert "Größe – naïve" in decode(page.encode(), "latin-1")[0]


def test_declared_utf8_with_stray_bytes_keeps_both() -> None:
    page = html("Größe " * 60, '<meta charset="utf-8">').encode().replace(b"<p>", b"<p>It\x92s ", 1)
    read, name = decode(page)
    assert "It’s Größe" in read
    assert name == "utf-8"


def test_a_mark_of_utf8_before_bytes_that_are_none_is_not_believed() -> None:
    page = html(RUSSIAN).encode("cp1251")
    assert decode(codecs.BOM_UTF8 + page) == (page.decode("cp1251"), "cp1251")
    assert decode(codecs.BOM_UTF8 + "Café – caf".encode() + b"\xe9") == ("Café – café", "utf-8")
    assert decode(codecs.BOM_UTF8 + "Café – café".encode()) == ("Café – café", "utf-8")
    assert utf8(codecs.BOM_UTF8 + b"Cafe", None) == (b"Cafe", "utf-8")


def test_who_reads_lists_of_outlets_does_not_change_how_pages_are_read() -> None:
    assert import_module("newscrawl.discover.documents.decoding")
    assert decode("“We will build,” he said. It isn".encode() + b"\xe2\x80 so")[0].endswith("isn so")


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "shift_jis", None])
def test_a_letter_that_was_cut_leaves_the_few_others_of_a_page_as_they_are(declared: str | None) -> None:
    cut = "<meta name=description content='It isn’t'><p>“We will build,” he said.".encode()
    raw = cut.replace("’t".encode(), b"\xe2\x80")
    assert decode(raw, declared) == (
        "<meta name=description content='It isn'><p>“We will build,” he said.",
        "utf-8",
    )


@pytest.mark.parametrize(("piece", "said"), [(b"\xe9", "é"), (b"\xe9\xbb.", "é»."), (b"\xe9\xa0!", "é\xa0!")])
def test_a_piece_in_windows_1252_is_read_as_that_in_utf8(piece: bytes, said: str) -> None:
    text = "<p>«Le maire est passé à l’hôtel de ville», dit-il. Pass"
    assert decode(text.encode() + piece + b" ") == (f"{text}{said} ", "utf-8")


def test_a_stray_byte_is_one_however_much_markup_stands_before_the_text() -> None:
    page = html(f"{RUSSIAN}cafe</p><p>{RUSSIAN}", f'<meta charset="utf-8"><meta content="{"a" * 250_000}">')
    read, charset = decode(page.encode().replace(b"cafe", b"caf\xe9"))
    assert charset == "utf-8"
    assert f"{RUSSIAN}café" in read


def test_latin1_is_read_as_windows_1252() -> None:
    read, name = decode(html("“Größe” – 5 €", '<meta charset="iso-8859-1">').encode("cp1252"))
    assert "“Größe” – 5 €" in read
    assert name == "cp1252"


def test_cyrillic_declared_as_western_is_told_by_its_letters() -> None:
    page = html(RUSSIAN, '<meta charset="iso-8859-1">').encode("cp1251")
    assert decode(page) == (html(RUSSIAN, '<meta charset="iso-8859-1">'), "cp1251")


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_byte_order_marks_and_wide_charsets(charset: str) -> None:
    assert "Größe" in decode(html("Größe").encode(charset))[0]


def test_the_hint_from_outside_decides_where_the_page_is_silent() -> None:
    assert "Größe" in decode(html("Größe").encode("cp1252"), "windows-1252")[0]
    assert "Größe" in decode(html("Größe").encode("cp1252"), "no-such-charset")[0]


NO_CHARSETS = ("base64", "idna", "punycode", "rot13", "undefined", "unicode_escape", "utf-7", "zlib")
"""Names that Python has codecs for and no browser a charset."""


@given(
    st.binary(max_size=400),
    st.sampled_from([None, "utf-8", "latin-1", "shift_jis", "x-nonsense", *NO_CHARSETS]),
)
def test_any_bytes_give_text_that_can_be_written(raw: bytes, hint: str | None) -> None:
    decode(raw, hint)[0].encode("utf-8")


@pytest.mark.parametrize("name", NO_CHARSETS)
def test_a_codec_that_is_no_charset_is_no_hint(name: str) -> None:
    raw = html("Größe \\u0041 +AGE-").encode("cp1252")
    assert decode(raw, name) == decode(raw)
    assert decode(raw.replace(b"<title>", f"<meta charset={name}><title>".encode()))[1] == "cp1252"


@given(st.text(max_size=200))
@example("<\x00\x80\x80\x80")  # as a page in UTF-16 begins
@example("<\x00p\x00>\x00")
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode("\ufeff".encode() + text.encode())[0] == text


def readable(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.parametrize("letter", ["é", "中", "\U0001f600"])
@pytest.mark.parametrize("before", range(16_380, 16_388))
def test_a_letter_on_the_border_of_two_parts_is_one(letter: str, before: int) -> None:
    whole = b"a" * before + letter.encode()
    assert is_valid(whole)
    assert is_valid(whole * 3 + b"a")
    assert not is_valid(whole[:-1])
    assert not is_valid(whole[:-1] + b"a" * 40_000)


@given(st.integers(16_370, 16_390), st.binary(max_size=24), st.text(max_size=9), st.integers(0, 20_000))
def test_what_is_valid_is_what_python_reads(before: int, odd: bytes, text: str, after: int) -> None:
    for middle in (odd, text.encode(errors="replace")):
        raw = b"a" * before + middle + b"a" * after
        assert is_valid(raw) == readable(raw)
