"""What the archive must hold: the expected record of a story, made from the story and nothing else, and the
state in which the ledger must leave each address.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from examples.site import trouble
from examples.site import wordings as w
from examples.site.markup import image_url
from examples.site.story import Story, load_stories

DESKS = {"BS Web Team"}


def expected(days: Iterable[int]) -> Iterator[dict[str, Any]]:
    """What each address must have led to after the crawl of each day, day one first."""
    known: dict[str, Story] = {}
    for day in days:
        for story in load_stories(day):
            before = known.get(story.id)
            if before != story or (story.fault == "truncated"):
                yield _story_line(story, day, before)
            known[story.id] = story
        if day == 1:
            yield from map(_trouble_line, (*trouble.WITH_AN_ID, *trouble.NO_ARTICLES))


def _story_line(story: Story, day: int, before: Story | None) -> dict[str, Any]:
    line: dict[str, Any] = {"url": story.url, "id": f"businessstandard:{story.id}", "day": day}
    if story.path.startswith("content/"):
        return line | {"state": "skipped", "reason": "robots.txt forbids it"}
    if story.taken_down:
        return line | {"state": "gone", "reason": "410"}
    if story.fault == "truncated" and day == 1:
        return line | {"state": "failed", "reason": "answer cut off"}
    record = expected_record(story)
    if before is None or before.fault == "truncated":
        change, revision = "new", 1
    elif (before.headline, before.article_body) == (story.headline, story.article_body):
        return line | {"state": "unchanged"}
    else:
        edit = "headline" if before.article_body == story.article_body else "updated"
        change, revision = "corrected" if story.correction else edit, 2
    return line | {"state": "stored", "record": {"change": change, "revision": revision, **record}}


def _trouble_line(item: trouble.Trouble) -> dict[str, Any]:
    line: dict[str, Any] = {"url": item.url, "day": 1, "state": item.state}
    if item.number:
        line["id"] = f"businessstandard:{item.number}"
    if item.reason:
        line["reason"] = item.reason
    return line


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
