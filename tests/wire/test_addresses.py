"""What belongs to the public internet."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from scrapy.exceptions import IgnoreRequest

from newscrawl.wire.addresses import is_public, refuse_private, written

PRIVATE = (
    "127.0.0.1 10.1.2.3 192.168.0.1 172.16.9.9 169.254.169.254 0.0.0.0 ::1 fe80::1%eth0 fd00::1 "
    "::ffff:127.0.0.1 100.64.0.1 224.0.0.1 255.255.255.255 2002:7f00:1:: 64:ff9b::7f00:1"
)


@pytest.mark.parametrize("address", PRIVATE.split())
def test_private(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "8.8.8.8", "64:ff9b::808:808", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"]
)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("127.0.0.1.", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("0251.0376.0251.0376", "169.254.169.254"),
        ("localhost", "127.0.0.1"),
        ("mill.localhost.", "127.0.0.1"),
        ("::1", "::1"),
        ("127.example", None),
        ("0x7f.1.example.org", None),
        ("a\0b", None),
        ("é", None),
        ("", None),
    ],
)
def test_what_a_host_is_by_what_is_written_there(host: str, address: str | None) -> None:
    assert written(host) == address


def test_a_private_peer_is_refused() -> None:
    refuse_private(ip_address("8.8.8.8"))
    with pytest.raises(IgnoreRequest, match=r"private address: 10\.1\.2\.3"):
        refuse_private(ip_address("10.1.2.3"))
