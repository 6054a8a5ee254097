"""Names of people and organisations out of bylines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.people.names.fullnames import is_whole_name
from newscrawl.extract.people.names.kinds import is_credited, is_name, is_organisation
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.stated.stated import whole_name


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ada Moss", ["Ada Moss"]),
        ("By Ada Moss, Ben Lund and Cleo Marsh", ["Ada Moss", "Ben Lund", "Cleo Marsh"]),
        ("Von Ada Moss und Ben Lund", ["Ada Moss", "Ben Lund"]),
        ("Par Ada Moss et Ben Lund", ["Ada Moss", "Ben Lund"]),
        ("Ada Moss, Senior Political Correspondent", ["Ada Moss"]),
        ("Ada Moss (ada.moss@example.org)", ["Ada Moss"]),
        ("Ada Moss | @adamoss", ["Ada Moss"]),
        ("ADA MOSS", ["Ada Moss"]),
        ("Written by: Ada Moss", ["Ada Moss"]),
        ("Author: Ada Moss Date: October 3, 2019", ["Ada Moss"]),
        ("Posted By: Ada Moss On: October 3, 2019", ["Ada Moss"]),
        ("Autor: Ada Moss", ["Ada Moss"]),
        ("Автор: Ада Мосс", ["Ада Мосс"]),
        ("责任编辑：王小明", ["王小明"]),
        ("Ada Moss for the Harbour", ["Ada Moss"]),
        ("নিজস্ব প্রতিবেদক, রাজশাহী", []),
        ("Our Correspondent, Lindmoor", []),
        ("ഡെസ്ക്, കൊച്ചി", ["ഡെസ്ക്"]),
        ("Redaktion, Berlin", ["Redaktion"]),
        ("Reuters, AFP", ["Reuters", "AFP"]),
        ("Autor: Ada Moss Izvor: Tanjug", ["Ada Moss", "Tanjug"]),
        ("By ADA MOSS FOR HARBOUR ON SUNDAY", ["Ada Moss"]),
        ("BY ADA MOSS IN OLD QUAY", ["Ada Moss"]),
        ("By Kim In Soo", ["Kim In Soo"]),
        ("By Ada Moss Thursday, May 7, 2015", ["Ada Moss"]),
        ("By Ada Moss @adamoss Thu., May 7, 2015", ["Ada Moss"]),
        ("Von Ada Moss Donnerstag, 7. Mai 2015", ["Ada Moss"]),
        ("By Ada Moss Fri 8 May 2015", ["Ada Moss"]),
        ("By Nguyen Minh Thu, May 7, 2015", ["Nguyen Minh Thu"]),
        ("Ada Moss Jr., Ben Lund", ["Ada Moss Jr.", "Ben Lund"]),
        ("By Halden Pumps, Inc.", ["Halden Pumps, Inc."]),
        ("Ada Moss in Old Quay", ["Ada Moss"]),
        ("By Ada d'Arcy and Ben al-Masri", ["Ada d'Arcy", "Ben al-Masri"]),
        ("By Ada deWitt", ["Ada deWitt"]),
        ("By iHarbour User", []),
        ("Ada Moss · Follow me on Mastodon, Bluesky or Twitter", ["Ada Moss"]),
        ("By Ada Moss\nReviewed by Ben Lund, MD; Old Quay Clinic", ["Ada Moss"]),
        ("Medically reviewed by Ben Lund\nAda Moss", ["Ada Moss"]),
        ("Reviewed by Ada Moss", ["Ada Moss"]),
        ("Written by\nAda Moss\nFiled Under\nOld Quay", ["Ada Moss"]),
        ("Account\nLogout", []),
        ("Related Stories", []),
        ("Ada Moss, Projektleiterin der Stiftung in Tunis", ["Ada Moss"]),
        ("Ada Moss, Quay", ["Ada Moss"]),
        ("Text und Fotos: Ada Moss", ["Ada Moss"]),
        ("Von Ada Moss, Foto: Ben Lund", ["Ada Moss"]),
        ("By Ada Moss | Jun 2, 2020 | Harbour Tales", ["Ada Moss"]),
        ("04.02.2022 | 13:10 Uhr | Ada Moss", ["Ada Moss"]),
        ("Ada Moss Associated Press", ["Ada Moss", "Associated Press"]),
        ("Ada Moss\nSubscribe to:", ["Ada Moss"]),
        ("Autor Ada Moss:", ["Ada Moss"]),
        ("A few words on the laws of the New Quay and Harbour", []),
        ("Von R. M. am", ["R. M."]),
        ("스포츠=선수민 기자", ["선수민"]),
        ("Ada von Moss", ["Ada von Moss"]),
        ("Ada Moss\nNEW QUAY,", ["Ada Moss"]),
        ("Special Correspondent\nCHANDIGARH,", []),
        ("박준석 기자 외 1명", ["박준석"]),
        ("International, Photovoltaik, Speicher", []),
        ("new harbour", []),
        ("QUAYSIDE", []),
        ("Ada Moss, AP National Security Writer", ["Ada Moss"]),
        ("Ada Moss und", ["Ada Moss"]),
        ("Ada Moss &", ["Ada Moss"]),
        ("By Steely Dan", ["Steely Dan"]),
        ("Ada Moss www.moss.example", ["Ada Moss"]),
        ("Em São Paulo", []),
        ("Ada Moss - Em São Paulo", ["Ada Moss"]),
        ("ادا موس - القاهرة", ["ادا موس"]),
        ("王小明、李雷", ["王小明", "李雷"]),
        ("YouTube", []),
        ("3 min read", []),
        ("admin", []),
        ("", []),
        ("18 January 2019", []),
        ("Haber: Ada Moss", ["Ada Moss"]),
        ("Γράφει ο Γιώργος Παπάς", ["Γιώργος Παπάς"]),
        ("Του Γιώργου Παπά", ["Γιώργου Παπά"]),
        ("Írta: Kovács János", ["Kovács János"]),
        ("Napsal Jan Novák", ["Jan Novák"]),
        ("Пише: Петар Петровић", ["Петар Петровић"]),
        ("Teksti Matti Mäki", ["Matti Mäki"]),
        ("Oprac. Anna Kowal", ["Anna Kowal"]),
        ("Tác giả: Nguyễn Văn A", ["Nguyễn Văn A"]),
        ("كتب: أحمد علي", ["أحمد علي"]),
        ("بقلم أحمد علي", ["أحمد علي"]),
        ("מאת דוד כהן", ["דוד כהן"]),
        ("रिपोर्ट: राम कुमार", ["राम कुमार"]),
        ("राम कुमार, नई दिल्ली", ["राम कुमार"]),
        ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),
        ("Propos recueillis par Ada Moss avec AFP", ["Ada Moss", "AFP"]),
        ("a cura di Ada Moss", ["Ada Moss"]),
        ("Von unserem Korrespondenten Ada Moss, Quay", ["Ada Moss"]),
        ("By Ada Moss, Harbour News Reporter, Ben Lund", ["Ada Moss", "Ben Lund"]),
        ("Aufgezeichnet von Ada Moss", ["Ada Moss"]),
        ("Texto: Ada Moss Fotos: Ben Lund", ["Ada Moss"]),
        ("Текст: Ада Мосс, Фото: Бен Лунд", ["Ада Мосс"]),
        ("Reported By: Ada Moss, Edited By: Ben Lund", ["Ada Moss"]),
        ("Penulis: Ada Moss Editor: Ben Lund", ["Ada Moss"]),
        ("Edited By: Ben Lund", ["Ben Lund"]),
        ("by ADA MOSS, Staff Writer", ["Ada Moss"]),
        ("ADA MOSS Associated Press", ["Ada Moss", "Associated Press"]),
        ("HT Correspondent, New Delhi", []),
        ("Dr A P J Abdul Kalam", ["Dr A P J Abdul Kalam"]),
        ("Ada Moss: Quay", ["Ada Moss: Quay"]),
        ("Dan Moss", ["Dan Moss"]),
        ("Ada E Moss", ["Ada E Moss"]),
        ("Ada Moss e Ben Lund", ["Ada Moss", "Ben Lund"]),
        ("ADA MOSS E BEN LUND", ["Ada Moss", "Ben Lund"]),
        ("Ada Moss And Ben Lund", ["Ada Moss", "Ben Lund"]),
        ("Von Miller", ["Miller"]),
        ("Von Redaktion", ["Redaktion"]),
        ("von Ada", ["Ada"]),
        ("By Ada Read", ["Ada Read"]),
        ("Quick Read", []),
        ("María de los Ángeles Pérez Gómez", ["María de los Ángeles Pérez Gómez"]),
        ("Written by: Ada Moss\nEdited by: Ben Lund", ["Ada Moss"]),
        ("EFE / Madrid", ["EFE"]),
        ("Ada Moss Ada Moss, Quay", ["Ada Moss"]),
        ("By DONALD G. McMOSS Jr.", ["Donald G. McMoss Jr."]),
        ("By DAVID McMOSS and EVA VALENTINO-DeVRIES", ["David McMoss", "Eva Valentino-DeVries"]),
        ("Par ADA MOSS, BEN LUND Envoyés spéciaux à Lindmoor", ["Ada Moss", "Ben Lund"]),
        ("By Ada Moss, Ben Lund Staff Writers", ["Ada Moss", "Ben Lund"]),
        ("Time 12: 30", []),
    ],
)
def test_people_without_what_stands_beside_them(byline: str, expected: list[str]) -> None:
    assert split_names(byline) == expected


def test_nicknames_only_where_an_element_holds_a_name() -> None:
    assert split_names("gizmo_71") == []
    assert split_names("gizmo_71", nicknames=True) == ["gizmo_71"]
    assert split_names("by", nicknames=True) == []
    assert split_names("责任编辑：HN204", nicknames=True) == []


@pytest.mark.parametrize(
    "name",
    [
        "Press Trust of India",
        "dpa",
        "Reuters",
        "Staff Desk",
        "harbourpost.org",
        "ANI",
        "Special Correspondent",
        "The Harbour Coolest",
        "Quay Holding SE",
        "Quay AG",
        "Συντακτική ομάδα",
        "redaktori",
        "Grupa Harbour",
        "Gruppo Editoriale Quay",
        "Lindmoor College",
        "Metropolitan Program",
        "Quay & Partners",
        "Harbour Alliance",
        "Università di Lindmoor",
        "Gemeinde Lindmoor",
    ],
)
def test_organisations(name: str) -> None:
    assert is_organisation(name, set())


@pytest.mark.parametrize(
    "name", ["Ada Moss", "Ludwig van der Berg", "王小明", "Olga", "Nils", "Roving Reporter", "Park Se-jin"]
)
def test_people(name: str) -> None:
    assert not is_organisation(name, set())


@pytest.mark.parametrize(
    ("name", "agency"), [("Sid Moss", False), ("SID", True), ("sid", True), ("EFE Quay", True)]
)
def test_the_short_form_of_an_agency_is_a_first_name_as_well(name: str, agency: bool) -> None:
    assert is_organisation(name, set()) is agency


@pytest.mark.parametrize(
    "name",
    [
        "Publicado el",
        "Ada van",
        "Forgot Password?",
        "Quay Studio @",
        "Megosztom",
        "Join Now!",
        "For the Post",
        "总篇数",
        "海港行情每天更新。",
    ],
)
def test_what_ends_before_its_last_name_asks_or_is_a_button_is_no_name(name: str) -> None:
    assert not is_name(name)


@pytest.mark.parametrize("name", ["Ada El", "Ben Van", "Ludwig van der Berg", "Salah el Din", "El"])
def test_a_last_name_with_a_capital_may_be_spelled_like_a_particle(name: str) -> None:
    assert is_name(name)


def test_the_outlet_is_an_organisation() -> None:
    assert is_organisation("Quiet Harbour", {"quietharbour"})
    assert is_organisation("The Quiet Harbour Shetland", {"quietharbour"})
    assert not is_organisation("Ada Moss", {"moss"})
    assert is_organisation("Do Quay", {"quay"})
    assert not is_organisation("Anna Hamburger", {"hamburg"})
    assert is_organisation("Anna Moss Daybook", {"annamoss"})


def test_a_stated_name_is_taken_whole_unless_it_is_nobodys() -> None:
    assert whole_name("Roving Reporter") == ["Roving Reporter"]
    assert whole_name("ada moss") == ["Ada Moss"]
    assert whole_name("ada.marsh") == ["Ada Marsh"]
    assert whole_name("quay.shop") == ["quay.shop"]
    assert whole_name("ada.marsh@post.example") == ["Ada Marsh"]
    assert whole_name("news@post.example") == []
    assert whole_name("María de los Ángeles Pérez Gómez") == ["María de los Ángeles Pérez Gómez"]
    assert whole_name("https://quay.example/author/ada-moss") == []
    assert whole_name("admin") == whole_name("") == whole_name("a b c d e f") == []


@given(st.text(max_size=120), st.booleans())
def test_any_byline_gives_short_names_and_no_error(text: str, nicknames: bool) -> None:
    assert all(0 < len(name) <= 60 for name in split_names(text, nicknames=nicknames))


@pytest.mark.parametrize(
    ("name", "credited"),
    [
        ("Anadolu Ajansı", True),
        ("ANADOLU AJANSI", True),
        ("Süddeutsche Zeitung", True),
        ("Presse-Team", True),
        ("Verbraucherzentrale e.V", True),
        ("Acme AG", True),
        ("The Lighthouse", True),
        ("Ada Moss", False),
        ("Postma Standish", False),
        ("Se-jin Park", False),
        ("Park Se Ri", False),
        ("Maria de Sa", False),
        ("A.Moss", False),
        ("P.K.Das", False),
        ("Dr.Moss", False),
        ("harbourpost.com", True),
        ("HARBOURPOST.COM", True),
        ("Harbour Post PLC", True),
    ],
)
def test_a_name_with_a_word_of_organisations_is_credited(name: str, credited: bool) -> None:
    assert is_credited(name) is credited


@pytest.mark.parametrize(
    "name", ["Redakteurin", "SENIOR Columnist", "Log-in", "E-Mail an Moss", "Tarafından", "By"]
)
def test_a_word_of_a_role_is_no_name(name: str) -> None:
    assert not is_name(name)


def test_a_place_with_an_article_behind_a_name_is_nobody() -> None:
    assert split_names("Ada Moss | La Marina") == ["Ada Moss"]
    assert split_names("La Toya Moss") == ["La Toya Moss"]


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Niccolò dell'Acqua", "it"), ("Jan van 't Hof", "nl"),
        ("Siti Nurhaliza binti Tarudin", "ms"), ("Asha wa Mwinyi", "sw"), ('ד"ר דני כהן', "he"),
        ("María José Pérez de la Cruz", "es"), ("Juan dela Cruz", "en"), ("Ana delos Reyes", "tl"),
        ("Saif ur Rehman", "en"), ("Anwar ul Haq Moss", "en"), ("Zia ud Din", "en"),
        ("Fatima ez-Zahra", "fr"), ("Anna degli Orti", "it"),
    ],
)  # fmt: skip
def test_small_words_and_marks_within_names(name: str, language: str) -> None:
    assert split_names(name, language) == [name]
    assert is_whole_name(name)


def test_a_place_behind_in_and_a_long_row_of_words_are_no_parts_of_names() -> None:
    assert split_names("Bram Veld in 's-Hertogenbosch", "nl") == ["Bram Veld"]
    assert whole_name("Bram in 't Veld") == ["Bram in 't Veld"]
    assert split_names("Bram in 't Veld", "nl") == []


def test_a_place_before_a_dash_in_scripts_without_capitals_is_no_name() -> None:
    assert split_names("القاهرة - أحمد المصري", "ar") == ["أحمد المصري"]
    assert split_names("تهران - احمد رضایی", "fa") == ["احمد رضایی"]
    assert split_names("أحمد المصري - سارة الشامي", "ar") == ["أحمد المصري", "سارة الشامي"]


def test_thai_puts_no_blank_behind_the_word_for_by() -> None:
    assert split_names("โดยสมชาย ใจดี", "th") == split_names("โดย สมชาย ใจดี", "th") == ["สมชาย ใจดี"]
