"""Mainichi Shimbun (Japan). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://mainichi.jp"


class MainichiSpider(NewsSpider):
    """The first folder under `/articles/` is the day; the address is the identity."""

    name = "mainichi"
    outlet_name = "Mainichi Shimbun"
    domain = "mainichi.jp"
    country = "JP"
    language = "ja"
    time_zone = "Asia/Tokyo"
    urls = UrlFacts(article=r"/articles/\d{8}/[^?#]+", hosts=("mainichi.jp",))
    feeds = {"latest": f"{HOME}/rss/etc/mainichi-flash.rss"}
