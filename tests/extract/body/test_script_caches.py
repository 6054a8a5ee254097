"""Articles in the data of a page: in a cache whose objects refer to each other, and all of their blocks."""

from typing import Any

from tests.extract.body.test_script import HEADLINE, TEASER, TEXT, page, script, texts

ITEMS = ["Nine boats lie at the quay in winter.", "Four of them are older than the pier."]


def _cache(body: list[dict[str, Any]]) -> dict[str, Any]:
    """A cache of Apollo that has a story with these parts, and others that each have a sentence."""
    others = {
        f"Story:{n}": {"title": f"Ring {n} found in the sand", "summary": f"{n} more. {TEASER}"}
        for n in range(2, 4)
    }
    parts = {f"Part:{n}": {"__typename": "Part", **part} for n, part in enumerate(body)}
    story = {"title": HEADLINE, "body": [{"__ref": name} for name in parts]}
    return {"ROOT_QUERY": {"story": {"__ref": "Story:1"}}, **parts, "Story:1": story, **others}


def test_of_a_cache_the_story_alone_is_read_whose_parts_are_objects_of_their_own() -> None:
    assert texts(page(script(_cache([{"html": f"<p>{text}</p>"} for text in TEXT])))) == TEXT
    assert texts(page(script(_cache([{"text": text} for text in TEXT])))) == TEXT


def test_a_list_that_a_text_ends_in_is_of_it() -> None:
    blocks = [{"type": "paragraph", "data": {"text": text}} for text in TEXT]
    blocks.append({"type": "list", "data": {"style": "unordered", "items": ITEMS}})
    story = {"headline": HEADLINE, "content": {"blocks": blocks}}
    assert texts(page(script({"story": story, "related": [{"summary": TEASER}]}))) == [*TEXT, *ITEMS]


def test_a_text_in_lines_is_read_without_what_stands_beside_it() -> None:
    written = "\n\n".join(TEXT)
    story = {"headline": HEADLINE, "body": written, "author": {"name": "Ann Roe", "bio": TEASER}}
    assert texts(page(script({"story": story}))) == TEXT
