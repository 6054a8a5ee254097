"""Small helpers that all templates share: escaping, the site's own forms of a date, JSON for scripts."""

from __future__ import annotations

import html
import json
from datetime import datetime
from email.utils import format_datetime
from typing import Any

MEDIA = "https://bsmedia.business-standard.com"


def esc(text: str) -> str:
    return html.escape(text, quote=True).replace("&#x27;", "&#39;")


def when(moment: str) -> datetime:
    return datetime.fromisoformat(moment)


def rfc822(moment: str) -> str:
    """`Fri, 18 Jan 2019 17:18:47 +0530`, as in feeds and in the legacy head."""
    return format_datetime(when(moment))


def legacy_updated(moment: str) -> str:
    return f"Last Updated at {when(moment):%B %d, %Y %H:%M} IST"


def legacy_first_published(moment: str) -> str:
    return f"First Published: {when(moment):%a, %B %d %Y. %H:%M} IST"


def next_stamp(moment: str) -> str:
    """`Nov 13 2025 | 3:18 PM IST`."""
    date = when(moment)
    return f"{date:%b %d %Y} | {date.hour % 12 or 12}:{date:%M} {'AM' if date.hour < 12 else 'PM'} IST"


def epoch(moment: str) -> str:
    return str(int(when(moment).timestamp()))


def json_ld(*nodes: Any) -> str:
    return "\n".join(
        f'<script type="application/ld+json">{json.dumps(node, ensure_ascii=False)}</script>'
        for node in nodes
    )


def image_url(identity: str, moment: str) -> str:
    return f"{MEDIA}/_media/bs/img/article/{when(moment):%Y-%m/%d}/full/{identity[-5:]}-{identity[1:5]}.jpg"


def slug_of(topic: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in topic.lower()).split())


def lines(texts: tuple[str, ...] | list[str], tag: str = "div") -> str:
    return "\n".join(f"<{tag}>{esc(text)}</{tag}>" for text in texts)
