"""What each field of the record means."""

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

MEANING: dict[type, tuple[str, str, dict[str, str]]] = {
    Article: (
        "The article",
        "One revision of one article.",
        {
            "id": "*Always.* `{outlet}:{publisher's id}`; where the address carries no id, 16 hex digits "
            "of the SHA-256 of the canonical address. Survives a changed slug. "
            "`~2` at its end: the address was given to another story.",
            "revision": "*Always.* 1, 2, …; the highest one of an `id` is current.",
            "change": "*Always.* Why there is this revision; see [what makes a revision]"
            "(archive.md#what-makes-a-revision).",
            "url": "*Always.* The address that was fetched; of a copy in a web archive that of the page.",
            "canonical_url": "The address that the page declares as its own.",
            "outlet": "*Always.* Who published it.",
            "type": "*Always.* The schema.org class: `NewsArticle`, `OpinionNewsArticle`, …",
            "headline": "The headline as a reader sees it.",
            "alternative_headline": "Another one that the page gives, such as the short one for listings.",
            "description": "The standfirst.",
            "authors": "Whom the page names as author, in its order.",
            "date_published": "When it was published, RFC 3339.",
            "date_modified": "When the outlet says it last changed it, RFC 3339.",
            "date_precision": "How exact `date_published` is.",
            "date_raw": "The date of publication as it stands on the page.",
            "article_section": "The section, in the outlet's words.",
            "breadcrumbs": "The way from the front page to the article.",
            "keywords": "Topics and tags, in the outlet's words.",
            "in_language": "The language, as a BCP 47 tag.",
            "article_body": "The text of the article and nothing else: the blocks, joined by a blank line.",
            "blocks": "The same text with its structure.",
            "word_count": "Words of `article_body`.",
            "images": "The article's pictures; the first is the main one.",
            "access": "*Always.* Who may read it.",
            "agency": "The news agency that wrote it, if not the outlet, in its short form.",
            "dateline": "The place the article is dated from, as printed.",
            "disclaimers": "Statements about the story, in the text or beside it, word for word.",
            "corrections": "What the outlet says it corrected.",
            "removed": "What cleaning took from the text, each piece with its rule and its place.",
            "content_hash": "*Always.* A digest of headline and text, normalised: same content, same hash.",
            "provenance": "*Always.* Where the record comes from.",
            "quality": "Flags that a person should look at; see [flags](#flags).",
        },
    ),
    Outlet: (
        "Outlet",
        "Who published it.",
        {
            "id": "*Always.* As in `scrapy list`.",
            "name": "As it calls itself.",
            "domain": "Its domain.",
            "country": "ISO 3166-1 alpha-2.",
        },
    ),
    Author: (
        "Author",
        "A person or an organisation.",
        {
            "name": "*Always.* The name as printed, without titles of the page such as “By”.",
            "url": "The author's page.",
            "type": "*Always.* Agencies and desks are organisations.",
        },
    ),
    Block: (
        "Block",
        "One piece of the text, in the page's order.",
        {"type": "*Always.* What it is.", "text": "*Always.* Its text."},
    ),
    Image: (
        "Image",
        "A picture of the article.",
        {
            "url": "*Always.* Where it is; it is not fetched.",
            "caption": "Its caption.",
            "credit": "Whom the page credits.",
        },
    ),
    Access: (
        "Access",
        "What the page says and shows of who may read it.",
        {
            "is_accessible_for_free": "The page's own claim.",
            "level": "*Always.* What all evidence says. Of a locked page the text is what a reader sees.",
            "truncated": "*Always.* Whether the text ends before the article does.",
            "evidence": "What led to `level` and to `truncated`.",
        },
    ),
    Disclaimer: (
        "Disclaimer",
        "A statement about the story that is not the story.",
        {
            "kind": "*Always.* `syndicated`, `opinion`, `press_release`, `advice`, …",
            "text": "*Always.* Word for word.",
        },
    ),
    Correction: (
        "Correction",
        "What the outlet says it set right.",
        {"kind": "*Always.* `correction`, `clarification`, …", "text": "*Always.* Word for word."},
    ),
    Removed: (
        "Removed",
        "A piece that cleaning took.",
        {
            "rule": "*Always.* The rule. `scrapy rules` lists those that stand in files; for the others see "
            "[the names in `removed`](cleaning.md#the-names-in-removed).",
            "kind": "*Always.* `subscription`, `related`, `disclaimer`, …; see [cleaning](cleaning.md).",
            "text": "*Always.* The piece, blank lines around it included.",
            "at": "*Always.* Its place in the page's text, in characters from 0. Present even where it is 0.",
        },
    ),
    Provenance: (
        "Provenance",
        "Where the record comes from, so that anybody can check it.",
        {
            "crawled_at": "When the page was fetched, in UTC.",
            "run": "The run that wrote the record.",
            "via": "What the source that led to it knew: `kind`, `source`, `section`, `title`, dates. Of a "
            "saved page the `kind` is `file` and the `source` its name.",
            "http_status": "Of the answer.",
            "etag": "As the server gave it.",
            "last_modified": "As the server gave it.",
            "archived_at": "The address of the copy in a web archive that was read in the page's place. All "
            "other addresses in the record are the page's own.",
            "warc": "The page as served: `file` below the outlet's folder, `offset`, `length` in bytes.",
            "further_pages": "The article's pages after the first, whose text is in the record as well.",
            "rights": "What the site said of the use of its page.",
            "extractor": "`layout:NAME`, a template of the outlet that is known, or `generic`.",
            "cause": "`parser` where the revision comes from the same page, read by newer code; "
            "`lost_page` where it came with a page that had been lost and was fetched again.",
            "sources": "Where each field was found: `json-ld`, `meta`, `selector`, `script`, `url`, …",
        },
    ),
    FurtherPage: (
        "FurtherPage",
        "A page after the first of an article that is served in several.",
        {
            "url": "*Always.* Its address.",
            "archived_at": "The copy of it that was read, as in `Provenance`.",
            "warc": "The page as served, as in `Provenance`.",
        },
    ),
    Rights: (
        "Rights",
        "What the site said, on the day, about the use of its page; in its own words.",
        {
            "robots_txt": "SHA-256 of the robots.txt that let us in; the file itself is in the WARC.",
            "meta_robots": "Directives of the page's robots tags.",
            "x_robots_tag": "Directives of the header of that name.",
            "tdm_reservation": "TDM Reservation Protocol: `1` where rights are reserved.",
            "tdm_policy": "Address of the policy for text and data mining.",
            "tdm_source": "Whose word `tdm_reservation` is; the page's `meta` stands above a `header`, "
            "that above the site's `tdmrep.json`.",
            "tdmrep_json": "SHA-256 of the tdmrep.json with a rule for the page; the file is in a WARC.",
            "content_usage": "The header `Content-Usage`.",
            "license": "Licences that the page names.",
        },
    ),
}
"""For each part of the record: its title, a sentence, and the meaning of each field."""

FLAGS: dict[str, str] = {
    "short_body": "The text has under 50 words.",
    "no_headline": "No headline was found.",
    "no_date": "No date of publication was found.",
    "no_time_zone": "The time of publication has no zone.",
    "future_date": "The date of publication is ahead of the moment when the page was served.",
    "date_from_change": "The page tells only when it was changed.",
    "fallback_extractor": "None of the outlet's layouts fits the page, or the whole text is not where the "
    "layout has it.",
    "url_reused": "Another article was at this address before.",
    "more_pages": "The article goes on at a page that could not be had.",
    "cut_off": "The page lacks its end in the WARC file that it was read from.",
    "teasers": "It shows little but other stories, each under a heading that leads to it: a round-up, or a "
    "list that looks like one.",
}
"""What each flag of `quality` says."""
