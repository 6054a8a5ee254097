"""Headers of an answer that know their lines as they were served, for the archive to keep."""

from __future__ import annotations

from functools import lru_cache

from scrapy.http import Headers

_title = lru_cache(maxsize=1024)(bytes.title)


class ServedHeaders(Headers):
    """Headers that know their lines as they came: names as spelled, in order."""

    def __init__(self, lines: list[tuple[bytes, bytes]]) -> None:
        super().__init__()
        self.lines = lines
        for name, value in lines:
            dict.setdefault(self, _title(name), []).append(value)

    def __copy__(self) -> Headers:  # type: ignore[override] # a copy is there to be changed
        return Headers(self)

    copy = __copy__  # type: ignore[assignment] # as above
