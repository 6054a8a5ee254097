"""BBC News (United Kingdom). Not yet seen live; tested on addresses of 2019 and 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.bbc.co.uk"


class BbcSpider(NewsSpider):
    """Articles are `/articles/<id>` and, before, `<section>-<number>`; both hosts carry the same pages."""

    name = "bbc"
    outlet_name = "BBC News"
    domain = "bbc.co.uk"
    country = "GB"
    language = "en"
    time_zone = "Europe/London"
    urls = UrlFacts(
        article=r"(?P<id>(?<=/articles/)c\w{9,}|(?<=/live/)c\w{9,}|(?<=-)\d{7,8})$",
        hosts=("www.bbc.co.uk", "www.bbc.com"),
        rewrite=((r"//www\.bbc\.com/", "//www.bbc.co.uk/"),),
        reject=("^/news/av/",),
        types={"/live/": "LiveBlogPosting"},
    )
    feeds = {
        "top-stories": "https://feeds.bbci.co.uk/news/rss.xml",
        "world": "https://feeds.bbci.co.uk/news/world/rss.xml",
        "uk": "https://feeds.bbci.co.uk/news/uk/rss.xml",
        "business": "https://feeds.bbci.co.uk/news/business/rss.xml",
    }
    news_sitemaps = (f"{HOME}/sitemaps/https-index-uk-news.xml",)
    sitemaps = (f"{HOME}/sitemaps/https-index-com-archive.xml",)
