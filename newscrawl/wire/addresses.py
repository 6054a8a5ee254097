"""Which IP addresses belong to the public internet, and which hosts are written as one."""

from __future__ import annotations

import ipaddress
import socket
from contextlib import suppress
from functools import lru_cache

from scrapy.exceptions import IgnoreRequest

from newscrawl.wire.connection import Address

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""Addresses that a network's gateway makes those of IPv4 in their last bits (RFC 6052)."""


def written(host: str) -> str | None:
    """The IP address that a host is by what is written there, if no name server is to be asked.

    Resolvers, and with them proxies, take 127.1, 0x7f.1 and 2130706433 for addresses as well.
    """
    host = host.rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return "127.0.0.1"
    with suppress(ValueError):
        return str(ipaddress.ip_address(host))
    with suppress(OSError, ValueError):
        return socket.inet_ntoa(socket.inet_aton(host))
    return None


def refuse_private(address: Address) -> None:
    """Raise IgnoreRequest for an address that does not belong to the public internet."""
    if not is_public(str(address)):
        raise IgnoreRequest(f"private address: {address}")


@lru_cache(maxsize=1024)
def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    if ip in _NAT64:
        mapped = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.is_global and not ip.is_multicast and (mapped is None or mapped.is_global)
