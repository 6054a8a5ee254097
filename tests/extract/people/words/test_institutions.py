"""What public bodies are called, as a whole."""

import pytest

from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.institutions import institution
from tests.extract.people.test_authors import authors


@pytest.mark.parametrize(
    "name",
    [
        "Department of Health and Human Services",
        "National Heart, Lung, and Blood Institute",
        "Department for Environment, Food & Rural Affairs",
        "Office for National Statistics",
        "Verwaltungsgericht Lindmoor",
        "Staatsanwaltschaft Lindmoor",
        "Kirchengemeinde Lindmoor",
        "Gymnasium Lindmoor",
        "Geschäftsstelle Lindmoor",
        "Comune di Lindmoor",
        "Food and Drug Administration",
        "World Health Organization",
        "City of Lindmoor",
        "Bundesministerium für Bildung und Forschung",
        "Fraunhofer-Institut für Hafenbau",
        "Ministère de l'Agriculture et de la Souveraineté alimentaire",
        "Ministerio de Agricultura, Pesca y Alimentación",
        "Ministerie van Volksgezondheid, Welzijn en Sport",
        "Ministerstwo Rozwoju i Technologii",
        "Ministerstvo zdravotnictví České republiky",
        "Міністерство освіти і науки України",
        "Υπουργείο Παιδείας και Θρησκευμάτων",
        "Sağlık Bakanlığı",
        "Bộ Giáo dục và Đào tạo",
        "وزارة الصحة",
        "स्वास्थ्य मंत्रालय",
        "厚生労働省",
        "보건복지부",
    ],
)
def test_a_body_is_one_organisation_wherever_it_is_named(name: str) -> None:
    body = [(name, "Organization")]
    assert authors("", head=f'<meta name="author" content="{name}">')[0] == body
    assert authors("", {"@type": "Organization", "name": name})[0] == body
    assert authors(f'<p class="author">{name}</p>')[0] == body


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Moss and World Health Organization", ["Anna Moss", "World Health Organization"]),
        ("Ministry of Health and Anna Moss", ["Ministry of Health", "Anna Moss"]),
        ("University of Lindmoor, Harbour Institute", ["University of Lindmoor", "Harbour Institute"]),
        ("Ada Moss, ET Bureau", ["Ada Moss", "ET Bureau"]),
        ("By Department of Harbours and Ferries", ["Department of Harbours and Ferries"]),
    ],
)
def test_a_name_beside_another_is_one_by_itself(text: str, names: list[str]) -> None:
    assert split_names(text) == names


@pytest.mark.parametrize(
    "text", ["Anna Moss", "the ministry of health", "Office", "Ministry of Health | May 5", "Melissa Bank"]
)
def test_what_is_no_body(text: str) -> None:
    assert institution(text) == ""


@pytest.mark.parametrize("name", ["Anna Schuler", "Ada Gemeinder", "Ben Zentner", "Eva Richter"])
def test_last_names_that_only_sound_so_are_people(name: str) -> None:
    assert authors("", head=f'<meta name="author" content="{name}">')[0] == [(name, "Person")]
