"""Business Standard (India). Not yet seen live; tested on a feed of 2021 and pages of two templates.

The 12-digit id is the identity: 1, then yymmdd, then a counter; slugs change, ids do not.
"""

from newscrawl.discover.identity import UrlFacts
from newscrawl.extract.layout import Layout
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
            (
                r"/article/printer-friendly-version\?article_id=(1\d{11})_\d+.*",
                r"/article/print/story-\1_1.html",
            ),
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

    layouts = (
        Layout(
            name="amp",
            marker="html[amp], html[\u26a1]",
            headline="h1",
            body="div.storycontent, div.story-content, div.article-content, article",
            drop="amp-ad, amp-embed, amp-social-share, .advertisement",
        ),
        Layout(
            name="next-2023",
            marker='#parent_top_div, [class*="MainStory_storycontent"], h1.stryhdtp',
            headline='h1.stryhdtp, h1[class*="MainStory_stryhdtp"]',
            description='h2.strydsc, h2[class*="MainStory_strydsc"]',
            byline='span[class*="MainStory_dtlauthinfo"] a',
            date_published='meta[property="article:published_time"]::attr(content)',
            date_modified='meta[http-equiv="Last-Modified"]::attr(content)',
            keywords='div[class*="MainStory_topiclisting"] a',
            caption=".captiontext",
            body="#parent_top_div",
            drop=(
                'small.brtag, small.brtagPara, div[id^="between_article_content_"], '
                'span[style*="display:block"], strong.read_more, .mb-20, .storyadsprg, .recommendsection'
            ),
            locked='.subscribe-page, [class*="MainStory_strlabel"]',
            cut_words=100,
            script_data={
                "agency": "__NEXT_DATA__:props.pageProps.data.sourceTitle",
                "dateline": "__NEXT_DATA__:props.pageProps.data.placeName",
                "keywords": "__NEXT_DATA__:props.pageProps.data.articleTags",
                "section": "__NEXT_DATA__:props.pageProps.data.defaultArticleCat.h1_tag",
                "byline": "__NEXT_DATA__:props.pageProps.data.authorName",
            },
        ),
        Layout(
            name="legacy-2013",
            marker="div.story-content span.p-content, h1.headline",
            headline="h1.headline",
            description="h2.alternativeHeadline",
            byline="div.story-head div.last-update p.fL > span:first-child a",
            dateline="div.story-head div.last-update p.fL > span:first-child > :not(a)",
            date_modified='meta[http-equiv="last-modified"]::attr(content)',
            keywords='meta[name="news_keywords"]::attr(content)',
            caption="div.full-img",
            body="div.story-content > span.p-content",
            drop='style, script, div[id^="div-gpt-ad"]',
            locked='.p-content.paywall, meta[property="article:content_tier"][content="locked"]',
            free='meta[property="article:content_tier"][content="free"]',
            cut_suffix=" ...",
        ),
    )
