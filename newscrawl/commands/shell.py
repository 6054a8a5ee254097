"""`scrapy shell URL`: Scrapy's own, beside whatever the archive holds."""

from scrapy.commands.shell import Command as ScrapyShell

from newscrawl.console.looking import Looking


class Command(Looking, ScrapyShell):
    """Opens a Python shell with a page."""

    usage = "[options] [URL_OR_FILE]"
    summary = "Try selectors and the outlet's spider on a page, in a Python shell"
    about = (
        "Open Python's shell with a page, fetched with the project's settings or read from a file "
        "(./page.html or its whole path). `[*spider.parse(response)]` is what the outlet's spider reads in "
        "it. Nothing is archived."
    )
    examples = (
        "scrapy shell https://example.org/story",
        "scrapy shell --spider mint ./saved.html -c '[*spider.parse(response)]'",
    )
