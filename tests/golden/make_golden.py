"""Write the golden folders: a page of each template and form, and the record it must give.

    python -m tests.golden.make_golden

The pages are those of the demo newspaper; the records are made from its stories, never from what extraction
gave. A folder is `page.html`, `meta.json` (url, encoding, layout) and `record.json`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from examples.make_site import story_answers
from examples.site.story import Story, load_stories
from examples.site.truth import expected_record

HERE = Path(__file__).resolve().parent
LAYOUTS = {"legacy": "legacy-2013", "next": "next-2023", "amp": "amp"}
STORIES = {
    "legacy-free": "113020400211",
    "legacy-also-read": "114110500237",
    "legacy-read-more": "123011800195",
    "legacy-table-and-caption": "122112400371",
    "legacy-quote": "123021700926",
    "legacy-opinion": "122081100659",
    "legacy-live": "120042800634",
    "legacy-locked-2017": "117080100488",
    "legacy-locked-2021": "121091500733",
    "legacy-pti": "119031400591",
    "legacy-pti-codes": "115040800764",
    "legacy-ani": "119032000177",
    "legacy-ians": "115021900688",
    "legacy-reuters": "118052100083",
    "legacy-afp": "120041400256",
    "legacy-capital-market": "122081200604",
    "legacy-newsvoir": "121061800455",
    "next-free": "126112300101",
    "next-forms": "126112300402",
    "next-list": "126112300419",
    "next-quoted-widget": "126112300440",
    "next-caption": "126112300244",
    "next-more-from-this-section": "126112300252",
    "next-locked": "126112300273",
    "next-locked-2023": "123112800715",
    "next-opinion": "126112300426",
    "next-live": "126112300215",
    "next-podcast": "126112300220",
    "next-pti": "126112300140",
    "next-ap-latin-1-header": "126112300433",
    "next-bloomberg": "126112300171",
    "next-ani-not-edited": "126112300266",
    "next-ians": "125041600412",
    "next-capital-market": "126112300185",
    "next-windows-1252": "126112300327",
    "amp-w1": "119031900033",
    "amp-w2-capital-market": "120061700245",
    "amp-w3": "114040300812",
    "amp-w4-in-a-template": "113012100219",
    "amp-without-widget": "120050600291",
}


def main(folder: Path = HERE) -> None:
    """Write every golden folder into `folder`."""
    days = {day: {story.id: story for story in load_stories(day)} for day in (1, 2)}
    for name, number in STORIES.items():
        write(folder / name, days[1][number], 1)
    write(folder / "next-corrected", days[2]["126112300118"], 2)
    write_cut(folder / "next-cut-in-the-middle", days[1]["126112300338"])


def write(folder: Path, story: Story, day: int) -> None:
    """One folder, from the page a crawl is answered with on that day."""
    answer = list(story_answers(story, day))[-1]
    encoding = answer.mime.partition("charset=")[2]
    _write(folder, answer.body, {"url": answer.url, "encoding": encoding}, story, expected_record(story))


def write_cut(folder: Path, story: Story) -> None:
    """A page that ends in the middle of its text, as it does when a connection is lost."""
    page = list(story_answers(story, 1))[-1].body
    shown = page.decode("utf-8", "ignore").rpartition("\t")[2]
    record = expected_record(story)
    whole = record["article_body"].split("\n\n")
    kept = next(n for n, text in enumerate(whole) if text.startswith(shown[:20]))
    record["article_body"] = "\n\n".join([*whole[:kept], shown])
    del record["access"], record["dateline"]  # what says them stands after the cut
    _write(folder, page, {"url": story.url, "encoding": "utf-8"}, story, record)


def _write(folder: Path, page: bytes, meta: dict[str, str], story: Story, record: dict[str, Any]) -> None:
    folder.mkdir(exist_ok=True)
    del record["id"]  # given by the archive, from the address
    if record["type"] == "PodcastEpisode":
        del record["type"]  # known by the address alone
    (folder / "page.html").write_bytes(page)
    _json(folder / "meta.json", meta | {"layout": LAYOUTS[story.template]})
    _json(folder / "record.json", record)


def _json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
