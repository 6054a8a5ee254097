"""Which addresses are those of no picture of an article."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.pictures.images import read_images
from newscrawl.extract.pictures.logos import is_logo

SITE = {"harbourpost", "harbourpostexample", "theharbourpost"}


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/img/logo.png",
        "/img/hp_logo_2048_black.png",
        "/img/HarbourPost-Logo-og.jpg?m=1352",
        "/img/hplogo_en.gif",
        "/social/hp-logo-fallback.png",
        "/logos/HarbourPost_footer.png",
        "/img/harbourpost_200x200.png",
        "/apple-touch-icon@2.png",
        "/images/fb_share_default.gif",
        "/images/harbourpost-facebook-logo.png",
        "/images/hp-facebook-logo-default.png",
        "/images/placeholders/story-thumb.jpg",
        "/i/blank.jpg",
        "/p/spacer.gif",
        "/no-image.png",
        "/news/null",
        "/img/og_image.jpg",
        "/shared/images/ogp.jpg",
        "/g/fb.png",
        "/custom/images/fb-opengraph-icon-v2.jpg",
        "/Eng/images/default.png",
        "/resources/images/placeholderHP-1080.jpg?d=945",
        "/placeholder-640x360.png",
        "/web/3.1/grey-placeholder.png",
        "/i/avatar-default.png",
        "/img/pages/article/opengraph_default.jpg",
        "/hp_custom/images/social_placeholder.png",
        "/Documents/Pictures/twitter-standard.jpg?__blob=poster&v=1",
        "/social.png",
        "/og-image.jpg",
        "/css/decoration/logo_port_white.gif",
        "/fbicons/hpn.bmp",
        "/web-app-manifest-192x192.png",
        "/assets/android-chrome-512x512.png",
        "/static/all/img/hp_128x128.png",
        "/common/assets/logos/small/harbourpost.png",
        "/wp-content/themes/harbour/assets/images/icon.web.png",
        "/wp-content/themes/harbour/images/facebook_pic_hp.jpg",
        "/typo3conf/ext/site_hp/Resources/Public/Images/sharing/hp_org.jpg",
        "/sites/default/themes/hp/images/ferry.jpg",
        "/graphics/hplogo_bak.jpg",
        "/images/header/logo-post.png",
        "/static/assets/png/harbourpost_180.png",
        "/img/HarbourPost_profile_lg.gif",
        "/static/images/bstar-icon.png",
        "/assets/images/social-share.jpg",
        "/img/facebook-share-default.png",
    ],
)
def test_signs_of_the_site_and_what_stands_for_a_picture(path: str) -> None:
    assert is_logo(f"https://www.harbourpost.example{path}", SITE)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.harbourpost.example/img/acme-logo.png",
        "https://www.harbourpost.example/img/logo-of-the-port-of-lindmoor.png",
        "https://www.harbourpost.example/img/harbourpost_pier.jpg",
        "https://www.harbourpost.example/img/harbourpost_1200x800.jpg",
        "https://www.harbourpost.example/img/pier-200x200.jpg",
        "https://www.harbourpost.example/img/hp_640x640.jpg",
        "https://www.harbourpost.example/2026/05/mv_128x128.jpg",
        "https://www.harbourpost.example/logos/small/acme.png",
        "https://www.harbourpost.example/icons/icon-of-the-saint.jpg",
        "https://www.harbourpost.example/img/harbour-200x200.jpg",
        "https://www.harbourpost.example/img/twitter-logo.jpg",
        "https://www.harbourpost.example/img/logo_apple.png",
        "https://www.harbourpost.example/438B0BA5-2ED3.jpg",
        "https://www.harbourpost.example/?image=438",
        "https://www.harbourpost.example/ShowImage.ashx?ID=218716",
        "https://i.video.example/vi/abc/default.jpg",
        "https://www.harbourpost.example/ferry-sails-again/og.png",
        "https://www.harbourpost.example/2026/03/og_image.jpg",
        "https://www.harbourpost.example/img/og_ferry.jpg",
        "https://www.harbourpost.example/img/facebook.jpg",  # of a story on it
        "https://www.harbourpost.example/img/share-of-the-port.jpg",
        "https://www.harbourpost.example/2026/03/social-share.jpg",
        "https://www.harbourpost.example/img/default-of-the-port.jpg",
        "https://www.harbourpost.example/img/pages/twitter-sets-standard.jpg",
        "https://www.harbourpost.example/img/pages/standard.jpg",
        "https://www.harbourpost.example/img/pages/avatar.jpg",  # of the film
        "https://www.harbourpost.example/img/pages/grey-seal.png",
        "https://www.harbourpost.example/img/pages/social.png",
        "https://cdn.harbourpost.example/facebook.jpg",
        "https://cdn.harbourpost.example/social-housing.jpg",
        "https://www.harbourpost.example/img/placeholders-of-the-pier.jpg",
        "https://www.harbourpost.example/logos/pier.jpg",
        "https://www.harbourpost.example/img/blankets.jpg",
        "http:/harbourpost.example/galerie/648_1_770x513.jpg",
        "https://www.harbourpost.example/wp-content/uploads/2026/03/themes.jpg",
        "https://www.harbourpost.example/2026/03/harbourpost.png",
        "https://www.harbourpost.example/img/harbourpost.jpg",
        "https://www.harbourpost.example/images/style-icon.jpg",
        "https://www.harbourpost.example/2026/header/pier.png",
        "https://www.harbourpost.example/2026/03/avatars.jpg",
        "https://www.harbourpost.example/avatars/the-film.jpg",
    ],
)
def test_pictures_of_articles(url: str) -> None:
    assert not is_logo(url, SITE)


@pytest.mark.parametrize(
    "url",
    [
        "https://avatars1.codeyard.example/u/896692?s=400",
        "https://secure.gravatar.com/avatar/9f0c2d?s=96",
        "https://pbs.chirp.example/profile_images/742987/yAtBe5zc_400x400.jpg",
    ],
)
def test_the_portrait_of_an_account_is_none(url: str) -> None:
    assert is_logo(url, SITE)


def test_an_article_has_no_sign_of_its_site_for_a_picture_but_what_has_a_caption() -> None:
    head = '<meta property="og:image" content="https://www.harbourpost.example/logo.png">'
    figure = "<figure><img src='/spacer.gif'>{}</figure>"
    shown = figure.format("") + figure.format("<figcaption>The pier</figcaption>")
    page = Page(
        f"<head>{head}</head><article>{shown}</article>".encode(), "https://www.harbourpost.example/a"
    )
    images, source = read_images(page, [], None, SITE)
    assert [(image.url, image.caption) for image in images] == [
        ("https://www.harbourpost.example/spacer.gif", "The pier")
    ]
    assert source == "dom"


def _figure(first: str, second: str) -> list[str]:
    markup = f"<article><figure>{first}{second}<figcaption>The pier in March</figcaption></figure></article>"
    images, _ = read_images(Page(markup.encode(), "https://www.harbourpost.example/a"), [], None, SITE)
    return [image.url.rpartition("/")[2] for image in images]


def test_a_picture_is_taken_in_place_of_what_stands_in_for_it() -> None:
    standing, shown = "<img src='/web/grey-placeholder.png'>", "<img srcset='/news/pier.jpg 240w'>"
    assert _figure(standing, shown) == ["pier.jpg"]
    assert _figure(standing, "<img src='/spacer.gif'>" + shown) == ["pier.jpg"]
    assert _figure("<img src='/spacer.gif' data-src='/news/boat.jpg'>", shown) == ["boat.jpg"]
    assert _figure("<img src='/news/boat.jpg'>", shown) == ["boat.jpg"]
    assert _figure(standing, "<img alt='The pier'>") == ["grey-placeholder.png"]


def test_a_word_for_a_picture_is_no_caption() -> None:
    figures = "".join(
        f"<figure><img src='/news/{name}.jpg' alt='{alt}'></figure>"
        for name, alt in (("pier", "Featured image"), ("boat", "Image of a boat"), ("film", "Avatar 3"))
    )
    page = Page(f"<article>{figures}</article>".encode(), "https://www.harbourpost.example/a")
    assert [image.caption for image in read_images(page, [], None, SITE)[0]] == [
        None, "Image of a boat", "Avatar 3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<a id='portal-logo' href='/'><img src='/i/++i++press-logo.svg'></a>", False),
        ("<div class='site-logo'><a href='/'><img src='/i/++i++press-logo.svg?v=2'></a></div>", False),
        ("<a href='/'><span><img class='logo' src='/i/++i++press-logo.svg'></span></a>", False),
        ("<a class='catalogo' href='/'><img src='/i/++i++press-logo.svg'></a>", True),
        ("<a href='/'><img src='/i/++i++press-logo.svg'></a><p class='logo'>Post</p>", True),
        ("<a class='logo' href='/'><img src='/i/other.svg'></a>", True),
        ("<article class='logo'><a href='/bridge'><img src='/i/++i++press-logo.svg'></a></article>", True),
        ("<img class='logo' src='/i/++i++press-logo.svg'>", True),
        ("<p>No logo</p>", True),
    ],
)
def test_what_a_page_shows_as_the_sign_of_its_site_is_none_of_the_article(box: str, kept: bool) -> None:
    meta = "<meta property='og:image' content='https://www.harbourpost.example/i/++i++press-logo.svg'>"
    html = f"<head>{meta}</head><body><header>{box}</header><p>Text.</p></body>"
    found, _ = read_images(Page(html.encode(), "https://www.harbourpost.example/town/ferry"), [], None)
    assert bool(found) == kept
