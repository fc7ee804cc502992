"""Eleven plain checks on the generated plans by packages that check tables.

It runs in an environment of its own, which `make bench` makes; the files come by standard input, a
line each, and the seconds that each package took go out as JSON. Each reads the files in the way
that is quickest for it.
"""

import gc
import json
import sys
import time
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

HEADER = 5
COLUMNS = (
    "Actiepunt",
    "Maatregel",
    "Portefeuillehouder",
    "Partijen",
    "Trekker",
    "Planning",
    "Begroting",
)
HOLDERS = ("burgemeester", "wethouder Jeugd", "wethouder Verkeer")
WHEN = r"^(.*20\d\d|doorlopend)$"
CLOSED = r"^((?!etc).)*$"
"""The checks: seven columns filled in, a known holder, each measure once, a planning, no "etc."."""


def main() -> None:
    """Print the seconds that each peer takes for all the files, without the time to load it."""
    files = sys.stdin.read().splitlines()
    warnings.simplefilter("ignore")
    taken = {}
    for name, load in (
        ("pandera", pandera),
        ("pointblank", pointblank),
        ("frictionless", frictionless),
    ):
        check = load()
        check(files[0])  # loads what is loaded late
        gc.freeze()  # as our own workers do
        gc.set_threshold(200_000)
        start = time.perf_counter()
        told = sum(map(check, files))
        taken[name] = (time.perf_counter() - start, told)
    print(json.dumps(taken))


def frame(path: str) -> Any:
    """The tables of all themes as one frame."""
    import pandas as pd

    sheets = pd.read_excel(path, sheet_name=None, header=HEADER - 1, engine="calamine")
    return pd.concat([s for s in sheets.values() if COLUMNS[1] in s.columns], ignore_index=True)


def pandera() -> Callable[[str], int]:
    """One schema, made once; how many values fail it."""
    import pandera.pandas as pa

    checks = {
        "Portefeuillehouder": [pa.Check.isin(HOLDERS)],
        "Planning": [pa.Check(lambda s: s.astype(str).str.match(WHEN))],
        "Partijen": [pa.Check.str_matches(CLOSED)],
    }
    schema = pa.DataFrameSchema(
        {name: pa.Column(None, checks.get(name), unique=name == "Maatregel") for name in COLUMNS}
    )

    def check(path: str) -> int:
        try:
            schema.validate(frame(path), lazy=True)
        except pa.errors.SchemaErrors as error:
            return len(error.failure_cases)
        return 0

    return check


def pointblank() -> Callable[[str], int]:
    """One plan of validation per file, as the package has it; how many values fail."""
    import pointblank as pb

    def check(path: str) -> int:
        data = frame(path).astype(str)
        checks = pb.Validate(data).col_vals_not_in_set(list(COLUMNS), ["nan", ""])
        checks = (
            checks.col_vals_in_set("Portefeuillehouder", list(HOLDERS))
            .col_vals_regex("Planning", WHEN)
            .col_vals_regex("Partijen", CLOSED)
            .rows_distinct("Maatregel")
            .interrogate()
        )
        failed = checks.n_failed()
        return sum(failed.values()) if isinstance(failed, dict) else 0

    return check


def frictionless() -> Callable[[str], int]:
    """One schema, for each sheet of a file; how many errors there are."""
    from frictionless import Dialect, Resource, Schema, validate
    from frictionless.formats import ExcelControl

    more: dict[str, dict[str, Any]] = {
        "Maatregel": {"unique": True},
        "Portefeuillehouder": {"enum": list(HOLDERS)},
        "Planning": {"pattern": WHEN},
        "Partijen": {"pattern": CLOSED},
    }
    fields = [
        {"name": name, "type": "string", "constraints": {"required": True} | more.get(name, {})}
        for name in COLUMNS
    ]
    schema = Schema.from_descriptor({"fields": fields})

    def check(path: str) -> int:
        folder, name = Path(path).parent, Path(path).name
        return sum(len(_errors(folder, name, sheet)) for sheet in _sheets(path))

    def _errors(folder: Path, name: str, sheet: str) -> Iterable[Any]:
        control = ExcelControl(sheet=sheet, stringified=True)
        dialect = Dialect(header_rows=[HEADER], controls=[control])
        table = Resource(path=name, basepath=str(folder), dialect=dialect, schema=schema)
        return validate(table).flatten(["type"])

    return check


def _sheets(path: str) -> list[str]:
    """The sheets with a table."""
    from python_calamine import CalamineWorkbook

    names = CalamineWorkbook.from_path(path).sheet_names
    return [name for name in names if name not in ("Plan", "Register")]


if __name__ == "__main__":
    main()
