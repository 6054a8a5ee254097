"""The Hindu (India). Not yet seen live; tested on a feed and a page of 2021."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.thehindu.com"


class TheHinduSpider(NewsSpider):
    """Articles end in `article<number>.ece`; the number is the identity."""

    name = "thehindu"
    outlet_name = "The Hindu"
    domain = "thehindu.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"/article(?P<id>\d+)\.ece/?$",
        hosts=("www.thehindu.com",),
        reject=("^/(?:crossword|videos|profile|topic|thread|newsletter-subscription)/",),
        types={"/opinion/": "OpinionNewsArticle", "/podcast/": "PodcastEpisode", "-live-": "LiveBlogPosting"},
    )
    sections = {
        "national": f"{HOME}/news/national/",
        "international": f"{HOME}/news/international/",
        "business": f"{HOME}/business/",
        "economy": f"{HOME}/business/Economy/",
        "markets": f"{HOME}/business/markets/",
        "industry": f"{HOME}/business/Industry/",
        "opinion": f"{HOME}/opinion/",
        "sport": f"{HOME}/sport/",
    }
    feeds = {"business": f"{HOME}/business/feeder/default.rss"}
    news_sitemaps = (f"{HOME}/sitemap/googlenews/all/all.xml",)
    sitemaps = (f"{HOME}/sitemap/archive.xml",)
    dated_sitemaps = (
        HOME + "/sitemap/archive/all/{yyyy}{mm}{dd}_1.xml",
        HOME + "/sitemap/archive/all/{yyyy}{mm}{dd}_2.xml",
    )
