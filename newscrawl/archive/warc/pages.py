"""Where pages go: an exchange with a server becomes records of the open WARC file, and a pointer to them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from newscrawl.archive.ledger.database import Database
from newscrawl.archive.segments import Rolling
from newscrawl.archive.warc.warc import Earlier, Exchange, info_member, members, payload_digest, warc_date


class Pages:
    """The pages of one outlet. `about` goes into the first record of each file."""

    def __init__(self, database: Database, rolling: Rolling, about: Mapping[str, str]) -> None:
        self.rolling = rolling
        self._db = database
        self._about = about

    def keep(self, exchange: Exchange) -> dict[str, Any]:
        """Append an exchange; returns the file, offset and length of the record that holds the body.

        A body that this URL gave before is not kept again: a revisit record says so, and the pointer is to
        the record of that time.
        """
        if self.rolling.is_new:
            self._begin(exchange.date)
        digest = payload_digest(exchange.body)
        key = _key(exchange.url, digest)
        held = self._db.one(
            'SELECT p.date, f.path, p."offset", p.length FROM payloads p JOIN files f ON f.id = p.file_id '
            "WHERE p.digest = ?",
            (key,),
        )
        first, rest = members(exchange, Earlier(held[0]) if held else None, digest)
        place = self.rolling.append(first + rest)
        if held:
            return {"file": held[1], "offset": held[2], "length": held[3]}
        self._db.write(
            "INSERT INTO payloads VALUES (?, ?, ?, ?, ?)",
            (key, warc_date(exchange.date), place.file_id, place.offset, len(first)),
        )
        return {"file": place.path, "offset": place.offset, "length": len(first)}

    def _begin(self, date: datetime) -> None:
        self.rolling.append(info_member(self.rolling.next_name, date, self._about), records=0)


def _key(url: str, digest: str) -> bytes:
    """Names a body of a URL in few bytes: there is a row for every page ever kept.

    `digest` is the one by which WARC says that two bodies are the same.
    """
    return hashlib.sha256(f"{url}\n{digest}".encode(errors="replace")).digest()[:16]
