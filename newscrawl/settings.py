"""Every setting that differs from Scrapy's default, each with its reason.

Change one for yourself with `-s NAME=VALUE` or an environment variable (NEWSCRAWL_ARCHIVE,
NEWSCRAWL_CONTACT); Scrapy's own settings all work as documented there.
"""

import os

from newscrawl import __version__


def user_agent(contact: str) -> str:
    """How we call ourselves to sites; `contact` may be empty."""
    return f"newscrawl/{__version__} (news archiver{contact and f'; +{contact}'})"


BOT_NAME = "newscrawl"
SPIDER_MODULES = ["newscrawl.spiders"]
NEWSPIDER_MODULE = "newscrawl.spiders"
COMMANDS_MODULE = "newscrawl.commands"
SPIDER_LOADER_CLASS = "newscrawl.outlets.loader.OutletLoader"  # a mistake in one file stops no other outlet

# --- Who we are. A site that wants to talk to us must find somebody: set the contact to your address or page.
NEWSCRAWL_CONTACT = os.environ.get("NEWSCRAWL_CONTACT", "").strip()
USER_AGENT = user_agent(NEWSCRAWL_CONTACT)
ROBOTSTXT_USER_AGENT = "newscrawl"  # robots.txt rules name a product token, not a whole header

# --- Where the archive is; beside scrapy.cfg unless said otherwise, whatever cron's working directory is.
NEWSCRAWL_ARCHIVE = os.environ.get("NEWSCRAWL_ARCHIVE", "")

# --- A good citizen.
ROBOTSTXT_OBEY = True
AUTOTHROTTLE_ENABLED = True  # slow down when the site does
AUTOTHROTTLE_START_DELAY = 1.0
AUTOTHROTTLE_MAX_DELAY = 60.0
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
DOWNLOAD_DELAY = 1.0  # never more than about one request a second to one site
CONCURRENT_REQUESTS_PER_DOMAIN = 2
CONCURRENT_REQUESTS = 4  # a run has one site; more would only wait for their turn
COOKIES_ENABLED = False  # an archive reads as a stranger reads: no session, no meter
DEFAULT_REQUEST_HEADERS = {  # no language: with Scrapy's, sites in several give what they have in English
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
}
REFERRER_POLICY = "no-referrer"  # no site needs to know what led us to a page

# --- Safe.
DOWNLOAD_VERIFY_CERTIFICATES = True  # off in Scrapy; a page from somebody else must not enter the archive
TELNETCONSOLE_ENABLED = False  # nobody talks to a cron job
REMOTE_CONTROL_ENABLED = False  # on in Scrapy 2.19: an HTTP port that runs any Python sent to it
DOWNLOAD_HANDLERS = {  # only the web; a link to file: or s3: is never followed
    "http": "newscrawl.wire.handler.WireHandler",  # Scrapy's sets no bound to the headers of an answer
    "https": "newscrawl.wire.handler.WireHandler",
    "file": None,
    "ftp": None,
    "s3": None,
    "data": None,
}
DOWNLOAD_MAXSIZE = 32 * 1024 * 1024  # bytes; the largest page seen had about 20 MB. A sitemap may be larger
DOWNLOAD_WARNSIZE = 0  # the ledger says which page was too large; a warning a page helps nobody
DOWNLOAD_TIMEOUT = 60  # seconds; a run must not hang for three minutes on one page
RETRY_TIMES = 2
RETRY_HTTP_CODES = [500, 502, 503, 504, 522, 524, 408, 429, 520, 521, 523]  # a CDN's words for 502 as well
URLLENGTH_LIMIT = 4096  # characters, as in discovery; escaped slugs of Indian scripts outgrow 2083
REDIRECT_MAX_TIMES = 10
METAREFRESH_MAXDELAY = 16  # seconds; a page that is shown for longer is no step on the way to another one

# --- Calm and quick.
LOG_LEVEL = "INFO"  # DEBUG writes every item to the log: more log than archive
WARN_ON_GENERATOR_RETURN_VALUE = False  # Scrapy parses the source of a callback anew for every response
CONCURRENT_ITEMS = 1  # tasks that Scrapy starts for every response, which gives one item or none
STATS_CLASS = "newscrawl.lean.quiet.Stats"  # Scrapy's, at less cost
LOG_FORMATTER = "newscrawl.lean.quiet.Formatter"  # so is this
FEED_EXPORT_ENCODING = "utf-8"
FEED_STORE_EMPTY = False  # a run that found nothing must not empty somebody's file
FEED_EXPORTERS = {
    "json": "newscrawl.exporters.ArticleJsonExporter",
    "jsonlines": "newscrawl.exporters.ArticleJsonLinesExporter",
    "jsonl": "newscrawl.exporters.ArticleJsonLinesExporter",
    "jl": "newscrawl.exporters.ArticleJsonLinesExporter",
    "csv": "newscrawl.exporters.ArticleCsvExporter",
    "xml": "newscrawl.exporters.ArticleXmlExporter",
    "pickle": "newscrawl.exporters.ArticlePickleExporter",
    "marshal": "newscrawl.exporters.ArticleMarshalExporter",
}

# --- The road of an item, in order.
ITEM_PIPELINES = {
    "newscrawl.pipelines.StripWidgetsPipeline": 100,
    "newscrawl.pipelines.StripDisclaimersPipeline": 200,
    "newscrawl.pipelines.ValidatePipeline": 300,
    "newscrawl.pipelines.ArchivePipeline": 400,
}
EXTENSIONS = {
    "newscrawl.lean.Lean": 0,  # the same way, with fewer steps for each page
    "scrapy.extensions.feedexport.FeedExporter": None,
    "newscrawl.exporters.TruthfulFeedExporter": 0,  # Scrapy's, with failures to write counted
    "newscrawl.manners.politeness.Politeness": 500,  # after AutoThrottle: the site's wish is the least
    "newscrawl.extensions.progress.Progress": 0,  # before the report, which writes where the line stood
    "newscrawl.extensions.report.RunReport": 10,
    "scrapy.extensions.logstats.LogStats": None,  # the run's own report says it once, at the end
}
DOWNLOADER_MIDDLEWARES = {
    "newscrawl.middlewares.RefusalMiddleware": 585,  # sees bodies decompressed, and before a retry
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "newscrawl.manners.robots.RobotsMiddleware": 100,  # Scrapy's takes a failing server for leave
    "newscrawl.middlewares.TdmMiddleware": 110,  # once robots.txt lets the article pass
    # before robots.txt is asked for, after the proxy is known
    "newscrawl.middlewares.PublicAddressMiddleware": 50,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,
    "newscrawl.lean.proxies.HttpProxy": 40,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,
    "newscrawl.middlewares.RedirectMiddleware": 600,  # Scrapy's takes a broken address for a fault of ours
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "newscrawl.middlewares.ScriptedMiddleware": 579,  # what a redirect is on some home pages
    "newscrawl.lean.bodies.MetaRefresh": 580,  # as Scrapy's, at less cost; so is the next
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "newscrawl.lean.bodies.Decompression": 590,
    "scrapy.downloadermiddlewares.stats.DownloaderStats": None,
    "newscrawl.lean.counts.Counts": 850,
    "newscrawl.middlewares.KeepRawMiddleware": 950,  # next to the network, so that it sees what was served
}
ADDONS = {
    "newscrawl.addons.ContactAddon": 0,
    "newscrawl.addons.ReplayAddon": 0,
    "newscrawl.lean.quiet.QuietAddon": 10,
}

# --- newscrawl's own.
WIRE_ENABLED = True  # pages come over our own HTTP client, at a third of the work; off: all over Scrapy's
WARC_ENABLED = True  # keep the page of every record that is new or changed, as served
WARC_SOURCES = True  # and the listing, feed or sitemap that led to something new
ALLOW_PRIVATE_ADDRESSES = False  # no crawl of a public site may end on this machine or its network
REPLAY = ""  # a WARC file or folder that answers in the place of the network
CLEAN_RULES_FILES: list[str] = []  # your own cleaning rules, beside those that come with newscrawl
SECTION_MAX_PAGES = 50  # pages of one section a run turns at most
SETTLED_DAYS = 31  # days after which a day's sitemap has told its last word to runs for the past; 0: never
ARTICLES_IN_FLIGHT = 32  # article requests that wait at one time; the rest waits in the ledger
REVISIT_BUDGET = 50  # articles of the archive that a run looks at again at most; 0 is off
REMOVED_AFTER = 3 * 3600  # seconds after which a page that was gone once is looked at again and believed
TDMREP_ENABLED = True  # ask each host once a day what it reserves (/.well-known/tdmrep.json)
REFUSED_LIMIT = 5  # refusals in a row after which a run stops
UNREACHABLE_LIMIT = 10  # requests in a row without an answer after which a run stops
COOL_DOWN = 3600  # seconds no run asks a host that ended one by refusing; twice as long each time; 0 is off
SUMMARY_ALWAYS = False  # print the summary of a run that is fine even where no terminal is, as under cron
HOLIDAYS: dict[str, str] = {}  # days off that no rule knows, for the report: {"2026-11-08": "Diwali"}
PROMETHEUS_FILE = ""  # a textfile of the last run, as /var/lib/node_exporter/newscrawl-{outlet}.prom
