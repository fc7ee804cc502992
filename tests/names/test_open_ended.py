"""Words that leave a list of names open."""

import pytest

from uvp_xl.names.open_ended import AMID, AMONG, open_ending, without_and


@pytest.mark.parametrize(
    "word",
    ["etc.", "etc", "enz.", "enzovoort", "e.d.", "e.a.", "en dergelijke", "en anderen", "…", "....",
     "en vele anderen", "andere partners", "en overige ketenpartners", "diverse organisaties",
     "etcetera", "o.a.", "onder andere",
     "alle betrokken partijen"],
)  # fmt: skip
def test_the_words_at_the_end(word):
    assert open_ending(f"politie {word}") == len("politie ")


@pytest.mark.parametrize(
    "said",
    ["alle partners", "partners", "externe partijen", "allen", "iedereen", "derden", "intern",
     "Extern", "idem", "zie boven", "als boven", "zie hierboven", "zie bijlage 3", '"', "div.",
     "diverse betrokkenen", "dezelfde"],
)  # fmt: skip
def test_texts_that_name_nobody(said):
    assert open_ending(said) == 0


@pytest.mark.parametrize(
    "said",
    ["politie", "ketenpartners OM", "etcetera-groep", "Renzo", "ziekenhuis", "Idema", "vrede"],
)
def test_names(said):
    assert open_ending(said) is None


def test_the_and_before_it_goes_with_it():
    assert without_and("politie en") == "politie"
    assert without_and("politie, &") == "politie"
    assert without_and("verleden") == "verleden"


@pytest.mark.parametrize(
    "word",
    ["o.a.", "o.a", "onder andere", "m.n.", "met name", "bijv.", "zoals", "waaronder", "w.o."],
)
def test_some_of_those_meant(word):
    assert AMONG.match(f"{word} politie")[0] == f"{word} "
    assert AMONG.match(f"{word}: politie")
    assert AMID.search(f"partners {word} politie")
    assert AMONG.match(word) is None
