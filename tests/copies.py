"""Invented pages as web archives show them: links led to other copies, a banner and scripts written in."""

from __future__ import annotations

import re
from urllib.parse import urljoin

MOMENT = "20131110121040"
WAYBACK = "https://web.archive.org/web"
PYWB = "http://library.example:8080/papers"
_LINK = re.compile(r"""\b(href|src|content)="((?!#)[^"]*)\"""")
_BASE = re.compile(r'<base href="([^"]*)')
_ADDRESS = re.compile(r"https?:(?:\\?/){2}")
_SCRIPT = re.compile(r"(<script.*?</script>)", re.DOTALL)
_HEAD = """<script src="//archive.org/includes/analytics.js?v=1" type="text/javascript"></script>
<script type="text/javascript">__wm.init("https://web.archive.org/web");
__wm.wombat("{url}","{moment}","https://web.archive.org/","web","/_static/",
"1384085440");</script>
<link rel="stylesheet" type="text/css" href="/_static/css/banner-styles.css?v=1" />
<!-- End Wayback Rewrite JS Include -->
"""
_TOOLBAR = """<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<script>__wm.rw(0);</script>
<div id="wm-ipp-base" lang="en" style="display:none;"><div id="wm-ipp">
<h1>A heading of the archive's own</h1><p class="byline">By Archive Keeper</p>
<time datetime="2014-01-02T03:04:05Z">2 January 2014</time>
<p>2 captures of this page from 10 November 2013 to 2 January 2014 are kept, and you may look at each of
them, or save the page again as it is today, or tell your friends of what you have found in here.</p>
<img src="/_static/images/toolbar/logo.png" width="900" height="600"></div></div>
<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/</div>
<!-- END WAYBACK TOOLBAR INSERT -->"""
_END = "<!--\n     FILE ARCHIVED ON 12:10:40 Nov 10, 2013 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE -->"
_INSERT = """<!-- WB Insert -->
<script>
  wbinfo = {{}};
  wbinfo.top_url = "{place}/{url}";
  wbinfo.url = "{url}";
  wbinfo.timestamp = "{moment}";
  wbinfo.request_ts = "{moment}";
  wbinfo.prefix = decodeURI("{archive}/");
</script>
<script src='/static/wombat.js'> </script>
<!-- End WB Insert -->
"""
_BANNER = """<div id="_wb_frame_top_banner" class="x"><div><p>This is a capture of a page that was made on
Sunday, 10 November 2013, and it is shown by a library, which keeps pages of outlets that are no more.</p>
</div></div>"""


def wayback(page: str, url: str, moment: str = MOMENT) -> str:
    """As the Wayback Machine shows a page: with whole addresses, the port in them, and its toolbar."""
    with_port = re.sub(r"(?<=^http://)[^/]+", r"\g<0>:80", url)
    page = _led(page, with_port, f"{WAYBACK}/{moment}", "im_")
    page = page.replace("<head>", "<head>" + _HEAD.format(url=with_port, moment=moment))
    return page.replace("<body>", f"<body>{_TOOLBAR}") + _END


def pywb(page: str, url: str, moment: str = MOMENT) -> str:
    """As pywb shows it: with addresses from the root of its host."""
    page = _led(page, url, f"/papers/{moment}mp_", "mp_")
    insert = _INSERT.format(url=url, moment=moment, archive=PYWB, place=f"{PYWB}/{moment}")
    return page.replace("<head>", f"<head>{insert}").replace("<body>", f"<body>{_BANNER}")


def _led(page: str, url: str, place: str, pictures: str) -> str:
    """A page with each of its links led to a copy; such as are written in scripts, too."""

    base = _BASE.search(page)
    joined_to = urljoin(url, base[1]) if base else url

    def link(found: re.Match[str]) -> str:
        name, address = found.groups()
        if name == "content" and not address.startswith("http"):
            return found[0]
        start = f"{place.removesuffix(pictures)}{pictures}" if name == "src" else place
        return f'{name}="{start}/{urljoin(joined_to, address)}"'

    def in_script(found: re.Match[str]) -> str:
        return (f"{place}/".replace("/", r"\/") if "\\" in found[0] else f"{place}/") + found[0]

    parts = _SCRIPT.split(page)
    return "".join(
        _ADDRESS.sub(in_script, part) if part.startswith("<script") else _LINK.sub(link, part)
        for part in parts
    )
