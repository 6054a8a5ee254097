"""The Free Press Journal (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.freepressjournal.in"


class FreePressJournalSpider(NewsSpider):
    """Addresses carry no number: the form of the slug decides, and the address is the identity."""

    name = "freepressjournal"
    outlet_name = "The Free Press Journal"
    domain = "freepressjournal.in"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        hosts=("www.freepressjournal.in",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
    )
    sections = {
        "india": f"{HOME}/india",
        "mumbai": f"{HOME}/mumbai",
        "business": f"{HOME}/business",
        "world": f"{HOME}/world",
    }
    dated_sitemaps = (HOME + "/sitemap/sitemap-daily-{yyyy}-{mm}-{dd}.xml",)
