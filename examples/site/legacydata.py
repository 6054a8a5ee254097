"""What a page of the template of 2013 to March 2023 tells programs: its meta elements and its JSON-LD.

As on the real pages, the JSON-LD carries the whole text of a locked story, HTML-escaped and with raw line
ends in the string, which strict JSON forbids.
"""

from __future__ import annotations

import html
import json

from examples.site.markup import esc, image_url, rfc822, slug_of
from examples.site.story import Story


def head(story: Story) -> str:
    """The elements of the head."""
    title, url = esc(story.headline), esc(story.url)
    first = story.standfirst or story.shown[0].shown.partition(". ")[0]
    about = esc(f"Read more about {story.headline} on Business Standard. {first}")
    wap = url.replace("www.", "wap.", 1)
    locked = '\n<meta name="access" content="subscription">' if story.locked else ""
    keywords = esc(", ".join([*story.topics, story.section]))
    image = image_url(story.id, story.published)
    return f"""<title>{title} | Business Standard News</title><link rel="canonical" href="{url}"/>
<link rel="amphtml" href="{wap.replace("/article/", "/article-amp/", 1)}"/>
<link rel="alternate" media="only screen and (max-width:640px)" href="{wap}"/>
<meta name="author" content="{esc(_byline(story))}">
<meta name="description" content="{about}">
<meta name="news_keywords" content="{keywords}">
<meta property="og:type" content="article">
<meta property="og:title" content="{title}">
<meta property="og:url" content="{url}">
<meta property="og:description" content="{esc(first)}">
<meta property="og:image" content="{image}">
<meta http-equiv="last-modified" content="{rfc822(story.changed)}">
<meta property="article:content_tier" content="{"locked" if story.locked else "free"}">{locked}
<script>var displayConBanner=1;var articleBnrId='{story.id}';</script>"""


def data(story: Story) -> str:
    """The scripts at the end of the page."""
    crumbs = {
        "@context": "http://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": n, "item": {"@id": address, "name": name}}
            for n, (address, name) in enumerate(
                (("/", "Home"), (f"/{slug_of(story.section)}", story.section)), start=1
            )
        ],
    }
    organisation = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": "Busienss Standard",
        "url": "https://www.business-standard.com",
    }
    scripts = (json.dumps(crumbs), f"[{_news_article(story)}]", json.dumps(organisation))
    return "\n".join(f'<script type="application/ld+json">\n{text}\n</script>' for text in scripts)


def _news_article(story: Story) -> str:
    """The story's JSON-LD; its body is put in by hand, since no JSON writer leaves line ends raw."""
    node = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": story.url},
        "url": story.url,
        "articleBody": "@BODY@",
        "articleSection": story.section,
        "headline": html.escape(story.headline),
        "author": _byline(story),
        "datePublished": story.published,
        "dateModified": story.changed,
        "image": {"@type": "ImageObject", "url": image_url(story.id, story.published)},
        "publisher": {"@type": "Organization", "name": "Business Standard"},
    }
    if story.locked:
        node["isAccessibleForFree"] = "False"
        node["hasPart"] = {
            "@type": "WebPageElement",
            "isAccessibleForFree": "False",
            "cssSelector": ".paywall",
        }
    text = esc(story.full_text).replace("\\", "").replace("\n", "\r\n\t")
    return json.dumps(node, ensure_ascii=False).replace("@BODY@", text)


def _byline(story: Story) -> str:
    return story.source or ", ".join(story.authors)
