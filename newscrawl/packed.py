"""What gzip, zstd, bzip2 or xz packed: told by its first bytes, whatever a file is called."""

from __future__ import annotations

import bz2
import gzip
import lzma
import sys
import zlib
from collections.abc import Callable
from io import BufferedIOBase, BufferedReader
from typing import Any

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd  # comes with Scrapy

__all__ = ["DAMAGED", "unpacked", "zstd"]

DAMAGED = (EOFError, zlib.error, lzma.LZMAError, zstd.ZstdError)
"""What reading a packed file that is damaged may end with, beside an OSError."""
_KINDS: dict[bytes, Callable[[Any], BufferedIOBase]] = {
    b"\x1f\x8b": lambda file: gzip.GzipFile(fileobj=file),
    b"\x28\xb5\x2f\xfd": zstd.ZstdFile,
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ\x00": lzma.LZMAFile,
}
_LONGEST = max(map(len, _KINDS))


def unpacked(file: BufferedReader[Any]) -> BufferedIOBase:
    """What a file unpacks to, as one that can be read from its beginning; the file where it is not packed."""
    start = file.peek(_LONGEST)
    return next((opened(file) for magic, opened in _KINDS.items() if start.startswith(magic)), file)
