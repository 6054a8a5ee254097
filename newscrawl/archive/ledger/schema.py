"""The ledger's tables, as the steps that made them.

Step n takes a ledger of version n-1 to version n; SQLite's `user_version` says where a file stands. A step
that was released is never edited: a change is a new step.
"""

from __future__ import annotations

WAITING = "state IN ('pending', 'failed', 'refused')"
"""The states a later run takes up. Queries must say it word for word, or SQLite will not use the index."""

_FIRST = (
    """CREATE TABLE runs (
        id INTEGER PRIMARY KEY,
        run TEXT NOT NULL UNIQUE,
        started TEXT NOT NULL,
        ended TEXT,
        status INTEGER,
        reason TEXT,
        summary TEXT
    )""",
    """CREATE TABLE urls (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        url TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT,
        http_status INTEGER,
        tries INTEGER NOT NULL DEFAULT 0,
        date TEXT,
        date_order INTEGER,
        fetched INTEGER,
        etag TEXT,
        last_modified TEXT,
        article_id TEXT,
        via INTEGER,
        first_seen INTEGER NOT NULL,
        state_since INTEGER NOT NULL,
        first_run INTEGER NOT NULL,
        seen_run INTEGER NOT NULL,
        state_run INTEGER NOT NULL
    )""",
    f"CREATE INDEX urls_waiting ON urls (date_order, id) WHERE {WAITING}",
    """CREATE TABLE addresses (
        url_id INTEGER NOT NULL,
        url TEXT NOT NULL,
        PRIMARY KEY (url_id, url)
    ) WITHOUT ROWID""",
    """CREATE TABLE sources (
        id INTEGER PRIMARY KEY,
        url TEXT NOT NULL,
        kind TEXT NOT NULL,
        etag TEXT,
        last_modified TEXT,
        UNIQUE (url, kind)
    )""",
    """CREATE TABLE source_runs (
        source_id INTEGER NOT NULL,
        run_id INTEGER NOT NULL,
        found INTEGER NOT NULL,
        new INTEGER NOT NULL,
        fault TEXT,
        http_status INTEGER,
        PRIMARY KEY (source_id, run_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX source_runs_by_run ON source_runs (run_id)",
    """CREATE TABLE sightings (
        url_id INTEGER NOT NULL,
        source_id INTEGER NOT NULL,
        section TEXT,
        title TEXT,
        date_published TEXT,
        lastmod TEXT,
        first_seen INTEGER NOT NULL,
        last_seen INTEGER NOT NULL,
        PRIMARY KEY (url_id, source_id)
    ) WITHOUT ROWID""",
    """CREATE TABLE files (
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        run_id INTEGER NOT NULL,
        good INTEGER NOT NULL DEFAULT 0,
        records INTEGER NOT NULL DEFAULT 0,
        sealed TEXT,
        sha256 TEXT
    )""",
    "CREATE INDEX files_open ON files (id) WHERE sealed IS NULL",
    """CREATE TABLE revisions (
        article_id TEXT NOT NULL,
        revision INTEGER NOT NULL,
        change TEXT NOT NULL,
        content_hash TEXT,
        corrections TEXT NOT NULL DEFAULT '',
        date_modified TEXT,
        run_id INTEGER NOT NULL,
        file_id INTEGER NOT NULL,
        "offset" INTEGER NOT NULL,
        length INTEGER NOT NULL,
        url_key TEXT NOT NULL,
        PRIMARY KEY (article_id, revision)
    ) WITHOUT ROWID""",
    "CREATE INDEX revisions_by_file ON revisions (file_id)",
    """CREATE TABLE tallies (
        run_id INTEGER NOT NULL,
        what TEXT NOT NULL,
        reason TEXT NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (run_id, what, reason)
    ) WITHOUT ROWID""",
)

_SECOND = (
    """CREATE TABLE payloads (
        digest BLOB PRIMARY KEY,
        date TEXT NOT NULL,
        file_id INTEGER NOT NULL,
        "offset" INTEGER NOT NULL,
        length INTEGER NOT NULL
    ) WITHOUT ROWID""",
    "ALTER TABLE files ADD COLUMN manifest TEXT",
    "CREATE INDEX files_unlisted ON files (id) WHERE manifest IS NULL",
    "CREATE INDEX files_by_manifest ON files (manifest)",
)

DOUBTED = "state = 'gone' AND reason IS NOT 'removed' AND due IS NOT NULL"
"""Articles whose page was gone at the last look, for the first time; as with WAITING, word for word."""

ELSEWHERE = (
    "NOT EXISTS (SELECT 1 FROM json_each(:places) p "
    "WHERE instr(u.url, '://' || p.value || '/') IN (5, 6))"  # after http, or https
)
"""URLs `u` that are at none of some places, a JSON list: hosts, or folders with their host before them."""

REPLAN = (
    "UPDATE urls SET due = fetched + max(10800, min(fetched - coalesce(date_order, fetched), 31536000)) "
    "WHERE state IN ('stored', 'unchanged') AND fetched IS NOT NULL AND due IS NULL"
)
"""Plans another look at articles that have no plan: when they are twice as old as at the last look, but not
before three hours and not after a year have gone by; `newscrawl.answers.revisit` plans all later looks.
"""

_THIRD = (
    "ALTER TABLE urls ADD COLUMN due INTEGER",
    "ALTER TABLE urls ADD COLUMN edits INTEGER NOT NULL DEFAULT 0",
    REPLAN,
    "CREATE INDEX urls_due ON urls (due) WHERE due IS NOT NULL",
    f"CREATE INDEX urls_doubted ON urls (due) WHERE {DOUBTED}",
    "ALTER TABLE revisions ADD COLUMN access TEXT",
)

_FOURTH = (
    """CREATE TABLE lessons (
        age INTEGER PRIMARY KEY,
        expected REAL NOT NULL,
        found REAL NOT NULL
    )""",
)

_FIFTH = (
    """CREATE TABLE lost_pages (
        article_id TEXT NOT NULL,
        revision INTEGER NOT NULL,
        again INTEGER,
        PRIMARY KEY (article_id, revision)
    ) WITHOUT ROWID""",
)

SAME_TEXT = "substr(content_hash, 1, 16)"
"""What records of one headline and text have in common; a part of the hash keeps the index small. As with
WAITING, word for word.
"""

_SIXTH = (f"CREATE INDEX revisions_by_text ON revisions ({SAME_TEXT})",)

_SEVENTH = (
    "ALTER TABLE revisions ADD COLUMN published INTEGER",
    "CREATE INDEX revisions_by_instant ON revisions (published) WHERE published IS NOT NULL",
)

FORBIDS = "robots.txt forbids it"
"""Why an address was not asked for; a site may think better of it."""

FORBIDDEN = f"state = 'skipped' AND reason = '{FORBIDS}'"
"""Addresses that their site's robots.txt kept from us; as with WAITING, word for word."""

PASSED_OVER = "state = 'skipped' AND due IS NOT NULL"
"""Addresses that gave no article and are to be looked at once more; as with WAITING, word for word."""

_EIGHTH = (
    f"CREATE INDEX urls_forbidden ON urls (id) WHERE {FORBIDDEN}",
    f"CREATE INDEX urls_passed_over ON urls (due) WHERE {PASSED_OVER}",
)

COPIES = "state = 'duplicate'"
"""Addresses of articles that others gave; as with WAITING, word for word."""
_NINTH = (f"CREATE INDEX urls_copies ON urls (reason) WHERE {COPIES}",)
STEPS: tuple[tuple[str, ...], ...] = (
    _FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH, _EIGHTH, _NINTH
)  # fmt: skip
"""All steps, oldest first; a new ledger goes through every one."""
