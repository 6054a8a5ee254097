"""Business Standard (India): facts only, each from what is known of the site (URLs, sources, templates by era).

The 12-digit id is the identity: 1, then yymmdd, then a counter; slugs change, ids do not.
"""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.business-standard.com"


class BusinessStandardSpider(NewsSpider):
    """Both eras of its addresses, all three of its templates."""

    name = "businessstandard"
    outlet_name = "Business Standard"
    domain = "business-standard.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"

    urls = UrlFacts(
        article=r"^https?://[^/]+/(?P<path>(?:[^/?#]+/)+[^/?#]*?)-(?P<id>1\d{11})_\d+\.html",
        canonical=HOME + "/{path}-{id}_1.html",
        hosts=("www.business-standard.com",),
        rewrite=(
            (r"//bsppd\.business-standard\.com/", "//www.business-standard.com/"),
            (r"/article-amp/", "/article/"),
            (r"/article/printer-friendly-version\?article_id=(1\d{11})_\d+.*", r"/article/print/story-\1_1.html"),
        ),
        reject=(
            r"^/(?:company|topic|author|category|video-gallery|multimedia|live-market|stocks|derivatives)/",
            r"^/(?:poll|portfolio|subscription-cart|user|about|rss-feeds|photo[^/]*|web-stories)(?:/|$)",
            r"-share-price-\d+\.html$",
            r"\.html?/.",
        ),
        types={
            r"/podcast/": "PodcastEpisode",
            r"/opinion/": "OpinionNewsArticle",
            r"/(?:market-live|coronavirus-live)-": "LiveBlogPosting",
        },
        id_date="1%y%m%d",
    )

    sections = {
        "latest": f"{HOME}/latest-news",
        "markets": f"{HOME}/markets-news",
        "companies": f"{HOME}/companies-news",
        "economy": f"{HOME}/economy-policy",
        "india": f"{HOME}/india-news",
        "world": f"{HOME}/world-news",
        "opinion": f"{HOME}/opinion",
        "politics": f"{HOME}/politics",
    }
    pagination = "{url}/page-{n}"
    feeds = {
        "top-stories": f"{HOME}/rss/home_page_top_stories.rss",
        "latest": f"{HOME}/rss/latest.rss",
        "companies": f"{HOME}/rss/companies-101.rss",
        "economy": f"{HOME}/rss/economy-102.rss",
        "finance": f"{HOME}/rss/finance-103.rss",
        "opinion": f"{HOME}/rss/opinion-105.rss",
        "markets": f"{HOME}/rss/markets-106.rss",
        "technology": f"{HOME}/rss/technology-108.rss",
        "industry": f"{HOME}/rss/industry-217.rss",
        "world": f"{HOME}/rss/world-news-221.rss",
    }
    news_sitemaps = (f"{HOME}/sitemap/google-news-sitemap.xml", f"{HOME}/sitemap/latest-news-sitemap.xml")
    sitemaps = (f"{HOME}/sitemap/sitemap-index.xml",)
    dated_sitemaps = (HOME + "/sitemap/{yyyy}-{month}-1.xml",)
