"""Pictures that are not the article's: the site's own logo, and placeholders of pictures that load later.

Sites state their logo for articles that have no picture. A file is taken for one by its name, all words of
which have to be the site's or such as signs are called by: the logo that an article is about has another.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice
from urllib.parse import unquote

from newscrawl.extract.page import Page
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import plain_words

_BLANK = re.compile(
    r"(?:spacer|blank|clear|trans(?:parent)?|pixel|1x1|1px|preload(?:er)?|spaceball|loading|empty"
    r"|lazy(?:[-_]?load(?:er|ing)?)?|(?:lazy|img|image|default)[-_]placeholder"
    r"|(?:gr[ea]y[-_])?placeholder(?:[-_]?[a-z]{1,2})?(?:[-_]?\d{1,4})?(?:x\d{1,4})?"
    r"|avatar[_-]default|default[_-]avatar|no[_-]?(?:image|photo|picture|pic|preview)|null|none|undefined)(?:\.[a-z]{3,4})?",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[a-z]{0,2}logos?|favicon|masthead|fallback|touch")
_FILLERS = frozenset(("default", "standard", "placeholder", "fallback"))
"""With a word for sharing they say that it is the picture of pages which have none."""
_STEMS = ("logo", "favicon", "masthead", "touch", *sorted(_FILLERS))
"""One of these has every name with a sign: most have none, and no words of theirs are looked at."""
_SHARED = frozenset(("share", "sharing", "social", "facebook", "fb", "og", "ogp", "opengraph", "twitter"))
_BESIDE = _SHARED | plain_words(
    """
    default image img icon apple precomposed black white dark light large small medium big square round wide
    header footer main site web card thumb thumbnail profile bak
    """
)
"""What words beside a sign say of it."""
_SHARES = frozenset(("og", "ogp", "opengraph", "fb", "share", "sharing"))
"""Words for what is shown where a page is shared; with more words, that may be the page's own picture."""
_OF_ALL = plain_words(
    "image images img imgs static assets common share shared social icon icons gfx graphics g i pic pics png"
)
"""Folders of what all pages use; those of one page have its name, or its day."""
_AT_THE_ROOT = frozenset(("og", "og-image", "ogimage", "social", "social-share", "share", "sharing"))
"""What a file with no folder is called that is shown where pages are shared."""
_COMPANIES = frozenset(("facebook", "twitter", "apple"))
"""Those of them that are companies, whose logo an article may be about."""
_LOGOS = re.compile(r"logos?(?:/|$)", re.IGNORECASE)
_ICONS = re.compile(r"(?:fb|og|site|app|touch|fav)[-_]?icons?$", re.IGNORECASE)
_FOLDERS = ("icon", "icons")
"""Folders of a site's own signs, and what they end in."""
_ICON = re.compile(
    r"(?:android-chrome|mstile|web-app-manifest|(?:(?:apple-)?touch|site|app)[-_]?icon|icon)[-_](\d{2,3})x\1(?:[-_]\w+)?"
)
"""What makes the icons of a site calls their files."""
_DRAWN, _SHARP = (".gif", ".ico", ".bmp"), (".gif", ".ico", ".bmp", ".png", ".svg")
"""Kinds of file in which no photograph is, and in which hardly any is."""
_OF_SYSTEM = re.compile(
    r"/(?:wp-content/(?:themes|plugins)|wp-includes|typo3conf/ext|themes/custom|sites/[\w.-]+/themes"
    r"|profile_images)/|^(?:avatars?\d*\.|[\w.-]*gravatar\.com/)"
)
"""Folders of what a template brings along, and where the portraits lie of those who have an account."""
_SYSTEMS = (
    "/themes/",
    "/plugins/",
    "/wp-includes/",
    "/typo3conf/",
    "/profile_images/",
    "/avatar",
    "gravatar",
)
"""One of these is in each of them."""
_OF_PARTS = frozenset(("header", "layout", "branding", "template", "templates", "skin", "ui"))
"""Folders of parts of all pages, in which a logo is the site's."""
_SQUARE = re.compile(r"(?<!\d)(\d{2,3})x\1(?!\d)")
_WORDS = re.compile(r"[^\W\d_]+")
_LOGO = re.compile(r"(?<![a-z])logo(?![a-z])")
_SHOWN, _AROUND = 3, 4
"""How often a picture is looked for on a page, and how far around it what it is named."""
_ARTICLE = frozenset(("article", "figure", "main"))
_HOST = 2
"""Strokes before the host of an address."""
_LETTERS, _SMALL = 3, 256
"""Fewer letters are a size, an edition or initials; and how wide a small square is."""


def is_logo(url: str, site: Collection[str]) -> bool:
    """Whether an address is that of a logo, a sign or a placeholder; `site` are the site's names, as bare
    letters."""
    path, query = _parts(url)
    folder, _, name = path.rpartition("/")
    if not folder and not name:
        return not query and "://" in url
    if _BLANK.fullmatch(name) or "/placeholders/" in path or (has_any(url, _SYSTEMS) and _is_of_system(url)):
        return True
    stem = name.rpartition(".")[0]
    stem = (unquote(stem) if "%" in stem else stem).lower()
    last = folder.rpartition("/")[2].lower()
    may_be = last in _OF_ALL or last.endswith(_FOLDERS) or "logo" in stem
    if (not folder and stem in _AT_THE_ROOT) or (may_be and _is_of_all_pages(folder, name.lower(), stem)):
        return True
    square = _SQUARE.search(stem) if "x" in stem else None
    if square and (_ICON.fullmatch(stem) or _is_of_initials(folder, stem, int(square[1]))):
        return True
    among_logos = "logo" in folder.lower() and _LOGOS.search(folder)
    drawn = last in _OF_ALL and name.lower().endswith(_SHARP)
    if not (square or among_logos or drawn or has_any(stem, _STEMS)):
        return False
    hosts = url.partition("://")[2].partition("/")[0].split(".")[-2:-1] if among_logos else ()
    small = square is not None or drawn
    return _is_sign(_WORDS.findall(stem), {*site, *hosts}, among_logos=bool(among_logos), small=small)


def _is_of_system(url: str) -> bool:
    return _OF_SYSTEM.search(url.partition("://")[2]) is not None


def _is_of_all_pages(folder: str, name: str, stem: str) -> bool:
    """Whether a file is told to be none of an article's by its folder: it is one of all pages."""
    last = folder.rpartition("/")[2].lower()
    if last in _OF_ALL and (
        _is_shared_by_all(stem) or (stem.endswith(("-icon", "_icon")) and name.endswith(_SHARP))
    ):
        return True
    if folder[-6:].lower().endswith(_FOLDERS) and _ICONS.search(folder):
        return True
    return "logo" in stem and (name.endswith(_DRAWN) or last in _OF_PARTS)


def _is_of_initials(folder: str, stem: str, size: int) -> bool:
    """Whether a small square among what all pages use is named by initials."""
    few = size <= _SMALL and folder.rpartition("/")[2].lower() in _OF_ALL
    return few and all(len(word) < _LETTERS for word in _WORDS.findall(stem))


def _is_sign(words: list[str], site: Collection[str], *, among_logos: bool, small: bool) -> bool:
    """Whether a file's name of some words is that of a site's sign; a `small` square, a drawing or one
    `among_logos` may be one without saying so."""
    if _is_company_logo(words, site):
        return False
    own = {word for word in words if _is_sites(word, site)}
    signs = {word for word in words if _SIGN.fullmatch(word)}
    if not _SHARED.isdisjoint(words):
        signs |= _FILLERS.intersection(words)
    whole = any(word in site for word in words)
    if not signs and not ((own and among_logos) or (whole and small)):
        return False
    return all(word in own | signs | _BESIDE or len(word) < _LETTERS for word in words)


def is_shown_as_sign(page: Page, url: str) -> bool:
    """Whether a page shows what is called a logo as that of its site, in a link that is named for one, or in
    what is."""
    name = url.partition("?")[0].rpartition("/")[2]
    if "logo" not in name.lower():
        return False
    names = page.outline.names
    for image in [image for image in page.by_tag["img"] if name in image.attrib.get("src", "")][:_SHOWN]:
        around = [image, *islice(image.iterancestors(), _AROUND)]
        tags = [above.tag for above in around]
        if "a" in tags and _ARTICLE.isdisjoint(tags):
            return any(_LOGO.search(names[above.place]) for above in around[: tags.index("a") + 2])
    return False


def stands_in(url: str) -> bool:
    """Whether a file is called as what stands where a picture is loaded later."""
    address = url.partition("#")[0].partition("?")[0]
    return _BLANK.fullmatch(address.rpartition("/")[2]) is not None and address.count("/") > _HOST


def _is_shared_by_all(stem: str) -> bool:
    """Whether a name says only that the picture is shown where pages are shared, or where they have none."""
    said = {word for word in _WORDS.findall(stem) if len(word) >= _LETTERS or word in _SHARES}
    return said == {"default"} or (not said.isdisjoint(_SHARES) and said <= _BESIDE)


def _is_company_logo(words: list[str], site: Collection[str]) -> bool:
    """Whether a name is a company's and the word for a logo, and says nothing of the site or of sharing."""
    said = {*words}
    return len(said) == 2 and said - _COMPANIES == {"logo"} and said.isdisjoint(site)


def _parts(url: str) -> tuple[str, str]:
    """The path of an address, without its host, and what is asked of that."""
    rest = url.partition("://")[2].partition("#")[0]
    path, _, query = rest.partition("?")
    return path.partition("/")[1] + path.partition("/")[2], query


def _is_sites(word: str, site: Collection[str]) -> bool:
    return word in site or (len(word) > _LETTERS and any(name.startswith(word) for name in site))
