"""Plans in memory for the tests of the reports, and queries of a sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, Value, address
from uvp_xl.plan import Plan
from uvp_xl.sheets.sheet_model import Cell, Sheet

DATE = dt.date(2026, 6, 15)
HEADER = ("Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Begroting", "Status")

COVER = [
    ["Uitvoeringsplan Veiligheid 2026 - 2027"],
    ["Gemeente Ons Dorp"],
]
JEUGD = [
    ["Prioriteit 1: Jeugd"],
    ["Doelstelling: minder overlast"],
    HEADER,
    ["Alcohol", "Voorlichting op scholen", "Burgemeester, wethouder Jeugd",
     "politie, inwoners (ouders)", "team Jeugd", dt.date(2026, 3, 31), "€ 1.500", "gereed"],
    ["", "Controles in de horeca", "", "", "politie", "Q1 2026", "€ 2.000 - € 3.000", "vertraagd"],
    ["", "Ouderavonden", "", "GGD", "", "2026", "€ 500 p.j.", "in uitvoering"],
    ["Jongerenwerk", "Straathoekwerk", "Wethouder Jeugd", "'t Honk", "=team", "2026 - 2027",
     20000, "loopt"],
    ["Drugs", "Folder", "Burgemeester", "OM", "OOV", "2027", "n.v.t.", "vervallen"],
]  # fmt: skip
WIJK = [
    ["Strategisch thema a: Wijk & veiligheid (6.1)"],
    ["Doelstelling: schoon en heel"],
    HEADER,
    ["Buurtpreventie", "WhatsApp-groepen", "College", "=SOM(A1), politie", "OOV", "doorlopend",
     "€ 1.000 p.j.", "structureel"],
    ["Inbraak", "Donkere dagen", "Burgemeester", "politie", "", "jaarlijks", "vanaf € 4.000", ""],
    ["Camera's", "Nieuwe camera's ophangen", "", "", "OOV", "n.t.b.", "p.m.", "wat?"],
    ["Verlichting", "Lampen", "Burgemeester", "politie", "OOV", "t/m juli 2026", "", "on hold"],
]  # fmt: skip
REGISTER = [
    ["Naam", "Aliassen", "Voluit", "Soort", "", "Portefeuillehouder", "Voluit"],
    ["politie", "", "", "extern", "", "burgemeester", ""],
    ["OM", "", "Openbaar Ministerie", "extern", "", "wethouder Jeugd", ""],
    ["GGD", "", "Gemeentelijke Gezondheidsdienst", "extern", "", "college van B&W", ""],
    ["inwoners", "", "", "collectief", "", "", ""],
    ["'t Honk", "", "", "intern", "", "", ""],
]

Rows = Sequence[Sequence[Value]]


def book(**sheets: Rows) -> MemoryWorkbook:
    """Build a workbook with these sheets; their rows are padded to equal length."""
    return MemoryWorkbook("plan.xlsx", [grid(name, rows) for name, rows in sheets.items()])


def grid(name: str, rows: Rows) -> Grid:
    """Build a sheet with these rows from A1."""
    width = max(map(len, rows), default=0)
    return Grid(name, [[*row, *[""] * (width - len(row))] for row in rows])


def rich() -> Plan:
    """Return a plan in execution: statuses, budgets of all kinds, notes, a register.

    Parties are inherited.
    """
    return Plan(book(Plan=COVER, Jeugd=JEUGD, Wijk=WIJK, Register=REGISTER))


def empty() -> Plan:
    """Return a workbook without any action table."""
    return Plan(book(Blad1=[["Hallo"]], Register=REGISTER))


def reports(
    plan: Plan, date: dt.date = DATE, timestamp: dt.datetime | None = None
) -> dict[str, Sheet]:
    """Return the report sheets by name."""
    return {sheet.name: sheet for sheet in plan.reports(date, timestamp)}


def cells(sheet: Sheet) -> Iterator[tuple[str, Cell]]:
    """Return every cell of a sheet by address."""
    for block in sheet.blocks:
        for row, listed in enumerate(block.cells, block.row):
            for column, cell in enumerate(listed, block.column):
                yield address(row, column), cell


def rows(sheet: Sheet) -> list[list[object]]:
    """Return the contents of a sheet's rows, from row 1, without empty cells."""
    grid = sheet.grid()
    return [[value for value in row if value not in ("", None)] for row in grid.rows]


def row_of(sheet: Sheet, first: object) -> list[object]:
    """Return the contents of the first row with `first` as its first filled cell."""
    return next(row for row in rows(sheet) if row and row[0] == first)


def texts(sheet: Sheet) -> list[str]:
    """Return all texts on a sheet."""
    return [cell.content for _, cell in cells(sheet) if isinstance(cell.content, str)]
