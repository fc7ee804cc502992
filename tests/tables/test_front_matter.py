"""The front matter of a plan: title, municipality, period, announced themes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tables.sheets import sheet
from uvp_xl.grid import Grid
from uvp_xl.tables.front_matter import Front, front, years


def read(text, **last_rows):
    """Read the front matter of a workbook with one sheet."""
    return front([sheet(text)], last_rows)


def announced(text):
    """Return kind, code, title and cell of the announced themes."""
    return [(a.heading.kind, a.heading.code, a.heading.title, a.cell) for a in read(text).announced]


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Uitvoeringsplan Integrale Veiligheid 2020 - 2021", (2020, 2021)),
        ("Uitvoeringsplan 2020", (2020,)),
        ("Actieprogramma 2022–2025", (2022, 2023, 2024, 2025)),
        ("UVP 2020 t/m 2022", (2020, 2021, 2022)),
        ("Plan 2020 tot en met 2021", (2020, 2021)),
        ("Plan 2020/2021", (2020, 2021)),
        ("Plan 2020-21", (2020, 2021)),
        ("Plan 2020/'22", (2020, 2021, 2022)),
        ("Plan 2020, 2021 en 2022", (2020, 2021, 2022)),
        ("Plan 2021 (vastgesteld in 2020)", (2021,)),
        ("Plan 2021-2020", ()),
        ("Plan 2000 - 2099", ()),
        ("Plan 1999", ()),
        ("Nummer 202012", ()),
        ("geen jaar", ()),
    ],
)
def test_the_years_in_a_text(said, named):
    assert years(said) == named


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("Uitvoeringsplan Integrale Veiligheid 2020 - 2021", (2020, 2021)),
        ("Meerjarenuitvoeringsprogramma Veiligheid 2022", (2022,)),
        ("Actieplan veiligheid gemeente Urk 2023", (2023,)),
        ("Uitvoeringsagenda Veiligheid 2024", (2024,)),
        ("Jaarplan 2024 bij het IVP 2022-2025", (2024,)),
        ("IVP 2018-2021, uitvoeringsplan 2020", (2020,)),
        ("2020: uitvoeringsplan veiligheid", (2020,)),
        ("UVP veiligheid 2025", (2025,)),
    ],
)
def test_the_title_and_its_period(title, period):
    found = read(f"Welkom|\n\n{title}|")
    assert (found.title, found.years, found.cell) == (title, period, "A3")


def test_running_text_is_no_title():
    text = (
        "Voor het IVP is nog geen uitvoeringsplan opgesteld.\n"
        "Dit uitvoeringsplan hoort bij het IVP 2018-2021\n"
        "C:/Program Files/uvp-xl/Scripts/python.exe\n"
        "Uitvoeringsplan Veiligheid 2020"
    )
    assert read(text).title == "Uitvoeringsplan Veiligheid 2020"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Periode|2020 - 2021", (2020, 2021)),
        ("Looptijd: 1 januari 2020 t/m 31 december 2022|", (2020, 2021, 2022)),
        ("Planperiode|2024", (2024,)),
        ("Periode|\n2020 tot 2023|", (2020, 2021, 2022, 2023)),
        ("Periode|onbekend", ()),
        ("Periode|", ()),
        ("Periode 2021-2020|\nLooptijd 2021|", (2021,)),
    ],
)
def test_without_a_year_in_the_title_the_period_counts(text, period):
    assert read(f"Uitvoeringsplan Veiligheid|\n{text}").years == period


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Gemeente Noordoostpolder", "Noordoostpolder"),
        ("Gemeente Bergen op Zoom", "Bergen op Zoom"),
        ("gemeente 's-Hertogenbosch", "'s-Hertogenbosch"),
        ("Gemeente ’s-Gravenhage", "’s-Gravenhage"),
        ("Gemeente De Fryske Marren", "De Fryske Marren"),
        ("Gemeente Súdwest-Fryslân", "Súdwest-Fryslân"),
        ("gemeente Alphen aan den Rijn 2020", "Alphen aan den Rijn"),
        ("Gemeente West Maas en Waal", "West Maas en Waal"),
        ("Gemeente Hof van Twente, afdeling OOV", "Hof van Twente"),
        ("GEMEENTE Urk", "Urk"),
        ("Gemeente: Urk", "Urk"),
        ("Gemeente|Urk", "Urk"),
        ("Gemeente:|Berg en Dal", "Berg en Dal"),
        ("Uitvoeringsplan Gemeente Urk Integrale Veiligheid 2020", "Urk"),
        ("gemeente Urk en Gemeente Noordoostpolder", "Urk"),
        ("De gemeente en haar partners", ""),
        ("Gemeente", ""),
        ("Gemeentebestuur Urk", ""),
    ],
)
def test_the_municipality(said, name):
    assert read(said).municipality == name


def test_the_municipality_of_a_cell_of_its_own_goes_before_running_text():
    text = "Net als de gemeente Utrecht doen wij mee.\nGemeente Urk"
    assert read(text).municipality == "Urk"


def test_only_what_stands_above_the_first_table_is_front_matter():
    text = "Gemeente Urk||\nActiepunt|Maatregel|Planning\nUitvoeringsplan 2019|Gemeente Emmen|2020"
    found = read(text, Blad1=2)
    assert (found.municipality, found.title) == ("Urk", "")
    assert read(text, Blad1=1) == Front()


def test_themes_are_announced_in_two_cells_or_in_one():
    text = (
        "Prioriteiten|\n1|Jeugd\n2.|Wonen\n\nStrategische thema's:|\n"
        "a. Verkeer|\n- b. Drugs|\nThema c: Zorg|"
    )
    assert announced(text) == [
        ("priority", "1", "Jeugd", "B2"),
        ("priority", "2", "Wonen", "B3"),
        ("strategic", "a", "Verkeer", "A6"),
        ("strategic", "b", "Drugs", "A7"),
        ("strategic", "c", "Zorg", "A8"),
    ]


def test_a_list_ends_where_something_else_stands():
    assert announced("Prioriteiten\n1. Jeugd\nToelichting\n2. Wonen") == [
        ("priority", "1", "Jeugd", "A2")
    ]


def test_a_list_may_stand_in_one_cell_or_beside_its_heading():
    assert [a[1:] for a in announced("Prioriteiten:\\n1. Jeugd\\n2. Wonen|")] == [
        ("1", "Jeugd", "A1"),
        ("2", "Wonen", "A1"),
    ]
    assert [a[1:] for a in announced("Prioriteiten|1. Jeugd\n|2. Wonen")] == [
        ("1", "Jeugd", "B1"),
        ("2", "Wonen", "B2"),
    ]
    assert [a[1:] for a in announced("Thema's|\na|Jeugd|blz. 4")] == [("a", "Jeugd", "B2")]


def test_a_sheet_with_a_table_announces_nothing():
    text = "Prioriteiten|\n1|Jeugd"
    assert read(text, Blad1=9).announced == ()


def test_a_workbook_that_says_nothing_has_an_empty_front():
    assert front([], {}) == Front()
    assert front([Grid("Leeg"), Grid("Vol", [[True, 5, 2.5]])], {}) == Front()


@given(st.lists(st.lists(st.text(max_size=30), min_size=1, max_size=3), max_size=5))
def test_any_text_has_a_front(rows):
    assert front([Grid("Blad1", rows)], {}).years is not None
