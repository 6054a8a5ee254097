"""Who wrote a dispatch by what its agency says below it."""

from newscrawl.extract.people.ends.staffedlines import filed_by
from newscrawl.items import Block

TEXT, SOURCE = Block(text="Ferries sail again."), Block(text="Sursa: Agerpres")


def test_the_names_behind_the_label_for_who_wrote() -> None:
    line = Block(text="AGERPRES/(AS - autor: Ana Pop, Ion Rus, editor: Dan Lupu, editor online: Ada Stan)")
    assert filed_by([TEXT, line, SOURCE], "ro") == ["Ana Pop", "Ion Rus"]
    assert filed_by([line, *[TEXT] * 4], "ro") == []


def test_a_line_without_one_names_nobody() -> None:
    line = Block(text="AGERPRES/(foto: Dan Lupu, grafica: Ada Stan)")
    assert filed_by([TEXT, line], "ro") == []
    assert filed_by([TEXT], "ro") == []
