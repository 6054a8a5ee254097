"""The Guardian (United Kingdom). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.theguardian.com"


class GuardianSpider(NewsSpider):
    """Folders of an article's address are its day, like `2019/mar/01`; the address is the identity."""

    name = "guardian"
    outlet_name = "The Guardian"
    domain = "theguardian.com"
    country = "GB"
    language = "en"
    time_zone = "Europe/London"
    urls = UrlFacts(
        article=r"/\d{4}/[a-z]{3}/\d\d/[^/?#]+$",
        hosts=("www.theguardian.com",),
        reject=("/(?:video|gallery|audio|picture|ng-interactive)/", "^/crosswords/"),
        types={"/live/": "LiveBlogPosting", "/commentisfree/": "OpinionNewsArticle"},
    )
    news_sitemaps = (f"{HOME}/sitemaps/news.xml",)
