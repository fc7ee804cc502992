"""The segments of a cell, and their offsets."""

import pytest

from uvp_xl.names.register import Register
from uvp_xl.names.separated_names import is_plain, read_list, read_segment

NONE = Register()


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Openbaar\nMinisterie", ("OM",)),
        ("Raad voor de\nKinder-\nbescherming, OM", ("Raad voor de Kinderbescherming", "OM")),
        ("politie,\nVeiligheidsregio\nFlevoland", ("politie", "Veiligheidsregio Flevoland")),
        ("OM en Veilig\nThuis\nGGD", ("OM", "Veilig Thuis", "GGD")),
        ("- Veilig\nThuis\n- OM", ("Veilig Thuis", "OM")),
        ("politie en\nOM", ("politie", "OM")),
        ("MO/\nRO", ("MO/RO",)),
        ("Sport en\nSpel", ("Sport en Spel",)),
        ("politie\nen Buurtzon", ("politie", "Buurtzon")),
        ("Stichting\nBuurtzon", ("Stichting", "Buurtzon")),
        ("Stichting\n\nBuurtzon\n\nOM", ("Stichting", "Buurtzon", "OM")),
    ],
)
def test_a_name_may_be_broken_over_lines(said, names):
    assert read_list(said, NONE).names == names


@pytest.mark.parametrize(
    ("said", "names", "notes"),
    [
        ("politie (a) (b)", ("politie",), ("a", "b")),
        ("(evt.) politie", ("politie",), ("evt.",)),
        ("inwoners\n(honden)", ("inwoners",), ("honden",)),
        ("inwoners (honden (klein), katten)", ("inwoners",), ("honden (klein), katten",)),
        ("inwoners [honden]", ("inwoners",), ("honden",)),
        ("ketenpartners (politie, OM)", ("ketenpartners",), ("politie, OM",)),
        ("(politie, OM)", ("politie", "OM"), ()),
        ("(o.a. GGD)", ("GGD",), ()),
        ("politie (Urk) team", ("politie (Urk) team",), ()),
    ],
)
def test_notes(said, names, notes):
    found = read_list(said, NONE)
    assert (found.names, tuple(note for _, note in found.notes)) == (names, notes)


def test_a_group_and_some_of_it():
    found = read_list("zorgpartners zoals GGD en OM", NONE)
    assert found.names == ("zorgpartners", "GGD", "OM")
    assert [slip.with_cell("zorgpartners zoals GGD en OM").cell for slip in found.issues] == [
        "zorgpartners, GGD en OM"
    ]
    assert read_segment("zorgpartners zoals Buurtzon", NONE).names == (
        "zorgpartners zoals Buurtzon",
    )


@pytest.mark.parametrize(
    ("said", "names", "mended"),
    [
        ("partners (politie, OM), GGD", ("politie", "OM", "GGD"), "(politie, OM), GGD"),
        ("intern (OOV)", ("OOV",), "(OOV)"),
        ("politie (e.a.), OM", ("politie", "OM"), "politie, OM"),
        ("OM (n.t.b.)", ("OM",), "OM"),
        ("OM n.t.b., GGD", ("OM", "GGD"), "OM, GGD"),
        ("politie, in overleg met partners", ("politie",), "politie"),
        ("politie & o.a. GGD", ("politie", "GGD"), "politie, GGD"),
    ],
)
def test_what_is_left_open_in_other_places(said, names, mended):
    found = read_list(said, NONE)
    (slip,) = found.issues
    assert (found.names, slip.kind, slip.with_cell(said).cell) == (names, "open_list", mended)


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("1. politie 2. OM", ("politie", "OM")),
        ("1.politie 2.OM", ("politie", "OM")),
        ("1) politie 2) Buurtzon, OM", ("politie", "Buurtzon", "OM")),
        ("Wijk 1. politie", ("Wijk 1. politie",)),
    ],
)
def test_numbers_that_lost_their_lines(said, names):
    assert read_list(said, NONE).names == names


def test_a_name_with_brackets_and_a_comma_inside_a_wrong_pair():
    assert read_list("Honk (a (b, OM", NONE).names == ("Honk (a (b", "OM")


@pytest.mark.parametrize("said", ["n.v.t.", "-", "geen", "niet van toepassing"])
def test_nobody(said):
    assert read_list(said, NONE).issues == read_list(said, NONE).names == ()


@pytest.mark.parametrize("said", ["?", "n.t.b.", "nader te bepalen", "alle partners", "idem"])
def test_nobody_yet_is_a_question(said):
    found = read_list(said, NONE)
    assert (found.names, [slip.kind for slip in found.issues]) == ((), ["open_list"])


def test_what_is_plain_means_the_same_in_any_text():
    assert is_plain("politie en OM", NONE)
    assert not is_plain("OM (parket", NONE)
    assert not is_plain("Vergunningen", NONE)
