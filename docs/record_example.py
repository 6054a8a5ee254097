"""One invented article that has every field of the record."""

from __future__ import annotations

from newscrawl.items import (
    Access,
    Article,
    Author,
    Block,
    Correction,
    Disclaimer,
    FurtherPage,
    Image,
    Outlet,
    Provenance,
    Removed,
    Rights,
)

_PAGE = "https://www.outlet.example/business/harbour-reopens-after-storm-126112300152_1.html"
_COPY = "https://webarchive.example/web/20261123060249/"

EXAMPLE = Article(
    id="outlet:126112300152",
    revision=2,
    change="corrected",
    url=_PAGE,
    canonical_url=_PAGE,
    outlet=Outlet(id="outlet", name="The Outlet", domain="outlet.example", country="IN"),
    type="NewsArticle",
    headline="Harbour reopens after storm",
    alternative_headline="Harbour open again",
    description="Ferries sail from Tuesday; the north pier stays shut.",
    authors=[Author(name="Asha Rao", url="https://www.outlet.example/author/asha-rao")],
    date_published="2026-11-23T08:52:00+05:30",
    date_modified="2026-11-23T11:05:00+05:30",
    date_precision="second",
    date_raw="November 23, 2026 | 08:52 IST",
    article_section="Business",
    breadcrumbs=["Business", "Shipping"],
    keywords=["Harbour", "Storms"],
    in_language="en",
    article_body="The harbour opened on Monday.\n\nThe north pier needs a new crane.",
    blocks=[
        Block(type="paragraph", text="The harbour opened on Monday."),
        Block(type="paragraph", text="The north pier needs a new crane."),
    ],
    word_count=12,
    images=[
        Image(
            url="https://img.outlet.example/harbour.jpg",
            caption="The north pier on Sunday",
            credit="Photo: R. Menon",
        )
    ],
    access=Access(
        is_accessible_for_free=True, level="free", truncated=False, evidence=["isAccessibleForFree"]
    ),
    agency="PTI",
    dateline="Kochi",
    disclaimers=[Disclaimer(kind="syndicated", text="(This story comes from a syndicated feed.)")],
    corrections=[Correction(kind="correction", text="An earlier version named the wrong pier.")],
    removed=[
        Removed(
            rule="disclaimer-feed",
            kind="disclaimer",
            text="\n\n(This story comes from a syndicated feed.)",
            at=64,
        )
    ],
    content_hash="42be40d31f6fc126c622f7e9c3794dee8ea853a3c6545500f69ae3c73864e5a0",
    provenance=Provenance(
        crawled_at="2026-11-23T06:02:49Z",
        run="20261123T060247Z",
        via={"kind": "feed", "source": "https://www.outlet.example/rss/latest.rss"},
        http_status=200,
        etag='"5f1c"',
        last_modified="Mon, 23 Nov 2026 05:35:00 GMT",
        archived_at=_COPY + _PAGE,
        warc={"file": "warc/20261123T060247Z-0001.warc.gz", "offset": 90270, "length": 2480},
        further_pages=[
            FurtherPage(
                url=f"{_PAGE}?page=2",
                archived_at=f"{_COPY}{_PAGE}?page=2",
                warc={"file": "warc/20261123T060247Z-0001.warc.gz", "offset": 93112, "length": 2211},
            )
        ],
        rights=Rights(
            robots_txt="9b2d1f0c5e7a4d3386f1c2ab90de47b1655f3c8e2a7d914f0b6c8d2e1f3a5b7c",
            meta_robots=["max-image-preview:large"],
            x_robots_tag=["noai"],
            tdm_reservation="1",
            tdm_policy="https://www.outlet.example/tdm.json",
            tdm_source="tdmrep.json",
            tdmrep_json="0c4e8b6a2d1f3957e1a0b4c8d6f2e3a5971b0c2d4e6f8a1b3c5d7e9f0a2b4c6d",
            content_usage="train-ai=n",
            license=["https://www.outlet.example/terms"],
        ),
        extractor="layout:next-2023",
        cause="parser",
        sources={"headline": "json-ld", "article_body": "selector"},
    ),
    quality=["short_body"],
)
