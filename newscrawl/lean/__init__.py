"""Scrapy with less work for each page: what it does for every project and an archive can do without.

Each part here is a subclass of Scrapy's own and does the same, which tests check. Left out is only work whose
result nobody sees, and one wait: a crawl that is ending sends no more requests that the next run can make.
Some parts are settings (`bodies`, `quiet`); the rest takes the place of Scrapy's when a crawl begins
(`Lean`), but not of a downloader or a middleware that somebody has set. `python -m bench.crawl` shows what a
page costs.
"""

from newscrawl.lean.begin import Lean

__all__ = ["Lean"]
