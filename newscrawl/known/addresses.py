"""Which IP addresses belong to the public internet, and which hosts are written as one."""

from __future__ import annotations

import ipaddress
from functools import lru_cache

from scrapy.exceptions import IgnoreRequest

from newscrawl.wire.connection import Address


def written(host: str) -> str | None:
    """The IP address that a host is by what is written there, if no name server is to be asked."""
    if host == "localhost" or host.endswith(".localhost"):
        return "127.0.0.1"
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
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
    return ip.is_global and not ip.is_multicast and (mapped is None or mapped.is_global)
