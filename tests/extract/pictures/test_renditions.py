"""Addresses of one picture in several sizes, and of several pictures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.page import Page
from newscrawl.extract.pictures.images import read_images
from newscrawl.extract.pictures.renditions import picture_key

HOST = "https://img.harbourpost.example"
INNER = "https%3A%2F%2Fstore.harbourpost.example%2F43%2Fferry-in-port.jpg"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/2026/03/ferry-in-port.jpg", "/2026/03/ferry-in-port-1024x683.jpg"),
        ("/2026/03/ferry-in-port-scaled.jpg", "/2026/03/ferry-in-port-300x200.jpg?v=2"),
        ("/s/files/ferry-in-port_240x.jpg?v=15", "/s/files/ferry-in-port_1024x.jpg?v=15"),
        ("/fm/thumbnails/ferry-in-port.jpg.5722708.jpg", "/fm/thumbnails/ferry-in-port.jpg.5722712.jpg"),
        ("/2026/03/ferry-in-port-scaled-e1699276060185.jpg", "/2026/03/ferry-in-port-300x200.jpg"),
        ("/ferry-1590006468_v2_4x3.jpg", "/ferry-1590006468_v2_1170x540.jpg"),
        ("/ferry-1590006468_v2_1x1.jpg", "/ferry-1590006468_v2_3x4.jpg"),
        ("/images/2022/05/n9.jpg", "/images/size/w1000/2022/05/n9.jpg"),
        ("/08/1440x810_ferry-8406340.jpg", "/08/1200x675_ferry-8406340.jpg"),
        ("/port/171818093-kfwC--1248x770@Post.JPG", "/port/171818093-kfwC--624x385@Post.JPG"),
        ("/assets/ferry-240~1920x1080?cb=17", "/assets/ferry-240~276x155?cb=17"),
        ("/a/6276bb133483be0e9e7d2c56.jpg", "/670x396/b/6276bb133483be0e9e7d2c56.webp"),
        ("/file/1585522/1200x675.jpg", "/file/1585522/700x400.jpg"),
        ("/im-127940?width=1280&size=1", "/im-127940/social"),
        (
            "/fs/1.38.15!/image/image.jpg",
            "/fs/1.38.15!/image/image.jpg_gen/derivatives/original_640/image.jpg",
        ),
        ("/image/sz.1.39/1200x675?v=15", "/image/sz.1.39/640x360?v=16"),
        ("/images/332174/fill-1200x800|format-webp/", "/images/332174/fill-1148x766|format-webp/"),
        ("/im-75811?width=1280&size=1", "/im-75811?width=140&size=1.5"),
        ("/r/?m=02&i=145&w=1200&r=LY", "/r/?m=02&i=145&r=LY&w=20"),
        ("/x/02.jpeg?fl=cro,0,0|res,1200", "/x/02.jpeg?fl=cro,0,0|res,320"),
        (f"/dims/crop/2048x1365+0+0/?url={INNER}", f"/dims/crop/900x600+0+0/?url={INNER}&q=9"),
        (f"/unsafe/960x0/{INNER}", "/43/ferry-in-port.jpg"),
        ("/port/ferries/ferries-articleLarge.jpg?q=75", "/port/ferries/ferries-mediumSquareAt3X.jpg"),
        ("/_next/image?url=%2F43%2Fferry-in-port.jpg&w=3840&q=75", "/43/ferry-in-port.jpg"),
        ("/_next/image?url=%2F43%2F01.jpg%3Fv%3D2&w=640&q=75", "/43/01.jpg?v=2"),
        ("/resize.php?w=300&src=/43/01.jpg", "/43/01.jpg"),
        ("/iiif/3/ferry/full/max/0/default.jpg", "/iiif/3/ferry/0,0,900,600/!400,400/0/default.jpg"),
        ("/ais/ferry/full/max/0/default.jpg?im=Crop(9)", "/ais/ferry/full/max/0/default.jpg?im=Resize%3D620"),
        ("/images/c/cd/Ferry.jpg", "/images/thumb/c/cd/Ferry.jpg/450px-Ferry.jpg"),
        ("/w/Ferry_in_port.jpg", "/w/thumb/Ferry_in_port.jpg/lossy-120px-Ferry_in_port.jpg"),
        (
            f"/news/ferry/@@images/image-1200-{'2941' * 8}.jpeg",
            f"/news/ferry/@@images/image-800-{'db72' * 8}.jpeg",
        ),
        (f"/news/ferry/@@images/image-{'29ab' * 8}.png", f"/news/ferry/@@images/image-64-{'29cd' * 8}.png"),
        ("/images/ferry.2e16d0ba.fill-800x450.jpg", "/images/ferry.width-800.jpg"),
        ("/images/ferry.max-165x165.format-webp.webp", "/images/ferry.fill-90x90-c100.format-webp.webp"),
        ("/_media/ferry.jpg?w=600&tok=fc1ada", "/_media/ferry.jpg"),
        ("/_processed_/4/7/csm_ferry_03444aeae0.jpg", "/_processed_/4/7/csm_ferry_9dab7c1073.jpg"),
        ("/ferry-90/alternates/LANDSCAPE_1280", "/ferry-90/alternates/SQUARE_1280"),
        ("/a/ferry/alternates/FREE_620/ferry.png", "/a/ferry/alternates/BASE_1_1_W320/ferry.png"),
        (
            "/photos/61979e491a6c9a89f62320ed/16:9/w_2560%2Cc_limit/Ferry%2520b.jpg",
            "/photos/61979e491a6c9a89f62320ed/5:7/w_950,h_1330,c_limit/Ferry%20b.jpg?mbid=social",
        ),
        ("/ferry-102~_t-1714196357123_v-16to9__retina.jpg", "/ferry-102~_t-1714196357123_v-1to1__xlarge.jpg"),
        ("/ferry-110_v-variantBig16x9_w-1280_zc-b903ef86.jpg", "/ferry-110_v-variantBig16x9_wm-true.jpg"),
        ("/40/40_1757422506_v16_9_600.jpeg", "/40/40_1757422506_v4_3_800.jpeg"),
        ("/image/65897427_804.jpg", "/image/65897427_6.jpg"),
        ("/story/2204881_w1888h1888c1cx944cy530.jpg", "/story/2204881_w1888h1416c1cx944.jpg"),
        ("/34/34432223-ferry-in-port-2n4Qnu87yTea.jpg", "/34/34432223-ferry-in-port-2n4Qnu88oYPH.jpg"),
        ("/photo/16470669-standard.jpg", "/photo/16470669-thumb_square_large.jpg"),
        ("/1/4/6/2/Ferry-in-port-f0c62350bd8d9d96.jpeg", "/1/4/6/2/Ferry-in-port-fc08c913da5cea5d.jpeg"),
        ("/ferry.ece/BINARY/original/Ferry", "/ferry.ece/BINARY/w620x413/Ferry"),
        ("/archive/09.jpg?__blob=poster&v=3", "/archive/09.jpg?__blob=normal&v=3"),
        ("/ytZ8Bq8Xxku2GXEuJovbT.jpg", "/ytZ8Bq8Xxku2GXEuJovbT-1200-80.jpg"),
        ("/47/ferry_78d32b8d.JPG", "/47/ferry_78d32b8d.post-fp-1200-630.JPG"),
        (
            "/media.be7b8bf8-9051-4c0a-bd8f-8f800bc5471a.original_1024.jpg",
            "/media.be7b8bf8-9051-4c0a-bd8f-8f800bc5471a.16x9_700.jpg",
        ),
        (f"/p/{'a5dac8b4' * 4}_R.png", f"/p/{'a5dac8b4' * 4}_P1.png"),
        (f"/{'a5dac8b4' * 4}/16x9/original.jpg", f"/{'a5dac8b4' * 4}/16x9/1280@40.jpg"),
        ("/54/ferry-in-port-1200x.jpg", "/54/ferry-in-port-1536x.jpg"),
        ("/54/ferry-in-port.jpg", "/54/ferry-in-port.x2.jpg"),
        ("/18637072/5/rawImage.jpg", "/18637072/5/920x920.jpg"),
        ("/27/136-ferry-1305_4_3_rx117_c155x114.jpg?5b", "/27/136-ferry-1305_4_3_rx404_c534x401.jpg?87"),
        ("/18/ferry-in-port_4_3.jpg", "/18/ferry-in-port_3_4.jpg"),
        ("/18/ferry-in-port_4_3.jpg", "/18/ferry-in-port_4_3-150x150.jpg"),
        ("/18/Ferry_20130718135405257_185_150.JPG", "/18/Ferry_20130718135405257_660_320.JPG"),
        ("/archive/02562/ferry_2562654k.jpg", "/archive/02562/ferry_2562654b.jpg"),
        ("/19/sports/Y-JUMP-FERRY/Y-JUMP-FERRY-superJumbo-v2.jpg", "/19/Y-JUMP-FERRY/Y-JUMP-FERRY-v2.jpg"),
        ("/i/70/ferry-sign-220x165.jpg", "/i/r/70/ferry-sign-220x165-v1-200x150.jpg?upscale=1"),
        ("/port/18ferry/18ferry-superJumbo-v2.jpg", "/port/18ferry/18ferry-v2.jpg"),
        ("/port/18ferry/18ferry-superJumbo-v2.jpg", "/port/18ferry/18ferry-thumbLarge-v3.jpg"),
        ("/2026/03/ferry-in-port-large.jpg", "/2026/03/ferry-in-port-thumb.jpg"),
        ("/07/18/1374186874000-ferry-1307_4_3.jpg", "/07/18/1374186874000-ferry-1307_3_4_r537_c0-0-534.jpg"),
        ("/ferry-1305151517_4_3_rx117_c155x114.jpg?5bf3", "/ferry-1305151517_4_3_rx404_c534x401.jpg?87cc"),
        ("/35192156/Brl-PVPCEA.0_cinema_1280.0.jpg", "/35192154/Brl-PVPCEA.0_cinema_400.0.jpg"),
        ("/03/20260304132000715_1000.jpeg", "/03/watermarks-logo-20260304132000715_1000.jpeg"),
        (
            "/dam/ferry.jpg/_jcr_content/renditions/cq5dam.web.1280.1280.jpeg",
            "/dam/ferry.jpg.CROP.original-original.jpg",
        ),
        ("/dam/ferry.jpg.CROP.hd-large.jpg", "/dam/ferry.jpg.CROP.rtstory-large.jpg"),
        ("/up/ferry-1.jpg.300x374_q100.jpg", "/up/ferry-1.jpg.200x200_q90_crop-0,0_upscale.jpg"),
        ("/dam/ferry.png", "/dam/ferry.png/jcr:content/renditions/original"),
        ("/dam/ferry.jpg.transform/half/image.jpg", "/dam/ferry.jpg.transform/full/img.jpg"),
        ("/harbour/5293/75/16x9/1200.jpg", "/harbour/5293/75/16x9/960.jpg"),
        ("/images/28/28393/2x1/1200.jpg?4379", "/images/28/28393/1x1-small/200.jpg?4379"),
        (f"/media/{'d3fbc7d3' * 4}/3000.webp", f"/media/{'d3fbc7d3' * 4}/2000.webp"),
        (f"/image/{'22967847ec' * 4}", f"/image/{'22967847ec' * 4}/2000/jpeg"),
        ("/Rw7DD_yI35p00B8jS4b2BrTmqdf2LcW", "/Rw7DD_yI35p00B8jS4b2BrTmqdf2LcW=s1000"),
        ("/Rw7DD_yI35p00B8jS4b2BrTmqdf2LcW=w640-h360-rw", "/Rw7DD_yI35p00B8jS4b2BrTmqdf2LcW=s0"),
        (
            "/images/D9FAC1D6-4D29-40DD-ABED-37B106217D14/NW_detail/title-1584904650.jpg",
            "/images/D9FAC1D6-4D29-40DD-ABED-37B106217D14/COM_01/ferry-1584904650.jpg",
        ),
        ("/AR/0/AR-200419902.jpg&MaxH=200&MaxW=200", "/AR/0/AR-200419902.jpg&MaxW=1200&MaxH=630"),
        (
            "/r/?m=02&i=1183&w=&fh=545px&fw=&ll=&pl=&sq=&r=LY",
            "/r/?m=02&i=1183&w=780&fh=&fw=&ll=&pl=&sq=&r=LY",
        ),
        ("/img/mt/2014/12/ferry-1/lead_large.jpg?nh", "/img/mt/2014/12/ferry-1/lead.jpg?nh"),
        ("/images/green_ferry.jpg", "/images/green_ferry_fb.jpg"),
        ("/2026/Harbour_of_Lindmoor.jpg", "/2026/Harbour_of_Lindmoor_social.jpg"),
        ("/2026/ferry-port-24_dblbig.jpg", "/2026/ferry-port-24_big.jpg"),
        ("/gen/369284/thumbs/s-FERRY-small.jpg", "/gen/369284/thumbs/r-FERRY-large570.jpg"),
        ("/OB-YF636_ferry_A_20130718055955.jpg", "/OB-YF636_ferry_G_20130718055955.jpg"),
        ("/Port/ht_ferry_nt_130605_wmain.jpg", "/Port/ht_ferry_nt_130605_mv.jpg"),
        (f"/mmbiz_jpg/{'Ab9' * 16}/0?wx_fmt=jpeg", f"/mmbiz_jpg/{'Ab9' * 16}/640?wx_fmt=jpeg&wxfrom=5"),
    ],
)
def test_one_picture(one: str, other: str) -> None:
    assert picture_key(HOST + one) == picture_key(HOST + other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/2026/03/ferry-in-port-1.jpg", "/2026/03/ferry-in-port-2.jpg"),
        ("/file/1585522/1200x675.jpg", "/file/1585523/1200x675.jpg"),
        ("/im-127940/social", "/im-127941/social"),
        ("/fs/1.38.15!/image/image.jpg_gen/derivatives/w_9/image.jpg", "/fs/1.38.16!/image/image.jpg"),
        ("/a/01.jpg", "/b/01.jpg"),
        ("/a/lead.jpg", "/a/lead.png"),
        ("/1/image/image.jpeg", "/2/image/image.jpeg"),
        ("/image/17835497/master/marais-bistro", "/image/17835499/master/marais-bistro"),
        ("/img/goal-2x1.jpg", "/img/goal-3x1.jpg"),  # how it stood
        ("/ShowImage.ashx?ID=218716", "/ShowImage.ashx?ID=218717"),
        ("/?image=438", "/?image=439"),
        ("/port/ferries/ferries-bow.jpg", "/port/ferries/ferries-stern.jpg"),
        ("/port/ferries/articleLarge.jpg", "/port/ferries/mediumSquareAt3X.jpg"),
        ("/_next/image?url=%2F43%2F01.jpg&w=640", "/_next/image?url=%2F44%2F01.jpg&w=640"),
        ("/01.jpg?url=%2Fnews%2Fferry", "/02.jpg?url=%2Fnews%2Fferry"),
        ("/mediaId/731306/width/540/height/324", "/mediaId/731309/width/540/height/324"),
        ("/img/lead-picture.jpg", "/2026/lead-picture.png"),
        (
            "/a.jpg?ref=https://www.harbourpost.example/news",
            "/b.jpg?ref=https://www.harbourpost.example/news",
        ),
        ("/x.jpg", "/"),
        ("/images/thumb/c/cd/A.jpg/450px-A.jpg", "/images/thumb/c/ce/B.jpg/450px-B.jpg"),
        (
            f"/news/ferry/@@images/image-800-{'2941' * 8}.jpeg",
            f"/news/mill/@@images/image-800-{'2941' * 8}.jpeg",
        ),
        ("/images/ferry.2e16d0ba.fill-800x450.jpg", "/images/mill.2e16d0ba.fill-800x450.jpg"),
        ("/images/harbour.1936.jpg", "/images/harbour.1937.jpg"),
        ("/iiif/3/ferry/full/max/0/default.jpg", "/iiif/3/pier/full/max/0/default.jpg"),
        ("/ais/9/full/max/0/default.jpg?im=Crop", "/ais/8/full/max/0/default.jpg?im=Crop"),
        ("/_processed_/4/7/csm_ferry_03444aeae0.jpg", "/_processed_/4/7/csm_mill_03444aeae0.jpg"),
        (f"/p/{'a5dac8b4' * 4}_1.png", f"/p/{'a5dac8b4' * 4}_2.png"),
        (f"/{'a5dac8b4' * 4}/ferry.jpg", f"/{'a5dac8b4' * 4}/mill.jpg"),
        ("/img/ferry-2026-11.jpg", "/img/ferry-2026-12.jpg"),
        ("/34/34432223-ferry-in-port.jpg", "/34/34432223-ferry-in-harbour.jpg"),
        ("/image/20240503_804.jpg", "/image/20240504_804.jpg"),
        ("/archive/pier_2562654a.jpg", "/archive/pier_2562654b.jpg"),  # counted by letters
        ("/18/ferry_20130718_185_150.jpg", "/18/ferry_20130718_186_150.jpg"),
        ("/img/boat-large.jpg", "/img/ferry-large.jpg"),
        ("/2025/image-large.jpg", "/2026/image-small.jpg"),
        ("/dam/ferry.jpg.CROP.hd-large.jpg", "/dam/pier.jpg.CROP.hd-large.jpg"),
        ("/2026/16x9/1200.jpg", "/2025/16x9/1200.jpg"),
        ("/2026/05/1200.jpg", "/2026/05/960.jpg"),
        (f"/media/{'d3fbc7d3' * 4}/ferry.webp", f"/media/{'d3fbc7d3' * 4}/pier.webp"),
        (
            "/images/D9FAC1D6-4D29-40DD-ABED-37B106217D14/1.jpg",
            "/images/D9FAC1D6-4D29-40DD-ABED-37B106217D14/2.jpg",
        ),
        ("/Port/ferry_130605_a.jpg", "/Port/ferry_130605_b.jpg"),
    ],
)
def test_two_pictures(one: str, other: str) -> None:
    assert picture_key(HOST + one) != picture_key(HOST + other)


def test_one_picture_may_be_on_several_hosts_of_a_site() -> None:
    path = "harbourpost.example/fs/1.9!/image.jpg"
    assert picture_key(f"https://www.{path}") == picture_key(f"https://cdn.{path}")
    assert picture_key(f"https://www.{path}") != picture_key("https://www.lindmoor.example/fs/1.9!/image.jpg")


@given(st.text(max_size=80))
def test_any_text_has_a_key(text: str) -> None:
    assert isinstance(picture_key(text), str)
    assert isinstance(picture_key(f"https://{text}"), str)


def test_of_several_sizes_the_first_is_taken_with_the_caption_of_another() -> None:
    head = f'<meta property="og:image" content="{HOST}/ferry-in-port-1200x630.jpg">'
    figure = "<figure><img src='/ferry-in-port-640x360.jpg'><figcaption>The ferry</figcaption></figure>"
    page = Page(f"<head>{head}</head><article><p>Text.</p>{figure}</article>".encode(), f"{HOST}/1")
    (image,), _ = read_images(page, [], None)
    assert (image.url, image.caption) == (f"{HOST}/ferry-in-port-1200x630.jpg", "The ferry")
