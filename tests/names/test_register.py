"""Known partners and holders, by every spelling."""

import pytest

from uvp_xl.names.register import LONGEST, Register
from uvp_xl.names.register_entry import Entry
from uvp_xl.names.separators import normalized

BUILT_IN = Register()
OWN = Register(
    partners=(
        Entry("MO/RO", "intern", "Maatschappelijke Ontwikkeling/Ruimtelijke Ordening"),
        Entry("Zorggroep Oude en Nieuwe Land", "extern", aliases=("ZONL", "Zorggroep")),
        Entry("Team Zorg, Wonen en Welzijn", "intern"),
        Entry("politie", "intern", "", ("de sterke arm",)),
        Entry("Zorgpunt"),
    ),
    holders=(
        Entry("J. Jansen", aliases=("Jansen", "wethouder Zorg, Sport en Welzijn")),
        Entry("burgemeester"),
    ),
    sheet="Register",
)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("OM", "OM"),
        ("om", "OM"),
        ("Openbaar  ministerie", "OM"),
        ("O.M.", "OM"),
        ("B en W", "college van B&W"),
        ("gem. Urk", "gemeente Urk"),
        ("VR flevoland", "Veiligheidsregio Flevoland"),
        ("vhh", "Veiligheidshuis"),
        ("zorg– en veiligheidshuis", "Zorg- en Veiligheidshuis"),
        ("Vergunningen, Toezicht en Handhaving", "VTH"),
        ("J&V", "ministerie van JenV"),
    ],
)
def test_a_partner_is_known_by_any_way_to_write_it(said, name):
    assert BUILT_IN.partner(said).name == name


@pytest.mark.parametrize("said", ["", "Carrefour", "OMT", "politie, OM", "x" * 50_000])
def test_another_text_is_no_partner(said):
    assert BUILT_IN.partner(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "Veiligheidsregio Flevoland",
        "GGD Flevoland",
        "RIEC-MN",
        "RIEC Midden-Nederland",
        "politie Midden-Nederland",
        "Veiligheidsregio Noord- en Oost-Gelderland",
        "Veiligheidsregio Gooi en Vechtstreek",
        "GGD regio Utrecht",
        "politie eenheid Midden-Nederland",
        "OM Oost-Nederland",
        "GGD Hollands Noorden",
        "Veilig Thuis IJsselland",
        "waterschap Vallei en Veluwe",
        "waterschap De Dommel",
        "hoogheemraadschap van Delfland",
        "provincie Fryslân",
        "Omgevingsdienst de Vallei",
        "Zorg- en Veiligheidshuis Twente",
    ],
)
def test_a_region_behind_a_regional_name_makes_a_name_of_its_own(said):
    entry = BUILT_IN.partner(said)
    assert (entry.name, entry.kind) == (said, "extern")


@pytest.mark.parametrize(
    "said",
    [
        "politie OM",
        "politie OM VTH",
        "GGD Veiligheidshuis",
        "politie en OM",
        "GGD Flevoland en OM",
        "GGD en Veiligheidsregio",
        "politie jeugd",
        "politie Mercatus",
        "politie-OM",
        "GGD-GHOR",
        "GGD " + "A" * LONGEST,
        "GGD " + "A-" * 16_000,
    ],
)
def test_another_word_behind_it_is_no_region(said):
    assert BUILT_IN.partner(said) is None


def test_a_regional_name_is_written_out_with_its_region():
    entry = BUILT_IN.partner("RIEC-MN")
    assert entry.written_out == "Regionaal Informatie- en Expertisecentrum MN"
    assert BUILT_IN.partner("politie Urk").written_out == ""


def test_the_names_of_the_workbook_go_before_the_built_in_list():
    assert OWN.kind("politie") == "intern"
    assert OWN.partner("de sterke arm").name == "politie"
    assert OWN.kind("OM") == "extern"
    assert OWN.kind("Zorgpunt") == OWN.kind("onbekend") == ""


def test_names_are_written_out():
    assert OWN.written_out("mo/ro") == "Maatschappelijke Ontwikkeling/Ruimtelijke Ordening"
    assert OWN.partner("Maatschappelijke ontwikkeling/ruimtelijke ordening").name == "MO/RO"
    assert OWN.written_out("onbekend") == ""


def test_the_first_to_claim_a_spelling_keeps_it():
    register = Register(
        partners=(Entry("A", aliases=("X",)), Entry("X"), Entry("B", aliases=("X",)))
    )
    assert register.partner("x").name == "X"


@pytest.mark.parametrize(
    "said",
    [
        "MO/RO",
        "mo/ro",
        "Zorggroep Oude en Nieuwe Land",
        "Zorggroep Oude\nen Nieuwe Land",
        "Team Zorg, Wonen en Welzijn",
        "Maatschappelijke Ontwikkeling/Ruimtelijke Ordening",
        "zorg- en veiligheidspartners",
        "Vergunningen, Toezicht en Handhaving",
        "Noord- en Oost-Gelderland",
    ],
)
def test_names_that_hold_a_separator_are_protected(said):
    assert OWN.protected.search(normalized(f"OM, {said}; GGD"))[0] == normalized(said)
    assert OWN.protected.search(normalized(f"x{said}y")) is None


def test_of_two_protected_names_the_longer_one_counts():
    register = Register(partners=(Entry("A en B"), Entry("A en B en C")))
    assert register.protected.search("A en B en C")[0] == "A en B en C"


def test_what_holds_a_comma_is_announced():
    assert {"teamzorg", "vergunningen"} <= set(OWN.beginnings)


def test_whether_a_unit_with_a_place_is_ones_own_nobody_knows():
    assert BUILT_IN.kind("gemeente") == "intern"
    assert BUILT_IN.kind("gemeente Urk") == ""


@pytest.mark.parametrize("said", ["politie flevoland", "POLITIE FLEVOLAND", "Politie  Flevoland"])
def test_a_region_is_written_in_one_way(said):
    assert BUILT_IN.partner(said).name == "politie Flevoland"


def test_without_names_nothing_is_protected():
    empty = Register(built_in=())
    assert empty.protected.search("a en b, c/d") is None
    assert empty.partner("OM") is None
    assert empty.protected_holders.search("Jansen en Pietersen") is None


@pytest.mark.parametrize(
    ("said", "name", "known"),
    [
        ("jansen", "J. Jansen", True),
        ("J. Jansen", "J. Jansen", True),
        ("wethouder zorg, sport en welzijn", "J. Jansen", True),
        ("wethouder Jeugd", "wethouder Jeugd", False),
        ("", "", False),
    ],
)
def test_holders_have_aliases_too(said, name, known):
    assert OWN.holder_name(said) == name
    assert OWN.has_holder(said) is known
