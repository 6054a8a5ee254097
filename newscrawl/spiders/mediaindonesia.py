"""Media Indonesia (Indonesia). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://mediaindonesia.com"


class MediaIndonesiaSpider(NewsSpider):
    """Articles are `/<section>/<number>/<slug>`; the number is the identity."""

    name = "mediaindonesia"
    outlet_name = "Media Indonesia"
    domain = "mediaindonesia.com"
    country = "ID"
    language = "id"
    time_zone = "Asia/Jakarta"
    urls = UrlFacts(article=r"/(?P<id>\d{3,})/[^/?#]+$", hosts=("mediaindonesia.com",))
    sitemaps = (f"{HOME}/sitemap.xml",)
