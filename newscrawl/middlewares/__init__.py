"""What stands between the spider and the network: Scrapy's downloader middlewares, one idea a module."""

from newscrawl.middlewares.keepraw import KeepRawMiddleware
from newscrawl.middlewares.publicaddress import PublicAddressMiddleware
from newscrawl.middlewares.redirect import RedirectMiddleware
from newscrawl.middlewares.refusal import RefusalMiddleware
from newscrawl.middlewares.scripted import ScriptedMiddleware
from newscrawl.middlewares.tdm import TdmMiddleware

__all__ = [
    "KeepRawMiddleware",
    "PublicAddressMiddleware",
    "RedirectMiddleware",
    "RefusalMiddleware",
    "ScriptedMiddleware",
    "TdmMiddleware",
]
