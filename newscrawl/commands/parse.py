"""`scrapy parse URL`: Scrapy's own, beside whatever the archive holds."""

from __future__ import annotations

from scrapy.commands.parse import Command as ScrapyParse

from newscrawl.console.looking import Looking
from newscrawl.items import Article
from newscrawl.plain import to_record


class Command(Looking, ScrapyParse):
    """Shows what a spider makes of a page."""

    usage = "[options] URL"
    summary = "Show the article that a page gives, or the addresses that it lists"
    about = (
        "Fetch a page and show what its outlet's spider makes of it: the article as it was read, with "
        "--pipelines cleaned too, or requests for what a listing, a feed or a sitemap names. Nothing is "
        "archived. `scrapy extract` prints the record itself, further pages of the article included."
    )
    examples = (
        "scrapy parse --nolog --pipelines https://example.org/story",
        "scrapy parse --nolog --spider businessstandard -d 2 https://www.business-standard.com/markets",
    )

    def print_items(self, lvl: int | None = None, colour: bool = True) -> None:
        """Show articles as their records are written, without all that is absent."""
        for level, items in self.items.items():
            self.items[level] = [to_record(one) if isinstance(one, Article) else one for one in items]
        super().print_items(lvl, colour)
