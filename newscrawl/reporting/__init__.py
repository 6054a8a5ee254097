"""The report: what an archive holds and how it came to be, for people who look at a page instead of logs.

`gather` reads an archive into plain numbers (`Facts`), `page` turns them into HTML. Nothing on the page is
computed anywhere else, so what it shows can be tested without a browser.
"""

from newscrawl.reporting.days import together
from newscrawl.reporting.facts import Facts
from newscrawl.reporting.gather import gather
from newscrawl.reporting.page import page

__all__ = ["Facts", "gather", "page", "together"]
