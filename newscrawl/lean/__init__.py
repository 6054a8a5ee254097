"""Scrapy with less work for each page: what it does for every project and an archive can do without.

Each part here is a subclass of Scrapy's own, does what that does, and a test holds it to that; what is left
out is work whose result nobody sees, and a wait: a crawl that ends does not send what can be asked for again.
Some are settings (`bodies`, `quiet`); the rest takes the place of Scrapy's when a crawl begins (`Lean`), and
only where it is Scrapy's own that stands there: whoever sets a downloader or a middleware of theirs gets it.
`python -m bench.crawl` shows what a page costs.
"""

from newscrawl.lean.begin import Lean

__all__ = ["Lean"]
