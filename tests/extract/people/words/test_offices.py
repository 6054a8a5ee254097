"""What stands in the place of a writer on pages of papers: desks, and those who report for them."""

import json

import pytest

from newscrawl.extract import extract
from newscrawl.items import Author


def authors(name: str, language: str) -> list[Author]:
    node = {"@type": "NewsArticle", "headline": "Bridge", "author": {"@type": "Person", "name": name}}
    data = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    text = "".join(
        f"<p>The bridge on the quay has been shut since the flood of day {n}.</p>" for n in range(9)
    )
    page = f'<html lang="{language}"><head>{data}</head><body><h1>Bridge</h1>{text}</body></html>'
    article = extract(page.encode(), "https://www.harbourpost.example/1")
    assert article is not None
    return article.authors


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Our Correspondent", "en"), ("Contributing Writer", "en"), ("Redaksiya", "az"),
        ("Autorenteam", "de"),
        ("Onlineredaktion", "de"), ("Agences", "fr"), ("Enviado Especial", "es"),
        ("Webredactie", "nl"), ("Zespół redakcyjny", "pl"), ("Zpravodajství", "cs"), ("Redakcia", "sk"),
        ("Служба новостей", "ru"), ("Редакція", "uk"), ("Екип", "bg"), ("Redakcija", "sr"), ("Novinar", "hr"),
        ("Uredništvo", "sl"), ("Redacția", "ro"), ("Hírek", "hu"), ("Σύνταξη", "el"), ("Spor Servisi", "tr"),
        ("Nyhetsredaktionen", "sv"), ("Redaksjonen", "nb"), ("Uutistoimitus", "fi"), ("Fréttastofa", "is"),
        ("Naujienų skyrius", "lt"), ("Ziņu redakcija", "lv"), ("Veebitoimetus", "et"), ("فريق التحرير", "ar"),
        ("מערכת החדשות", "he"), ("گروه اجتماعی", "fa"), ("ویب ڈیسک", "ur"), ("डिजिटल डेस्क", "hi"),
        ("নিজস্ব প্রতিবেদক", "bn"), ("വെബ് ഡെസ്ക്", "ml"), ("网络编辑", "zh"), ("取材班", "ja"), ("뉴스팀", "ko"),
        ("Redaksi", "id"), ("Nhóm PV", "vi"), ("กองบรรณาธิการ", "th"), ("Waandishi Wetu", "sw"),
        ("ทีมข่าวภูมิภาค", "th"),
        ("Newsdesk", "en"), ("Sponsored", "en"), ("Branded Content", "es"), ("Guest Column", "en"),
        ("Contributed Report", "en"), ("Advertorial", "tr"), ("RSS Feed", "en"), ("Various Authors", "en"),
        ("Eigener Bericht", "de"), ("Polizeimeldung", "de"), ("Gastautor", "de"), ("Invité", "fr"),
        ("Contenido Patrocinado", "es"), ("Ufficio Stampa", "it"), ("Convidado", "pt"), ("Persbericht", "nl"),
        ("Annons", "sv"), ("Gość", "pl"), ("Пресс-релиз", "ru"), ("Konuk Yazar", "tr"), ("Hirdetés", "hu"),
        ("Siaran Pers", "id"), ("スタッフ", "ja"), ("관리자", "ko"), ("佚名", "zh"),
        ("Agències", "ca"), ("Erredakzioa", "eu"), ("Redaksia", "sq"), ("Агенции", "mk"), ("რედაქცია", "ka"),
    ],
)  # fmt: skip
def test_a_desk_or_whoever_reports_is_no_person(name: str, language: str) -> None:
    assert [author.type for author in authors(name, language)] in ([], ["Organization"])


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Tim Lindmoor", "id"), ("Mimi Leder", "nb"), ("Hina Moss", "hr"), ("Anna moss", "en"),
        ("Ada van de Quay", "nl"), ("रवि शर्मा", "hi"), ("רועי שמעוני", "he"), ("김하늘", "ko"),
        ("林若班", "zh"),
    ],
)  # fmt: skip
def test_who_has_a_name_is_a_person(name: str, language: str) -> None:
    assert authors(name, language) == [Author(name=name)]
