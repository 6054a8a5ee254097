"""The Times of India (India). Not yet seen live; tested on addresses of 2020 to 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://timesofindia.indiatimes.com"


class TimesOfIndiaSpider(NewsSpider):
    """Articles are `articleshow/<number>.cms`; slide shows and videos, which have numbers too, are none."""

    name = "timesofindia"
    outlet_name = "The Times of India"
    domain = "timesofindia.indiatimes.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"/(?:articleshow|liveblog)/(?P<id>\d+)\.cms",
        hosts=("timesofindia.indiatimes.com", "m.timesofindia.com"),
        rewrite=(("/amp_articleshow/", "/articleshow/"),),
        types={"/liveblog/": "LiveBlogPosting"},
    )
    feeds = {"top-stories": f"{HOME}/rssfeedstopstories.cms", "latest": f"{HOME}/rssfeedmostrecent.cms"}
    news_sitemaps = (f"{HOME}/sitemap/today", f"{HOME}/sitemap/yesterday")
