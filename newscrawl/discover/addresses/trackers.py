"""Query parameters that never say which page is meant: trackers, visits, and copies of a page."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import unquote_plus

from newscrawl.known.wordtables import plain_words

TRACKING_PREFIXES = (
    "utm_",
    "utm-",
    "hsa_",
    "pk_",
    "mtm_",
    "matomo_",
    "piwik_",
    "itm_",
    "lmd_",
    "vero_",
    "oly_",
    "trk_",
    "at_bbc_",
    "at_campaign",
    "at_custom",
    "at_format",
    "at_link_",
    "at_medium",
    "at_ptr_",
    "aspsessionid",
)
_YES = frozenset(("", "1", "true", "yes"))
_COPIES = {
    "_amp": _YES,
    "amp": _YES,
    "format": {"amp", "print"},
    "layout": {"default", "print"},
    "noamp": {"", "1", "available", "mobile"},
    "nonamp": _YES,
    "output": {"amp"},
    "outputtype": {"amp", "valid-amp", "default-article-amp"},
    "page": {"all"},
    "print": _YES | {"print"},
    "printable": _YES,
    "printview": _YES,
    "tmpl": {"component", "print"},
    "view": {"amp", "print"},
}
"""Query parameters, and what they say where they ask for a copy of a page: for AMP, for paper, or of all its
parts in one.
"""


TRACKING = plain_words("""
    .tsrc __hsfp __hssc __hstc __twitter_impression _branch_match_id _ga _gl _hsenc _hsmi _openstat
    bsft_clkid bsft_uid cmp cmpid cx_artpos cx_navsource cx_tag cx_testid cx_testvariant dclid dicbo
    ef_id emc epik eref fb_action_ids fb_action_types fb_comment_id fb_ref fb_source fbclid feedname
    feedtype fromrss fsrc ftag gaa_at gaa_n gaa_sig gaa_ts gad_source gbraid gclid gclsrc giftcode
    guccounter guce_referrer guce_referrer_sig hsctatracking hss_channel ic_source icid icmp igsh igshid
    intcid intcmp irclickid itid ito leadsource li_fat_id mbid mc_cid mc_eid mibextid mkt_tok
    ml_subscriber ml_subscriber_hash mod msclkid ncid ns_campaign ns_mchannel ns_source ob_click_id
    oborigurl ocid pfrom rb_clickid ref ref_src ref_url referer referrer replytocom rss s_cid s_kwcid
    sc_cid share shareadraw smid smtyp soc_src soc_trk source spref sr_share src sref srnd srsltid taid
    tblci tracking_source traffic_source ttclid twclid unlocked_article_code wbraid wickedid wprss
    wt.mc_id wt.tsrc wt_mc wt_zmc wtrid xtor yclid ysclid zarsrc
""")
"""Query parameters that say how a reader came, never which page; compared in lower case."""

_PAGES = plain_words("article content detail forumdisplay list news read show topic topics view viewthread")
"""What a parameter called `mod` says on forums and portals, where it names the kind of a page."""

_HOW_ONE_CAME = re.compile(
    r"(?:from|partner|origin|via|cid|channel)=(?:rss|feed|twitter|facebook|newsletter)(?:[-_].*)?"
    r"|(?:from|via|origin)=(?:home|homepage|front(?:page)?|hp|most[-_]?read|popular|trending|related|recommended|search"
    r"|social|google|instagram|linkedin|telegram|whatsapp|email|push|sidebar|ticker|widget)"
)
"""The same where the name may be a story's as well, and the value is none."""

_SESSIONS = plain_words("cfid cftoken jsessionid phpsessid")
"""Query parameters that name a reader's visit: another one in each answer, for the same page."""
_MAY_BE_SESSION = re.compile(
    r"(?:s|sid|session|session_?id)=(?=[^=]*[0-9])(?=[^=]*[a-z])(?:[0-9a-f]{32}|[0-9a-z]{26})"
)
"""The same where the name may be a story's as well: the ids that PHP gives, beside another parameter."""


def without_tracking(query: str, keep: Collection[str] | None = None) -> str:
    """The query without what tracks or asks for a copy; with `keep`, only the parameters named there.

    Ampersands that were escaped twice, or copied out of a page's source, part parameters as well.
    """
    if not query:
        return ""
    kept = []
    for pair in query.replace("&amp;", "&").split("&"):
        name, _, value = pair.partition("=")
        plain = unquote_plus(name)
        if plain and (plain in keep if keep is not None else not _is_tracking(plain.lower(), value.lower())):
            kept.append(pair)
    if keep is None and len(kept) > 1:
        kept = [pair for pair in kept if not _MAY_BE_SESSION.fullmatch(pair.lower())]
    return "&".join(kept)


def session_in(query: str) -> str:
    """The parameter of a query that may name a reader's visit; empty where none does."""
    return next((pair for pair in query.split("&") if _MAY_BE_SESSION.fullmatch(pair.lower())), "")


def _is_tracking(name: str, value: str) -> bool:
    if name in _COPIES and value in _COPIES[name]:
        return True
    if name == "mod" and value in _PAGES:
        return False
    if _HOW_ONE_CAME.fullmatch(f"{name}={value}"):
        return True
    return name in TRACKING or name in _SESSIONS or name.startswith(TRACKING_PREFIXES)
