"""One spelling for each web address.

Pages write the same address in many ways: blanks and line breaks in `href`, upper-case hosts, default ports,
`%7E` for `~`, `//` in paths, dot segments, credentials, trackers. Everything that compares or stores an
address goes through `tidy` first, so that the rest of the program sees one spelling. The rules are those of
RFC 3986 section 6 and, where browsers differ from it (blanks, backslashes), the WHATWG URL standard.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from newscrawl.discover.addresses.trackers import without_tracking

MAX_LENGTH = 4096
"""Longest address taken, in characters; nothing longer was ever an article."""
_SESSION_IN_PATH = re.compile(
    r";jsessionid=[^/;]*|/\((?:X\(1\))?(?:[AFS]\([\w-]{20,}\))+\)(?=/)", re.IGNORECASE
)
"""A reader's visit, as Java and ASP.NET write it: `/mill;jsessionid=…`, `/(S(…))/mill`."""
_BARE_PREFIX = re.compile(r"^(?:(?:www\d?|m|mobile|amp|wap)\.)+(?=[^.]+\.[^.])")
_PERCENT = re.compile(r"%([0-9A-Fa-f]{2})|%")
_UNSAFE = re.compile(r"[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%\[\]]+")
_TIDY = re.compile(r"https?://[a-z](?:[a-z0-9-]{0,62}\.)+[a-z]{2,63}(?:/(?!\.)[A-Za-z0-9\-._~]+)+/?")
"""Most addresses: nothing to mend. Each repetition begins with a character of its own, so this is linear."""
_HOST = re.compile(
    r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?|\[[0-9a-f:.]+\]"
)
_KEPT = " \u200c\u200d"
"""What is not printable and no litter: joiners are part of words in Persian, Sinhala and Malayalam."""
_PUT_BEFORE = re.compile(r"https?:/{1,2}[^/?#]{0,300}?(?=https?:/)", re.IGNORECASE)
"""What a program put before an address that was whole: `https://example.orghttps://example.org/a`."""
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_DEFAULT_PORT = {"http": 80, "https": 443}


def tidy(url: str, base: str | None = None, *, trackers: bool = False) -> str | None:
    """The one spelling of an http or https address, or None for what is no such address.

    `base` resolves relative links. Fragment and credentials go; tracking parameters go too unless `trackers`
    keeps them.
    """
    if len(url) <= MAX_LENGTH and _TIDY.fullmatch(url):
        return url
    parts = _split(url, base)
    if parts is None:
        return None
    netloc = _netloc(parts)
    if netloc is None:
        return None
    query = _encode(parts.query).replace("[", "%5B").replace("]", "%5D")
    if not trackers:
        query = without_tracking(query)
    path = parts.path if trackers else _SESSION_IN_PATH.sub("", parts.path)
    whole = urlunsplit((parts.scheme, netloc, _path(path), query, ""))
    return whole if len(whole) <= MAX_LENGTH else None


def _split(url: str, base: str | None) -> SplitResult | None:
    text = "".join(char for char in url if char.isprintable() or char in _KEPT).strip(_KEPT)
    text = text.encode("utf-8", "ignore").decode("utf-8")
    if not text or len(text) > MAX_LENGTH:
        return None
    head, mark, tail = text.partition("?")
    text = _PUT_BEFORE.sub("", head.replace("\\", "/"), count=1) + mark + tail
    if base and _begins_with_host(text, base):
        text = f"//{text}"
    try:
        parts = urlsplit(urljoin(base, text) if base else text)
    except ValueError:
        return None
    return parts if parts.scheme in _DEFAULT_PORT else None


def _begins_with_host(text: str, base: str) -> bool:
    """Whether an address lacks its scheme alone: it begins with the host of the page that names it."""
    start = text.partition("/")[0].lower()
    return "." in start and bare_host(start) == bare_host(site_of(base).partition("://")[2].lower())


def _netloc(parts: SplitResult) -> str | None:
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if not host:
        return None
    if ":" in host:
        host = f"[{host}]"
    elif not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    host = host.rstrip(".").lower()
    if len(host) > 253 or not _HOST.fullmatch(host):
        return None
    return host if port in (None, _DEFAULT_PORT[parts.scheme]) else f"{host}:{port}"


def _encode(text: str) -> str:
    """Percent-encode what must be, decode what need not be: RFC 3986 sections 2.3 and 6.2.2."""

    def escape(match: re.Match[str]) -> str:
        if match[1] is None:
            return "%25"
        char = chr(int(match[1], 16))
        return char if char in _UNRESERVED else f"%{match[1].upper()}"

    text = _PERCENT.sub(escape, text)
    return _UNSAFE.sub(lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode("utf-8")), text)


def _path(path: str) -> str:
    """Encode a path, resolve its dot segments and join its runs of slashes."""
    kept: list[str] = []
    segments = _encode(path).replace("?", "%3F").split("/")
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(segment)
    folder = segments[-1] in ("", ".", "..") and kept
    return "/" + "/".join(kept) + ("/" if folder else "")


def bare_host(host: str) -> str:
    """A host without what only names an edition of one site: `www.`, `m.`, `mobile.`, `amp.`, `wap.`."""
    return _BARE_PREFIX.sub("", host)


def site_of(url: str) -> str:
    """Scheme and host of a whole address, as they are written there; no slash at the end."""
    scheme, _, rest = url.partition("://")
    for end in "/?#":
        rest = rest.partition(end)[0]
    return f"{scheme}://{rest}"


def is_address(name: str) -> bool:
    """Whether a name begins as an address of the web does."""
    return name.lower().startswith(("http://", "https://"))
