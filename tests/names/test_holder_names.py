"""The column of portfolio holders: mayor, aldermen with a portfolio, the college."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.grid import CellError
from uvp_xl.names.holder_names import COLLEGE, join_rows, read
from uvp_xl.names.long_text import shortened
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry

NONE = Register()
OWN = Register(
    holders=(
        Entry("J. Jansen", aliases=("Jansen", "wethouder Zorg en Welzijn")),
        Entry("P. de Vries", aliases=("De Vries",)),
        Entry("wethouder Jeugd"),
        Entry("wethouder RO"),
        Entry("wethouder Sociaal Domein, Zorg en Sport", aliases=("wethouder SD",)),
        Entry("burgemeester", aliases=("bgm. Bakker",)),
    ),
    sheet="Register",
)


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Burgemeester", ["burgemeester"]),
        ("de burgemeester", ["burgemeester"]),
        ("bgm", ["burgemeester"]),
        ("Bgm.", ["burgemeester"]),
        ("waarnemend burgemeester", ["burgemeester"]),
        ("Locoburgemeester", ["locoburgemeester"]),
        ("1e loco-burgemeester", ["locoburgemeester"]),
        ("Burgemeester (OOV)", ["burgemeester"]),
        ("Burgemeester Jansen", ["burgemeester Jansen"]),
        ("Burgemeester, Jansen", ["burgemeester", "Jansen"]),
        ("Wethouder Jeugd", ["wethouder Jeugd"]),
        ("wethouder jeugd", ["wethouder Jeugd"]),
        ("weth. Jeugd", ["wethouder Jeugd"]),
        ("weth Wmo", ["wethouder WMO"]),
        ("wh EZ", ["wethouder EZ"]),
        ("wethouder: RO", ["wethouder RO"]),
        ("wethouder (RO)", ["wethouder RO"]),
        ("wethouder van Jeugd", ["wethouder Jeugd"]),
        ("wethouder van Dijk", ["wethouder van Dijk"]),
        ("Wethouder\nEconomische Zaken", ["wethouder Economische Zaken"]),
        ("wethouder P&O", ["wethouder P&O"]),
        ("wethouder RO/EZ", ["wethouder RO/EZ"]),
        ("wethouder Zorg en Welzijn", ["wethouder Zorg en Welzijn"]),
        ("wethouder Jeugd- en Gezinszaken", ["wethouder Jeugd- en Gezinszaken"]),
        ("wethouder Jansen (Jeugd, Zorg)", ["wethouder Jansen (Jeugd, Zorg)"]),
        ("wethouders Wmo en Jeugd", ["wethouder WMO", "wethouder Jeugd"]),
        ("Wethouder(s) Wmo en Jeugd", ["wethouder WMO", "wethouder Jeugd"]),
        ("wethouders Wmo, Jeugd en RO", ["wethouder WMO", "wethouder Jeugd", "wethouder RO"]),
        ("wethouders Wmo//Jeugd", ["wethouder WMO", "wethouder Jeugd"]),
        ("wethouder Jeugd, Wmo", ["wethouder Jeugd", "wethouder WMO"]),
        ("Burgemeester Wethouder WMO", ["burgemeester", "wethouder WMO"]),
        ("Burgemeester\nWethouder WMO", ["burgemeester", "wethouder WMO"]),
        ("Burgemeester\u00a0Wethouder WMO", ["burgemeester", "wethouder WMO"]),
        ("burgemeester en wethouder Jeugd", ["burgemeester", "wethouder Jeugd"]),
        ("Burgemeester en de wethouder Jeugd", ["burgemeester", "wethouder Jeugd"]),
        ("Burgemeester/wethouder RO", ["burgemeester", "wethouder RO"]),
        ("Burgemeester; weth. RO + weth. EZ", ["burgemeester", "wethouder RO", "wethouder EZ"]),
        ("- Burgemeester\n- Wethouder RO", ["burgemeester", "wethouder RO"]),
        ("bgm, wethouders Wmo en Jeugd", ["burgemeester", "wethouder WMO", "wethouder Jeugd"]),
        ("burgemeester en wethouders Wmo en RO", ["burgemeester", "wethouder WMO", "wethouder RO"]),
        ("portefeuillehouder: wethouder Jeugd", ["wethouder Jeugd"]),
        ("Burgemeester, Burgemeester", ["burgemeester"]),
        ("Brgm.", ["burgemeester"]),
        ("BurgemeesterWethouder WMO", ["burgemeester", "wethouder WMO"]),
        (
            "wethouder Zorg, Jeugd en wethouder RO",
            [f"wethouder {p}" for p in ("Zorg", "Jeugd", "RO")],
        ),
        ("Burgemeester OOV", ["burgemeester"]),
        ("burgemeester Veiligheid, wethouder EZ", ["burgemeester", "wethouder EZ"]),
        ("weths. Wmo en Jeugd", ["wethouder WMO", "wethouder Jeugd"]),
        ("wethouder Zorg, Jeugd en Onderwijs", ["wethouder Zorg, Jeugd en Onderwijs"]),
        ("wethouders Zorg, Jeugd en RO", ["wethouder Zorg", "wethouder Jeugd", "wethouder RO"]),
        ("Wethouder Wmo / Jeugd", ["wethouder WMO/Jeugd"]),
        ("wethouder zorg & welzijn", ["wethouder Zorg en Welzijn"]),
        ("wethouder visserij", ["wethouder Visserij"]),
        ("wethouder met portefeuille Jeugd", ["wethouder Jeugd"]),
        (
            "Wethouder Economische\nZaken, burgemeester",
            ["wethouder Economische Zaken", "burgemeester"],
        ),
        ("PH Zorg", ["portefeuillehouder Zorg"]),
        (
            "portefeuillehouders Zorg en Jeugd",
            ["portefeuillehouder Zorg", "portefeuillehouder Jeugd"],
        ),
        ("burgemeester en/of wethouder RO", ["burgemeester", "wethouder RO"]),
        ("burgemeester i.s.m. wethouder RO", ["burgemeester", "wethouder RO"]),
        ("Burgemeester (plv. wethouder Zorg)", ["burgemeester"]),
        ("burgemeester (i.s.m. wethouder RO)", ["burgemeester", "wethouder RO"]),
        ("burgemeester namens college", ["burgemeester", COLLEGE]),
        ("1. burgemeester 2. wethouder RO", ["burgemeester", "wethouder RO"]),
    ],
)
def test_mayor_and_aldermen(said, names):
    found = read(said, NONE)
    assert list(found.names) == names
    assert not found.without_portfolio
    assert not found.without_role


@pytest.mark.parametrize(
    "said",
    [
        "College",
        "het college",
        "Gehele college",
        "College van B&W",
        "college B en W",
        "B&W",
        "B & W",
        "b+w",
        "BenW",
        "B. en W.",
        "Burgemeester en wethouders",
        "Burgemeester & wethouders",
        "burgemeester en wethouders van Urk",
        "College van burgemeester en wethouders",
        "college van burgemeester en wethouders (B&W)",
        "College van B&W Noordoostpolder",
        "college van B en W gemeente Urk",
    ],
)
def test_the_college(said):
    assert read(said, NONE).names == (COLLEGE,)


def test_the_college_beside_others():
    assert read("College, gemeenteraad", NONE).names == (COLLEGE, "gemeenteraad")
    assert read("wethouder RO en B&W", NONE).names == ("wethouder RO", COLLEGE)


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Wethouder", ("wethouder",)),
        ("Burgemeester Wethouder", ("burgemeester", "wethouder")),
        ("verantwoordelijk wethouder", ("wethouder",)),
        ("alle wethouders", ("wethouder",)),
        ("wethouder RO, wethouder", ("wethouder RO", "wethouder")),
        ("Wethouder ?", ("wethouder",)),
    ],
)
def test_an_alderman_without_a_portfolio_is_bare(said, names):
    found = read(said, NONE)
    assert (found.names, found.without_portfolio, found.without_role) == (names, True, False)


@pytest.mark.parametrize(
    ("said", "unclear"),
    [
        ("burgemeester", ()),
        ("Wethouder", ("wethouder",)),
        ("wethouder, burgemeester", ("wethouder",)),
        ("burgemeester, Pietersen", ("Pietersen",)),
        ("A. Jansen (wethouder RO)", ("A. Jansen",)),
        ("burgemeester, weth. Zorg, etc.", ("etc",)),
        ("burgemeester e.a.", ("e.a.",)),
        ("Economische Zaken", ("Economische Zaken",)),
        ("VVD-wethouder Jansen", ("VVD-wethouder Jansen",)),
        ("idem", ("idem",)),
        ("wethouder Zorg, dhr. Jansen", ("dhr. Jansen",)),
        ("wethouder Jansen, Jeugd", ("Jeugd",)),
        ("n.t.b.", ("n.t.b.",)),
        ("n.v.t.", ()),
    ],
)
def test_what_a_person_must_look_at(said, unclear):
    assert read(said, NONE).unclear == unclear


def test_only_the_last_alderman_can_be_bare():
    assert not read("wethouder, burgemeester", NONE).without_portfolio


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Economische Zaken", ("Economische Zaken",)),
        ("Sport en Cultuur", ("Sport en Cultuur",)),
        ("J. Jansen", ("J. Jansen",)),
        ("Jansen, Pietersen", ("Jansen", "Pietersen")),
        ("collegelid", ("collegelid",)),
        ("Raad", ("Raad",)),
        (2020.0, ("2020",)),
    ],
)
def test_what_names_no_role_is_loose(said, names):
    found = read(said, NONE)
    assert (found.names, found.without_portfolio, found.without_role) == (names, False, True)


@pytest.mark.parametrize("said", ["", " ", "-", "n.v.t.", "?", "geen", ",;\n", "()"])
def test_nobody(said):
    found = read(said, NONE)
    assert (found.names, found.without_portfolio, found.without_role) == ((), False, False)


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Jansen", ["J. Jansen"]),
        ("jansen en De Vries", ["J. Jansen", "P. de Vries"]),
        ("P. de Vries/Jansen", ["P. de Vries", "J. Jansen"]),
        ("wethouder Zorg en Welzijn", ["J. Jansen"]),
        ("Burgemeester, wethouder Zorg en Welzijn", ["burgemeester", "J. Jansen"]),
        ("wethouder Jeugd en RO", ["wethouder Jeugd", "wethouder RO"]),
        ("wethouder Jeugd en Sport", ["wethouder Jeugd en Sport"]),
        ("bgm. Bakker", ["burgemeester"]),
        ("wethouder SD", ["wethouder Sociaal Domein, Zorg en Sport"]),
        (
            "Burgemeester, wethouder Sociaal Domein, Zorg en Sport en wethouder RO",
            ["burgemeester", "wethouder Sociaal Domein, Zorg en Sport", "wethouder RO"],
        ),
    ],
)
def test_the_register_knows_its_holders(said, names):
    found = read(said, OWN)
    assert list(found.names) == names
    assert not found.without_role


def test_a_person_that_the_register_does_not_know_is_loose():
    assert read("Pietersen", OWN).without_role
    assert read("Jansen, Pietersen", OWN).names == ("J. Jansen", "Pietersen")
    assert read("Jansen, Pietersen", OWN).without_role


def test_a_holder_over_two_rows():
    said = join_rows("Burgemeester Wethouder", "Economische Zaken")
    assert read(said, NONE).names == ("burgemeester", "wethouder Economische Zaken")


@pytest.mark.parametrize(
    "hostile",
    [
        "(" * 32_000,
        "a, " * 10_000,
        "a en " * 6_400,
        "." * 32_000,
        "de " * 10_000 + "burgemeester",
        "burgemeester " * 2_500,
        "wethouder " * 3_200,
        "wethouder " + "en " * 10_000,
        "college van " * 2_700,
        "b " * 16_000,
        "\x00" * 32_000,
        "\n" * 32_000 + "x",
    ],
)
def test_hostile_text_is_read_at_once(hostile):
    read(hostile, OWN)


ROLES = st.sampled_from(["burgemeester", "wethouder RO", "wethouder Jeugd", "wethouder EZ"])


@given(
    st.lists(ROLES, min_size=1, max_size=4, unique=True),
    st.sampled_from([", ", " en ", "/", " + ", "\n", "; ", " & ", " "]),
)
def test_holders_joined_in_any_way_are_split_again(names, between):
    assert list(read(between.join(names), NONE).names) == names


@given(st.text())
def test_any_text_gives_holders(said):
    for register in (NONE, OWN):
        found = read(said, register)
        assert all(name == " ".join(name.split()) for name in found.names)
        assert len(set(found.names)) == len(found.names)
        assert not (found.without_portfolio and found.without_role)


@given(st.one_of(st.booleans(), st.floats(), st.dates(), st.just(CellError("#N/B"))))
def test_any_value_gives_holders(value):
    assert read(value, NONE).without_role


def test_a_text_too_long_for_a_list_is_a_question():
    said = "burgemeester en " * 1_000
    found = read(said, Register())
    name = shortened(said)
    assert (found.names, found.unclear, found.without_role) == ((name,), (name,), True)


def test_a_belgian_alderman_keeps_the_word() -> None:
    assert read("schepen Mobiliteit", Register()).names == ("schepen Mobiliteit",)
    assert read("burgemeester, schepenen Sport en Jeugd", Register()).names == (
        "burgemeester",
        "schepen Sport",
        "schepen Jeugd",
    )
