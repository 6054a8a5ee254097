"""Pages cut into pieces, for tests of what is chosen among these."""

from newscrawl.extract.body.cutting.blocks import Cut, cut_page
from newscrawl.extract.markup.parsing import parse

LONG = "The county will pay for half of the new pier, and the town for the other half, over eight years."


def cut(html: str) -> Cut:
    root = parse(f"<html><body>{html}</body></html>".encode())
    return cut_page(root)
