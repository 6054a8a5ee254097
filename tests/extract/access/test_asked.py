"""What a page asks of its readers right behind a short text."""

from __future__ import annotations

import pytest

from newscrawl.extract.access.asked import asks

WALLS = [
    "To continue reading this article, please subscribe or log in.",
    "Subscribe to continue reading",
    "Subscribe to read more",
    "Please log in to read more.",
    "Login to read the rest of this article",
    "Register for free to read this article",
    "Sign in to view the full text of this story.",
    "Subscribe for access to the rest of this article",
    "Subscribe to read the rest.",
    "Join the Ledger for free to access this content",
    "If you are already a subscriber, you can log in for immediate access to this story.",
    "This article is for subscribers only.",
    "This is a subscriber-only article",
    "The rest of this story is available to members",
    "You’ve read all your free articles this month",
    "This content is only available to members. Log in or join now.",
    "Bitte loggen Sie sich ein, um weiterzulesen",
    "Lisez la suite en vous abonnant",
    "Tilaa ja lue koko juttu",
    "Sie möchten weiterlesen? Jetzt abonnieren",
    "Weiterlesen mit KB+",
    "Dieser Artikel ist nur für Abonnenten.",
    "Cet article est réservé aux abonnés.",
    "Pour lire la suite, connectez-vous",
    "Il vous reste 75 % de cet article à lire.",
    "Suscríbete para seguir leyendo",
    "Contenido exclusivo para suscriptores",
    "Conteúdo exclusivo para assinantes",
    "Faça login para continuar lendo",
    "Questo articolo è riservato agli abbonati",
    "Abbonati per continuare a leggere",
    "Log in om verder te lezen",
    "Dit artikel is alleen voor abonnees",
    "Logga in för att läsa vidare",
    "Log ind for at læse videre",
    "Logg inn for å lese hele saken",
    "Logga in för att läsa hela",
    "Kirjaudu sisään ja jatka lukemista",
    "Zaloguj się, aby czytać dalej",
    "Tekst dostępny tylko dla prenumeratorów",
    "Pro pokračování ve čtení se přihlaste",
    "Подпишитесь, чтобы дочитать статью до конца, и читать дальше",
    "Материал доступен только подписчикам",
    "Увійдіть, щоб читати далі",
    "Okumaya devam etmek için abone olun",
    "Fizessen elő, és olvassa a teljes cikket: előfizetés",
    "Abonează-te pentru a continua lectura",
    "電子版に登録すると続きをお読みいただけます。",
    "残り1,234文字",
    "登录后继续阅读全文",
    "本文为付费内容，登录后查看余下内容",
    "本文限訂閱會員閱讀",
    "Odemkněte si celý článek",
    "Ostáva vám 80 % na dočítanie",
    "Tento článok je exkluzívnym obsahom pre predplatiteľov.",
    "Fizess elő, és olvass tovább!",
    "Pretplatite se i pročitajte cijeli članak",
    "Za ogled celotnega članka se prijavite",
    "Edasi lugemiseks vormista digitellimus",
    "Artikkel on tellijatele",
    "Lai turpinātu lasīt visu, abonē",
    "Norėdami skaityti toliau, prenumeruokite",
    "За да прочетете цялата статия, се абонирайте",
    "Đăng nhập để đọc tiếp",
    "Silakan login untuk melanjutkan membaca",
    "להמשך קריאה יש להירשם",
    "สมัครสมาชิกเพื่ออ่านต่อ",
    "로그인하고 계속 읽기",
    "اشترك لمتابعة القراءة",
    "This post is for paid subscribers",
    "This content is restricted to subscribers",
    "Artikel ini khusus untuk pelanggan.",
    "Contingut exclusiu per a subscriptors",
    "पूरा पढ़ने के लिए सब्सक्राइब करें।",
]
NONE = [
    "Log in to join the discussion",
    "Subscribe to our newsletter to read more stories like these",
    "Sign up to get the day's news by e-mail",
    "Join us to read more plays aloud.",
    "Want to read more? Try these next",
    "Continue reading",
    "Read the full report here",
    "Already a subscriber? Log in",
    "Abonnieren Sie unseren Newsletter",
    "Lire aussi : les abonnés du théâtre protestent",
    "Lee también: los socios del club votan",
    "会員限定記事一覧",
    "Celý článek vyjde v úterý, řekl redaktor a přihlásil se.",
    "Artikkel on pikk ja tellijaid vähe.",
    "Skaityti toliau ji nenorėjo ir registravosi pas gydytoją.",
    "Warga diminta membaca berita dan mendaftar ke kantor.",
    "Only subscribers can comment.",
    "Die Kommentarfunktion ist nur für Abonnenten verfügbar.",
    "Les commentaires sont réservés aux abonnés.",
    "Reageren is alleen mogelijk voor abonnees.",
    "Diskutovat mohou pouze předplatitelé.",
    "コメントは有料会員限定です。",
    "Vorlesen nur für Abonnenten",
    "Offrir cet article — réservé aux abonnés",
    "有料会員になると会員限定の有料記事もお読みいただけます。",
    "Members of the public can view the full plans at the town hall until 4 May.",
    "To register and to see the full programme, visit the festival's website.",
    "Read the full report on the council's website. Registration is not needed.",
    "Join us on Saturday to see the rest of the collection.",
    "The rest of this story is known: the barge went on to Kell.",
    "Den som vill läsa hela planen kan logga in på kommunens webb.",
    "",
]


@pytest.mark.parametrize("line", WALLS)
def test_who_is_to_sign_in_or_pay_to_read_this_stands_before_a_wall(line: str) -> None:
    assert asks(["The last of the text.", "Advertisement", line]) == [2]


@pytest.mark.parametrize("line", NONE)
def test_offers_comments_and_other_stories_ask_for_nothing_of_the_kind(line: str) -> None:
    assert asks([line]) == []


def test_a_line_that_goes_on_is_known_by_its_beginning() -> None:
    assert asks(["Subscribe to continue reading. " + "We write for you. " * 2000])
    assert asks(["We write for you. " * 2000 + "Subscribe to continue reading."]) == []
