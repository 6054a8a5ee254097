"""What is read as an article's topics, from markup and from a page."""

import json

from newscrawl.extract.page import Page
from newscrawl.extract.topics.keywords import read_keywords


def keywords(
    said: object = None, meta: str = "", body: str = "", headline: str = ""
) -> tuple[list[str], str]:
    head = f'<meta name="news_keywords" content="{meta}">' if meta else ""
    page = Page(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "https://x.example/1")
    nodes = [json.loads(json.dumps({"keywords": said}))] if said else []
    return read_keywords(page, nodes, headline=headline)


ROW = '<div><a href="/topics/b1">Bridge</a></div><div><a href="/topics/h2">Harbour</a></div>'
