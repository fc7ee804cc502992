"""Header rows, found by their words wherever they are."""

import pytest

from tests.tables.sheets import sheet
from uvp_xl.tables.find_headers import header, headers

PLAIN = "Actiepunt|Maatregel|Trekker|Planning"


def read(row):
    """Return the header in a row that is written with "|" between its cells."""
    return header(1, sheet(row).rows[0])


@pytest.mark.parametrize(
    "row",
    [
        PLAIN,
        "Planning|Trekker|Maatregel|Actiepunt",
        "||Wat|Wie|Wanneer",
        "Nr.|Actie|Trekker|Status",
        "Thema|Maatregel|Budget",
        "Onderwerp|Trekker|Planning",
        "Maatregel|Doel|Doelgroep|Trekker|Planning|Bron",
    ],
)
def test_a_row_with_the_action_and_two_more_columns_is_a_header(row):
    assert read(row) is not None


@pytest.mark.parametrize(
    "row",
    [
        "",
        "Prioriteit 1: Jeugd|||",
        "Maatregel|Trekker|",
        "Nr|Onderwerp|Status",
        "Nr|Actie|Trekker",
        "Trekker|Planning|Budget|Status",
        "Actiepunt 1|Maatregel 1|Trekker 1|2020",
        "Waaks!|Voortzetten van de aanpak|Burgemeester|politie, inwoners|2019",
        "Maatregel|Trekker|Planning|a|b|c|d|e|f|g",
        "2019|2020|2021|2022",
    ],
)
def test_another_row_is_none(row):
    assert read(row) is None


def test_columns_are_numbered_from_1_and_keep_their_headings():
    found = read("|Actiepunt|maatregelen <i>2018</i>|PH|Bijdrage|")
    assert found.columns == {"item": 2, "measure": 3, "portfolio_holders": 4}
    assert found.titles == {
        "item": "Actiepunt",
        "measure": "maatregelen 2018",
        "portfolio_holders": "PH",
    }
    assert found.extra == {"Bijdrage": 5}


def test_one_column_for_item_and_measure_is_the_action():
    for heading in ("Actiepunt", "Actiepunt/maatregel"):
        found = read(f"{heading}|Trekker|Planning")
        assert found.columns == {"measure": 1, "lead": 2, "planning": 3}
        assert found.titles["measure"] == heading


def test_two_levels_of_measures_are_item_and_measure():
    found = read("Maatregel|Activiteiten|Trekker")
    assert (found.columns["item"], found.columns["measure"]) == (1, 2)
    assert found.titles["item"] == "Maatregel"


def test_with_an_item_column_the_second_measure_is_extra():
    found = read("Actiepunt|Maatregel|Actie|Trekker")
    assert (found.columns["item"], found.columns["measure"]) == (1, 2)
    assert found.extra == {"Actie": 3}


@pytest.mark.parametrize(
    ("row", "name", "number"),
    [
        ("Onderwerp|Actiepunt|Maatregel|Planning", "item", 2),
        ("Actiepunt|Onderwerp|Maatregel|Planning", "item", 1),
        ("Actiepunt|Maatregel|Einddatum|Planning", "planning", 4),
        ("Actiepunt|Maatregel|Trekker|Trekker", "lead", 3),
        ("Actiepunt|Maatregel|Contactpersoon|Trekker", "lead", 4),
    ],
)
def test_of_two_headings_the_more_telling_one_counts_or_the_first(row, name, number):
    found = read(row)
    assert found.columns[name] == number
    assert len(found.extra) == 1


def test_no_unknown_column_is_lost_when_headings_are_alike():
    found = read(f"{PLAIN}|Locatie|Locatie|␠|Locatie")
    assert found.extra == {"Locatie": 5, "Locatie (F)": 6, "Locatie (H)": 8}


def test_a_column_that_is_kept_makes_no_header():
    assert read("Maatregel|Doel|Indicator|Nulmeting|Streefwaarde|Risico") is None
    assert read("Maatregel|Wie|Doel|Effect") is None
    found = read(f"{PLAIN}|Doel|Kans|Impact")
    assert (found.columns["objective"], found.columns["risk"], found.extra) == (5, 6, {"Impact": 7})
    assert found.places == read(PLAIN).places


def rows_of(text):
    """Return the rows of the headers on a sheet."""
    return [found.row for found in headers(sheet(text))]


def test_headers_are_found_below_titles_and_several_times():
    assert rows_of(
        f"Plan|||\n|||\n{PLAIN}\nA|a|OOV|2020\n|||\nWonen|||\n{PLAIN}\nB|b|OOV|2021"
    ) == [
        3,
        7,
    ]


def test_a_repeated_header_is_found_between_the_rows():
    assert rows_of(f"{PLAIN}\nA|a|OOV|2020\n{PLAIN}\nB|b|OOV|2020") == [1, 3]
    assert rows_of("Wat|Partners|Opmerking\na|OM|x\nb|OM|x\nWat|Partners|Opmerking\nc|OM|") == [
        1,
        4,
    ]


def test_a_header_of_another_layout_is_found_below_a_blank_row():
    text = f"{PLAIN}|||\nA|a|OOV|2020|||\n||||||\n|||Doel|Wat|Wie|Wanneer\n|||x|b|OOV|2020"
    assert rows_of(text) == [1, 4]


def test_a_measure_that_speaks_of_columns_is_no_header():
    text = f"{PLAIN}\nTrekker|Maatregel|OOV|2020\nPlanning|Planning maken|OOV|2020\nB|b|OOV|2020"
    assert rows_of(text) == [1]


def test_a_header_repeats_only_what_says_the_same():
    first, same, year = (read(row) for row in (PLAIN, PLAIN.upper(), PLAIN + "|Bron"))
    assert same.repeats(first)
    assert not year.repeats(first)
    assert not read("Actiepunt|Maatregel 2020|Trekker|Planning").repeats(first)


def test_a_sheet_without_cells_has_no_headers():
    assert rows_of("") == []


def test_a_header_can_be_abbreviated_as_a_whole():
    found = read("#|AP|Mtr.|PF.|Betr.|Trekk.|Plan.|Begr.|Stat.|Vg|Opm.")
    assert found is not None
    assert list(found.columns) == [
        "number", "item", "measure", "portfolio_holders", "parties", "lead", "planning", "budget",
        "status", "progress", "remark",
    ]  # fmt: skip
    assert not found.extra


@pytest.mark.parametrize(
    "row",
    [
        "1|Cameraplan|Camera's ophangen|PF Jeugd|OM, politie|AP|2026|fin. volgt|act.",
        "AP|OM|RIEC|pf",
        "2|Term|Plan|Best|APV|loopt",
    ],
)
def test_a_row_of_a_table_is_no_header_for_its_short_words(row):
    assert read(row) is None
