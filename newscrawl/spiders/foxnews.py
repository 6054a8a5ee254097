"""Fox News (United States). Not yet seen live; tested on one address of 2019."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.foxnews.com"


class FoxNewsSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "foxnews"
    outlet_name = "Fox News"
    domain = "foxnews.com"
    country = "US"
    language = "en"
    time_zone = "America/New_York"
    urls = UrlFacts(
        hosts=("www.foxnews.com",),
        reject=("^/(?:video|category|person|shows)/",),
        types={"/opinion/": "OpinionNewsArticle", "/live-news/": "LiveBlogPosting"},
    )
    feeds = {
        "latest": "https://moxie.foxnews.com/google-publisher/latest.xml",
        "world": "https://moxie.foxnews.com/google-publisher/world.xml",
        "politics": "https://moxie.foxnews.com/google-publisher/politics.xml",
        "us": "https://moxie.foxnews.com/google-publisher/us.xml",
        "opinion": "https://moxie.foxnews.com/google-publisher/opinion.xml",
        "tech": "https://moxie.foxnews.com/google-publisher/tech.xml",
        "science": "https://moxie.foxnews.com/google-publisher/science.xml",
        "health": "https://moxie.foxnews.com/google-publisher/health.xml",
    }
    news_sitemaps = (f"{HOME}/sitemap.xml?type=news",)
    sitemaps = (f"{HOME}/sitemap.xml",)
