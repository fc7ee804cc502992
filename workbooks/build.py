"""Make the reference workbook from its data file: ``python -m workbooks.build``."""

from __future__ import annotations

from pathlib import Path

from workbooks.cover import write_cover
from workbooks.looks import formats
from workbooks.package import new_workbook
from workbooks.plan import SOURCE, Plan, read
from workbooks.tables import set_up, write_theme

TARGET = SOURCE.with_suffix(".xlsx")
"""The reference workbook."""


def build(plan: Plan, path: Path) -> None:
    """Write `plan` to `path`: the sheet "Plan", then a sheet for each theme."""
    with new_workbook(path, plan) as book:
        looks = formats(book)
        write_cover(book.add_worksheet("Plan"), looks, plan)
        for theme in plan.themes:
            sheet = book.add_worksheet(theme.sheet)
            place = write_theme(sheet, looks, plan, theme)
            set_up(sheet, plan.columns, header=place.header)


def main() -> None:
    """Build the reference workbook beside its data file and say so."""
    build(read(), TARGET)
    print(f"{TARGET.name} is gemaakt uit {SOURCE.name}.")


if __name__ == "__main__":
    main()
