"""A text without commas: known names joined by a word, or one unknown name."""

import pytest

from uvp_xl.names.joined_names import merged, names_in
from uvp_xl.names.register import Register

NONE = Register()


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("politie en OM", ("politie", "OM")),
        ("gem. Urk en politie", ("gemeente Urk", "politie")),
        ("O.M. en G.G.D.", ("OM", "GGD")),
        ("politie i.s.m. OM", ("politie", "OM")),
        ("MO/RO/VTH", ("MO/RO", "VTH")),
        ("GGD.Veiligheidshuis", ("GGD", "Veiligheidshuis")),
        ("Sport en Spel", ("Sport en Spel",)),
        ("politie of OM", ("politie of OM",)),
    ],
)
def test_the_names(said, names):
    assert names_in(said, NONE).names == names


@pytest.mark.parametrize(
    ("said", "mended"),
    [
        ("GGD. O.M.", "GGD, O.M."),
        ("GGD (x). VHH (y)", "GGD (x), VHH (y)"),
        ("GGD.OM en politie", "GGD, OM en politie"),
    ],
)
def test_only_the_full_stops_become_commas(said, mended):
    (slip,) = names_in(said, NONE).issues
    assert (slip.kind, slip.with_cell(said).cell) == ("run_together", mended)


def test_notes_keep_to_their_names():
    found = names_in("inwoners (ouders) en OM (parket) (Lelystad)", NONE)
    assert found.notes == (("inwoners", "ouders"), ("OM", "parket"), ("OM", "Lelystad"))


@pytest.mark.parametrize(
    ("said", "kind", "names"),
    [
        ("? (volgt)", "open_list", ()),
        (") (x)", "unknown", (") (x)",)),
        ("Buurtzon (x)", "unknown", ("Buurtzon",)),
        ("politi (x)", "near", ("politi",)),
    ],
)
def test_what_is_unknown(said, kind, names):
    found = names_in(said, NONE)
    assert (found.names, [slip.kind for slip in found.issues]) == (names, [kind])


def test_parts_together_name_everyone_once():
    parts = [names_in(said, NONE) for said in ("politie en OM", "OM en GGD")]
    assert merged(parts).names == ("politie", "OM", "GGD")
    assert merged([]).names == ()
