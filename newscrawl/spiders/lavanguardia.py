"""La Vanguardia (Spain). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.lavanguardia.com"


class LaVanguardiaSpider(NewsSpider):
    """Articles have their day and a number as folders; the number is the identity."""

    name = "lavanguardia"
    outlet_name = "La Vanguardia"
    domain = "lavanguardia.com"
    country = "ES"
    language = "es"
    time_zone = "Europe/Madrid"
    urls = UrlFacts(
        article=r"/\d{8}/(?P<id>\d+)/",
        hosts=("www.lavanguardia.com",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    feeds = {"front-page": f"{HOME}/rss/home.xml", "international": f"{HOME}/rss/internacional.xml"}
    news_sitemaps = (f"{HOME}/sitemap-google-news.xml", f"{HOME}/sitemap-news-agencias.xml")
    dated_sitemaps = (HOME + "/sitemap-noticias-{yyyy}{mm}.xml.gz",)
