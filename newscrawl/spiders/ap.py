"""Associated Press (United States). Not yet seen live; tested on addresses of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://apnews.com"


class ApSpider(NewsSpider):
    """Articles end in 32 hexadecimal digits; they are the identity."""

    name = "ap"
    outlet_name = "Associated Press"
    domain = "apnews.com"
    country = "US"
    language = "en"
    time_zone = "America/New_York"
    urls = UrlFacts(
        article="/(?:article/(?:[^/?#]*-)?(?P<id>[0-9a-f]{32})|live/[^/?#]+)$",
        hosts=("apnews.com",),
        types={"/live/": "LiveBlogPosting"},
    )
    news_sitemaps = (f"{HOME}/news-sitemap-content.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
