"""Business Today (India). Not yet seen live; tested on one address of 2020."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.businesstoday.in"


class BusinessTodaySpider(NewsSpider):
    """Two eras of addresses: `/story/<slug>-<number>-<day>` and, before, `/story/<number>.html`."""

    name = "businesstoday"
    outlet_name = "Business Today"
    domain = "businesstoday.in"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"/story/(?:[^/?#]*-)?(?P<id>\d+)(?:-\d{4}-\d\d-\d\d|\.html)",
        hosts=("www.businesstoday.in",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    sections = {
        "markets": f"{HOME}/markets",
        "economy": f"{HOME}/latest/economy",
        "technology": f"{HOME}/technology",
    }
    dated_sitemaps = (HOME + "/rssfeeds/date-wise-story-sitemap.xml?yyyy={yyyy}&mm={mm}&dd={dd}",)
