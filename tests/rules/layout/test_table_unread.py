"""A table that was not read is a question; while it is open, no plan is ready."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.reports.plans import book
from uvp_xl.plan import Plan
from uvp_xl.readback.settings_sheet import PROFILES

DATE = dt.date(2026, 1, 1)
CODE = "tabel-niet-gelezen"
READ = [
    ["Actiepunt", "Maatregel", "Portefeuillehouder", "Planning", "Status"],
    ["Jeugd", "Straatcoaches inzetten", "burgemeester", "2027", "loopt"],
]
"""A table that is read."""
LATE = [
    ["Krachtlijn", "Trekker", "Planning", "Stand"],
    *([f"Bibob-beleid actualiseren, deel {n}", "VTH", "Q1 2025", "loopt"] for n in range(10)),
]
"""A table with ten actions that is not read."""


def messages(plan: Plan, code: str = CODE, profile: str = "") -> list[tuple[str, str, str]]:
    """Return sheet, cell and message of the findings of a rule."""
    return [(f.sheet, f.cell, f.message) for f in plan.check(DATE, profile) if f.rule == code]


@pytest.mark.parametrize("profile", PROFILES)
def test_no_profile_is_ready_while_a_table_is_unread(profile: str) -> None:
    plan = Plan(book(Jeugd=READ, Ondermijning=LATE))
    assert [(sheet, cell) for sheet, cell, _ in messages(plan, CODE, profile)] == [
        ("Ondermijning", "A1")
    ]
    assert not plan.verdict(DATE, profile).ready
    checked = {one.rule: one.open for one in plan.verdict(DATE, profile).checklist}
    assert checked[CODE] == 1


def test_the_message_names_what_is_known_and_what_to_do() -> None:
    ((_, _, message),) = messages(Plan(book(Jeugd=READ, Ondermijning=LATE)))
    assert message == (
        "Deze tabel is niet gelezen: wat erin staat, telt niet mee. Herkend: “Trekker”, “Planning” "
        "en “Stand”. De kolom met de maatregelen ontbreekt. Is dat “Krachtlijn” (A1)? Zet dan op "
        "het blad Instellingen in twee cellen naast elkaar: “Krachtlijn | maatregel”. Hoort de "
        "tabel niet bij het plan? Zet op dat blad dan: “Ondermijning | niet lezen”."
    )


def test_the_message_has_a_line_for_every_column_that_only_its_cells_name() -> None:
    rows = [["Resultaatgebied", "Wie pakt dit op", "Klaar in", "Hoe is het"], *LATE[1:]]
    ((_, _, message),) = messages(Plan(book(Ondermijning=rows)))
    assert (
        "Zet dan op het blad Instellingen elk in twee cellen naast elkaar: “Resultaatgebied | "
        "maatregel” en “Hoe is het | status”." in message
    )


def test_equal_tables_on_a_sheet_are_one_question() -> None:
    ((_, cell, message),) = messages(Plan(book(Ondermijning=[*LATE, [""] * 4, [""] * 4, *LATE])))
    assert cell == "A1"
    assert "niet gelezen (net als nog 1 zo’n tabel op dit blad): wat" in message
    two = [*LATE, [""] * 4, *LATE, [""] * 4, *LATE]
    assert "(net als nog 2 zulke tabellen op dit blad)" in messages(Plan(book(A=two)))[0][2]


def test_a_table_on_a_sheet_with_one_that_is_read_needs_a_reason() -> None:
    rows = [*([*row, ""] for row in LATE), [""] * 5, [""] * 5, *READ]
    ((_, cell, message),) = messages(Plan(book(Jeugd=rows)))
    assert cell == "A1"
    assert message.endswith("Geef dan op het blad Controle een reden om dit te laten staan.")


def test_a_list_with_too_few_columns_and_one_without_headings() -> None:
    ((_, _, message),) = messages(Plan(book(A=[["Actie", "Wie"], ["Bellen met ouders", "Jan"]])))
    assert (
        "Er is nog een bekende kolom nodig, zoals de planning. Is die er niet? Zet dan" in message
    )
    assert "“Actie | maatregel”" in message
    ((_, _, message),) = messages(Plan(book(A=[["Plan"], [""], *LATE[1:]])))
    assert "Herkend: kolom C (planning)" in message
    assert "De koppen ontbreken. Zet er koppen boven" in message


def test_it_is_said_once_that_there_is_no_action() -> None:
    assert messages(Plan(book(A=LATE)), "acties-ontbreken") == []
    assert len(messages(Plan(book(A=[["Beste mensen"]])), "acties-ontbreken")) == 1


def test_a_sheet_that_is_left_out_is_no_question() -> None:
    own = [["Ondermijning", "niet lezen"]]
    plan = Plan(book(Jeugd=READ, Ondermijning=LATE, Instellingen=own))
    assert messages(plan) == []


@pytest.mark.parametrize("level", ["uit", "opmerking", "waarschuwing"])
def test_the_settings_cannot_switch_it_off(level: str) -> None:
    plan = Plan(book(Jeugd=READ, Ondermijning=LATE, Instellingen=[[CODE, level]]))
    assert len(messages(plan, CODE, "raadsvoorstel")) == 1
    assert not plan.verdict(DATE, "raadsvoorstel").relaxed
    ((sheet, cell, message),) = messages(plan, "instelling-onbekend")
    assert (sheet, cell) == ("Instellingen", "A1")
    assert message.startswith(f"“{CODE}” kan niet uit of lichter, want")


def test_a_setting_that_changes_nothing_is_no_issue() -> None:
    plan = Plan(book(Jeugd=READ, Instellingen=[[CODE, "fout"], ["te-laat", "uit"]]))
    assert messages(plan, "instelling-onbekend") == []


@pytest.mark.parametrize(
    ("own", "remedy"),
    [
        (
            [["Krachtlijn", "maatregel"]],
            "Er is nog een bekende kolom nodig. Zet dan op het blad Instellingen elk in twee "
            "cellen naast elkaar: “Moment | planning” en “Hoe is het | status”.",
        ),
        (
            [["Krachtlijn", "niet lezen"], ["Hoe is het", "niet lezen"], ["Moment", "niet lezen"]],
            "Er is nog een bekende kolom nodig. Zet op het blad Instellingen onder welke kop de "
            "maatregelen staan, en onder welke de planning of de trekker.",
        ),
    ],
)
def test_a_line_that_is_there_already_is_not_asked_for(own: list[list[str]], remedy: str) -> None:
    rows = [["Krachtlijn", "Persoon", "Moment", "Hoe is het"], *LATE[1:]]
    ((_, _, message),) = messages(Plan(book(Ondermijning=rows, Instellingen=own)))
    assert remedy in message


def test_all_lines_of_the_message_together_have_the_table_read() -> None:
    rows = [["Krachtlijn", "Persoon", "Moment", "Hoe is het"], *LATE[1:]]
    own = [["Krachtlijn", "maatregel"], ["Moment", "planning"], ["Hoe is het", "status"]]
    plan = Plan(book(Ondermijning=rows, Instellingen=own))
    assert messages(plan) == []
    assert len(messages(plan, "te-laat")) == 10


@pytest.mark.parametrize(
    ("headings", "own", "remedy"),
    [
        (["", "Persoon", "Moment", "Nu"], [],
         "Staan in kolom A de maatregelen? Zet daar dan de kop “Maatregel” boven."),
        (["Lijn", "Persoon", "", "Nu"], [],
         "naast elkaar: “Lijn | maatregel” en “Nu | status”. Geef ook een eigen kop aan kolom C "
         "(“Planning”)."),
        (["Lijn", "Persoon", "X", "X"], [],
         "naast elkaar: “Lijn | maatregel”. Geef ook een eigen kop aan kolom C (“Planning”) en "
         "kolom D (“Status”)."),
        (["Lijn", "Persoon", "", ""], [["Lijn", "maatregel"]],
         "Er is nog een bekende kolom nodig. Geef ook een eigen kop aan kolom C (“Planning”) en "
         "kolom D (“Status”)."),
    ],
)  # fmt: skip
def test_a_column_that_no_line_can_name_needs_a_heading(
    headings: list[str], own: list[list[str]], remedy: str
) -> None:
    rows = [[*row[:3], state] for row, state in zip(LATE[1:4], ("gereed", "niet gestart", "gereed"),
                                                    strict=True)]  # fmt: skip
    plan = Plan(book(Ondermijning=[headings, *rows], Instellingen=own or [["Profiel", ""]]))
    ((_, _, message),) = messages(plan)
    assert remedy in message
    assert "  " not in message
