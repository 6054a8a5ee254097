"""A picture as a page shows it: under its caption, or what is read out in its place, and whose it is."""

from __future__ import annotations

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import plain
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.buttons import is_file_name, without_count, without_file, without_toggles
from newscrawl.extract.pictures.captions import credit_beside, credit_of, is_filler, is_wordless, told_by
from newscrawl.extract.pictures.credited import credit_right_below, first_line, line_behind, told_in_data
from newscrawl.extract.pictures.creditsapart import bare, with_credit_apart
from newscrawl.extract.pictures.saidelsewhere import SaidElsewhere
from newscrawl.extract.pictures.signed import last_line
from newscrawl.items import Image

_CAPTION, _CREDIT = ("data-caption", "data-c-caption"), ("data-credit", "data-c-credit")
_LONGEST = 600
"""Letters of a caption."""


def shown_under(
    page: Page, image: Element, url: str, caption: Element | None, elsewhere: SaidElsewhere
) -> Image:
    """A picture under its caption, or under what it says in place of one; the box that holds both is none."""
    said = told_by(page, caption) if caption is not None else told_in_data(image, *_CAPTION)
    text = said or (plain(image.get("alt") or "") if caption is None else "")
    named = caption is not None and not caption.holds(image)
    if text and (is_wordless(text) or is_file_name(text, url) if named else _is_filler(text, url, elsewhere)):
        text = ""
    if caption is None:
        credit = credit_right_below(page, image) or (told_in_data(image, *_CREDIT) if said else None) or None
    else:
        credit = credit_of(page, caption) or last_line(caption) or first_line(caption)
    text = without_count(text) if text[:1].isdecimal() or text[:1] == "(" else text
    text = without_toggles(without_file(text)) if text else text
    shown = Image(url=url, caption=text[:_LONGEST] or None, credit=credit)
    shown = with_credit_apart(shown, elsewhere.is_own) if text or credit else shown
    if shown.caption and (told := without_toggles(shown.caption)) != shown.caption:
        shown.caption = told.removesuffix(shown.credit or "").rstrip() or None
    _tell_alts(shown, image, elsewhere, captioned=caption is not None)
    if caption is not None and shown.credit is None:
        beside = credit_beside(page, image, caption) or line_behind(caption)
        shown.credit = bare(beside.removesuffix(shown.caption or "").rstrip() or beside) if beside else None
    return shown


def _tell_alts(shown: Image, image: Element, elsewhere: SaidElsewhere, *, captioned: bool) -> None:
    """Note what is read out in the place of a picture, which is its caption where that is only a credit."""
    told = plain(image.get("alt") or "") if captioned else shown.caption or ""
    if captioned and shown.credit and not shown.caption:
        shown.caption = _read_out(told, shown.url, elsewhere)
        told = shown.caption or ""
    elif captioned and told == shown.caption:
        return
    if told and shown.caption:
        elsewhere.alts.add(told)


def _read_out(told: str, url: str, elsewhere: SaidElsewhere) -> str | None:
    """What is read out in the place of a picture, without its credit."""
    told = (with_credit_apart(Image(url=url, caption=told)).caption or "") if told else ""
    return told[:_LONGEST] if told and not _is_filler(told, url, elsewhere) else None


def _is_filler(text: str, url: str, elsewhere: SaidElsewhere) -> bool:
    """Whether what stands in the place of a caption says nothing, or the name of the outlet."""
    return is_filler(text, url, elsewhere.titles) or elsewhere.is_outlet(text)
