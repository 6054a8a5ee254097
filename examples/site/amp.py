"""The AMP template. No whole page of it is known: this one is built from what its text and the template's
names tell.

The widget follows the text inside the story's container. Its `{{free_limit}}` is a variable of amp-mustache
that only a browser fills.
"""

# ruff: noqa: E501 - lines of a page are as long as the site writes them

from __future__ import annotations

from examples.site import wordings as w
from examples.site.markup import esc, image_url, json_ld, next_stamp
from examples.site.story import Piece, Story


def render(story: Story) -> bytes:
    """The AMP page of a story, UTF-8."""
    title = esc(story.headline)
    return f"""<!doctype html><html amp lang="en"><head><meta charset="utf-8">
<title>{title} - Business Standard</title>
<link rel="canonical" href="{esc(story.url)}">
<meta name="viewport" content="width=device-width">
<meta name="description" content="{esc(story.standfirst)}">
<meta property="article:published_time" content="{story.published}">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<script async custom-template="amp-mustache" src="https://cdn.ampproject.org/v0/amp-mustache-0.2.js"></script>
{json_ld(_news_article(story))}
</head><body>
<amp-sidebar id="menu" layout="nodisplay"><a href="/amp/markets">Markets</a><a href="/amp/companies">Companies</a></amp-sidebar>
<h1 class="stryhdtp">{title}</h1>
<div class="storycontent">
{_credits(story)}
{_body(story)}
{_widget(story)}
</div>
<amp-ad width="300" height="250" type="doubleclick"></amp-ad>
<footer><a href="/amp/">Home</a> <a href="/about/what-we-do">About</a></footer>
</body></html>
""".encode()


def _news_article(story: Story) -> dict[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": story.url,
        "headline": story.headline,
        "datePublished": story.published,
        "dateModified": story.changed,
        "articleSection": story.section,
        "image": image_url(story.id, story.published),
        "author": {
            "@type": "Organization" if story.source else "Person",
            "name": story.source or ", ".join(story.authors),
        },
    }


def _credits(story: Story) -> str:
    byline = f"{story.source or ', '.join(story.authors)} {story.place}".strip()
    return (
        f"<div>Image</div>\n<div>{esc(byline)}</div>\n<div>Last Updated : {next_stamp(story.changed)}</div>"
    )


def _body(story: Story) -> str:
    parts = [_block(piece) for piece in story.shown]
    parts += [f"<p>{esc(w.DISCLAIMERS.get(name, w.S6))}</p>" for name in story.tail]
    return "\n".join(parts)


def _block(piece: Piece) -> str:
    text = esc(piece.shown)
    if piece.kind == "heading":
        return f"<h3>{text}</h3>"
    if piece.kind == "list_item":
        return f"<ul><li>{text}</li></ul>"
    return f"<p>{text}</p>"


def _widget(story: Story) -> str:
    if not story.widget:
        return ""
    inner = "\n".join(f"<div>{esc(line)}</div>" for line in w.WIDGETS[story.widget])
    if "template" in story.furniture:
        inner = f'<template type="amp-mustache">\n{inner}\n</template>'
    return f'<section class="subscription-widget" amp-access="NOT subscriber">\n{inner}\n</section>'
