"""What the archive must hold: the expected record of a story, made from the story and nothing else."""

from __future__ import annotations

from typing import Any

from examples.site import wordings as w
from examples.site.markup import image_url
from examples.site.story import Story

DESKS = {"BS Web Team"}


def expected_record(story: Story) -> dict[str, Any]:
    """The fields of the record that the story decides; what is absent here must be absent there.

    A field that depends on the crawl (provenance, hashes) or on the judgement of the extractor (quality) is
    left out altogether.
    """
    record: dict[str, Any] = {
        "id": f"businessstandard:{story.id}",
        "url": story.amp_url if story.template == "amp" else story.url,
        "type": story.type,
        "headline": story.headline,
        "description": story.standfirst,
        "authors": _authors(story),
        "date_published": story.published,
        "date_modified": story.changed,
        "article_section": story.section,
        "keywords": _keywords(story),
        "in_language": "en",
        "article_body": story.article_body,
        "access": {"truncated": story.locked} | ({"level": "locked"} if story.locked else {}),
        "images": [_image(story)],
        "agency": story.agency,
        "dateline": story.place,
        "disclaimers": [w.DISCLAIMERS[name] for name in story.tail if name in w.DISCLAIMERS],
        "corrections": [story.correction] if story.correction else [],
    }
    return {name: value for name, value in record.items() if value not in ("", [])}


def _image(story: Story) -> dict[str, str]:
    image = {"url": image_url(story.id, story.published)}
    if story.caption:
        caption, _, credit = story.caption.rstrip(")").partition(" (Photo: ")
        image |= {"caption": caption, "credit": credit}
    return image


def _keywords(story: Story) -> list[str]:
    if story.template == "legacy":
        return [*story.topics, story.section]
    return story.topics if story.template == "next" else []


def _authors(story: Story) -> list[dict[str, str]]:
    if story.source:
        return [{"name": story.source, "type": "Organization"}]
    return [{"name": name, "type": "Organization" if name in DESKS else "Person"} for name in story.authors]
