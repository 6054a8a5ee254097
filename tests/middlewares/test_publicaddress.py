"""Which addresses may be asked."""

from __future__ import annotations

import asyncio
import socket
from ipaddress import ip_address

import pytest
from scrapy import Request, Spider
from scrapy.exceptions import IgnoreRequest, NotConfigured
from scrapy.http import Response
from scrapy.utils.test import get_crawler

from newscrawl.middlewares import PublicAddressMiddleware
from newscrawl.wire.addresses import refuse_private
from newscrawl.wire.pool import PEER_CHECK


def ask(url: str, **meta: str) -> None:
    middleware = PublicAddressMiddleware.from_crawler(get_crawler())
    asyncio.run(middleware.process_request(Request(url, meta=meta)))


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://127.0.0.1:8080/x",
        "http://[::1]/",
        "http://localhost/",
        "https://printer.localhost/",
        "http://169.254.169.254/latest/meta-data",
    ],
)
@pytest.mark.parametrize("meta", [{}, {"proxy": "http://127.0.0.1:3128"}])
def test_a_private_address_is_not_asked(url: str, meta: dict[str, str]) -> None:
    with pytest.raises(IgnoreRequest, match="private address"):
        ask(url, **meta)


def test_a_name_behind_a_proxy_is_the_proxys_to_resolve() -> None:
    ask("https://www.example.org/", proxy="http://127.0.0.1:3128")


def test_a_name_that_leads_to_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async def here(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(2, 1, 6, "", ("127.0.0.1", 0))]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", here)
    with pytest.raises(IgnoreRequest):
        ask("https://rebound.example.org/")


@pytest.mark.parametrize("name", ["nobody.example.org", f"{'x' * 64}.example.org"])
def test_what_is_wrong_with_a_name_is_the_download_s_to_tell(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    if name.startswith("nobody"):
        monkeypatch.setattr(socket, "getaddrinfo", unknown)
    ask(f"https://{name}/")


@pytest.mark.parametrize(
    ("meta", "address", "passes"),
    [
        ({}, "10.0.0.5", False),
        ({}, "::1", False),
        ({}, "93.184.215.14", True),
        ({}, None, True),
        ({"proxy": "http://127.0.0.1:3128"}, "127.0.0.1", True),
    ],
)
def test_a_name_that_leads_elsewhere_once_it_was_let_pass(
    meta: dict[str, str], address: str | None, passes: bool
) -> None:
    middleware = PublicAddressMiddleware.from_crawler(get_crawler())
    request = Request("https://rebound.example.org/", meta=meta)
    response = Response(request.url, ip_address=ip_address(address) if address else None)
    if passes:
        assert middleware.process_response(request, response) is response
    else:
        with pytest.raises(IgnoreRequest, match=f"private address: {address}"):
            middleware.process_response(request, response)


@pytest.mark.parametrize(
    ("url", "meta", "checked"),
    [
        ("https://93.184.215.14/", {}, True),
        ("https://93.184.215.14/", {"proxy": "http://127.0.0.1:3128"}, False),
        ("http://127.0.0.1:8000/story", {}, False),  # the user's own home page
    ],
)
def test_our_client_is_told_to_look_before_it_sends(url: str, meta: dict[str, str], checked: bool) -> None:
    request = Request(url, meta=meta)
    asyncio.run(of_home("http://127.0.0.1:8000/").process_request(request))
    assert request.meta[PEER_CHECK] == (refuse_private if checked else None)


@pytest.mark.parametrize("settings", [{"ALLOW_PRIVATE_ADDRESSES": True}, {"REPLAY": "x.warc.gz"}])
def test_off(settings: dict[str, object]) -> None:
    with pytest.raises(NotConfigured):
        PublicAddressMiddleware.from_crawler(get_crawler(settings_dict=settings))


def of_home(home: str) -> PublicAddressMiddleware:
    crawler = get_crawler()
    crawler.spider = Spider("paper", home=home)
    return PublicAddressMiddleware.from_crawler(crawler)


@pytest.mark.parametrize("home", ["http://127.0.0.1:8000/", "http://localhost/news/", "http://[::1]:8000/"])
def test_a_home_page_that_the_user_writes_so_is_asked_and_nothing_beside_it(home: str) -> None:
    middleware = of_home(home)
    asked = Request(f"{home}story")
    asyncio.run(middleware.process_request(asked))
    answer = Response(asked.url, ip_address=ip_address("127.0.0.1"))
    assert middleware.process_response(asked, answer) is answer
    with pytest.raises(IgnoreRequest, match=r"private address: 10\.0\.0\.5"):
        asyncio.run(middleware.process_request(Request("http://10.0.0.5/")))


def test_a_home_page_by_name_has_no_leave_to_lead_here() -> None:
    middleware = of_home("https://rebound.example.org/")
    asked = Request("https://rebound.example.org/story")
    with pytest.raises(IgnoreRequest, match="private address"):
        middleware.process_response(asked, Response(asked.url, ip_address=ip_address("127.0.0.1")))
