"""Credits that no word for one leads to."""

import pytest

from newscrawl.extract.pictures.images import read_images
from newscrawl.extract.pictures.signed import signed_by
from newscrawl.items import Image
from tests.extract.facts import page

TEXT = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on.</p>" * 2
URL = "https://www.harbourpost.example/img/bridge.jpg"
HEAD = "<title>Bridge closes - The Harbour Post</title>"


def images(caption: str, head: str = "", writers: tuple[str, ...] = ()) -> list[Image]:
    figure = f"<figure><img src='/img/bridge.jpg'><figcaption>{caption}</figcaption></figure>"
    found = page(f"<article><h1>Bridge</h1>{figure}{TEXT}</article>", head=head)
    return read_images(found, [], found.by_tag["article"][0], writers=writers)[0]


@pytest.mark.parametrize(
    ("caption", "shown", "credit"),
    [
        ("Ada Moss / Harbour Post nuotr. / The last ferry", "The last ferry", "Ada Moss / Harbour Post"),
        ("The last ferry J. Moss nuotr.", "The last ferry J. Moss nuotr.", None),
        ("마지막 여객선. /박영희 기자", "마지막 여객선.", "박영희 기자"),
        ("마지막 여객선. 박영희 선임기자 pyh@post.example", "마지막 여객선.", "박영희 선임기자"),
        ("여객선에 탄 박영희 기자", "여객선에 탄 박영희 기자", None),
        ("마지막 여객선 [항구통신 자료사진]", "마지막 여객선", "항구통신 자료사진"),
        ("最後的渡船（資料圖片／林小華攝）", "最後的渡船", "林小華"),
        ("最後の渡し船［写真：港新聞］", "最後の渡し船", "港新聞"),
        ("最後の渡し船（出典：港新聞）", "最後の渡し船", "港新聞"),
        ("आखिरी नाव। फोटो- हार्बर", "आखिरी नाव।", "हार्बर"),
        ("最後の渡し船＝ロイター", "最後の渡し船", "ロイター"),
        ("最後の渡し船＝港の朝", "最後の渡し船＝港の朝", None),
        ("最後の渡し船（撮影・山本由美）", "最後の渡し船", "山本由美"),
        ("最後の渡し船。（C）共同通信社", "最後の渡し船。", "共同通信社"),
        ("最后的渡船。（新华社发）", "最后的渡船。", "新华社"),
        ("最后的渡船。（昨日出发）", "最后的渡船。（昨日出发）", None),
        ("마지막 여객선. 연합뉴스", "마지막 여객선.", "연합뉴스"),
        ("마지막 여객선. 사진제공=항구시", "마지막 여객선.", "항구시"),
        ("Last ferry. A. Moss nuotr.", "Last ferry.", "A. Moss"),
        ("Источник: Анна Мосс / Вестник", None, "Анна Мосс / Вестник"),
        ("最後の渡し船。 山本由美撮影", "最後の渡し船。", "山本由美"),
        ("最後の渡し船。山本由美撮影", "最後の渡し船。", "山本由美"),
        ("昨日の港。早朝撮影", "昨日の港。早朝撮影", None),
        ("เรือเที่ยวสุดท้าย ภาพโดย อรุณี ศรีสุข", "เรือเที่ยวสุดท้าย", "อรุณี ศรีสุข"),
        ("आखिरी नाव। अमित जोशी / पीटीआई", "आखिरी नाव।", "अमित जोशी / पीटीआई"),
        ("The last ferry at Kestrel Bay. Ada Moss / EFE", "The last ferry at Kestrel Bay.", "Ada Moss / EFE"),
        ("With Major Gen. Ada Moss / EFE", "With Major Gen. Ada Moss", "EFE"),
    ],
)
def test_credits_as_papers_of_the_east_write_them(
    caption: str, shown: str | None, credit: str | None
) -> None:
    found = images(caption)[-1]
    assert (found.caption, found.credit) == (shown, credit)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The last ferry. (Ada Moss/Harbour Post)", "Ada Moss/Harbour Post"),
        ("The last ferry. (HarbourPost/Ada Moss)", "HarbourPost/Ada Moss"),
        ("The last ferry. (AFP)", "AFP"),
        ("The last ferry. Ada Moss photo", "Ada Moss"),
        ("最后的渡船。记者 李晓芸 摄", "记者 李晓芸"),
        ("最后的渡船 李晓芸摄", "李晓芸"),
        ("最后的渡船。（通讯员 李晓芸 摄）", "通讯员 李晓芸"),
        ("最後的渡船。（取自李曉芸臉書）", "取自李曉芸臉書"),
        ("最後的渡船。（資料照）", "資料照"),
        ("最後的渡船。記者李曉芸／攝影", "記者李曉芸"),
        ("最後の渡し船、山本由美撮影", "山本由美"),
        ("最後の渡し船、（佐々木亮撮影）", "佐々木亮"),
        ("最后的渡船。—নিজস্ব চিত্র।", "নিজস্ব চিত্র"),
        ("The last ferry / A. Moss nuotr.", "A. Moss"),
        ("The last ferry | BNS nuotr.", "BNS"),
        ("最後的渡船。中央社記者林小華攝 113年5月3日", "中央社記者林小華"),
        ("The last ferry (Ada Moss nuotr.)", "Ada Moss"),
        ("The last ferry. (Ada Moss/harbourpost)", "Ada Moss/harbourpost"),
        ("The last ferry. (Ansa)", "Ansa"),
        ("The last ferry. (PORTPIX)", "PORTPIX"),
        ("The last ferry. / Ada Moss", "Ada Moss"),
        ("The last ferry. - Ada Moss/Harbour Post", "Ada Moss/Harbour Post"),
        ("The last ferry. Ada Moss / Harbour Post", "Ada Moss / Harbour Post"),
        ("The last ferry. Ada Moss/Harbour Post", "Ada Moss/Harbour Post"),
        ("The last ferry. AFP/Ada Moss", "AFP/Ada Moss"),
        ("The last ferry [Quay]", "Quay"),
        ("The last ferry [QP]", "QP"),
        ("The last ferry. [Quay Pictures / Ada Moss]", "Quay Pictures / Ada Moss"),
        ("The last ferry. (Quay News: Ada Moss)", "Quay News: Ada Moss"),
        ("The last ferry (AFP: Ada Moss)", "AFP: Ada Moss"),
        ("The last ferry. [Ada Moss, Standard]", "Ada Moss, Standard"),
        ("The last ferry (Supplied)", "Supplied"),
        ("The last ferry. REUTERS/Ada Moss/File Photo", "REUTERS/Ada Moss"),
    ],
)
def test_a_name_that_a_caption_ends_in(caption: str, credit: str) -> None:
    told = signed_by(caption)
    assert told is not None
    assert told[1] == credit
    assert told[0].rstrip("（( ") in {
        "The last ferry.", "The last ferry", "最后的渡船。", "最后的渡船", "最後的渡船。", "最後の渡し船、"
    }  # fmt: skip


@pytest.mark.parametrize(
    "caption",
    [
        "The last ferry [Video]",
        "The last ferry (From left: Ada Moss)",
        "The last ferry and the tea that is supplied",
        "The last ferry [in Welsh]",
        "The last ferry [WATCH: it sinks]",
        "The last ferry [Updated at noon]",
        "[Quay]",
        "The last ferry (and its crew)",
        "The last ferry. (FILE)",
        "The last ferry of the Harbour Board (VHB)",
        "The last ferry of the pilots (PORTPIX)",
        "The last ferry (2019)",
        "The last ferry (Rostock/Gedser)",
        "The last ferry (left/right)",
        "The last ferry with Ada Moss (Ada Moss)",
        "Ada Moss takes a photo",
        "The last ferry - Ada Moss at the wheel",
        "The ferries / the bridges",
        "The ferry takes a photo",
        "The last ferry in a Harbour photo",
        "On the left Mrs. Ada Moss/Ben Lund",
        "The corner of Main St. Oak Road/Elm Street",
        "The ferry at noon. Monday/Tuesday",
        "The last ferry. See the map/plan",
        "河边拍摄",
        "朝の公園、桜写真撮影",
        "朝の公園（写真撮影）",
        "নদীর চিত্র",
        "Asociatyvi nuotr.",
        "李曉芸（右二）在渡船上（家族合照）",
        "",
    ],
)
def test_other_captions_say_what_is_shown(caption: str) -> None:
    assert signed_by(caption) is None


def test_in_brackets_the_outlet_or_a_writer_is_whose_picture_it_is() -> None:
    told = [Image(url=URL, caption="The last ferry", credit="The Harbour Post")]
    assert images("The last ferry (The Harbour Post)", HEAD) == told
    assert (
        images("The last ferry (Ben Lund, The Harbour Post)", HEAD)[0].credit == "Ben Lund, The Harbour Post"
    )
    assert images("The last ferry (Ben Lund, Lindmoor)", HEAD)[0].credit is None
    assert images("The last ferry (Ada Moss)", writers=("Ada Moss",))[0].credit == "Ada Moss"
    assert images("The last ferry (Ada Moss)")[0].credit is None
    assert images("The last ferry leaves the port. (Ada Moss)")[0].credit == "Ada Moss"
    assert images("The last ferry leaves the port. (Seen from the left)")[0].credit is None


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("<span>The last ferry.</span><span>Ada Moss</span>", "Ada Moss"),
        ("<p>“The last ferry”</p> <p><em>Ada Moss</em></p>", "Ada Moss"),
        ("<span>The last ferry with</span> <span>Ada Moss</span>", None),
        ("<span>The last ferry</span> <span>EFE</span>", "EFE"),
        ("<span>The last ferry</span> <span>Ada Moss (EFE)</span>", "Ada Moss (EFE)"),
        ("<span>The last ferry</span> and <span>AFP</span>", None),
        ("The last ferry<br><span>Ada Moss</span>", "Ada Moss"),
        ("The last ferry<br>with <span>Ada Moss</span>", None),
        ("<span>The last ferry.</span> <span>Seen from a bridge</span>", None),
        ("<span>The last ferry.</span> <span>Ada Moss</span> at the wheel", None),
        ("The last ferry. <em>Ada Moss</em>", "Ada Moss"),
        ("The last ferry <small>Ada Moss/Harbour Post</small>", "Ada Moss/Harbour Post"),
        ("The last ferry <cite>Ada Moss</cite>", "Ada Moss"),
        ("The last ferry. <span>Ada Moss/AP/dpa</span>", "Ada Moss/AP/dpa"),
        ("<p>The last ferry</p> <p>Ada Moss/Harbour Post</p>", "Ada Moss/Harbour Post"),
        ("<p>The last ferry</p> <p>Seen from a bridge/quay</p>", None),
        ("<span>The last ferry</span><span>Ada Moss</span>", "Ada Moss"),
        ("The last ferry with <em>Ada Moss</em>", None),
        ("<div>The last ferry</div><span>(Quay Pictures)</span>", "Quay Pictures"),
        ("<span>The last ferry</span> <cite>Quay Museum</cite>", "Quay Museum"),
        ("<span>The last ferry</span> <span>(Published Monday, May 3)</span>", None),
        ("<span>The last ferry</span> <span>(Left)</span>", None),
        ("The ferry in <cite>The Salt Road</cite>", None),
        ("The last ferry <small>seen from afar</small>", None),
        ("<small>Ada Moss</small>", None),
    ],
)
def test_a_line_of_its_own_behind_a_sentence(caption: str, credit: str | None) -> None:
    assert images(caption)[0].credit == credit


def test_of_a_credit_in_brackets_these_go() -> None:
    told = "The last ferry <span class='credit'>(Ada Moss)</span>"
    assert images(told) == [Image(url=URL, caption="The last ferry", credit="Ada Moss")]


def test_a_stroke_stands_behind_a_word_for_a_credit() -> None:
    assert images("Feri ya mwisho. Picha | Ada Moss")[0].credit == "Ada Moss"
    assert images("The last ferry. © Harbour Images | Ada Moss")[0].credit == "Harbour Images | Ada Moss"
    assert images("The last ferry | EFE") == [Image(url=URL, caption="The last ferry", credit="EFE")]
    assert images("A family photo | Seen from afar")[0].credit is None


def test_words_for_a_source_and_other_signs_lead_to_a_credit() -> None:
    assert images("Ostatni prom Źródło zdjęć: © Ada Moss")[0].credit == "Ada Moss"
    assert images("마지막 배. ⓒHarbour Post")[0].credit == "Harbour Post"
    assert images("The last ferry Credit...Ada Moss")[0].credit == "Ada Moss"


@pytest.mark.parametrize("name", ["author", "c-image__author", "autor"])
def test_an_author_in_a_caption_is_whose_picture_it_is(name: str) -> None:
    told = [Image(url=URL, caption="The last ferry", credit="Harbour Post")]
    assert images(f"The last ferry <span class='{name}'>Harbour Post</span>") == told
    assert images(f"<i class='{name}'>Harbour Post</i> The last ferry") == told


@pytest.mark.parametrize("name", ["<i class='author'>By Ada Moss</i>", "by <i class='author'>Ada Moss</i>"])
def test_but_not_behind_a_word_for_who_wrote_a_text(name: str) -> None:
    assert images(f"The last ferry {name}")[0].credit is None


def test_a_day_before_two_names_ends_the_sentence() -> None:
    assert images("The last ferry on April 9. Ada Moss / AP")[0].credit == "Ada Moss / AP"
    assert images("The last ferry, No. 9, Ada Moss / AP")[0].caption == "The last ferry, No. 9, Ada Moss"


def test_a_credit_may_stand_first_behind_its_sign_or_before_a_bar() -> None:
    told = [Image(url=URL, caption="One of few pictures of the ferry at the old pier", credit="Ada Moss")]
    assert images(f"<span class='tiny'>© Ada Moss</span><br><span>{told[0].caption}</span>") == told
    assert images(f"Photo credit: Ada Moss | {told[0].caption}") == told
    assert images("The ferry | The pier") == [Image(url=URL, caption="The ferry | The pier")]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The last ferry. Ada Moss (EFE)", "Ada Moss (EFE)"),
        ("The last ferry (Ada Moss/picture alliance)", "Ada Moss/picture alliance"),
        ("The last ferry REUTERS/Ada Moss", "REUTERS/Ada Moss"),
        ("The last ferry. (Ansa)", "Ansa"),
        ("A report for NASA/Ada Moss", None),
        ("The last ferry of REUTERS/old quay", None),
    ],
)
def test_a_name_beside_that_of_its_agency(caption: str, credit: str | None) -> None:
    assert images(caption)[0].credit == credit
    assert images(caption)[0].caption in {caption, "The last ferry", "The last ferry."}
