"""`scrapy fetch URL`: Scrapy's own, beside whatever the archive holds."""

from scrapy.commands.fetch import Command as ScrapyFetch

from newscrawl.console.looking import Looking


class Command(Looking, ScrapyFetch):
    """Prints a page as it is served to a crawl."""

    usage = "[options] URL"
    summary = "Print a page as a crawl is served it"
    about = (
        "Fetch a page with the project's settings (robots.txt is obeyed) and print it to standard output. "
        "Nothing is archived. --nolog leaves the log out."
    )
    examples = (
        "scrapy fetch --nolog https://example.org/story > story.html",
        "scrapy fetch --nolog --headers https://example.org/story",
    )

    def _print_bytes(self, bytes_: bytes) -> None:
        """Keep for the end what kept them from being written."""
        try:
            super()._print_bytes(bytes_)
        except OSError as error:
            self.unwritten = error
