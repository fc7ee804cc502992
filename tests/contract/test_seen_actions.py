"""A plan with meaning in its formatting gives the same actions in every kind of file, and open."""

import datetime as dt

import pytest
import xlsxwriter

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.live.live_workbook import LiveWorkbook
from uvp_xl.plan import Plan, read

DATE = dt.date(2026, 6, 1)
MARCH = dt.datetime(2026, 3, 1)
HEAD = ["Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Begroting", "Gereed"]
ABOVE = ["Uitvoeringsplan Veiligheid 2025-2026", "Prioriteit 1: Jeugd"]
FIRST = len(ABOVE) + 1
LINES = [
    "maand",
    "jaar",
    "dag",
    "doorgehaalde maatregel",
    "doorgehaalde delen",
    "vinkje",
    "leeg vinkje",
    "teken",
    "duizendtallen",
    "kwartaal",
    "foutwaarde als tekst",
    "nul",
]
"""The actions, by what is special about each; the item says which."""


COUNTED = ("planning_start", "planning_end", "parties", "lead", "budget_min", "status")


def action(line):
    """Return the cells of an action without anything special."""
    return [line, f"Iets doen aan {line} in de wijk", "burgemeester", "politie, OM", "OOV", "2026",
            "€ 5.000", ""]  # fmt: skip


@pytest.fixture(scope="session")
def seen_plan(tmp_path_factory):
    """Return a plan as .xlsx."""
    path = tmp_path_factory.mktemp("seen") / "plan.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Jeugd")
    for row, cells in enumerate([*([text] for text in ABOVE), HEAD, *map(action, LINES)]):
        sheet.write_row(row, 0, cells)
    _decorate(book, sheet)
    for row in range(FIRST + len(LINES), FIRST + 40):  # prepared rows
        sheet.write(row, 4, "OOV")
        sheet.write(row, 7, False)
    book.close()
    return path


def _decorate(book, sheet):
    """Write the special cells over the plain ones."""
    struck, plain = book.add_format({"font_strikeout": True}), book.add_format()
    formats = {code: book.add_format({"num_format": code})
               for code in ("mmm-yy", "yyyy", "d-m-yyyy", "#,##0,", '"Q"0" 2026"')}  # fmt: skip
    row = dict(zip(LINES, range(FIRST, FIRST + len(LINES)), strict=True))
    sheet.write_datetime(row["maand"], 5, MARCH, formats["mmm-yy"])
    sheet.write_datetime(row["jaar"], 5, MARCH, formats["yyyy"])
    sheet.write_datetime(row["dag"], 5, MARCH, formats["d-m-yyyy"])
    whole = action("doorgehaalde maatregel")
    sheet.write(row["doorgehaalde maatregel"], 1, whole[1], struck)
    parts = row["doorgehaalde delen"]
    sheet.write_rich_string(parts, 3, struck, "politie", plain, ", OM, ", struck, "GGD")
    sheet.write_rich_string(parts, 5, struck, "2025", plain, " Q1 2026")
    sheet.write(parts, 6, "€ 5.000", struck)
    sheet.insert_checkbox(row["vinkje"], 7, True)
    sheet.insert_checkbox(row["leeg vinkje"], 7, False)
    sheet.write(row["teken"], 7, "ü", book.add_format({"font_name": "Wingdings"}))
    sheet.write(row["duizendtallen"], 6, 25_000, formats["#,##0,"])
    sheet.write(row["kwartaal"], 5, 3, formats['"Q"0" 2026"'])
    sheet.write(row["foutwaarde als tekst"], 4, "#N/B")
    sheet.write(row["nul"], 4, 0)


def outcome(plan):
    """Return what counts of each action, by what is special about it."""
    return {
        record["item"]: tuple(
            record[name]
            for name in (
                "planning_start",
                "planning_end",
                "parties",
                "lead",
                "budget_min",
                "status",
            )
        )
        for record in plan.records()
    }


def messages(plan):
    """Return the rules and cells of all findings; the file has no part in them."""
    return sorted((finding.rule, finding.cell) for finding in plan.check(DATE)
                  if not finding.rule.startswith("bestand"))  # fmt: skip


YEAR = ("2026-01-01", "2026-12-31")
USUAL = (["politie", "OM"], "OOV", 5000, None)
EXPECTED = {
    "maand": ("2026-03-01", "2026-03-31", *USUAL),
    "jaar": (*YEAR, *USUAL),
    "dag": ("2026-03-01", "2026-03-01", *USUAL),
    "doorgehaalde maatregel": (*YEAR, *USUAL[:3], "dropped"),
    "doorgehaalde delen": ("2026-01-01", "2026-03-31", ["OM"], "OOV", None, None),
    "vinkje": (*YEAR, *USUAL[:3], "done"),
    "leeg vinkje": (*YEAR, *USUAL[:3], "not_started"),
    "teken": (*YEAR, *USUAL[:3], "done"),
    "duizendtallen": (*YEAR, ["politie", "OM"], "OOV", 25000, None),
    "kwartaal": ("2026-07-01", "2026-09-30", *USUAL),
    "foutwaarde als tekst": (*YEAR, ["politie", "OM"], "", 5000, None),
    "nul": (*YEAR, ["politie", "OM"], "", 5000, None),
}


def test_the_plan_as_it_was_written(seen_plan):
    assert outcome(read(seen_plan)) == EXPECTED


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_saved_by_libreoffice(seen_plan, resaved, kind):
    [path] = resaved([seen_plan], kind)
    plan = read(path)
    assert outcome(plan) == EXPECTED
    assert messages(plan) == messages(read(seen_plan))


def test_open_in_libreoffice(app, seen_plan):
    plan = Plan(LiveWorkbook(app.books.open(str(seen_plan))))
    assert outcome(plan) == EXPECTED
    assert messages(plan) == messages(read(seen_plan))


def test_nothing_that_is_seen_is_lost_in_a_copy(seen_plan, tmp_path):
    written = read(seen_plan).refresh(DATE, output=tmp_path / "kopie.ods")
    copied = outcome(Plan(ClosedWorkbook(written.path)))
    for line in ("maand", "jaar", "dag", "vinkje", "leeg vinkje", "teken", "kwartaal", "nul"):
        assert copied[line] == EXPECTED[line], line
