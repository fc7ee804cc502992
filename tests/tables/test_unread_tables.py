"""Tables that look like action tables but were not read."""

from __future__ import annotations

import pytest

from tests.tables.sheets import sheet
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.unread_tables import UnreadTable, unread_tables
from uvp_xl.work_budget import metered

BELOW = "\nBuurt|Voorlichting geven op scholen|Jan|2020|OM"
ROWS = (
    "\nBibob-beleid actualiseren|team Veiligheid|Q1 2025|niet gestart"
    "\nControle op bedrijventerreinen|team VTH|Q2 2025|loopt"
    "\nMeldpunt ondermijning inrichten|team VTH|Q3 2025|loopt"
)


def found(text: str) -> list[UnreadTable]:
    grid = sheet(text)
    return unread_tables(grid, find(grid))


def read(text: str) -> list[tuple[str, str, str]]:
    """Return the missing column of each candidate, its cell, and the proposed word."""
    return [(table.lacks, table.cell, table.word) for table in found(text)]


@pytest.mark.parametrize(
    ("header", "candidate"),
    [
        ("Actiepunt|Maatreglen|Trekker|Planning|", ("measure", "B1", "Maatregelen")),
        ("Doel|Maatreglen|Trekker|Planning|", ("measure", "B1", "Maatregelen")),
        ("Doel|Maatregel|Trekkr|Partijen|", ("lead", "C1", "Trekker")),
        ("Doel|Oppakken|Trekker|Planning|Partijen", ("measure", "B1", "")),
        ("Besluit|Wat er speelt|Wie|Wanneer|", ("measure", "B1", "")),
        ("Buurt|Actie|Wie|Club|", ("planning", "B1", "")),
        ("Buurt|Actie|Prognose|Wanneer|Club", ("lead", "B1", "")),
    ],
)
def test_known_headings_make_a_candidate(header: str, candidate: tuple[str, str, str]) -> None:
    assert read(header + BELOW) == [candidate]
    assert read(f"Thema 1: Jeugd||||\n||||\n{header}{BELOW}") == [
        (candidate[0], candidate[1].replace("1", "3"), candidate[2])
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Partner|Contactpersoon|Telefoon|Opmerking|",
        "Naam|Organisatie|Functie|Telefoon|E-mail",
        "Post|Begroting 2020|Begroting 2021|Dekking|Toelichting",
        "Overleg|Deelnemers|Frequentie|Voorzitter|Datum",
        "Afkorting|Betekenis|Toelichting||",
        "Thema|Portefeuillehouder|Trekker||",
        "Wijk|2019|2020|2021|",
        "Indicator|2019|2020|2021|Bron",
        "Versie|Datum|Auteur|Status|Opmerking",
        "Team|Uren|Fte|Kosten|Toelichting",
        "Vergadering|Datum|Locatie|Deelnemers|Onderwerp",
        "Naam|Schrijfwijzen|Voluit|Soort|",
        "Product|Actief|Regio|Aantal|Prijs",
    ],
)
def test_a_sheet_that_is_something_else_is_none(header: str) -> None:
    assert read(header + BELOW) == []


def test_headings_without_rows_below_are_none() -> None:
    assert read("Actiepunt|Maatreglen|Trekker|Planning") == []


def test_a_table_is_no_candidate_and_one_beside_it_may_be() -> None:
    table = "Actiepunt|Maatregel|Trekker|Planning|Plannig" + BELOW
    assert read(table) == []
    above = "Doel|Maatreglen|Trekker|Planning|" + BELOW + "\n||||\n||||\n"
    assert read(above + table) == [("measure", "B1", "Maatregelen")]


def test_a_repeated_header_with_a_slip_is_no_action() -> None:
    table = "Actiepunt|Maatregel|Trekker|Planning|" + BELOW
    again = table + "\n||||\nActiepunt|Maatreglen|Trekker|Planning|" + BELOW
    assert find(sheet(again))[0].rows == (2, 5)
    assert read(again) == []


def test_what_is_recognised_and_where_the_table_is() -> None:
    (table,) = found("Thema 2: Ondermijning|||\n|||\nKrachtlijn|Trekker|Planning|Stand" + ROWS)
    assert [(one.number, one.title, one.name) for one in table.recognised] == [
        (2, "Trekker", "lead"),
        (3, "Planning", "planning"),
        (4, "Stand", "status"),
    ]
    assert (str(table.area), table.cell, table.title) == ("A3:D6", "A3", "Krachtlijn")


def test_a_table_goes_on_below_one_empty_row() -> None:
    rows = ROWS.replace("\n", "\n|||\n")
    (table,) = found("Krachtlijn|Trekker|Planning|Stand" + rows)
    assert str(table.area) == "A1:D7"
    two = found("Krachtlijn|Trekker|Planning|Stand" + ROWS + "\n|||\nKrachtlijn|Trekker|Planning|"
                "Stand" + ROWS)  # fmt: skip
    assert [str(table.area) for table in two] == ["A1:D4", "A6:D9"]
    note = found("Krachtlijn|Trekker|Planning|Stand" + ROWS + "\n|||\nNoot van de redactie|||")
    assert [str(table.area) for table in note] == ["A1:D4"]


def test_cells_alone_make_a_candidate() -> None:
    """A column of periods or statuses next to a column of longer texts."""
    (table,) = found("Krachtlijn|Club|Moment|Kleurcode" + ROWS)
    assert [(one.title, one.name) for one in table.recognised] == [
        ("Moment", "planning"),
        ("Kleurcode", "status"),
    ]
    assert table.title == "Krachtlijn"


@pytest.mark.parametrize(
    "text",
    [
        "Wijk|Aantal|Jaar\nCentrum en omgeving|3|2021\nNoord en omgeving|4|2022\nZuid|4|2023",
        "Kleur|Uitleg bij de kleur\ngroen|Alles loopt volgens plan\noranje|Er is een vertraging"
        "\nrood|Er is bijsturing nodig door het college",
        "Document|Plan\nVersie|1.0\nDatum|12 mei 2025\nBesluit|3 juni 2025\nPeriode|2025-2028",
        "Zaal|Datum\nGrote raadzaal van het stadhuis|Q1 2025\nKleine zaal van het huis|Q2 2025"
        "\nKleine zaal van het oude huis|Q3 2025",
        "Datum|Locatie|Incident\n12-5-2025|Markt|Vernieling van een bushokje aan de markt"
        "\n13-5-2025|Dam|Overlast van jongeren\n14-5-2025|Dam|Inbraak in een woning"
        "\n15-5-2025|Dam|Brand",
    ],
    ids=["years", "legend", "front-page", "meetings", "incidents"],
)
def test_cells_that_say_something_else_make_none(text: str) -> None:
    assert found(text) == []


def test_a_table_without_headings_is_asked_about() -> None:
    rows = ROWS + "\nWijkschouw houden met bewoners|team VTH|Q4 2025|loopt"
    (table,) = found("Uitvoeringsplan|||\n|||" + rows)
    assert (table.title, table.cell, str(table.area)) == ("", "A3", "A3:D6")
    assert found("Uitvoeringsplan|||\n|||" + ROWS) == []
    assert found("Een regel|x\nNog een|y\nEn een|z\nLaatste|q") == []
    assert found(("Een regel||\n" * 5) + "Nog een regel|a|b") == []


def test_a_copy_of_a_report_is_none() -> None:
    text = "Naar|Thema|Actiepunt|Maatregel|Trekker|Planning\nA2|a|b|c|d|2020"
    assert unread_tables(sheet(text), []) == []


def test_the_rows_of_a_prose_sheet_are_none() -> None:
    prose = "\n".join(f"{n}. Hier staat tekst|Met een tweede kolom" for n in range(40))
    assert found(prose) == []


def test_text_in_pieces_is_judged_once_and_headings_further_down_still_count() -> None:
    """A sheet of 20,000 rows with an empty row after each takes no more work than it has cells."""
    pieces = "\n|||\n".join(f"Hier staat tekst nummer {n}|en nog wat||" for n in range(9_000))
    with metered("plan.xlsx"):
        (table,) = found(f"{pieces}\n|||\nKrachtlijn|Trekker|Planning|Stand{ROWS}")
    assert table.cell == "A18001"


def test_a_long_table_in_pieces_is_followed_to_its_end() -> None:
    rows = ROWS.replace("\n", "\n|||\n") * 60
    (table,) = found("Krachtlijn|Trekker|Planning|Stand" + rows)
    assert str(table.area) == "A1:D361"


@pytest.mark.parametrize(
    ("shares", "asked"),
    [
        (("12,5%", "12,5%", "61,3%", "8%"), False),  # a part of a whole
        (("100%", "100%", "100%", "100%"), False),
        (("0%", "25%", "25%", "80%"), True),  # how far an action is
    ],
)
def test_shares_of_a_whole_do_not_tell_how_far_actions_are(
    shares: tuple[str, ...], asked: bool
) -> None:
    texts = (
        "Aangiften van woninginbraak",
        "Meldingen van overlast",
        "Vernielingen in wijk",
        "Rest",
    )
    rows = "\n".join(f"{text}|{share}" for text, share in zip(texts, shares, strict=True))
    assert bool(found(f"Delict|Deel van het totaal\n{rows}")) is asked


def test_measures_are_words_in_more_than_one_row() -> None:
    log = "\n".join(f"20072002369{n:05}|2026-01-0{n}" for n in (1, 2, 3, 4))
    assert found(f"Volgnummer melding|Ontvangst\n{log}") == []
    note = "Alleen bij de eerste een lange tekst|2026-01-01\n|2026-01-02\n|2026-01-02"
    assert found(f"Bericht|Ontvangst\n{note}") == []


@pytest.mark.parametrize(
    ("rows", "asked"),
    [
        ("Bibob-beleid actualiseren|team VTH|2025\nControle op drugspanden|politie|2026\n"
         "Meldpunt voor de wijk|team OOV|2026", True),  # years next to names
        ("Bibob-beleid actualiseren|team VTH|Q1 2025\nControle op drugspanden|politie|Q2 2025",
         True),  # only two rows
        ("Bibob-beleid actualiseren|noord|2025\nControle op drugspanden|zuid|2026\n"
         "Meldpunt voor de wijk|oost|2026", False),
        ("Bibob-beleid actualiseren|noord|Q1 2025\nControle op drugspanden|zuid|Q2 2025", False),
        ("Bibob-beleid actualiseren|team VTH|12\nControle op drugspanden|politie|7\n"
         "Meldpunt voor de wijk|team OOV|9", False),  # numbers are no years
    ],
)  # fmt: skip
def test_next_to_names_weaker_signs_of_a_planning_count(rows: str, asked: bool) -> None:
    assert bool(found(f"Lijn|Mens|Getal\n{rows}")) is asked
