"""`scrapy view URL`: Scrapy's own, beside whatever the archive holds."""

from scrapy.commands.view import Command as ScrapyView

from newscrawl.console.looking import Looking


class Command(Looking, ScrapyView):
    """Opens a page in a browser."""

    usage = "[options] URL"
    summary = "Open a page in a browser as a crawl is served it"
    about = (
        "Fetch a page with the project's settings (robots.txt is obeyed) and open what was served in a "
        "browser. Nothing is archived."
    )
    examples = ("scrapy view https://example.org/story",)
