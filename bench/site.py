"""A site for measuring: pages of 78 KB as fast as one core gives them, in a process of its own.

    python -m bench.site PAGES [--plain]

It stands in for `http://outlet.example` as a proxy, prints its port and serves until it is killed. Articles
are numbered; sections list fifty on a page. As on the web, pages come compressed where the request allows
it; `--plain` sends them as they are.
"""

from __future__ import annotations

import asyncio
import random
import sys
import zlib

HOST = "outlet.example"
HOME = f"http://{HOST}"
SIZE = 78_000
"""Bytes of a page, which is about what news sites serve, unpacked."""

LEVEL = 4
"""How hard servers compress what they make for each request, about."""

PER_LISTING = 50
TEXT = "the council met on monday to hear what the budget would mean for its schools and roads this year"
WORDS = TEXT.split()
VARIANTS = 40


def article(number: int) -> str:
    """The address of an article."""
    return f"{HOME}/markets/news/a-story-of-some-length-{number:07d}.html"


def _sentence(chosen: random.Random, words: int) -> str:
    return " ".join(chosen.choices(WORDS, k=words)).capitalize() + "."


def _page(seed: int) -> bytes:
    """A page like those of newspapers: half of it scripts, a story of 600 words, links above and below."""
    chosen = random.Random(seed)
    links = "".join(
        f'<li class="nav-{n}"><a href="/section/{n}">{_sentence(chosen, 5)}</a></li>' for n in range(150)
    )
    story = "".join(f"<p>{_sentence(chosen, 20)} {_sentence(chosen, 20)}</p>" for _ in range(15))
    more = "".join(
        f'<div class="card"><a href="/more/{n}"><img src="/{n}.jpg"><h4>{_sentence(chosen, 9)}</h4></a></div>'
        for n in range(40)
    )
    page = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>@HEAD@ | Outlet</title>'
        '<meta name="description" content="A story"><meta property="og:title" content="@HEAD@">'
        '<meta property="article:published_time" content="2026-11-25T09:15:00+05:30">'
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",'
        '"headline":"@HEAD@","datePublished":"2026-11-25T09:15:00+05:30","author":{"@type":"Person",'
        '"name":"Ada Writer"}}</script></head>'
        f'<body><nav><ul>{links}</ul></nav><main><h1 class="headline">@HEAD@</h1>'
        '<div class="byline">By <a href="/a">Ada Writer</a></div>'
        f'<article class="story">{story}</article></main>'
        f'<aside>{more}</aside><footer>{_sentence(chosen, 40)}</footer><script>var data=["@FILL@"];</script>'
        "</body></html>"
    )
    fill = "".join(f"{chosen.randrange(10**9)}," for _ in range(SIZE // 9))
    return page.replace("@FILL@", fill[: SIZE - len(page)]).encode()


class Pages:
    """What the site answers."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.variants = [_page(seed) for seed in range(VARIANTS)]

    def get(self, path: str) -> bytes | None:
        """The page at a path."""
        if path.endswith(".html"):
            number = int(path[-12:-5])
            head = f"Story {number} on what the council heard".encode()
            return self.variants[number % VARIANTS].replace(b"@HEAD@", head)
        if path == "/robots.txt":
            return b"User-agent: *\nDisallow: /private/\n"
        if path == "/sitemap.xml":
            urls = "".join(f"<url><loc>{article(n)}</loc></url>" for n in range(self.count))
            return f"<urlset>{urls}</urlset>".encode()
        if path.startswith("/markets"):
            page = int(path.rpartition("-")[2]) if "page-" in path else 1
            numbers = range((page - 1) * PER_LISTING, min(page * PER_LISTING, self.count))
            links = "".join(f'<h2><a href="{article(n)}">Story {n} on the council</a></h2>' for n in numbers)
            return f"<!DOCTYPE html><html><body><main>{links}</main></body></html>".encode()
        return None


class _Connection(asyncio.Protocol):
    def __init__(self, pages: Pages, *, plain: bool) -> None:
        self.pages = pages
        self.plain = plain
        self.waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self.waiting = (self.waiting + data).split(b"\r\n\r\n")
        for request in requests:
            path = request.split(b" ", 2)[1].decode().removeprefix(HOME)
            body = self.pages.get(path)
            status = b"200 OK" if body is not None else b"404 Not Found"
            body = body or b"nothing here"
            coding = b""
            if b"gzip" in request and not self.plain:
                body, coding = zlib.compress(body, LEVEL, wbits=31), b"Content-Encoding: gzip\r\n"
            head = b"HTTP/1.1 %b\r\nContent-Type: text/html; charset=utf-8\r\n%bContent-Length: %d\r\n\r\n"
            assert isinstance(self.transport, asyncio.WriteTransport)
            self.transport.write(head % (status, coding, len(body)) + body)


async def serve(count: int, *, plain: bool) -> None:
    pages = Pages(count)
    server = await asyncio.get_running_loop().create_server(
        lambda: _Connection(pages, plain=plain), "127.0.0.1", 0
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), plain="--plain" in sys.argv))
