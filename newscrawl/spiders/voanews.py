"""Voice of America (United States). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.voanews.com"


class VoaNewsSpider(NewsSpider):
    """Articles are `/a/<slug>/<number>.html`; the number is the identity."""

    name = "voanews"
    outlet_name = "Voice of America"
    domain = "voanews.com"
    country = "US"
    language = "en"
    time_zone = "America/New_York"
    urls = UrlFacts(article=r"/a/(?:[^/?#]+/)?(?P<id>\d+)\.html", hosts=("www.voanews.com",))
    sitemaps = (f"{HOME}/sitemap.xml",)
