"""Words below a picture: those set small, and lines that end in its credit."""

import pytest

from newscrawl.extract.body.leftout.lines.captions import without_credited, without_small_print
from newscrawl.extract.pictures.images import read_images
from newscrawl.items import Image
from tests.extract.body.cuts import LONG, cut
from tests.extract.facts import page

SAID = "The old pier in February"
IMAGE = "<img src='/img/pier.jpg' width='200' height='140'>"
URL = "https://www.harbourpost.example/img/pier.jpg"
SMALL = [
    f"<p>{IMAGE}<br><small>{SAID}</small></p>",
    f"<p align='center'><a href='/img/pier-full.jpg'>{IMAGE}</a><br><em>{SAID}</em></p>",
    f"<center>{IMAGE}<br><font size='-1'>{SAID}</font></center>",
    f"<table align='right'><tr><td>{IMAGE}</td></tr><tr><td>{SAID}</td></tr></table>",
    f"<table align='right'><tr><td>{IMAGE}</td><td>&nbsp;</td></tr><tr><td>{SAID}</td><td></td></tr></table>",
    f"<table align='left' width='210'><tr><td>{IMAGE}<br>{SAID}</td></tr></table>",
    f"<div style='float: right; width: 210px'>{IMAGE}<br>{SAID}</div>",
]


NAMED = [
    f"<div>{IMAGE}<p class='small text-muted'>{SAID}</p></div>",
    f"<div><a href='/img/pier-full.jpg'>{IMAGE}</a><div class='img_cap'>{SAID}</div></div>",
    f"<div><picture>{IMAGE}</picture><span class='image-desc'>{SAID}</span></div>",
    f"<div class='photo_r'>{IMAGE}<p>{SAID}</p></div>",
    f"<div class='foto'><a href='/img/pier-full.jpg'>{IMAGE}</a><br><span>{SAID}</span></div>",
]


UNNAMED = [
    f"<p>{IMAGE}</p><p><em>{SAID}</em></p>",
    f"<p><a href='/img/pier-full.jpg'>{IMAGE}</a></p><p><i>{SAID}</i></p>",
    f"<p>{IMAGE}</p><p><small>{SAID}</small></p>",
    f"<div>{IMAGE}<p class='mt-2 text-gray-500'>{SAID}</p></div>",
    f"<div class='css-1'><div class='css-2'>{IMAGE}</div><div class='css-3'>{SAID}</div></div>",
]


@pytest.mark.parametrize("box", [*NAMED, *UNNAMED])
def test_a_line_below_that_is_named_or_all_else_in_its_box_is_a_caption(box: str) -> None:
    found = page(f"<div class='page'><h1>Pier</h1><p>{LONG}</p>{box}<p>{LONG}</p></div>")
    assert read_images(found, [], found.by_tag["div"][0])[0] == [Image(url=URL, caption=SAID)]
    parts = cut(f"<main><p>{LONG}</p>{box}<p>{LONG}</p></main>")
    kept = range(len(parts.pieces))
    assert [parts.pieces[at].text for at in without_small_print(parts, kept)] == [LONG, LONG]


@pytest.mark.parametrize(
    "box",
    [
        f"<a href='/mill'>{IMAGE}</a><p class='small'>{SAID}</p>",
        f"<div class='author-box'>{IMAGE}<p class='small'>{SAID}</p></div>",
        f"<img src='/img/icon-pier.jpg'><p class='small'>{SAID}</p>",
        f"{IMAGE}<p class='smallest'>{SAID}</p>",
    ],
    ids=["another page", "a writer", "a sign", "another name"],
)
def test_pictures_that_stand_for_something_else(box: str) -> None:
    found = page(f"<div class='page'><h1>Pier</h1><p>{LONG}</p>{box}<p>{LONG}</p></div>")
    assert all(image.caption != SAID for image in read_images(found, [], found.by_tag["div"][0])[0])


@pytest.mark.parametrize("box", SMALL)
def test_it_is_no_text(box: str) -> None:
    found = cut(f"<main><p>{LONG}</p>{box}<p>{LONG}</p></main>")
    assert [piece.text for piece in found.pieces] == [LONG, SAID, LONG]
    assert without_small_print(found, [0, 1, 2]) == [0, 2]


def test_a_table_of_a_picture_may_have_the_credit_as_well() -> None:
    rows = f"<tr><td>{IMAGE}</td></tr><tr><td align='right'>ADA MOSS</td></tr><tr><td>{SAID} again.</td></tr>"
    found = cut(f"<main><p>{LONG}</p><table align='right'>{rows}</table><p>{LONG}</p></main>")
    assert [found.pieces[at].text for at in without_small_print(found, [0, 1, 2, 3])] == [LONG, LONG]


@pytest.mark.parametrize("box", SMALL)
def test_it_is_the_picture_s_caption(box: str) -> None:
    found = page(f"<div class='page'><h1>Pier</h1><p>{LONG}</p>{box}<p>{LONG}</p></div>")
    assert read_images(found, [], found.by_tag["div"][0])[0] == [Image(url=URL, caption=SAID)]


@pytest.mark.parametrize(
    "box",
    [
        f"<p>{IMAGE}<br>{SAID}</p>",
        f"<p>{IMAGE}It was <em>{SAID}</em></p>",
        f"<p>{IMAGE}<font size='3'>{SAID}</font></p>",
        f"<p><small>{SAID}</small></p>",
        f"<p>{IMAGE}<br><small>{SAID}:</small></p>",
        f"<div style='float: left; width: 600px'>{IMAGE}<br>{SAID}</div>",
        f"<div style='float: left; width: 200px'>{SAID}<br>{IMAGE}</div>",
        f"<table><tr><td>{IMAGE}</td><td>{SAID}</td></tr><tr><td>Length</td><td>90 m</td></tr></table>",
        f"<p>{IMAGE}</p><p><em>It was {SAID}.</em></p>",
        f"<p>{IMAGE}</p><p><em>{SAID}</em> was told</p>",
        f"<p>{IMAGE}</p><p><small>{SAID}</small> was told</p>",
        f"<p>{IMAGE}</p><p><small>12 KB</small></p>",
        f"<div>{IMAGE}<p>It was {SAID}.</p></div>",
        f"<div>{IMAGE}<p>{SAID}</p><p>{SAID}</p></div>",
        f"<div>{IMAGE}<p>Head of office: Ada Moss</p></div>",
        f"<div>{IMAGE}<p><a href='/pier'>{SAID}</a></p></div>",
    ],
    ids=["of the text's size", "a part of it", "larger", "no picture", "on what follows", "wide", "above it",
         "a table of more", "a sentence", "half in italics", "half in small letters", "the size of the file",
         "a sentence in a box", "two lines",
         "who is shown", "a link"],
)  # fmt: skip
def test_other_words_beside_a_picture_are_text(box: str) -> None:
    found = cut(f"<main><p>{LONG}</p>{box}<p>{LONG}</p></main>")
    kept = range(len(found.pieces))
    assert without_small_print(found, kept) == kept


def test_a_sentence_in_italics_that_says_whose_the_picture_is_is_a_caption() -> None:
    box = f"<p>{IMAGE}</p><p><em>It was {SAID}. Photo by Ada Moss.</em></p>"
    found = page(f"<div class='page'><h1>Pier</h1><p>{LONG}</p>{box}<p>{LONG}</p></div>")
    shown = read_images(found, [], found.by_tag["div"][0])[0]
    assert shown == [Image(url=URL, caption=f"It was {SAID}.", credit="Ada Moss")]
    parts = cut(f"<main><p>{LONG}</p>{box}<p>{LONG}</p></main>")
    assert without_small_print(parts, [0, 1, 2]) == [0, 2]


@pytest.mark.parametrize(
    "box", [f"<p>{IMAGE}<br><small>{{}}</small></p>", f"<p>{IMAGE}</p><p><small>{{}}</small></p>"]
)
def test_a_page_may_have_other_captions_in_elements_for_them(box: str) -> None:
    lead = "<figure><img src='/img/quay.jpg'><figcaption>The quay</figcaption></figure>"
    said = f"{SAID}, seen from the quay."
    whole = f"<main><h1>Pier</h1>{lead}<p>{LONG}</p>{box.format(said)}<p>{LONG}</p></main>"
    found = page(whole)
    shown = read_images(found, [], found.by_tag["main"][0])[0]
    assert [image.caption for image in shown] == ["The quay", said]
    parts = cut(whole)
    kept = [at for at, piece in enumerate(parts.pieces) if piece.text in {LONG, said}]
    assert [parts.pieces[at].text for at in without_small_print(parts, kept)] == [LONG, LONG]


def test_a_picture_in_a_box_of_its_own_may_lead_to_the_storys_pictures() -> None:
    box = f"<div class='foto'><a href='/gallery/12'>{IMAGE}</a><p>{SAID}{{}}</p></div>"
    for more, caption in (("", SAID), ("<a href='/story/13'>Read on</a>", None)):
        found = page(f"<div><h1>Pier</h1><p>{LONG}</p>{box.format(more)}<p>{LONG}</p></div>")
        shown = read_images(found, [], found.by_tag["div"][0])[0]
        assert shown == ([Image(url=URL, caption=caption)] if caption else [])


def goes(line: str) -> bool:
    found = cut(f"<p>{LONG * 4}</p><p>{line}</p><p>{LONG}</p>")
    left = without_credited(found, [0, 1, 2])
    assert list(left) in ([0, 2], [0, 1, 2])
    return 1 not in left


@pytest.mark.parametrize(
    "line",
    [
        "The old pier in May. © A. Moss / Harbour Post",
        "© Harbour Post | Ada Moss",
        "7/28 photos © Ada Moss",
        "The old pier in May (Foto: Harbour Post/Moss)",
        "Bild: The old pier in May | © Moss",
        "Photo: Ada Moss, Harbour Post Inc",
        "Bildquelle: Ada Moss",
        "Photo credit: Ada Moss",
        "水曜日、岸壁のフェリー「リンド」。写真：エイダ・モス",
        "周三停在码头的林德号渡轮。摄影：艾达·莫斯",
        "수요일 부두에 있는 여객선 린드호. 사진=에이다 모스",
        "Паром «Линд» у причала. Фото: Ада Мосс",
        "العبّارة ليند عند الرصيف. تصوير: آدا موس",
        "Lind feribotu iskelede. Fotoğraf: Ada Moss",
    ],
)
def test_a_line_that_ends_in_the_credit_of_a_picture_goes(line: str) -> None:
    assert goes(line)


@pytest.mark.parametrize(
    "line",
    [
        "She said of the photo: it is of the old pier",
        "The sign © at its end is one of a maker's. Nobody has seen him.",
        "Photo: the old pier, as it was before the storm broke it.",
        "Two things are needed: a photo, a stamp",
        "(Source: Harbour Post)",
        "そのすべてを語る一枚の写真",
        "Она сказала о фото: на нём старый причал",
        f"{LONG} {LONG} {LONG} © Moss",
    ],
)
def test_a_sentence_stays(line: str) -> None:
    assert not goes(line)


def test_lines_of_code_stay() -> None:
    found = cut(f"<p>{LONG * 4}</p><pre># © Ada Moss</pre><p>{LONG}</p>")
    assert without_credited(found, [0, 1, 2]) == [0, 1, 2]


def test_a_page_of_captions_keeps_them() -> None:
    found = cut(f"<p>{LONG}</p>{'<p>The old pier in May © Ada Moss</p>' * 9}")
    assert without_credited(found, range(10)) == range(10)


def test_an_agencys_sign_behind_the_last_sentence_says_whose_the_text_is() -> None:
    signed = "<p>The pier is closed. (©NTB)</p>"
    page_cut = cut(f"<h1>Pier</h1><p>{LONG}</p>{signed}<p>{LONG}</p>{signed}")
    kept = list(range(len(page_cut.pieces)))
    gone = sorted(set(kept) - set(without_credited(page_cut, kept)))
    assert [page_cut.pieces[at].text for at in gone] == ["The pier is closed. (©NTB)"]
    assert kept[-1] not in gone


CENTRED = "<p style='text-align: center'>{}</p>"
STOPPED = "Citizens wait for the train in the new station."


@pytest.mark.parametrize("centred", [CENTRED, "<p align='center'>{}</p>"])
@pytest.mark.parametrize("said", [SAID, STOPPED, "市民在地铁站内候车。"])
def test_a_line_set_amid_the_page_as_the_picture_above_it_is_a_caption(centred: str, said: str) -> None:
    box = centred.format(IMAGE) + centred.format(f"<span>{said}</span>")
    found = page(f"<div class='page'><h1>Pier</h1><p>{LONG}</p>{box}<p>{LONG}</p></div>")
    assert read_images(found, [], found.by_tag["div"][0])[0] == [Image(url=URL, caption=said)]
    story = cut(f"<article><p>{LONG}</p>{box}<p>{LONG}</p></article>")
    assert [story.pieces[at].text for at in without_small_print(story, range(3))] == [LONG, LONG]


@pytest.mark.parametrize(
    "box",
    [
        CENTRED.format(IMAGE) + CENTRED.format(f"<b>{SAID}</b>"),
        CENTRED.format(IMAGE) + CENTRED.format(f"<a href='/pier'>{SAID}</a>"),
        f"<p>{IMAGE}</p>" + CENTRED.format(STOPPED),
        CENTRED.format(IMAGE) + f"<p>{STOPPED}</p>",
        CENTRED.format(IMAGE) + CENTRED.format(f"{LONG} {LONG}"),
    ],
    ids=["a heading", "a link", "the picture is not", "the line is not", "long"],
)
def test_other_lines_below_a_picture_are_text(box: str) -> None:
    story = cut(f"<article><p>{LONG}</p>{box}<p>{LONG}</p></article>")
    assert len(without_small_print(story, range(3))) == 3


def test_where_all_the_text_is_set_so_no_line_is_told_by_it() -> None:
    lines = "".join(map(CENTRED.format, (LONG, IMAGE, STOPPED, LONG)))
    story = cut(f"<article>{lines}</article>")
    assert len(without_small_print(story, range(3))) == 3
