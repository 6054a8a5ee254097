"""Words of stamps in the languages of the north and the east of Europe."""

from __future__ import annotations

from newscrawl.known.wordtables import plain_words

FURTHER_DONE = plain_words(
    "avaldatud uuendatud muudetud publicēts publicēta atjaunots atjaunota publikuota paskelbta atnaujinta "
    "birt uppfært dagført posodobljeno publikováno vydáno публикувана публикувано обновено објавено "
    "апублікавана абноўлена publicării actualizării botuar përditësuar publizéiert"
)
"""What was done to a story on the day that follows."""
FURTHER_TIME = plain_words(
    "les data ora ob v o klo kell plkst godz ч г óra ώρα saat në "
    "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio "
    "jūnijs jūnijā jūlijs jūlijā tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta "
    "heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta jaanuar veebruar detsember desembre "
    "maí júní júlí ágúst ianuarie iunie iulie януари февруари јануари фебруари shkurt prill qershor korrik "
    "gusht shtator tetor nëntor dhjetor студзеня лютага сакавіка красавіка чэрвеня ліпеня жніўня верасня "
    "кастрычніка лістапада снежня yanvar fevral iyun iyul avqust"
)
"""Months, and words before a day or an hour."""
