"""Who bids follow him in a network is a site; who bids it on a road is a guide, and stays."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from tests.clean.between import STORY, amid


@pytest.mark.parametrize(
    "line",
    [
        "Folgen Sie uns auf einen Rundgang durch die Mühle.",
        "Suivez-nous sur les chemins de l'île.",
        "Síguenos en este viaje por el norte.",
        "Seguici su per la montagna.",
        "Volg ons op een tocht door het noorden.",
        "Följ oss på en resa genom skärgården.",
        "Dołącz do nas na placu w południe.",
        "Kövessen minket a hegyre, és meglátja.",
        "Seuraa meitä metsään.",
        "Ikuti kami di jalan menuju kincir.",
        "Ακολουθήστε το ποτάμι ως την πηγή του.",
        "תחילה עקבו אחרינו כל הלילה ולא ידענו.",
        "עקבו אחרינו כל הלילה ולא ידענו.",
        "ما را در این خانه تنها گذاشتند و رفتند.",
        "تابعنا على مدى أيام أعمال المجلس.",
    ],
)
def test_a_guide_is_followed_on_a_road(line: str) -> None:
    assert clean_text(amid(line)).text == amid(line)


@pytest.mark.parametrize(
    "line",
    [
        "Folgen Sie uns auf Facebook und Instagram.",
        "Folgen Sie uns jetzt auch bei WhatsApp!",
        "Suivez-nous sur nos réseaux sociaux.",
        "Síguenos en Google News.",
        "Seguici su Telegram.",
        "Följ oss på sociala medier.",
        "Kövessen minket a Facebookon.",
        "Ikuti kami di saluran WhatsApp.",
        "Ακολουθήστε μας στο Facebook.",
        "עקבו אחרינו בפייסבוק.",
        "ما را در تلگرام دنبال کنید.",
        "تابعونا على فيسبوك وتويتر.",
    ],
)
def test_a_site_is_followed_in_a_network(line: str) -> None:
    assert clean_text(amid(line)).text == "\n".join(STORY)
