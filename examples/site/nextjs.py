"""The present template (Next.js, since April 2023), free and locked.

A locked story is cut on the server after exactly 100 words, in the middle of whatever sentence that is, and
nothing in the text says so; `__NEXT_DATA__` holds the whole of it nevertheless.
"""

# ruff: noqa: E501 - lines of a page are as long as the site writes them

from __future__ import annotations

import json
from typing import Any

from examples.site import wordings as w
from examples.site.markup import epoch, esc, image_url, json_ld, next_stamp, slug_of
from examples.site.story import Piece, Story, cells_of

_AD = '<div id="between_article_content_{n}-0" style="min-height:250px"></div>'
_PIXEL = '<span style="display:block;height:1px"> </span>'
_BREAK = '\n<small class="brtag"> </small>\n'
_MORE = (
    "Grain exporters ask for a second berth",
    "Ropeway contract goes to the lowest bidder again",
    "State bond sale draws twice the amount on offer",
)


def render(story: Story) -> bytes:
    """The page of a story, UTF-8."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>
{_head(story)}
</head><body><div id="__next">
<div class="breadcrumb"><a href="/">Home</a>/ <a href="/{story.path}">{esc(story.section)}</a>/ {esc(story.headline)}</div>
<div class="MainStory_storypage__x1">
{"<div class='MainStory_strlabel__Yz12a'> Premium </div>" if story.locked else ""}
{_live_label(story)}<h1 class="MainStory_stryhdtp__frNSf stryhdtp">{esc(story.headline)}</h1>
<h2 class="MainStory_strydsc__P6kfv strydsc">{esc(story.standfirst)}</h2>
{_picture(story)}
{_meta_line(story)}
<div class="listen">Listen to This Article</div>
<div class="advertisement-bg"><span>Advertisement</span></div>
<div class="MainStory_storycontent__Pe3ys storycontent"><div id="parent_top_div" style="margin:0 0">{_body(story)}</div></div>
{_wall(story)}
{_tail(story)}
</div></div>
<script id="__NEXT_DATA__" type="application/json">{_next_data(story)}</script>
</body></html>
""".encode()


def _head(story: Story) -> str:
    title, url = esc(story.headline), esc(story.url)
    return f"""<title>{title} | {esc(story.section)} - Business Standard</title>
<link rel="canonical" href="{url}"/>
<link rel="amphtml" href="{esc(story.amp_url)}"/>
<meta name="description" content="{esc(story.standfirst)}"/>
<meta name="keywords" content="{esc(", ".join(story.topics))}"/>
<meta property="og:title" content="{title}"/>
<meta property="og:url" content="{url}"/>
<meta property="og:type" content="article"/>
<meta property="og:image" content="{image_url(story.id, story.published)}"/>
<meta property="article:published_time" content="{story.published}"/>
<meta http-equiv="Last-Modified" content="{story.changed}"/>
{json_ld(_news_article(story))}"""


def _live_label(story: Story) -> str:
    if story.type != "LiveBlogPosting":
        return ""
    return '<span class="LiveButton_livetitle__a9Qx1">LIVE UPDATES</span>\n'


def _news_article(story: Story) -> dict[str, Any]:
    kind = {"type": "Organization", "names": [story.source]} if story.source else {}
    names = kind.get("names", story.authors)
    return {
        "@context": "https://schema.org",
        "@type": story.type if story.type == "LiveBlogPosting" else "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": story.url},
        "headline": story.headline,
        "description": story.standfirst,
        "datePublished": story.published,
        "dateModified": story.changed,
        "articleSection": story.section,
        "keywords": story.topics,
        "image": {"@type": "ImageObject", "url": image_url(story.id, story.published)},
        "author": [{"@type": kind.get("type", "Person"), "name": name} for name in names],
        "publisher": {"@type": "NewsMediaOrganization", "name": "Business Standard"},
    }


def _picture(story: Story) -> str:
    if not story.caption:
        return ""
    image, caption = image_url(story.id, story.published), esc(story.caption)
    return (
        f'<div class="story-image MainStory_positionrelative__jOIzS"><img src="{image}" alt="{caption}"/>'
        f'<div class="captiontext">{caption}</div></div>'
    )


def _meta_line(story: Story) -> str:
    names = ", ".join(
        f'<a href="/author/{slug_of(name)}">{esc(name)}</a>'
        for name in ([story.source] if story.source else story.authors)
    )
    minutes = max(1, round(len(story.full_text.split()) / 200))
    stamp = next_stamp(story.changed)
    return (
        f'<div class="meta-info" data-expandedtime="Updated: {stamp}">'
        f'<span class="MainStory_dtlauthinfo__u_CUx">{names} {esc(story.place)}</span>'
        f"<span>{minutes} min read</span> <span>Last Updated : {stamp}</span></div>"
    )


def _body(story: Story) -> str:
    parts = [_block(piece, story) for piece in story.shown]
    parts += [f"<div>\n\t{esc(w.DISCLAIMERS.get(name, w.S6))}</div>" for name in story.tail]
    if story.locked:
        return _BREAK.join(parts)
    for n, place in enumerate(range(0, len(parts), 3), start=1):
        parts[place] = _AD.format(n=n) + parts[place] + (_PIXEL if n == 1 else "")
    return _BREAK.join(parts)


def _block(piece: Piece, story: Story) -> str:
    text = esc(piece.shown)
    if piece.kind == "also":
        title = piece.shown.removeprefix("ALSO READ: ")
        link = f'<a href="/{story.path}/{slug_of(title)}-{story.id[:7]}00123_1.html">{esc(title)}</a>'
        return (
            f'<div>\n<strong class="read_more">ALSO READ: {link}</strong></div>'
            '<div class="mb-20"><div class="latestnews_stryalsoread__HlMna"></div></div>'
        )
    if piece.kind == "heading":
        return f'<div>\n<strong>{text}</strong><small class="brtag"> </small></div>'
    if piece.kind == "list_item":
        return f"<ul>\n<li>{text}</li>\n</ul>"
    if piece.kind == "quote":
        return f"<blockquote>{text}</blockquote>"
    if piece.kind == "table_row":
        cells = "".join(f"<td>{cell}</td>" for cell in cells_of(text))
        return f"<table><tbody><tr>{cells}</tr></tbody></table>"
    if piece.shown.startswith("By ") and piece.kind == "furniture":
        return f'<div>\n<strong>{text}</strong><small class="brtag"> </small></div>'
    for word in piece.inline:
        text = text.replace(esc(word), f'<a href="https://www.business-standard.com/#">{esc(word)}</a>', 1)
    style = ' style="text-align:justify"' if len(text) % 2 else ""
    return f"<div{style}>\n\t{text}</div>"


def _wall(story: Story) -> str:
    if not story.locked:
        return ""
    lines = w.W5 if story.published < "2024" else w.W7
    return f'<div class="subscribe-page">{"".join(f"<div>{esc(line)}</div>" for line in lines)}</div>'


def _tail(story: Story) -> str:
    topics = " ".join(f'<a href="/topic/{slug_of(topic)}">{esc(topic)}</a>' for topic in story.topics)
    more = "".join(
        f'<h2><a href="/{story.path}/{slug_of(title)}-{story.id[:7]}00{n}01_1.html">{title}</a></h2>'
        for n, title in enumerate(_MORE, start=1)
    )
    return f"""<div class="recommendsection"><h3>{w.I4}</h3>{more}</div>
<div class="MainStory_topiclisting__Pomc9">Topics : {topics}</div>
<div class="telegram"><a href="https://t.me/bsindiaofficial">{w.T2}</a></div>
<div class="firstpub">First Published: {next_stamp(story.published)}</div>
<section class="sbcrbtmlfull"><div>Explore News</div><a href="/markets">Stock Market LIVE Updates</a></section>"""


def _next_data(story: Story) -> str:
    data = {
        "articleId": story.id,
        "articleUrl": story.url.removeprefix("https://www.business-standard.com"),
        "pageTitle": story.headline,
        "heading1": story.headline,
        "subHeading": story.standfirst,
        "metaDescription": story.standfirst,
        "metaKeywords": ", ".join(story.topics),
        "articleTags": ",".join(story.topics),
        "publishDate": epoch(story.published),
        "modificationDate": epoch(story.changed),
        "authorName": ", ".join(story.authors),
        "articleMappedMultipleAuthors": {str(900 + n): name for n, name in enumerate(story.authors)},
        "sourceTitle": story.source,
        "placeName": story.place,
        "defaultArticleCat": {"h1_tag": story.section},
        "featuredImageObj": {"url": image_url(story.id, story.published), "caption": story.caption},
        "htmlContent": "".join(f"<div>{esc(piece.shown)}</div>" for piece in story.pieces),
    }
    page = {"props": {"pageProps": {"url": data["articleUrl"], "data": data}}, "page": "/[...slug]"}
    return json.dumps(page, ensure_ascii=False).replace("</", "<\\/")
