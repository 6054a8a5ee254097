"""Lists of stories, told from articles with as much text."""

import pytest

from newscrawl.extract.record import read
from tests.patience import no_hanging

URL = "https://post.example/town/"
STORIES = [
    "The harbour wall needs new stones before the winter, and the fishermen are to pay a part of it.",
    "A new rule on street music divides the shop owners of the old town, who met on Monday evening.",
    "Three candidates want to lead the school board after the long quarrel about the swimming pool.",
    "The tram to the hospital will run at night again from May on, if its drivers agree to that.",
    "After the storm the forest road is open once more, but lorries have to wait until the summer.",
    "The library gets a reading garden, and the money for it comes from a former pupil abroad.",
]
LIST = '<script type="application/ld+json">{"@type": "CollectionPage"}</script>'
SITE = "<meta property='og:type' content='website'>"
ARTICLE = "<meta property='og:type' content='article'>"


def teasers(link: str = "/town/{}", *, heading: str = "<h2><a href='{}'>Story of the day</a></h2>") -> str:
    return "".join(
        f"<article class='teaser'>{heading.format(link.format(n))}<div><p>{text}</p></div></article>"
        for n, text in enumerate(STORIES)
    )


def reason(body: str, head: str = SITE, heading: str = "Town") -> str | None:
    html = f"<html><head>{head}</head><body><main><h1>{heading}</h1>{body}</main></body></html>"
    return read(html.encode(), URL).reason


@pytest.mark.parametrize("head", [LIST, SITE, "<meta property='og:type' content='profile'>", ""])
@pytest.mark.parametrize(
    "link", ["/town/{}", "https://post.example/story-{}", "https://www.post.example/story-{}"]
)
def test_a_page_of_teasers_is_a_list_where_it_calls_itself_no_article(head: str, link: str) -> None:
    assert reason(teasers(link), head) == "the page is a list of articles"


def test_headings_may_lie_in_their_links() -> None:
    assert reason(teasers(heading="<a href='{}'><h3>Story of the day</h3></a>")) is not None


@pytest.mark.parametrize(
    "heading",
    ["<p><a href='{}'>Ferry sails once more</a></p>", "<a href='{}'><p>Ferry sails once more</p></a>"],
)
def test_what_a_teaser_is_called_need_be_no_heading(heading: str) -> None:
    assert reason(teasers(heading=heading)) is not None
    assert reason(teasers(heading=heading.replace("Ferry sails once", "Read"))) is None
    assert reason(teasers("https://mill.example/{}", heading=heading)) is None


def test_a_front_page_has_teasers_of_several_makes() -> None:
    small = teasers().replace("teaser", "small").replace("<p>", "<p>Up to now ")
    assert reason(teasers() + small) is not None
    few = teasers() + small.split("</article>", 2)[2]  # and half of each make
    assert reason(few, heading="What the town is up to now") is None


def test_a_line_with_a_link_in_it_calls_no_teaser_by_its_name() -> None:
    line = "<p>Read on this in <a href='{}'>our story of last week</a>, too.</p>"
    assert reason(teasers(heading=line)) is None


@pytest.mark.parametrize(
    "head",
    [
        ARTICLE + "<meta name='author' content='Ada Moss'>" + LIST,
        ARTICLE + "<meta property='article:published_time' content='2026-03-05'>",
        SITE + "<meta property='article:published_time' content='2026-03-05'>",
        SITE + "<meta name='parsely-pub-date' content='2026-03-05'>",
        SITE + "<meta name='author' content='Ada Moss'>",
        LIST.replace("}", ', "datePublished": "2026-03-05"}'),
        SITE + '<script type="application/ld+json">{"@type": "NewsArticle"}</script>',
    ],
)
def test_a_page_that_may_call_itself_an_article_is_none(head: str) -> None:
    assert reason(teasers(), head) is None


def test_a_list_that_calls_itself_an_article_as_well_is_one() -> None:
    assert reason(teasers(), ARTICLE + LIST) == "the page calls itself a CollectionPage"
    assert reason(teasers(), ARTICLE) == "the page is a list of articles"
    assert reason("<p>By Ada Moss, <time>March 5</time></p>" + teasers(), ARTICLE) is None
    news = f"<head>{ARTICLE}</head><h1>Harbour wall, street music, school board and tram</h1>{teasers()}"
    assert read(news.encode(), URL + "harbour-wall-street-music-school-board-tram").reason is None
    assert reason("".join(f"<p>{text}</p>" for text in STORIES), ARTICLE + LIST) is None


@pytest.mark.parametrize(
    "body",
    [
        "".join(f"<p>On Monday, {text}</p>" for text in STORIES * 2) + teasers(),
        teasers(heading="<h2>Story of the day</h2>"),
        teasers("https://mill.example/{}"),
        teasers("#part-{}"),
        teasers().replace("winter", "winter " + "and the next winter as well " * 80),
        "".join(f"<h2><a href='/{n}'>A story</a></h2><p>{text}</p>" for n, text in enumerate(STORIES)),
    ],
    ids=["beside an article", "unlinked", "elsewhere", "within the page", "chapters", "no boxes"],
)
def test_other_text_under_headings_is_an_article(body: str) -> None:
    assert reason(body) is None


@pytest.mark.parametrize(
    "byline",
    [
        "<p>By Ada Moss, <time>March 5</time></p>",
        "<p class='byline'>By <a href='/author/ada'>Ada Moss</a></p>",
        "<div>Submitted by amoss on Thu, 03/05/2026 - 08:12</div>",
        "<span>5 March 2026</span>",
    ],
)
def test_boxes_under_a_byline_are_a_newsletter(byline: str) -> None:
    assert reason(byline + teasers()) is None
    lead = f"<article class='lead'><h2><a href='/lead'>A story</a></h2>{byline}</article>"
    assert reason(lead + teasers()) is not None
    assert reason(teasers(heading=byline + "<h2><a href='{}'>Story of the day</a></h2>")) is not None


def test_a_newsletter_may_have_no_heading_of_the_first_rank() -> None:
    page = f"<h2>What mattered today</h2><p><time>March 5</time></p>{teasers()}"
    assert read(page.encode(), URL).reason is None
    assert read(f"<h2>Town</h2>{teasers()}".encode(), URL).reason is not None


def test_a_day_tells_nothing_where_each_teaser_has_one_or_the_heading_is_the_site_s() -> None:
    dated = "<p>{} March 2026</p>"
    heads = "<h2>{} March 2026</h2><h3><a href='/town/{}'>Story of the day</a></h3>"
    blog = "".join(f"<div>{heads.format(n + 1, n)}<p>{text}</p></div>" for n, text in enumerate(STORIES))
    assert reason(blog) is not None
    assert read(f"<main>{blog.replace('<p>', '<p class=published>')}</main>".encode(), URL).reason is not None
    each = teasers(heading="<h2><a href='{}'>Story of the day</a></h2>" + dated.format(5))
    assert reason(dated.format(5) + each) is not None
    sign = f"<h1><a href='/'>The Post</a></h1>{dated.format(5)}{teasers()}"
    assert read(f"<head>{SITE}</head><main>{sign}</main>".encode(), URL).reason is not None


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='author' content='The Post'><meta property='og:site_name' content='The Post'>",
        "<meta itemprop='author' content='Ada Moss'><meta itemprop='author' content='Olga Zed'>",
        "<meta itemprop='datePublished' content='2026-03-05'>",
    ],
)
def test_what_is_said_of_the_site_or_of_single_stories_makes_no_article(head: str) -> None:
    assert reason(teasers(), SITE + head) is not None


ROWS = {
    "lines behind a day": "<p>5.3.2026 <a href='/town/{n}'><b>{title}</b></a><br>{text}</p>",
    "lines in one box": "<a href='/town/{n}'><font size=3>{title}</font></a><br>5 March<br>{text}<br><br>",
    "a section before, a day behind": "<li>[<a href='/town/'>Town</a>] <a href='/town/{n}'>{title}</a> "
    "<span>5.3.2026</span><p>{text}</p></li>",
    "an address with a query": "<div><a href='?id={n}'>{title}</a><div>{text}</div></div>",
    "numbered boxes": "<div class='row-{n} odd'><h3><a href='/town/{n}'>{title}</a></h3><p>{text}</p></div>",
    "a button": "<div class=card><h5>{title}</h5><p>{text}</p><a href='/town/{n}'>Read more</a></div>",
    "a link laid over": "<div class=card><h5>{title}</h5><p>{text}</p><a href='/town/{n}'></a></div>",
}


def rows(form: str, texts: list[str] = STORIES) -> str:
    return "".join(
        form.format(n=n + 7, title=f"A story of {n} new boats", text=text) for n, text in enumerate(texts)
    )


@pytest.mark.parametrize("form", ROWS.values(), ids=ROWS)
@pytest.mark.parametrize("head", [SITE, ""])
def test_a_list_of_any_make(form: str, head: str) -> None:
    lead = "<div class=lead><h2><a href='/town/big'>The big story</a></h2><p>It is longer.</p></div>"
    assert reason(rows(form), head) == "the page is a list of articles"
    assert reason(lead + f"<p>{STORIES[0].replace('harbour', 'city')}</p>" + rows(form), head) is not None


def test_a_saved_page_is_of_the_host_that_most_of_its_links_lead_to() -> None:
    other = "<a href='https://mill.example/'>Mill</a>"
    page = f"<h1>Town</h1>{other}{teasers('https://post.example/town/{}')}".encode()
    for url in ("file:///home/ada/town.html", "https://post.example/town/"):
        assert read(page, url).reason == "the page is a list of articles"
    assert read(page, "https://mill.example/town/").reason is None


def test_an_article_among_links_is_none_of_them() -> None:
    text = "".join(f"<p>In the end, {text}</p>" for text in STORIES)
    beside = "".join(f"<div><a href='/town/{n}'>Another story of the town</a></div>" for n in range(9))
    own = "<a href='/town'>All the news of the town</a>"
    assert reason(f"<div>{own}<div>{text}</div></div>{beside}", "") is None
    amid = [
        f"<div><p>{text}</p><p><a href='/town/{n}'>More on that here</a></p></div>"
        for n, text in enumerate(STORIES)
    ]
    assert reason("".join(amid), "") is None


def test_a_list_whose_address_spells_its_headline_is_a_round_up() -> None:
    html = f"<h1>All that changed at the harbour wall in March</h1>{teasers()}"
    address = "https://post.example/all-that-changed-at-harbour-wall-march"
    assert read(html.encode(), address).reason is None
    assert read(html.encode(), "https://post.example/town/").reason is not None


def test_a_round_up_is_flagged_as_it_may_be_the_list_of_a_topic() -> None:
    """Not where the page has a day or a writer of its own, and not what has a text of its own."""
    head, address = (
        "All that changed at the harbour wall",
        "https://post.example/all-that-changed-harbour-wall",
    )
    own = f"<p>{'The wall has been mended, and the ferry sails again from the new quay. ' * 30}</p>"
    for more, flagged in (("", True), ("<time>7 May 2024</time>", False), (own, False)):
        article = read(f"<h1>{head}</h1>{more}{teasers()}".encode(), address).article
        assert article is not None
        assert ("teasers" in article.quality) is flagged, more


def test_a_byline_below_the_heading_under_the_sign_of_the_site_is_that_of_a_newsletter() -> None:
    sign, byline = (
        "<div id='top'><h1><a href='/'>The Harbour Post</a></h1></div>",
        "<p class='byline'>Ada Moss</p>",
    )
    each = teasers().replace("<div>", f"<div>{byline}")
    for heading in ("What the town is up to now", "In brief"):
        for below, is_list in ((byline + teasers(), False), (teasers(), True), (each, True)):
            html = f"<main>{sign}<div><h2>{heading}</h2>{below}</div></main>"
            assert (read(html.encode(), URL).reason is not None) is is_list, (heading, below)


def test_boxes_of_two_paragraphs_are_chapters() -> None:
    assert (
        reason(teasers().replace("</p>", "</p><p>" + "It is known, and more of it is to follow. " * 3))
        is None
    )


@pytest.mark.parametrize(
    "part", ["<h2>", "<h2><a href=/x>", "<div><h2><a href=/x>a</a></h2>a", "<a href=/x><h2>a"]
)
def test_a_hostile_list_takes_no_time(part: str) -> None:
    with no_hanging():
        reason("<div>" * 200 + teasers() + part * 8000)


def test_headings_in_one_article_take_no_square_of_their_number() -> None:
    part = "<h2>Story of the day</h2><a href='/town/1'>x</a><p>The tram will run at night from May on.</p>"
    with no_hanging():
        read(f"<h1>Town</h1><article>{part * 16_000}</article>".encode(), "https://post.example/tag/town/")


THAI = (
    "นายกเทศมนตรีเปิดสะพานใหม่ข้ามแม่น้ำสายหลักของเมืองหลังล่าช้ามานานกว่าสองปีเต็ม",
    "ตำรวจเร่งสอบพยานเหตุไฟไหม้โกดังเก็บสินค้าริมท่าเรือเมื่อคืนที่ผ่านมา เบื้องต้นไม่มีผู้ได้รับบาดเจ็บ",
    "ชาวบ้านร้องเรียนกลิ่นเหม็นจากโรงงาน ขอให้หน่วยงานที่เกี่ยวข้องเข้าตรวจสอบโดยเร็วที่สุด",
)
JAPANESE = (
    "市長は八日、川に架かる新しい橋の開通式に出席し、二年遅れの完成を喜んだ。式典には小学生ら約三百人が参加し、対岸まで歩いて渡った。",
    "港の倉庫で九日夜に起きた火災について、警察は当時倉庫にいた従業員らから事情を聴いている。けが人はなく、原因を調べている。",
    "工場からの悪臭に住民が苦情を訴えている問題で、県は来週にも立ち入り調査を行う方針を固めた。健康被害は確認されていない。",
)
VIETNAMESE = (
    "Thị trưởng thành phố sáng nay cắt băng khánh thành cây cầu mới bắc qua sông sau hai năm chậm tiến độ.",
    "Công an đang lấy lời khai các nhân chứng vụ cháy kho hàng ở cảng tối qua, chưa rõ ai bị thương.",
    "Người dân phản ánh mùi hôi từ nhà máy, đề nghị cơ quan chức năng sớm vào cuộc kiểm tra, xử lý dứt điểm.",
)


@pytest.mark.parametrize(("language", "stories"), [("th", THAI), ("ja", JAPANESE), ("vi", VIETNAMESE)])
def test_teasers_have_more_words_where_no_blanks_part_them_or_syllables_are_words(
    language: str, stories: tuple[str, ...]
) -> None:
    box = "<div class='item'><h3><a href='/a/{0}.html'>{0} {1}</a></h3><p>{0} {2}</p></div>"
    more = 2 if language == "vi" else 1
    boxes = [box.format(n, story[:30], story * more) for n, story in enumerate(stories * 3)]
    html = f"<html lang='{language}'><body><main><h1>{stories[0][:8]}</h1>{{}}</main></body></html>"
    assert read(html.format("".join(boxes)).encode(), URL).reason == "the page is a list of articles"
    text = "".join(f"<p>{story}</p>" for story in stories * 3)
    assert read(html.format(text).encode(), URL).article is not None
