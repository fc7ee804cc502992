import csv
import io

from tests.formats.batches import ERROR, example
from uvp_xl.formats.csv import HEADINGS, Csv


def rows(batch):
    text = Csv().write(batch).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def test_a_row_for_each_finding_and_each_unread_file():
    read = rows(example())
    assert len(read) == 8
    assert list(read[0]) == list(HEADINGS)
    unread = next(row for row in read if row["Ernst"] == "niet te lezen")
    assert unread["Melding"] == ERROR


def test_dutch_excel_knows_its_signs_and_columns():
    assert Csv().write(example()).startswith("\ufeffBestand;Ernst;Blad;Cel;".encode())


def test_nothing_becomes_a_formula():
    proposals = {row["Voorstel"] for row in rows(example())}
    assert "'=1+1 of a\nb" in proposals
