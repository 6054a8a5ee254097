"""People's Daily Online (China). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "http://www.people.com.cn"


class PeoplesDailySpider(NewsSpider):
    """Articles end in `c<number of their channel>-<number>.html`, on a host for each channel."""

    name = "people"
    outlet_name = "People's Daily Online"
    domain = "people.com.cn"
    country = "CN"
    language = "zh"
    time_zone = "Asia/Shanghai"
    urls = UrlFacts(
        article=r"^https?://(?:[a-z0-9-]+\.)*people\.com\.cn/n\d?/\d{4}/\d{4}/c\d+-(?P<id>\d+)\.html"
    )
    feeds = {
        "politics": f"{HOME}/rss/politics.xml",
        "society": f"{HOME}/rss/society.xml",
        "legal": f"{HOME}/rss/legal.xml",
        "world": f"{HOME}/rss/world.xml",
        "military": f"{HOME}/rss/military.xml",
    }
    sitemaps = ("http://www.people.cn/sitemap_index.xml",)
