"""Daily News (Tanzania) (Tanzania). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://dailynews.co.tz"


class DailyNewsTanzaniaSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "dailynewstz"
    outlet_name = "Daily News (Tanzania)"
    domain = "dailynews.co.tz"
    country = "TZ"
    language = "en"
    time_zone = "Africa/Dar_es_Salaam"
    urls = UrlFacts(hosts=("dailynews.co.tz",))
    sitemaps = (f"{HOME}/sitemap_index.xml",)
