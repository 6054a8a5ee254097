"""Two pages of one article made one."""

import pytest

from newscrawl.extract.joined import goes_on, join
from newscrawl.extract.nextpage import next_number
from newscrawl.items import Access, Article, Block, Correction, Disclaimer, Image

LEAD = "The pilots of Varno have waited since Monday for the lamp that was promised to them in the spring."
FIRST = "Nobody had told them that it would take a year, and that the pier would be closed for all of it."
SECOND = "On the second day they rowed out to the light themselves, with a barrel of oil and a new wick."
THIRD = "What they found there was a keeper who had not been paid, and who had gone home to his sister."


def page(*texts: str, headline: str | None = "The lamp of Varno", **more: object) -> Article:
    blocks = [Block(text=text) for text in texts]
    article = Article(url="https://tide.example/lamp", headline=headline, blocks=blocks)
    article.article_body = "\n\n".join(texts)
    article.word_count = len(article.article_body.split())
    for name, value in more.items():
        setattr(article, name, value)
    return article


def test_a_further_page_is_added_without_what_it_repeats() -> None:
    article = page(LEAD, FIRST)
    assert join(article, page(LEAD, SECOND, THIRD))
    assert [block.text for block in article.blocks] == [LEAD, FIRST, SECOND, THIRD]
    assert article.article_body == "\n\n".join([LEAD, FIRST, SECOND, THIRD])
    assert article.word_count == len(article.article_body.split())


@pytest.mark.parametrize("headline", ["The lamp of Varno", "The lamp of Varno (2/3)", "Lamp of Varno", None])
def test_it_may_be_called_a_little_else(headline: str | None) -> None:
    assert join(page(LEAD), page(SECOND, headline=headline))


@pytest.mark.parametrize("number", ["(2)", "【2】", " 2/3", "(2/3ページ)", "_2"])
def test_a_number_right_behind_a_headline_without_blanks_makes_no_other_one(number: str) -> None:
    assert join(page(LEAD, headline="古い橋を再建へ"), page(SECOND, headline=f"古い橋を再建へ{number}"))
    assert not join(page(LEAD, headline="古い橋を再建へ"), page(SECOND, headline=f"港が再び開く{number}"))
    assert not join(page(LEAD, headline="नदी पर पुल खुला"), page(SECOND, headline=f"पंद्रह नए पेड़ लगे{number}"))


@pytest.mark.parametrize(
    "further",
    [
        page(LEAD, FIRST),
        page(LEAD, FIRST, "Updated 3 minutes ago"),
        page(LEAD, FIRST, "Two pilots were asked."),
        page(SECOND, THIRD, headline="Harbour opens again after storm"),
        page(SECOND, THIRD, canonical_url="https://tide.example/pier"),
        page(),
    ],
    ids=["the same", "the same, later", "little more", "another story", "another address", "empty"],
)
def test_what_adds_nothing_is_no_page_of_it(further: Article) -> None:
    article = page(LEAD, FIRST)
    assert not join(article, further)
    assert [block.text for block in article.blocks] == [LEAD, FIRST]


@pytest.mark.parametrize("address", ["lamp", "lamp/", "lamp?page=2", "lamp/2"])
def test_it_may_have_an_address_of_its_own(address: str) -> None:
    further = page(SECOND, url="https://tide.example/lamp/2", canonical_url=f"https://tide.example/{address}")
    assert join(page(LEAD), further)


def test_pictures_corrections_and_disclaimers_come_together() -> None:
    article = page(LEAD, images=[Image(url="https://tide.example/1.jpg")])
    pictures = [Image(url=f"https://tide.example/{number}.jpg") for number in (1, 2)]
    note = Correction(kind="correction", text="The keeper has a brother.")
    views = Disclaimer(kind="opinion", text="Views are personal.")
    article.disclaimers = [views]
    feed = Disclaimer(kind="syndicated", text="This story is from a syndicated feed.")
    further = page(SECOND, images=pictures, corrections=[note], disclaimers=[views, feed])
    assert join(article, further)
    assert article.disclaimers == [views, feed]
    assert article.images == pictures
    assert article.corrections == [note]


def test_the_text_ends_where_the_further_page_ends() -> None:
    cut = Access(level="free", truncated=True, evidence=["meta: free", "text: ends in ' ...'"])
    article = page(LEAD, access=cut)
    assert join(article, page(SECOND, access=Access(level="free", evidence=["meta: free"])))
    assert article.access == Access(level="free", evidence=["meta: free"])


def test_a_wall_on_a_further_page_locks_part_of_the_article() -> None:
    article = page(LEAD)
    wall = Access(level="locked", truncated=True, evidence=["dom: a wall"])
    assert join(article, page(SECOND, access=wall))
    assert article.access == Access(level="partial", truncated=True, evidence=["dom: a wall"])


def test_a_whole_article_is_not_short() -> None:
    article = page(LEAD, quality=["short_body", "no_time_zone"])
    assert join(article, page(SECOND, THIRD))
    assert article.quality == ["no_time_zone"]


def test_an_article_goes_on_from_page_to_page() -> None:
    article = page(LEAD, FIRST, next_page="https://tide.example/lamp/2")
    second = page(SECOND, url="https://tide.example/lamp/2")
    assert goes_on(article, second, b'<a href="/lamp/">1</a> <a href="/lamp/3">3</a>')
    assert article.next_page == "https://tide.example/lamp/3"
    assert [further.url for further in article.provenance.further_pages] == [second.url]
    assert next_number(article) == 3
    assert goes_on(article, page(THIRD, url="https://tide.example/lamp/3"), b'<a href="/lamp/">1</a>')
    assert article.next_page is None
    assert [block.text for block in article.blocks] == [LEAD, FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "further",
    [
        None,
        page(SECOND, url="https://tide.example/lamp"),
        page(SECOND, url="https://tide.example/lamp/3"),
        page(LEAD, url="https://tide.example/lamp/2"),
    ],
    ids=["no article", "back to the first", "the page after", "the same again"],
)
def test_an_article_ends_where_no_page_of_it_is(further: Article | None) -> None:
    article = page(LEAD, FIRST, next_page="https://tide.example/lamp/2")
    assert not goes_on(article, further, b'<a href="/lamp/3">3</a>')
    assert article.next_page is None
    assert article.provenance.further_pages == []
