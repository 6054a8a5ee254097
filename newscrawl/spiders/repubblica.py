"""la Repubblica (Italy). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.repubblica.it"


class RepubblicaSpider(NewsSpider):
    """Articles end in a number, on the hosts of all city editions."""

    name = "repubblica"
    outlet_name = "la Repubblica"
    domain = "repubblica.it"
    country = "IT"
    language = "it"
    time_zone = "Europe/Rome"
    urls = UrlFacts(
        article=r"^https?://(?:[a-z0-9-]+\.)?repubblica\.it/[^?#]*/(?:news|diretta)/[^/?#]*-(?P<id>\d+)/?$",
        types={"/diretta/": "LiveBlogPosting"},
    )
    feeds = {"front-page": f"{HOME}/rss/homepage/rss2.0.xml"}
    dated_sitemaps = (HOME + "/sitemap-{yyyy}-{mm}.xml",)
