"""Connections: used again, lost while they waited, ended when nobody wants them."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from newscrawl.wire.answer import AnswerError
from newscrawl.wire.connection import Address, NoAnswerError, Place
from newscrawl.wire.pool import Pool, Talk
from newscrawl.wire.reader import CutOffError, Reader, TooLargeError
from tests.certificate import certificate_of, server_context
from tests.wire.server import Scripted, Step

T = TypeVar("T")
Tls = Callable[[], ssl.SSLContext]
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
SCRIPTS: dict[str, list[Step]] = {
    "ok": [OK],
    "slow": [OK[:-1], 5.0],
    "silent": [5.0],
    "closing": [OK.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)],
    "two": [OK + b"HTTP/1.1 200 OK\r\n\r\n"],
    "late": [OK, 0.05, b"HTTP/1.1 408 Too late\r\n\r\n"],
    "quietly": [OK, "close"],
    "rudely": [OK, "reset"],
    "none": ["close"],
    "never": ["reset"],
    "half": [OK[:-2], "close"],
    "broken": [OK[:-2], 0.05, "reset"],
    "until": [b"HTTP/1.1 200 OK\r\n\r\nhello", "close"],
    "torn": [b"HTTP/1.1 200 OK\r\n\r\nhello", 0.05, "reset"],
}


def no_tls() -> ssl.SSLContext:
    raise AssertionError


def asks(*paths: str, each: int = 2, pause: float = 0.0) -> tuple[list[str], list[list[str]]]:
    """Ask one after another; what came of each, and which paths were asked on each connection."""

    async def ask(pool: Pool, port: int) -> list[str]:
        found = []
        for path in paths:
            talk = get(port, path)
            try:
                await pool.hold(talk)
                found.append(talk.reader.body.decode())
            except AnswerError as error:
                found.append(type(error).__name__)
            await asyncio.sleep(pause)
        return found

    with Scripted(SCRIPTS) as server:
        found = run(lambda pool: ask(pool, server.port), each=each)
    return found, server.seen


def run(work: Callable[[Pool], Awaitable[T]], *, each: int = 2, tls: Tls = no_tls) -> T:
    async def main() -> T:
        pool = Pool(each, tls)
        try:
            return await work(pool)
        finally:
            pool.close()
            await asyncio.sleep(0)

    return asyncio.run(main())


def get(port: int, path: str, *, host: str = "127.0.0.1", tls: bool = False, most: int = 0) -> Talk:
    request = b"GET /%b HTTP/1.1\r\n\r\n" % path.encode()
    return Talk(Place(host, port, tls), request, Reader(most=most))


def test_a_connection_serves_again() -> None:
    assert asks("ok", "ok", "ok") == (["hello"] * 3, [["ok"] * 3])


@pytest.mark.parametrize("path", ["closing", "two", "late", "until"])
def test_one_that_does_not(path: str) -> None:
    found, seen = asks("ok", path, "ok", pause=0.1)
    assert (found, seen) == (["hello"] * 3, [["ok", path], ["ok"]])


@pytest.mark.parametrize("path", ["quietly", "rudely"])
@pytest.mark.parametrize("pause", [0.0, 0.1])
def test_one_that_was_lost_while_it_waited(path: str, pause: float) -> None:
    found, seen = asks(path, "ok", pause=pause)
    assert found == ["hello", "hello"]
    assert [one for paths in seen for one in paths] == [path, "ok"]


@pytest.mark.parametrize("path", ["none", "never"])
def test_no_answer_is_asked_for_once_more_only_where_the_connection_had_waited(path: str) -> None:
    assert asks(path) == (["NoAnswerError"], [[path]])
    found, seen = asks("ok", path)
    assert (found, seen) == (["hello", "NoAnswerError"], [["ok", path], [path]])


@pytest.mark.parametrize("path", ["half", "broken", "torn"])
def test_half_an_answer_is_not_asked_for_again(path: str) -> None:
    assert asks("ok", path) == (["hello", "CutOffError"], [["ok", path]])


def test_no_more_wait_than_may() -> None:
    with Scripted(SCRIPTS) as server:

        async def work(pool: Pool) -> int:
            talks = [get(server.port, "ok") for _ in range(5)]
            await asyncio.gather(*map(pool.hold, talks))
            return sum(talk.connection is not None and talk.connection.is_open for talk in talks)

        assert run(work, each=2) == 2


def test_what_waited_for_long_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscrawl.wire.pool.IDLE", 0.05)
    with Scripted(SCRIPTS) as server:

        async def work(pool: Pool) -> bool:
            talk = get(server.port, "ok")
            await pool.hold(talk)
            assert talk.connection
            assert talk.connection.is_open
            await asyncio.sleep(0.5)
            return talk.connection.is_open

        assert not run(work)


@pytest.mark.parametrize("path", ["slow", "silent"])
def test_one_that_is_given_up_is_not_used_again(path: str) -> None:
    with Scripted(SCRIPTS) as server:

        async def work(pool: Pool) -> bytes:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await pool.hold(get(server.port, path))
            talk = get(server.port, "ok")
            await pool.hold(talk)
            return talk.reader.body

        assert run(work) == b"hello"
    assert server.seen == [[path], ["ok"]]


def test_too_large() -> None:
    with Scripted(SCRIPTS) as server, pytest.raises(TooLargeError):
        run(lambda pool: pool.hold(get(server.port, "ok", most=4)))


def test_who_answered() -> None:
    with Scripted(SCRIPTS, host="::1") as server:
        talk = get(server.port, "ok", host="::1")
        run(lambda pool: pool.hold(talk))
    assert talk.connection
    assert (str(talk.connection.address), talk.connection.certificate) == ("::1", None)


def test_nobody_there() -> None:
    with Scripted(SCRIPTS) as server:
        port = server.port
    with pytest.raises(OSError, match="Errno 111"):
        run(lambda pool: pool.hold(get(port, "ok")))


def test_a_door_that_nobody_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_: object) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(asyncio.SelectorEventLoop, "sock_connect", never)

    async def work(pool: Pool) -> int:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.6):  # long enough for the next of several addresses to be tried
                await pool.hold(get(9, "ok", host="localhost"))
        await asyncio.sleep(0.1)
        return len(asyncio.all_tasks())

    assert run(work) == 1


def trusting(host: str) -> Tls:
    def context() -> ssl.SSLContext:
        made = ssl.create_default_context(ssl.Purpose.SERVER_AUTH)
        made.load_verify_locations(cadata=certificate_of(host))
        return made

    return context


@pytest.mark.parametrize("path", ["ok", "closing"])
def test_tls(path: str) -> None:
    with Scripted(SCRIPTS, tls=server_context("localhost")) as server:

        async def work(pool: Pool) -> list[Talk]:
            talks = [get(server.port, path, host="localhost", tls=True) for _ in range(2)]
            for talk in talks:
                await pool.hold(talk)
            return talks

        one, two = run(work, tls=trusting("localhost"))
    assert one.reader.body == two.reader.body == b"hello"
    assert one.connection
    assert one.connection.certificate == ssl.PEM_cert_to_DER_cert(certificate_of("localhost"))
    assert len(server.seen) == (1 if path == "ok" else 2)


@pytest.mark.parametrize(
    ("host", "tls"), [("localhost", ssl.create_default_context), ("127.0.0.1", trusting("localhost"))]
)
def test_a_certificate_of_somebody_else(host: str, tls: Tls) -> None:
    with Scripted(SCRIPTS, tls=server_context("localhost")) as server, pytest.raises(ssl.SSLError):
        run(lambda pool: pool.hold(get(server.port, "ok", host=host, tls=True)), tls=tls)
    assert server.requests == []


def test_tls_that_is_cut_off() -> None:
    with Scripted(SCRIPTS, tls=server_context("localhost")) as server, pytest.raises(CutOffError):
        run(
            lambda pool: pool.hold(get(server.port, "half", host="localhost", tls=True)),
            tls=trusting("localhost"),
        )


def test_a_server_that_speaks_no_tls() -> None:
    with Scripted(SCRIPTS) as server:
        work = lambda pool: asyncio.wait_for(pool.hold(get(server.port, "ok", tls=True)), 0.3)  # noqa: E731
        with pytest.raises(TimeoutError):  # it waits for the end of what it takes for a request
            run(work, tls=trusting("localhost"))


def test_no_answer_is_an_answer_error() -> None:
    assert issubclass(NoAnswerError, AnswerError)


class UnwantedError(Exception):
    """Nothing is to be asked there."""


def refuse(address: Address) -> None:
    raise UnwantedError(str(address))


def test_who_is_not_to_be_asked_gets_no_byte() -> None:
    async def ask(pool: Pool, port: int) -> None:
        await pool.hold(get(port, "ok"))
        for path in ("ok", "ok"):  # over the connection that waits, and over a new one
            talk = get(port, path)
            talk.check = refuse
            with pytest.raises(UnwantedError, match=r"127\.0\.0\.1"):
                await pool.hold(talk)

    with Scripted(SCRIPTS) as server:
        run(lambda pool: ask(pool, server.port))
    assert [path for paths in server.seen for path in paths] == ["ok"]
