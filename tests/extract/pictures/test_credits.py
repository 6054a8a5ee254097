"""Whose picture it is, at the end of a caption, and what else a caption may end in."""

import pytest

from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.pictures.credits import credit_alone
from newscrawl.extract.pictures.creditsapart import bare, captioned
from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.facts import page

URL = "https://www.harbourpost.example/img/bridge.jpg"


@pytest.mark.parametrize(
    ("ending", "credit"),
    [
        ("(AP Photo/Ada Moss)", "AP Photo/Ada Moss"),
        ("© picture alliance / dpa", "picture alliance / dpa"),
        ("Bildrechte: Ada Moss", "Ada Moss"),
        ("Crediti: Ada Moss", "Ada Moss"),
        ("Foto di Marco Bianchi", "Marco Bianchi"),
        ("Foto di Ada Moss / Ansa", "Ada Moss / Ansa"),
        ("(AP Photo/Ada Moss, File)", "AP Photo/Ada Moss, File"),
        ("AFP PHOTO / Ada Moss", "AFP PHOTO / Ada Moss"),
        ("[Photo/Xinhua]", "Xinhua"),
        ("Photo: Ada Moss", "Ada Moss"),
        ("(Photo by Ada Moss/Getty Images)", "Ada Moss/Getty Images"),
        ("Photo by Ada Moss.", "Ada Moss"),
        ("File photo: Ada Moss", "Ada Moss"),
        ("(HP Photo/Ada Moss)", "Ada Moss"),
        ("(Mill Museum photo by Ada Moss)", "Ada Moss"),
        ("Photo: Moss Pictures Inc.", "Moss Pictures Inc."),
        ("Photo: Ada M.", "Ada M."),
        ("(Ada Moss via AP)", "Ada Moss via AP"),
        ("Pic: PTI", "PTI"),
        ("(Submitted by Ada Moss)", "Ada Moss"),
        ("Photo: Ada Moss/Quay News Agency (QNA)", "Ada Moss/Quay News Agency (QNA)"),
        ("Photo: Ada Moss/QNA.", "Ada Moss/QNA"),
        ("(Supplied: Ada Moss)", "Ada Moss"),
        ("HP PHOTO: ADA MOSS", "ADA MOSS"),
        ("Staff photo by Ada Moss", "Ada Moss"),
        ("(Pic credit: ANI)", "ANI"),
        ("Courtesy: Ada Moss", "Ada Moss"),
        ("Courtesy of Ada Moss", "Ada Moss"),
        ("ANI", "ANI"),
        ("(NASA via AP, File)", "NASA via AP, File"),
        ("(Ada Moss for The Harbour Post)", "Ada Moss for The Harbour Post"),
        ("(HP Photo)", "HP Photo"),
        ("(Créditos: Ada Moss)", "Ada Moss"),
        ("Getty Images", "Getty Images"),
        ("(fotografia: Ada Moss).", "Ada Moss"),
        ("Ljósmynd/Ada Moss", "Ada Moss"),
        ("| Autor: Ada Moss/Pixsell", "Ada Moss/Pixsell"),
        ("Ritratt: Ada Moss", "Ada Moss"),
        ("Фота: Ada Moss", "Ada Moss"),
        ("(φωτ. ΑΠΕ-ΜΠΕ)", "ΑΠΕ-ΜΠΕ"),
        ("Picha na Ada Moss", "Ada Moss"),
        ("तस्बिर : रमेश राई", "रमेश राई"),
        ("ಚಿತ್ರ: ಪ್ರಜ್ವಲ್", "ಪ್ರಜ್ವಲ್"),
        ("Լուսանկարը՝ Անի", "Անի"),
        ("រូបភាព៖ សុខ ចាន់", "សុខ ចាន់"),
        ("Fotocredit: SID", "SID"),
        ("Beeld: Ada Moss", "Ada Moss"),
        ("Archivfoto: Ada Moss", "Ada Moss"),
        ("(c) Ada Moss", "Ada Moss"),
        ("Photo d'archives Ada Moss", "Ada Moss"),
        ("MTI Fotó: Ada Moss", "MTI Fotó: Ada Moss"),
        ("Izvor: Tanjug", "Tanjug"),
        ("Kuvaaja: Ada Moss", "Ada Moss"),
        ("المصدر: رويترز", "رويترز"),
        ("ছবিঃ রহিম উদ্দিন", "রহিম উদ্দিন"),
        ("Зураг: Ада Мосс", "Ада Мосс"),
        ("(EUROKINISSI)", "EUROKINISSI"),
        ("Credit... Ada Moss", "Ada Moss"),
        ("• Crédits : Ada Moss", "Ada Moss"),
        ("· Foto: Ada Moss", "Ada Moss"),
        ("Uncredited/AP/dpa", "Uncredited/AP/dpa"),
        ("(foto di Ada Moss)", "Ada Moss"),
        ("Ph: Ada Moss", "Ada Moss"),
        ("(sursa foto: Facebook)", "Facebook"),
        ("Autor fotografie: TASR - Ada Moss", "TASR - Ada Moss"),
        ("（写真：時事）", "時事"),
        ("（图/视觉中国）", "视觉中国"),
        ("（摄影：王海）", "王海"),
        (" 摄影: 王海", "王海"),
        ("（图片来源：海港晚报）", "海港晚报"),
        ("（撮影：田中健一）", "田中健一"),
        ("（写真提供：沢田町）", "沢田町"),
        ("圖／縣府提供", "縣府提供"),
        ("/연합뉴스", "연합뉴스"),
        ("(الفرنسية)", "الفرنسية"),
        ("- Gambar Bernama", "Bernama"),
        ("(ဓာတ်ပုံ - အောင်ကျော်)", "အောင်ကျော်"),
        ("Kuha ni Juan Cruz", "Juan Cruz"),
        ("وێنە: ڕووداو", "ڕووداو"),
        ("ፎቶ፦ ኢዜአ", "ኢዜአ"),
    ],
)
def test_the_credit_that_a_caption_ends_in(ending: str, credit: str) -> None:
    image = captioned(URL, f"The last ferry on Monday. {ending}", None)
    assert (image.caption, image.credit) == ("The last ferry on Monday.", credit)


@pytest.mark.parametrize(
    "credit",
    [
        "REUTERS/Ada Moss",
        "EPA-EFE/ADA MOSS",
        "PTI",
        "PTI Photo",
        "AFP/Getty Images",
        "Ada Moss, ASSOCIATED PRESS",
        "Ada Moss via Getty Images",
    ],
)
def test_a_caption_that_is_nothing_else(credit: str) -> None:
    image = captioned(URL, credit, None)
    assert (image.caption, image.credit) == (None, credit)


@pytest.mark.parametrize(
    "caption",
    [
        "The ferry by courtesy of its owner carries nobody",
        "The last ferry. ಚಿತ್ರ ಪ್ರಜ್ವಲ್",
        "The ferry and a pic of it",
        "The lamps, supplied by Ada Moss, are lit",
        "Ada Moss/Ben Lund",
        "Harbour/Quay",
        "The ferry. Quayside",
        "The man from AP. He waits.",
        "The last ferry (file photo)",
        "The quay. Foto di Roma Antica",
        "The quay with a foto di Marco Bianchi",
        "The quay as one likes to have the credit... Ada said",
        "La familia (foto de familia)",
        "The quay. Gambar lama",
        "The quay. Larawan ni Juan Cruz",
        "The quay. Beeld van de haven",
        "(a) The quay. (b) The pier. (c) Old ferries",
        "صورة: مهندسون عند جسر الميناء القديم في المدينة يوم الثلاثاء",
        "In vir: the old quay",
        "Symbolbild: Alte Fähren",
        "港口的图片",
        "摄影展在港口开幕",
        "町が提供した写真",
        "FILE PHOTO: The last ferry on Monday.",
        "Workers (from left) photo by Ada Moss",
    ],
)
def test_what_else_a_caption_says(caption: str) -> None:
    image = captioned(URL, caption, None)
    assert (image.caption, image.credit) == (caption, None)


def test_a_credit_that_is_stated_beside_it_leaves_the_caption() -> None:
    image = captioned(URL, "The last ferry (Photo: Ada Moss)", "Ada Moss")
    assert (image.caption, image.credit) == ("The last ferry", "Ada Moss")
    image = captioned(URL, "The last ferry (Photo: Ada Moss)", "Ben Lund")
    assert (image.caption, image.credit) == ("The last ferry (Photo: Ada Moss)", "Ben Lund")


@pytest.mark.parametrize(
    ("caption", "credit", "left"),
    [
        ("The pier in winter. Photo: Ada Moss", "Ada Moss", "The pier in winter."),
        ("The pier in winter. Picture by Ada Moss", "Ada Moss", "The pier in winter."),
        ("Foto: dpa", "dpa", None),
        ("AFP The pier in winter", "AFP", "The pier in winter"),
        ("AFP reporters on the pier", "AFP", "AFP reporters on the pier"),
        ("Ada Moss speaks to the board", "Ada Moss", "Ada Moss speaks to the board"),
    ],
)
def test_the_word_before_a_stated_credit_goes_with_it_and_a_sentence_keeps_its_name(
    caption: str, credit: str, left: str | None
) -> None:
    image = captioned(URL, caption, credit)
    assert (image.caption, image.credit) == (left, credit)


def test_a_credit_is_without_the_word_for_one_wherever_it_is_stated() -> None:
    assert captioned(URL, "The last ferry", "© Ada Moss").credit == "Ada Moss"
    assert captioned(URL, "The last ferry", "(Image credit: Ada Moss)").credit == "Ada Moss"
    assert captioned(URL, "The last ferry", "Credit Ada Moss / AP -").credit == "Ada Moss / AP"
    assert captioned(URL, "The last bank", "Credit Suisse").credit == "Credit Suisse"
    image = captioned(URL, "", "The road is closed. Ada Moss/Getty")
    assert (image.caption, image.credit) == ("The road is closed.", "Ada Moss/Getty")


def test_a_line_that_is_nothing_but_a_credit() -> None:
    assert credit_alone("Courtesy: Ada Moss") == "Ada Moss"
    assert credit_alone("It is a matter of courtesy: one waits.") is None


def test_captions_in_data_end_in_credits_too() -> None:
    image = {"@type": "ImageObject", "url": URL, "caption": "The last ferry (Photo: Ada Moss)"}
    found = page("<article><h1>Ferry</h1></article>")
    told, _ = read_images(found, [{"@type": "NewsArticle", "image": image}], None)
    assert [(one.caption, one.credit) for one in told] == [("The last ferry", "Ada Moss")]


@pytest.mark.parametrize(
    ("label", "credit"),
    [
        ("Image source, ", "Getty Images"),
        ("Chanzo cha picha, ", "AFP"),
        ("பட மூலாதாரம், ", "Ada Moss"),
        ("Enlarge ", None),
    ],
)
def test_what_a_label_for_screen_readers_stands_before_beside_a_caption(
    label: str, credit: str | None
) -> None:
    said = f'<p><span class="visually-hidden">{label}</span><span>{credit or "image"}</span></p>'
    caption = "<figcaption>The last ferry on Monday.</figcaption>"
    figure = f'<figure><div><img src="/img/bridge.jpg">{said}</div>{caption}</figure>'
    text = f"<p>{'The old bridge will be closed for eleven weeks from Monday on. ' * 3}</p>"
    found = page(f"<article><h1>Bridge</h1>{figure}{text}</article>")
    image = read_images(found, [], found.by_tag["article"][0])[0][0]
    assert (image.caption, image.credit) == ("The last ferry on Monday.", credit)


def test_two_words_for_a_credit_need_no_mark_behind_them() -> None:
    assert credit_alone("Photo credit Ada Moss/Harbour Post") == "Ada Moss/Harbour Post"
    assert credit_alone("Photo Ada Moss") is None
    assert credit_alone("Photo credits go to her") is None


@pytest.mark.parametrize(
    ("said", "credit"),
    [
        ("© adamoss / Harbour Pictures (detail)", "adamoss / Harbour Pictures (detail)"),
        ("Foto: Ada Moss. Styling: Ben Holt", "Ada Moss. Styling: Ben Holt"),
        ("–/Harbour Office/dpa", "Harbour Office/dpa"),
        ("Ada Moss | Ada Moss", "Ada Moss"),
        ("Credit Ada Moss / AP", "Ada Moss / AP"),
        ("Photo credits Ada Moss", "Ada Moss"),
        ("Image copyright Ada Moss", "Ada Moss"),
        ("Credit Suisse", "Credit Suisse"),
        ("Ada Moss/dpa | Ada Moss", "Ada Moss/dpa"),
        ("Getty Images | adamoss", "Getty Images | adamoss"),
        ("Source: Harbour Office", "Harbour Office"),
        ("Ada Moss", "Ada Moss"),
        ("–", "–"),
        ("Ada Moss/Harbour Post -", "Ada Moss/Harbour Post"),
    ],
)
def test_a_credit_says_whose_picture_it_is_and_no_more(said: str, credit: str) -> None:
    assert bare(said) == credit


def shown(caption: str) -> list[tuple[str | None, str | None]]:
    figure = f'<figure><img src="/a.jpg" width="900"><figcaption>{caption}</figcaption></figure>'
    images, _ = read_images(page(f"<article>{figure}</article>"), [], None)
    return [(image.caption, image.credit) for image in images]


def test_the_place_of_a_picture_in_a_gallery_is_no_credit() -> None:
    place = '<span class="gallery__pagination">--pageNumber-- of --total--</span>'
    assert shown(f"<span>The mill — © Ada Moss</span> {place}") == [("The mill", "Ada Moss")]


def test_how_long_a_sound_is_and_its_day_are_no_credit() -> None:
    length = '<span class="media__byline">03:07 Min.</span> <span class="media__byline">25.04.24</span>'
    assert [credit for _, credit in shown(f"<p>{length}</p> The mill")] == [None]


def test_what_is_shown_in_the_element_for_the_credit_is_the_caption() -> None:
    said = '<div class="copyright">Photo: Ada Moss<span class="picture-description">The mill</span></div>'
    assert shown(said) == [("The mill", "Ada Moss")]


def test_two_names_behind_a_sentence_that_ends_in_a_short_word() -> None:
    assert shown("The mill is old. Ada Moss/Getty") == [("The mill is old.", "Ada Moss/Getty")]


def test_a_credit_behind_a_label_for_screen_readers() -> None:
    label = '<span class="visually-hidden">Credit</span>'
    caption = f'The last ferry <span class="caption__credit">{label}: Ada Moss/Quay</span>'
    assert shown(caption) == [("The last ferry", "Ada Moss/Quay")]


def test_a_dash_without_blanks_stands_between_a_sentence_and_an_agency() -> None:
    assert shown("The last ferry on Monday.—Reuters") == [("The last ferry on Monday.", "Reuters")]


def test_pictures_with_caption_and_credit() -> None:
    found = page(
        '<article><figure><img src="/a-800x600.jpg"><figcaption>The bridge '
        '<span class="credit">Ada Moss</span>'
        '</figcaption></figure><figure><img data-src="b.jpg" src="data:x">'
        "<figcaption>At night (Photo: Ben Lund)"
        "</figcaption></figure><p>text</p></article>",
        {"@type": "NewsArticle", "image": {"url": "https://cdn.example/a-1200x900.jpg"}},
    )
    root = found.by_tag["article"][0]
    images, source = read_images(found, article_nodes(found, set()), root)
    assert source == "json-ld"
    assert images == [
        Image(url="https://cdn.example/a-1200x900.jpg"),
        Image(url="https://www.harbourpost.example/a-800x600.jpg", caption="The bridge", credit="Ada Moss"),
        Image(url="https://www.harbourpost.example/news/b.jpg", caption="At night", credit="Ben Lund"),
    ]


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ("Image: Ben Hartley celebrates his winner at Meadow Road", 0, None),
        ("Photo: The bridge on the day that it was opened to cars", 0, None),
        ("Image: Rescue workers search the rubble in Carrow. Pic: AP", 0, "AP"),
        (
            "Photo: From the collection of the Maritime Museum",
            None,
            "From the collection of the Maritime Museum",
        ),
        ("Foto: Gobierno de la Ciudad de Buenos Aires", None, "Gobierno de la Ciudad de Buenos Aires"),
        ("Photo: Ada Moss for the Harbour Post", None, "Ada Moss for the Harbour Post"),
    ],
)
def test_behind_a_word_for_a_picture_may_stand_what_it_shows(
    said: str, caption: int | None, credit: str | None
) -> None:
    shown = said.partition(": ")[2].partition(" Pic")[0] if caption is not None else None
    assert captioned(URL, said, None) == Image(url=URL, caption=shown, credit=credit)


def test_an_agency_issues_a_picture() -> None:
    assert captioned(URL, "市民在地铁站内候车。新华社发", None) == Image(
        url=URL, caption="市民在地铁站内候车。", credit="新华社"
    )
    assert captioned(URL, "新的通知昨天由市政府发", None).credit is None
