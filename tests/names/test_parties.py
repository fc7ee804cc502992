"""The mixed column of parties, split into names: known ones first, without guesses."""

import pytest

from tests.names.local import OWN
from uvp_xl.names.long_text import shortened
from uvp_xl.names.parties import NameIssue, aliases, corrected, read
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry
from uvp_xl.names.separated_names import LONGEST

NONE = Register()
LONG_NAME = "Team Zorg, Wonen en Welzijn"


def kinds(found):
    """Return the kind and the text of every issue."""
    return [(slip.kind, slip.text) for slip in found.issues]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("", ()),
        ("  \u00a0", ()),
        ("politie", ("politie",)),
        ("Politie.", ("politie",)),
        ("de politie", ("politie",)),
        ("Het OM", ("OM",)),
        ("De GGD", ("GGD",)),
        ("politie, OM", ("politie", "OM")),
        ("politie;OM ; GGD", ("politie", "OM", "GGD")),
        ("politie\nOM\r\nGGD", ("politie", "OM", "GGD")),
        ("politie<br>OM", ("politie", "OM")),
        ("- politie\n- OM\n-GGD", ("politie", "OM", "GGD")),
        ("1. politie\n2. OM\n3) GGD", ("politie", "OM", "GGD")),
        ("• politie • OM · GGD | LBB", ("politie", "OM", "GGD", "LBB")),
        ("politie, ,; OM,", ("politie", "OM")),
        ("politie en OM", ("politie", "OM")),
        ("politie, GGD en OM", ("politie", "GGD", "OM")),
        ("politie, en OM", ("politie", "OM")),
        ("de politie en het OM", ("politie", "OM")),
        ("politie/OM", ("politie", "OM")),
        ("politie / OM/GGD", ("politie", "OM", "GGD")),
        ("politie & OM + GGD", ("politie", "OM", "GGD")),
        ("politie en/of OM", ("politie", "OM")),
        ("VTH, MO/RO", ("VTH", "MO/RO")),
        ("MO/RO en politie", ("MO/RO", "politie")),
        ("mo/ro/OM", ("MO/RO", "OM")),
        ("Zorggroep Oude en Nieuwe Land", ("Zorggroep Oude en Nieuwe Land",)),
        ("Zorggroep Oude en\nNieuwe Land, OM", ("Zorggroep Oude en Nieuwe Land", "OM")),
        ("OM en Zorggroep Oude en Nieuwe Land", ("OM", "Zorggroep Oude en Nieuwe Land")),
        ("zorg- en veiligheidspartners", ("zorg- en veiligheidspartners",)),
        ("politie en zorg- en veiligheidspartners", ("politie", "zorg- en veiligheidspartners")),
        ("Team Zorg, Wonen en Welzijn, OM", ("Team Zorg, Wonen en Welzijn", "OM")),
        ("TZW; Zorg; Wonen", ("Team Zorg, Wonen en Welzijn",)),
        ("Vergunningen, Toezicht en Handhaving; OM", ("VTH", "OM")),
        ("Smit & Co & OM", ("Smit & Co", "OM")),
        ("St. Jansdal en OM", ("St. Jansdal", "OM")),
        ("Openbaar Ministerie, O M", ("OM", "O M")),
        ("Beheer B.V., Zorg e.o., soos.", ("Beheer B.V.", "Zorg e.o.", "soos")),
        ("politie, Politie, POLITIE", ("politie",)),
        (
            "Veiligheidsregio Noord- en Oost-Gelderland en OM",
            ("Veiligheidsregio Noord- en Oost-Gelderland", "OM"),
        ),
        ("GGD Gooi en Vechtstreek/GGD Flevoland", ("GGD Gooi en Vechtstreek", "GGD Flevoland")),
        ("n.v.t.", ()),
        ("-", ()),
        ("?", ()),
        ("geen", ()),
    ],
)
def test_the_names_in_a_cell(said, names):
    assert read(said, OWN).names == names


@pytest.mark.parametrize(
    "said", ["GGD. Buurtzon", "Wonen & Zorg", "Sport en Spel", "C3/Living", "scholen en soos"]
)
def test_nothing_is_split_where_a_part_is_unknown(said):
    found = read(said, OWN)
    assert found.names == (said,)
    assert found.issues == (NameIssue("unknown", said),)


@pytest.mark.parametrize(
    ("said", "mended"),
    [
        ("politie en Buurtzon", "politie, Buurtzon"),
        ("Buurtzon/OM", "Buurtzon, OM"),
        ("politie + buurt", "politie, buurt"),
        ("Buurtzon (x) en OM", "Buurtzon (x), OM"),
    ],
)
def test_an_organisation_beside_an_unknown_name_is_a_question(said, mended):
    found = read(said, OWN)
    assert found.names == (said,)
    assert found.issues == (NameIssue("unknown", said, (mended,), mended),)


def test_mo_ro_is_one_unit_without_a_register_too():
    assert read("MO/RO, OM", NONE).names == ("MO/RO", "OM")
    assert read("MO / RO en VTH/OOV", NONE).names == ("MO/RO", "VTH", "OOV")


@pytest.mark.parametrize(
    ("said", "names", "notes"),
    [
        ("inwoners (hondenbezitters)", ("inwoners",), (("inwoners", "hondenbezitters"),)),
        ("OM (parket, Lelystad), GGD", ("OM", "GGD"), (("OM", "parket, Lelystad"),)),
        ("politie en OM (parket)", ("politie", "OM"), (("OM", "parket"),)),
        ("politie (wijk\nagent)", ("politie",), (("politie", "wijk agent"),)),
        ("politie ()", ("politie",), ()),
        ("Buurtzon (vrijwilligers)", ("Buurtzon",), (("Buurtzon", "vrijwilligers"),)),
        ("inwoners (ouders) en politie", ("inwoners", "politie"), (("inwoners", "ouders"),)),
        ("OM (a/b)/GGD (c)", ("OM", "GGD"), (("OM", "a/b"), ("GGD", "c"))),
        ("Buurtzon (x) en OM", ("Buurtzon (x) en OM",), ()),
    ],
)
def test_a_note_in_brackets_stays_with_its_name(said, names, notes):
    found = read(said, OWN)
    assert (found.names, found.notes) == (names, notes)


def test_a_register_name_may_hold_brackets():
    register = Register(partners=(Entry("Team (oud)"), Entry("Zorg (Almere, Lelystad)")))
    assert read("Team (oud), OM", register).names == ("Team (oud)", "OM")
    assert read("Zorg (Almere, Lelystad)\nOM", register).names == ("Zorg (Almere, Lelystad)", "OM")


def test_a_bracket_without_its_other_half_is_no_note():
    found = read("politie (wijkagent, OM", OWN)
    assert found.names == ("politie (wijkagent", "OM")
    assert kinds(found) == [("unknown", "politie (wijkagent")]


@pytest.mark.parametrize(
    ("said", "mended"),
    [
        ("GGD. Veiligheidshuis", "GGD, Veiligheidshuis"),
        ("OM, GGD. Veiligheidshuis", "OM, GGD, Veiligheidshuis"),
        ("GGD. Veiligheidshuis. OM", "GGD, Veiligheidshuis, OM"),
        ("GGD. Veiligheidshuis (Almere)\nOM", "GGD, Veiligheidshuis (Almere)\nOM"),
    ],
)
def test_names_with_a_full_stop_between_them_are_two_and_a_finding(said, mended):
    found = read(said, OWN)
    (slip,) = found.issues
    assert "GGD" in found.names
    assert "Veiligheidshuis" in found.names
    assert (slip.kind, slip.suggested[:2], slip.cell) == (
        "run_together",
        ("GGD", "Veiligheidshuis"),
        mended,
    )


@pytest.mark.parametrize(
    ("said", "names", "word", "mended"),
    [
        ("politie, etc.", ("politie",), "etc.", "politie"),
        ("politie etc", ("politie",), "etc", "politie"),
        ("politie, OM e.d.", ("politie", "OM"), "e.d.", "politie, OM"),
        ("politie enz.", ("politie",), "enz.", "politie"),
        ("politie/etc.", ("politie",), "etc.", "politie"),
        ("politie e.a.", ("politie",), "e.a.", "politie"),
        ("politie en dergelijke", ("politie",), "en dergelijke", "politie"),
        ("politie, en anderen", ("politie",), "en anderen", "politie"),
        ("politie, andere partners", ("politie",), "andere partners", "politie"),
        ("politie...", ("politie",), "...", "politie"),
        ("politie, …", ("politie",), "…", "politie"),
        ("politie\netc.\nOM", ("politie", "OM"), "etc.", "politie\nOM"),
        ("etc., politie", ("politie",), "etc.", "politie"),
        ("o.a. politie, OM", ("politie", "OM"), "o.a.", "politie, OM"),
        ("onder andere politie", ("politie",), "onder andere", "politie"),
        ("bijv. scholen", ("scholen",), "bijv.", "scholen"),
    ],
)
def test_an_open_list_is_a_finding_and_no_partner(said, names, word, mended):
    found = read(said, OWN)
    assert found.names == names
    assert found.issues == (NameIssue("open_list", word, cell=mended),)


def test_a_cell_of_nothing_but_an_open_list_has_no_proposal():
    assert read("etc.", OWN).issues == (NameIssue("open_list", "etc."),)


@pytest.mark.parametrize(
    ("said", "meant", "mended"),
    [
        ("Veiligheidshuys", "Veiligheidshuis", "Veiligheidshuis"),
        ("OM, Carefour", "Carrefour", "OM, Carrefour"),
        ("Openbaar Ministrie (Almere)", "OM", "OM (Almere)"),
        ("politie OM", "politie, OM", "politie, OM"),
        ("GGD; Carrefour Mercatus", "Carrefour, Mercatus", "GGD; Carrefour, Mercatus"),
        ("politie OM GGD VTH", "politie, OM, GGD, VTH", "politie, OM, GGD, VTH"),
    ],
)
def test_a_near_miss_is_a_proposal_and_the_name_stays(said, meant, mended):
    found = read(said, OWN)
    (slip,) = found.issues
    assert (slip.kind, slip.suggested, slip.cell) == ("near", (meant,), mended)
    assert slip.text in found.names


@pytest.mark.parametrize("said", ["brandweer vrijwilligers", "politie jeugd", "OM " * 9 + "OM"])
def test_words_that_are_no_row_of_organisations_are_unknown(said):
    assert kinds(read(said, OWN)) == [("unknown", said)]


def test_every_slip_has_its_own_proposal():
    found = read("Veiligheidshuys, GGD. OM, etc.", OWN)
    assert [(slip.kind, slip.cell) for slip in found.issues] == [
        ("near", "Veiligheidshuis, GGD. OM, etc."),
        ("run_together", "Veiligheidshuys, GGD, OM, etc."),
        ("open_list", "Veiligheidshuys, GGD. OM"),
    ]


def test_numbers_and_dates_are_read_as_text():
    assert read(2020.0, OWN).names == ("2020",)


def test_a_very_long_text_is_one_unknown_name():
    said = "woord " * LONGEST
    assert kinds(read(said, OWN)) == [("unknown", said.strip())]


@pytest.mark.parametrize(
    "hostile",
    [
        "(" * 32_000,
        ")(" * 16_000,
        "a, " * 10_000,
        "a en " * 6_400,
        "." * 32_000,
        "....x " * 5_000,
        "-" * 32_000,
        "- " * 16_000,
        "GGD " + "A-" * 16_000,
        "GGD " + "A " * 16_000,
        "o.a. " * 6_000,
        "enz " * 8_000,
        "a/" * 16_000,
        "\x00\x07" * 16_000,
        "1. " * 10_000,
        "x" * 32_000 + "(",
        "a\n" * 16_000,
        "politie " * 4_000,
        "\ue000" * 32_000,
    ],
)
def test_hostile_text_is_read_at_once(hostile):
    read(hostile, OWN)


HARD_NAMES = Register(
    partners=tuple(
        map(Entry, ["Bureau (Jeugd)", "’t Honk/Jeugd-soos", "X • Y", "1. FC", "o.a. BV"])
    )
)


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Bureau (Jeugd), OM", ("Bureau (Jeugd)", "OM")),
        ("'t Honk/Jeugd\u2011soos en OM", ("’t Honk/Jeugd-soos", "OM")),
        ("zorg\u2011 en veiligheidspartners en OM", ("zorg- en veiligheidspartners", "OM")),
        ("X • Y • OM", ("X • Y", "OM")),
        ("1. FC, OM", ("1. FC", "OM")),
        ("o.a. BV", ("o.a. BV",)),
    ],
)
def test_a_name_of_the_register_goes_before_every_sign_in_it(said, names):
    found = read(said, HARD_NAMES)
    assert (found.names, found.notes, found.issues) == (names, (), ())


def test_mending_an_open_list_leaves_the_same_letters_in_a_name_alone():
    assert [slip.cell for slip in read("Renzo enz", NONE).issues] == ["", "Renzo"]


def test_a_dash_before_a_digit_is_no_bullet() -> None:
    assert read("-politie, - OM, -2+3", Register()).names == ("politie", "OM", "-2+3")


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (
            "politie, Openbaar Ministerie",
            [("Openbaar Ministerie", "OM", "politie, OM")],
        ),
        (
            "VR/VHH\n- het OM (parket)",
            [
                ("VR", "Veiligheidsregio", "Veiligheidsregio/VHH\n- het OM (parket)"),
                ("VHH", "Veiligheidshuis", "VR/Veiligheidshuis\n- het OM (parket)"),
                ("het OM", "OM", "VR/VHH\n- OM (parket)"),
            ],
        ),
        (
            "TZW, TZW",
            [("TZW", LONG_NAME, f"{LONG_NAME}, TZW"), ("TZW", LONG_NAME, f"TZW, {LONG_NAME}")],
        ),
        ("POLITIE, O.M., mo / ro, “GGD”, politie flevoland", []),
        ("Buurtzon, etc.", []),
        ("", []),
    ],
)
def test_aliases_are_proposals_for_their_own_piece_alone(said, wanted):
    found = aliases(said, OWN)
    assert [(slip.text, slip.suggested[0], slip.cell) for slip in found] == wanted
    assert {slip.kind for slip in found} <= {"alias"}


def test_aliases_and_slips_can_be_put_right_together():
    said = "GGD. Openbaar Ministerie. VHH, Carefour en OM, o.a. VR\netc."
    slips = (*read(said, OWN).issues, *aliases(said, OWN))
    assert corrected(said, slips) == "GGD, OM, Veiligheidshuis, Carrefour en OM, Veiligheidsregio"
    assert corrected(said, ()) == said
    assert read(corrected(said, slips), OWN).issues == ()


def test_a_text_too_long_for_a_list_is_one_unknown_name():
    said = "politie en " * 1_000
    found = read(said, Register())
    assert found.names == (shortened(said),)
    assert [(issue.kind, issue.text) for issue in found.issues] == [("unknown", shortened(said))]
    assert aliases(said, Register()) == ()
