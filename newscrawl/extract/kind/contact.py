"""Whether a page is one to write to the site: "Contact", "Kontakt", "お問い合わせ".

Two of three signs tell it, as they tell a door (`kind.doors`): heading, address, and a field for a letter.
"""

from __future__ import annotations

import re

from newscrawl.extract.kind.doors import ENTER, Signs, are_signs
from newscrawl.extract.kind.reasons import DOOR
from newscrawl.extract.markup.text import fold
from newscrawl.extract.page import Page

TO_WRITE = "the page is one to write to the site"
TO_WRITE_HEADS = frozenset(map(fold, (
    "contact", "contacts", "contact us", "contact form", "contact information", "contact details",
    "get in touch", "send us a message", "feedback", "kontakt", "kontaktformular", "kontakta oss",
    "kontakt oss", "kontakt os", "kontaktujte nás", "kontakty", "contacto", "contáctanos", "contáctenos",
    "contacta", "contato", "fale conosco", "contactos", "contatti", "contattaci", "nous contacter",
    "contactez-nous", "neem contact op", "ota yhteyttä", "yhteystiedot", "kapcsolat", "iletişim",
    "bize ulaşın", "hubungi kami", "kontak", "liên hệ", "контакты", "контакти", "контакт",
    "обратная связь", "связаться с нами", "зворотний зв'язок", "επικοινωνία", "اتصل بنا", "تماس با ما",
    "צור קשר", "ติดต่อเรา", "お問い合わせ", "联系我们", "聯絡我們", "문의하기", "संपर्क करें",
)))  # fmt: skip
_NAMES = re.compile(
    r"""(?:contact|kontakt)(?:us|usview|form|formular|o|os|i|s|ar|me|y|aoss|oss)?\d?|contato|contatti
    |contactez-?nous|faleconosco|nouscontacter|contactenos|contactanos|feedback|sendmessage|iletisim
    |kapcsolat|yhteystiedot|hubungikami""",
    re.VERBOSE,
)
"""What pages to write to a site are headed with, and what addresses call them."""
_WRITE = Signs(
    TO_WRITE_HEADS.__contains__,
    lambda name: _NAMES.fullmatch(name) is not None,
    re.compile(rb"<textarea\b", re.IGNORECASE),
)


def why_door(page: Page, words: int, headline: str | None, *, stated: bool) -> str | None:
    """The reason why a page, whose body has so many `words`, is none but to log in or to write to the site;
    `stated` where it calls itself an article, or names a day or a writer.

    Some systems do so on each page. But a film may be called "Contact", and its readers write below.
    """
    if are_signs(page, words, headline, ENTER, sure=stated):
        return DOOR
    is_to_write = not stated and are_signs(page, words, headline, _WRITE, sure=False)
    return TO_WRITE if is_to_write else None
