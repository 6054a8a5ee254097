"""The commands that newscrawl adds to `scrapy`; each module is one command, named as it is typed."""
