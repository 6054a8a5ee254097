"""The template of 2013 to March 2023, free and locked.

The page shows a reader of a locked story the cut text only.
"""

# ruff: noqa: E501 - lines of a page are as long as the site writes them

from __future__ import annotations

from examples.site import wordings as w
from examples.site.legacydata import data, head
from examples.site.markup import (
    MEDIA,
    esc,
    image_url,
    legacy_first_published,
    legacy_updated,
    slug_of,
)
from examples.site.story import Piece, Story, cells_of

_ALSO_READ = (
    ("Port volumes beat the estimate for a third quarter", "companies", "118060100411"),
    ("Why the new tender for buses drew one bidder", "companies", "118061900277"),
    ("Small-town lenders want their own credit bureau", "finance", "118070200193"),
    ("Tea auction moves to the afternoon from Monday", "markets", "118070900356"),
    ("Monsoon reaches the interior four days late", "economy-policy", "118071200088"),
)


def render(story: Story) -> bytes:
    """The page of a story, UTF-8."""
    return f"""<!DOCTYPE html><html lang="en">
<head>
<meta charset="utf-8"/>
{head(story)}
</head>
<body>
<div class="breadcrum"> You are here: <a href="/" class="bact">Home</a> &raquo; <a href="/{slug_of(story.section)}" class="bact">{esc(story.section)}</a> » <a href="/category/{slug_of(story.section)}-news-1010101.htm">News</a></div>
<div class="M-S-panel-latest-news latest-news-block"><div class="latestnews-title"><a href="/latest-news/">JUST IN</a></div></div>
<div class="content-main" id="hpcontentbox"><div class="row-panel"><div class=" main-cont-left topB"><div class="row-inner">
{_story_head(story)}
{_picture(story)}
{_content(story)}
<div class="pubDate">
 {legacy_first_published(story.published)} </div>
{_tail(story)}
</div></div></div></div>
<div class="footer"><p>{w.COPYRIGHT}</p></div>
{data(story)}
</body></html>
""".encode()


def _story_head(story: Story) -> str:
    topics = " &nbsp;|&nbsp; ".join(
        f'<a href="/topic/{slug_of(topic)}" target="_blank">{esc(topic)}</a>' for topic in story.topics
    )
    names = " &amp; ".join(
        f'<a target="_blank" href="/author/search/keyword/{slug_of(name)}">{esc(name)}</a>'
        for name in ([story.source] if story.source else story.authors)
    )
    place = f"|&nbsp;<news:geo_locations>{esc(story.place)}</news:geo_locations>&nbsp;" if story.place else ""
    mail = "".join(f"<td>{esc(line)}</td>" for line in w.H3_MAIL[1:])
    return f"""<div class="story-head pB0">
<h1 class="headline">
 {esc(story.headline)} </h1>
<h2 class="alternativeHeadline">{esc(story.standfirst)}</h2>
<p class="pB15 fS14"><strong>Topics</strong><br> {topics} </p>
<div class="last-update mT10"><p class="fL"><span>{names}&nbsp; {place}</span>
<meta itemprop="datePublished" content="{story.published}"/>
<span itemprop="datePublished" content="{story.published[:10]}"> {legacy_updated(story.changed)}</span></p></div>
<div class="social-shar-bar"><a href="https://news.google.com/publications/">Follow us on <img src="{MEDIA}/news1.jpg"></a>
<div id="emailbox_article" style="display: none"><form action="/email/send"><h2 class="logtxt1">{w.H3_MAIL[0]}</h2>
<table><tr>{mail}</tr></table></form></div>
<div id="tiny_dialog" style="display: none;"><p>https://mybs.in/2X{story.id[-5:]}</p></div></div>
</div>"""


def _picture(story: Story) -> str:
    if not story.caption:
        return ""
    caption = esc(story.caption)
    return f"""<div class="colL_MktColumn0 full-img bB1"><div style="float: left;">
<img align="left" alt="{caption}" class="imgCont" src="{image_url(story.id, story.published)}" width="620"/>
<div style="float: left; clear: both; font-style:italic;">
 {caption}</div></div></div>"""


def _also_read_panel(story: Story) -> str:
    if "I3" not in story.furniture:
        return ""
    links = "".join(
        f'<h2 class="fS15 bB1"><a href="/article/{section}/{slug_of(title)}-{number}_1.html">{title}</a></h2>'
        for title, section, number in _ALSO_READ
    )
    return (
        '<div class="colL_MktColumn1 panel-left grey-bg"><div class="also-read-panel grey-bg"><ul>'
        f'<li class="size16"><h2 class="title2 mB0">ALSO READ</h2>{links}</li></ul></div></div>'
    )


def _content(story: Story) -> str:
    return f"""<div class="story-content">
{_also_read_panel(story)}
<span class="p-content{" paywall" if story.locked else ""}">
<style>.p-content div[id^="div-gpt"]{{line-height:0;font-size:0}}</style>
{_body(story)}
</span>
<div style="clear:both;"></div>
{_after_body(story)}
<div class="clearfix"></div>
</div>"""


def _body(story: Story) -> str:
    parts = [_block(piece, story) for piece in story.shown]
    if len(parts) > 2:
        parts.insert(2, "<div id='div-gpt-ad-1490771277198-0'><script>googletag.cmd.push(0);</script></div>")
    parts += [f"<p>\n {esc(w.DISCLAIMERS.get(name, w.S6))}</p>" for name in story.tail]
    return "\n".join(parts)


def _block(piece: Piece, story: Story) -> str:
    if piece.kind == "also":
        title = piece.shown.removeprefix("ALSO READ: ")
        return (
            f'<p>\n <p>\n  <strong class="read_more">ALSO READ: <a href="/article/companies/{slug_of(title)}'
            f'-{story.id[:7]}00123_1.html" target="_blank">{esc(title)}</a></strong></p>'
        )
    text = esc(piece.shown)
    if piece.kind == "heading":
        return f"<p>\n <strong>{text}</strong></p>"
    if piece.kind == "list_item":
        return f"<ul><li>{text}</li></ul>"
    if piece.kind == "quote":
        return f"<blockquote>{text}</blockquote>"
    if piece.kind == "table_row":
        cells = "".join(f"<td>{cell}</td>" for cell in cells_of(text))
        return f"<table><tr>{cells}</tr></table>"
    for topic in story.topics:
        link = f'<a class="storyTags" href="/topic/{slug_of(topic)}" target="_blank">{esc(topic)} </a>'
        text = text.replace(f"{esc(topic)} ", link, 1)
    return f"<p>\n {text}</p>"


def _after_body(story: Story) -> str:
    parts = []
    if story.locked:
        wall = w.W6_2021 if story.published >= "2020" else w.W6_2017
        parts.append(f'<div class="sbc_login-new"><p>{wall[0]}</p></div>')
        parts.append(f'<div class="sbc_panel">{"".join(f"<p>{esc(line)}</p>" for line in wall[1:])}</div>')
        parts.append("".join(f"<p>{esc(line)}</p>" for line in w.W7_KIN))
    if "D1" in story.furniture:
        text = "<br>\n".join(map(esc, w.D1[1:]))
        parts.append(f'<div style="border: dashed 1px black;"><h2> {w.D1[0]}</h2><br><p>{text}</p></div>')
    return "\n".join(parts)


def _tail(story: Story) -> str:
    topics = " | ".join(f'<a href="/topic/{slug_of(topic)}">{esc(topic)}</a>' for topic in story.topics)
    popup = ""
    if "W8" in story.furniture:
        popup = f'<div class="premium-popup">{"".join(f"<p>{esc(line)}</p>" for line in w.W8)}</div>'
    return f"""<div class="related-keyword"><ul><li class="Ract"><a>Read More On</a></li><li>{topics}</li></ul></div>
<div class="more-stories-pagination disNone">{"".join(f"<p>{line}</p>" for line in w.I8_TAIL)}</div>
{popup}"""
