"""What meta elements are named that have a date of publication or of change, and how much each is trusted.

The names that most systems use are listed. Of others the end tells, whatever stands before it and between its
words: `iso-8601-publish-date`, `mediator_published_time`, `news:publication_date`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

CHANGED = 100.0
"""The rank from which a date is one of a change."""
_META_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "originalpublicationdate", "rnews:datepublished", "dcterms.issued", "dc.date.issued", "dc.date.created",
    "dcterms.created", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date",
    "article_date_original", "article.published", "article:post_date", "publisheddate", "og:published_time",
    "citation_publication_date", "citation_date", "vr:published_time", "displaydate", "bt:pubdate", "rdate",
    "date_published", "published", "dcterms.date", "dc.date", "date", "og:release_date", "article:created",
    "shareaholic:article_published_time", "creation_date", "datecreated", "buildtime", "release_date",
    "created", "date.created",
)  # fmt: skip
_META_RARE = (
    "pub_date", "published_at", "article:published_date", "og:pubdate", "release:date",
    "prism.publicationdate", "date.available", "article.created", "date:published_time",
    "published_time_telegram", "published_time", "publishedtime", "publishtime", "firstpublishedtime",
    "citation_online_date",
)  # fmt: skip
"""As plain as the first of those above, but of few sites."""
_META_MODIFIED = (
    "article:modified_time", "og:updated_time", "article:updated_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "lastmod", "last-modified", "revised", "article:modified",
    "cxenseparse:articlemodified", "dateupdate", "dateupdated", "updated_time", "moddate", "lastupdated",
    "eomportal-lastupdate", "date.modified", "date.updated", "og:article:modified_time", "bt:moddate",
    "article.updated", "article:modified_date", "last_updated_date", "last-updated", "article_date_updated",
    "updated-date", "revision_date", "modified-date", "modified_date", "modified_time", "date:modified_time",
    "lastmodifiedtime",
)  # fmt: skip
_META = {
    **{key: 1.5 + place / 20 for place, key in enumerate(_META_PUBLISHED)},
    **dict.fromkeys(_META_RARE, 2.9),
    **{key: CHANGED + 1 + place / 20 for place, key in enumerate(_META_MODIFIED)},
}
"""The rank of each meta element."""
_NAMED = re.compile(
    r"(?:^|[-_.: ]|article|original|content|first|last)(?:"
    r"(?P<said>publi(?:sh(?:ed)?|cation)[-_.: ]?(?:date|time|at|on)|pub[-_.: ]?(?:date|time)"
    r"|date[-_.: ]?(?:publi(?:shed|cation)|posted|issued)|first[-_.: ]?published|post(?:ed)?[-_.: ]?date"
    r"|(?:article|release)[-_.: ]?date)"
    r"|(?P<made>date[-_.: ]?created|created?[-_.: ]?(?:date|at)|creation[-_.: ]?date)"
    r"|(?P<changed>(?:modifi(?:ed|cation)|updated?)[-_.: ]?(?:date|time|at)|date[-_.: ]?(?:modified|updated)"
    r"|last[-_.: ]?(?:modified|updated?)))$"
)
_ENDS = ("date", "time", "at", "on", "ed")
"""What all of them end with."""
_RANKS = {"said": 3.1, "made": 3.3, "changed": CHANGED + 3}
"""The ranks of other names: behind those that are of the article alone."""
_OF_OTHER = re.compile(r"video|image|photo|author|user|comment|next|last[-_.: ]?publi")
"""What is named for something else than the article."""


def ranked(names: Iterable[str]) -> list[tuple[float, str]]:
    """Those of some names (in small letters) of meta elements that have a date, the most trusted first, and
    the rank of each."""
    return sorted([(rank, name) for name in names if (rank := _META.get(name) or _by_end(name))])


def _by_end(name: str) -> float:
    """The rank of the date that a meta element of a further name has; nothing for that of something else."""
    named = _NAMED.search(name) if name.endswith(_ENDS) else None
    return _RANKS[named.lastgroup or ""] if named and not _OF_OTHER.search(name) else 0
