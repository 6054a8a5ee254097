"""The Economic Times (India). Not yet seen live; tested on a feed of 2021."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://economictimes.indiatimes.com"


class EconomicTimesSpider(NewsSpider):
    """Articles are `articleshow/<number>.cms`; slide shows and videos, which have numbers too, are none."""

    name = "economictimes"
    outlet_name = "The Economic Times"
    domain = "economictimes.indiatimes.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"/(?:(?:prime)?articleshow|liveblog)/(?P<id>\d+)\.cms",
        hosts=("economictimes.indiatimes.com", "m.economictimes.com"),
        rewrite=(("/amp_articleshow/", "/articleshow/"),),
        types={"/liveblog/": "LiveBlogPosting", "/opinion/": "OpinionNewsArticle"},
    )
    sections = {
        "markets": f"{HOME}/markets",
        "economy": f"{HOME}/news/economy",
        "industry": f"{HOME}/industry",
        "tech": f"{HOME}/tech",
    }
    feeds = {
        "top-stories": f"{HOME}/rssfeedstopstories.cms",
        "markets": f"{HOME}/markets/rssfeeds/1977021501.cms",
    }
    news_sitemaps = (f"{HOME}/etstatic/sitemaps/et/news/sitemap-index.xml",)
    dated_sitemaps = (
        HOME + "/etstatic/sitemaps/et/{yyyy}-{Month}-1.xml",
        HOME + "/etstatic/sitemaps/et/{yyyy}-{Month}-2.xml",
    )
