"""The record's titles and texts about the article, its place in the outlet, and its pictures."""

from __future__ import annotations

from newscrawl.extract.data.jsonld import Node
from newscrawl.extract.fields import Story, nfc, note
from newscrawl.extract.headline.descriptions import read_description, stated_descriptions
from newscrawl.extract.headline.finished import finished
from newscrawl.extract.headline.standfirst import shown_standfirst
from newscrawl.extract.language.language import checked, read_language
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import fold
from newscrawl.extract.nodes.nodes import first
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.creditsapart import captioned
from newscrawl.extract.pictures.images import read_images
from newscrawl.extract.topics.breadcrumbs import read_breadcrumbs
from newscrawl.extract.topics.keywords import read_keywords
from newscrawl.extract.topics.section import read_section
from newscrawl.items import Article

_MARKS = " -–—|»›"
"""What a publishing system may leave round the name of a section."""
_LONG = 60
"""Letters of what is a sentence on the story, and no headline."""
_CUT = " .…"
_FEWEST, _LONGEST = 3, 600
"""Captions that tell a story, and letters of one of which a credit is taken off."""


def fill_titles(article: Article, story: Story) -> None:
    """Headline, alternative headline and description."""
    page, nodes, headline, facts, site = story
    named, source = facts.value("headline")
    article.headline = nfc(named or headline.text)
    note(article, "headline", source or _kind_of(headline.source))
    other, source = facts.value("alternative_headline")
    if other is None:
        other, source = first(nodes[:1], "alternativeHeadline"), "json-ld"
    if other is None or _is_said(other, article.headline or "", page, nodes):
        other, source = next(iter(headline.others), None), _kind_of(headline.other_source)
    if other and not _is_said(other, article.headline or "", page, nodes):
        article.alternative_headline = nfc(other)
        note(article, "alternative_headline", source)
    text, source = facts.value("description")
    if text is None:
        text, source = read_description(page, nodes, article.headline or "", site, article.article_body)
        text = finished(text, article.article_body) if text else text
    if text is None and article.article_body:
        text, source = shown_standfirst(page, headline.element), "visible"
    if text:
        article.description = nfc(text)
        note(article, "description", source)


def _is_said(text: str, headline: str, page: Page, nodes: list[Node]) -> bool:
    """Whether a text is the headline, or a sentence that describes the story, were either of them cut."""
    folded, head = fold(text), fold(headline).rstrip(_CUT)
    own = folded.rstrip(_CUT)
    if own == head or (folded.endswith("...") and head.startswith(own)):
        return True
    described = stated_descriptions(page, nodes) if len(own) > _LONG else ()
    for said in dict.fromkeys(text for text, _ in described):
        told = fold(said).rstrip(_CUT)
        if len(told) > _LONG and (told.startswith(own) or own.startswith(told)):
            return True
    return False


def _kind_of(source: str) -> str:
    return source if source in {"visible", "json-ld", "title", ""} else "meta"


def fill_place(article: Article, story: Story) -> None:
    """Breadcrumbs, section, keywords and language."""
    page, nodes, headline, facts, site = story
    crumbs, source = facts.values("breadcrumbs")
    article.breadcrumbs = crumbs or read_breadcrumbs(page, article.headline, site, headline.element)
    section, source = facts.value("section")
    if section is None:
        section, source = read_section(page, nodes, article.breadcrumbs, headline.element)
    article.article_section = nfc(section.strip(_MARKS)) if section else section
    note(article, "article_section", source)
    keywords, source = facts.values("keywords")
    if len(keywords) == 1 and "," in keywords[0]:
        keywords = [word for part in keywords[0].split(",") if (word := part.strip())]
    if not keywords:
        keywords, source = read_keywords(page, nodes, site, article.headline or "", article.article_body)
    article.keywords = keywords
    note(article, "keywords", source)
    language, source = read_language(page, nodes)
    article.in_language, corrected = checked(language, article.article_body)
    if article.in_language:
        note(article, "in_language", "text" if corrected or language is None else source)


def fill_pictures(article: Article, story: Story, root: Element | None) -> None:
    """The images, and the captions that the text is without their credits; `root` is the element that holds
    the body."""
    page, nodes, _, facts, site = story
    take_credits_off(article)
    writers = [author.name for author in article.authors if author.type == "Person"]
    article.images, source = read_images(page, nodes, root, site, article.headline, writers)
    note(article, "images", source)
    caption, _ = facts.value("caption")
    if article.images and caption:
        credit, _ = facts.value("credit")
        article.images[0] = captioned(article.images[0].url, caption, credit)


def take_credits_off(article: Article) -> None:
    """Take the credits off the captions in the text of a story told in pictures: a credit at the end of a
    line makes it a caption to cleaning, and where captions are all of the text, it would be gone."""
    captions = [block for block in article.blocks if block.tag == "figcaption"]
    if len(captions) < _FEWEST:
        return
    for block in [block for block in captions if len(block.text) <= _LONGEST]:
        block.text = captioned("", block.text, None).caption or block.text
    article.article_body = "\n\n".join([block.text for block in article.blocks])
