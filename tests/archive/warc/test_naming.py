"""Names as others make them."""

from __future__ import annotations

import base64
import hashlib
from uuid import RFC_4122, UUID

import pytest

from newscrawl.archive.warc.naming import digest_name, record_id


@pytest.mark.parametrize("data", [b"", b"a", b"Mayor resigns", bytes(1000)])
def test_a_digest_is_in_base_32(data: bytes) -> None:
    sha1 = hashlib.sha1(data, usedforsecurity=False).digest()
    assert digest_name(sha1) == f"sha1:{base64.b32encode(sha1).decode()}"


def test_a_record_has_the_name_of_a_random_uuid_that_no_other_has() -> None:
    names = {record_id() for _ in range(200)}
    assert len(names) == 200
    for name in names:
        uuid = UUID(name.removeprefix("<").removesuffix(">"))
        assert (f"<{uuid.urn}>", uuid.version, uuid.variant) == (name, 4, RFC_4122)
