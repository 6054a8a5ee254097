"""When a sitemap index counts as one that gave nothing."""

from newscrawl.discover.found import Child
from newscrawl.queue.silent import Silent


def read(*names: str) -> Silent:
    silent = Silent()
    silent.leads("index", [Child(name) for name in names])
    return silent


def test_an_index_is_silent_once_none_of_its_sitemaps_ever_listed_anything() -> None:
    silent = read("a", "b")
    silent.add("a", ever=False)
    assert silent.are({"a"})
    assert not silent.are({"index"})
    silent.add("b", ever=False)
    assert silent.are({"a", "b", "index"})
    assert silent.led_on("index")
    assert not silent.led_on("a")


def test_a_sitemap_that_listed_articles_in_an_earlier_run_keeps_its_index() -> None:
    silent = read("a")
    silent.add("a", ever=True)
    assert silent.are({"a"})
    assert not silent.are({"index"})


def test_an_index_of_what_is_no_article_is_silent_at_once() -> None:
    assert read("https://example.org/page-sitemap.xml").are({"index"})


def test_indexes_below_an_index_and_sitemaps_that_two_of_them_name() -> None:
    silent = read("years", "a")
    silent.add("a", ever=False)
    silent.leads("years", [Child("a")])
    assert silent.are({"years", "index"})


def test_indexes_that_name_each_other_come_to_an_end() -> None:
    silent = read("other")
    silent.leads("other", [Child("index")])
    assert not silent.are({"index"})
