"""VnExpress (Vietnam). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://vnexpress.net"


class VnExpressSpider(NewsSpider):
    """Articles end in a number before `.html`; the number is the identity."""

    name = "vnexpress"
    outlet_name = "VnExpress"
    domain = "vnexpress.net"
    country = "VN"
    language = "vi"
    time_zone = "Asia/Ho_Chi_Minh"
    urls = UrlFacts(
        article=r"-(?P<id>\d{6,})\.html",
        hosts=("vnexpress.net",),
        types={"^https?://[^/]+/y-kien/": "OpinionNewsArticle"},
    )
    feeds = {
        "latest": f"{HOME}/rss/tin-moi-nhat.rss",
        "world": f"{HOME}/rss/the-gioi.rss",
        "national": f"{HOME}/rss/thoi-su.rss",
        "business": f"{HOME}/rss/kinh-doanh.rss",
        "sport": f"{HOME}/rss/the-thao.rss",
        "law": f"{HOME}/rss/phap-luat.rss",
        "education": f"{HOME}/rss/giao-duc.rss",
        "health": f"{HOME}/rss/suc-khoe.rss",
        "science": f"{HOME}/rss/khoa-hoc-cong-nghe.rss",
        "opinion": f"{HOME}/rss/y-kien.rss",
    }
