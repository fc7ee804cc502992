"""Build the workbooks from their data files: ``python -m workbooks.build``."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.readback.register_sheet import NAME as REGISTER
from workbooks import choices, start
from workbooks.buttons import add_macros
from workbooks.cover import write_cover
from workbooks.hints import add_hint
from workbooks.looks import add_formats
from workbooks.package import new_workbook
from workbooks.plan import SOURCE, TEMPLATE, Plan, read_plan
from workbooks.register import write_register
from workbooks.settings import write_settings
from workbooks.tables import set_up_page, write_theme

TARGET = SOURCE.with_suffix(".xlsx")
"""The reference workbook."""

TARGETS = {
    TARGET: SOURCE,
    TARGET.with_suffix(".xlsm"): SOURCE,
    TEMPLATE.with_suffix(".xlsm"): TEMPLATE,
}
"""Each workbook with its data file; an .xlsm has the sheet *Start* with its buttons."""

TITLE = "Dubbelklik en typ achter de dubbele punt de naam van het thema."
OBJECTIVE = "Schrijf hier in een paar zinnen wat u met dit thema wilt bereiken."


def build(plan: Plan, path: Path) -> None:
    """Write `plan` to `path`: "Plan", a sheet for each theme, and the aids of an empty plan."""
    with_macros = path.suffix == ".xlsm"
    with new_workbook(path, plan) as book:
        formats = add_formats(book)
        if with_macros:
            start.write_start(book, formats, plan.guide)
        write_cover(book.add_worksheet("Plan"), formats, plan)
        for theme in plan.themes:
            sheet = book.add_worksheet(theme.sheet)
            rows = write_theme(sheet, formats, plan, theme)
            set_up_page(sheet, plan.columns, header=rows.header)
            if plan.empty:
                add_hint(sheet, 0, 0, "Thema", TITLE)
                add_hint(sheet, rows.header - 2, 0, "Doelstelling", OBJECTIVE)
                choices.add_choices(sheet, plan.columns, rows.header)
                last = rows.header + choices.LIST_ROWS
                sheet.autofilter(rows.header, 0, last, len(plan.columns) - 1)
        if plan.parties:
            write_register(book.add_worksheet(REGISTER), formats, plan)
            write_settings(book)
        if with_macros:
            add_macros(book)


def main() -> None:
    """Build every workbook next to its data file and report it."""
    for target, source in TARGETS.items():
        build(read_plan(source), target)
        print(f"{target.name} is gemaakt uit {source.name}.")


if __name__ == "__main__":
    main()
