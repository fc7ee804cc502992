"""What the text of a row shows."""

import pytest

from uvp_xl.tables.row_texts import ODD, describes, is_example, is_form_label, is_words

LONG = "Met de politie en de scholen wordt bekeken wat er in de wijk nodig is."


@pytest.mark.parametrize(
    "text",
    ["Voorbeeld", "Voorbeeld: buurtapp", "(voorbeeld)", "VOORBEELDRIJ", "Voorbeeld 1: x",
     "bijv. een wijkschouw", "Bijvoorbeeld: x", "bv. x", "<voorbeeld>"],
)  # fmt: skip
def test_an_example(text):
    assert is_example(text)
    assert ODD.match(text) or text.startswith("<")


@pytest.mark.parametrize("text", ["Voorbeeldrol van de politie", "Bijeenkomst", "", 3, "BVO"])
def test_no_example(text):
    assert not is_example(text)


def test_a_label_of_a_form_is_a_column_with_a_number():
    assert is_form_label("Actiepunt 9")
    assert is_form_label("Actie nr. 3:")
    assert not any(map(is_form_label, ["Wijk 9", "Actiepunt", "", 9, "Actiepunt negen 9 x"]))


def test_words():
    assert is_words("Jeugd/VO")
    assert not any(map(is_words, ["A.3", "1.2", "", 5]))


def test_a_description_is_prose_below_a_name():
    assert describes(LONG, "Preventie")
    assert not describes(LONG, "Dit is al een zin.")
    assert not describes("Kort.", "Preventie")
    assert describes("Met politie en scholen.", "Preventie", unnumbered=True)
    assert not describes(LONG, "x" * 60)
    assert not describes(LONG, 3)
    assert not describes(3, "x")
