"""Golden files of each format, for a person to read."""

import io
import json
import re
from pathlib import Path

import openpyxl
import pytest

from tests.formats.batches import example
from tests.reference import golden
from uvp_xl.formats.output_format import named
from uvp_xl.formats.safe_text import to_json

FOLDER = Path(__file__).parent.parent / "golden" / "formats"


@pytest.mark.parametrize("name", ["csv", "json", "junit"])
def test_golden_text(name):
    form = named(name)
    text = form.write(example()).decode("utf-8-sig").replace("\r\n", "\n")
    assert text == golden(FOLDER / f"batch{form.suffix}", text)


def test_golden_page():
    """Compare the page without its style and script, which are files."""
    text = named("html").write(example()).decode()
    text = re.sub(r"(<(style|script)>).*?(</\2>)", r"\1…\3", text, flags=re.DOTALL)
    text = re.sub(r"sha256-[\w+/=]+", "sha256-…", text)
    assert text == golden(FOLDER / "batch.html", text)


def test_golden_sarif():
    """Compare the log with two of the rules."""
    log = json.loads(named("sarif").write(example()))
    driver = log["runs"][0]["tool"]["driver"]
    driver["rules"] = [rule for rule in driver["rules"] if rule["id"] in ("te-laat", "jaar-in-kop")]
    driver["version"] = "…"
    for result in log["runs"][0]["results"]:
        result["ruleIndex"] = "…"
    text = to_json(log).decode()
    assert text == golden(FOLDER / "batch.sarif", text)


@pytest.mark.filterwarnings("ignore:Unknown extension:UserWarning:openpyxl")
def test_golden_workbook():
    """Compare the cells of each sheet and the targets of their links."""
    book = openpyxl.load_workbook(io.BytesIO(named("xlsx").write(example())))
    lines = []
    for sheet in book:
        lines += [f"[{sheet.title}] filter {sheet.auto_filter.ref}, vast {sheet.freeze_panes}"]
        for cells in sheet.iter_rows():
            said = [_said(cell) for cell in cells if cell.value is not None]
            lines += [" | ".join(said)] if said else []
    text = "\n".join(lines) + "\n"
    assert text == golden(FOLDER / "batch-xlsx.txt", text)


def _said(cell):
    link = cell.hyperlink
    away = f" → {link.target or ''}#{link.location or ''}" if link else ""
    text = f"{cell.value}{away}".replace("\n", "⏎")
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text)
