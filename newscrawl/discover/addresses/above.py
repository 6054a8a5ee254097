"""Where sites send who asks for a page that they took away: up, to its section or the front page."""

from __future__ import annotations

from urllib.parse import urlsplit


def leads_up(url: str, target: str) -> bool:
    """Whether an address leads to its own front page or section: what sites do with pages they take away.

    A redirect to anywhere else (a login, a consent page, another host) says nothing about the article.
    """
    here, there = urlsplit(url), urlsplit(target)
    same_host = _bare(here.hostname) == _bare(there.hostname)
    above = there.path.rstrip("/")
    return same_host and (not above or here.path.startswith(f"{above}/"))


def without_query(url: str) -> str:
    """An address up to its query, without the slash at its end."""
    return url.partition("#")[0].partition("?")[0].rstrip("/")


def _bare(host: str | None) -> str:
    return (host or "").removeprefix("www.")
