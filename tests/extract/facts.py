"""Pages of a few elements, for tests of the facts that are read of them."""

import json

from newscrawl.extract.page import Page

URL = "https://www.harbourpost.example/news/1"


def page(body: str = "", node: object = None, *, head: str = "", url: str = URL, lang: str = "en") -> Page:
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>' if node else ""
    return Page(f'<html lang="{lang}"><head>{head}{script}</head><body>{body}</body></html>'.encode(), url)


def json_ld(**values: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **values})}</script>"
