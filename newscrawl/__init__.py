"""newscrawl archives news outlets with Scrapy: every article once, clean, complete and accounted for."""

__version__ = "0.1.0"
