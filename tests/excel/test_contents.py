"""Cells of the made-up Excel do what Excel is documented to do."""

from lxml import etree

DEFINED = -2146827284


def test_text_is_taken_for_what_it_looks_like(excel):
    outcome = excel("contents.typed")
    assert outcome["3-4"][1] == "d-mmm"
    assert outcome["1 mei"][1] == "d-mmm"
    assert outcome["mei 2020"] == [43952.0, "mmm-yy"]
    assert outcome["31-12-2020"] == [44196.0, "dd-mm-yyyy"]
    assert outcome["12:30"][1] == "h:mm"
    assert outcome["waar"] == [True, "General"]
    assert outcome["TRUE"] == [True, "General"]
    assert outcome["=1"] == [1.0, "General"]
    assert outcome["10%"] == [0.1, "0%"]
    assert outcome["€ 500"][0] == 500.0
    assert outcome["'t Honk"][0] == "t Honk"
    assert outcome["#N/B"][0] == -2146826246
    assert outcome["1e5"] == [100000.0, "0.00E+00"]
    assert outcome["(12)"] == [-12.0, "General"]
    assert [outcome[text][0] for text in ("1.10", "2020-2021", "-", "31-13-2020", "wit")] == [
        "1.10", "2020-2021", "-", "31-13-2020", "wit",
    ]  # fmt: skip
    assert outcome["text"] == ["3-4", 12]


def test_in_english_a_point_is_decimal_and_the_month_comes_first(excel):
    outcome = excel("contents.typed", language="en")
    assert outcome["1.10"] == [1.1, "General"]
    assert outcome["waar"] == ["waar", "General"]
    assert outcome["31-12-2020"] == ["31-12-2020", "General"]


def test_values_leave_as_com_gives_them(excel):
    outcome = excel("contents.leaving")
    assert outcome["errors"]["#DIV/0!"] == -2146826281
    assert outcome["errors"]["#SPILL!"] == -2146828288 + 2045
    assert outcome["errors"]["#GETTING_DATA"] == -2146828288 + 2043
    assert outcome["same"]
    assert outcome["formula"] == "#NULL!"
    assert outcome["date"] == ["2020-05-01 00:00:00+00:00", 43952.0, "dd-mm-yyyy"]
    assert outcome["bad date"] == [DEFINED, [[-5.0], [7.0]]]
    assert outcome["money"] == ["Decimal", 12.34567]
    assert outcome["long"] == [DEFINED, 8222]
    assert outcome["too long"] == DEFINED
    lacking = -2146828288 + 2042
    assert outcome["small block"] == [
        [[1.0, 2.0], [3.0, 4.0], [lacking, lacking]], [[5.0, 6.0], [5.0, 6.0]],
    ]  # fmt: skip


def test_formulas(excel):
    outcome = excel("contents.formulas")
    assert outcome == {
        "link": 'kijk "hier"', "number": 12.0, "reference": 5.0, "other": 0.0,
        "guessed": ["=SUM(B1,2)"], "follows": 6.0, "literal": DEFINED, "length": DEFINED,
        "brackets": DEFINED,
    }  # fmt: skip


def test_cells_as_xml(excel):
    names = {"ss": "urn:schemas-microsoft-com:office:spreadsheet"}
    root = etree.fromstring(excel("contents.xml").encode())
    ss = "{urn:schemas-microsoft-com:office:spreadsheet}"

    def cell(row, column):
        result = root.xpath(f"//ss:Row[{row}]/ss:Cell[{column}]", namespaces=names)[0]
        return result, result.find(f"{ss}Data")

    assert cell(1, 1)[1].text == "Kop & meer"
    assert [cell(1, n)[1].get(f"{ss}Type") for n in (1, 2, 3)] == ["String", "Number", "Boolean"]
    assert cell(2, 1)[0].get(f"{ss}Index") == "2"
    assert cell(2, 1)[1].text == "2020-05-01T00:00:00.000"
    rows = root.xpath("//ss:Row", namespaces=names)
    assert rows[2].get(f"{ss}Index") == "4"
    assert rows[3].get(f"{ss}Hidden") == "1"
    assert cell(3, 2)[0].find(f"{ss}Comment/{ss}Data").text == "een noot"
    merged = cell(3, 3)[0]
    assert (merged.get(f"{ss}MergeAcross"), merged.get(f"{ss}MergeDown")) == ("1", "1")
    styles = {s.get(f"{ss}ID"): s for s in root.xpath("//ss:Style", namespaces=names)}
    assert styles[merged.get(f"{ss}StyleID")].find(f"{ss}Interior").get(f"{ss}Color") == "#FF0000"
    struck = styles[cell(3, 1)[0].get(f"{ss}StyleID")].find(f"{ss}Font")
    assert struck.get(f"{ss}StrikeThrough") == "1"
    assert cell(3, 1)[1].text == "door\nhaal"
    assert cell(4, 1)[1].get(f"{ss}Type") == "Error"
    assert "".join(cell(5, 1)[1].itertext()) == "goed fout"
    assert cell(6, 1)[0].get(f"{ss}Formula") == "=R[-6]C[1]"


def test_rows_columns_and_merged_cells(excel):
    assert excel("contents.shapes") == {
        "height": [0, DEFINED, DEFINED], "width": [0, DEFINED, 0], "pixels": [409.5, 8.0],
        "hide a cell": DEFINED, "hidden": [True, None, True],
        "merged": [[["b", None], [None, None]], None, "$A$5:$B$6"], "covered": None,
        "part": DEFINED, "unmerged": False,
    }  # fmt: skip


def test_formats(excel):
    assert excel("contents.formats") == {
        "bold": None, "fill": [65535.0, 1], "no fill": [16777215.0, -4142, -4142],
        "borders": [1, 1, -4142], "indent": [2, -4131, DEFINED], "all": ["Arial", "Arial"],
        "wrong": [DEFINED, DEFINED, DEFINED], "cleared": ["Calibri", 0],
    }  # fmt: skip


def test_one_note_or_thread_in_a_cell(excel):
    assert excel("contents.notes") == {
        "second": [DEFINED, DEFINED, 0], "two cells": DEFINED, "text": ["noot", None],
        "count": [2, 1], "longest": DEFINED, "deleted": [None, None],
    }  # fmt: skip


def test_validation(excel):
    assert excel("contents.choices") == {
        "none": DEFINED, "type": 3, "list": "a,b", "again": DEFINED, "mixed": DEFINED,
        "long": DEFINED, "special": "$A$1", "no cells": DEFINED,
    }  # fmt: skip


def test_colour_rules(excel):
    outcome = excel("contents.rules")
    assert outcome["count"] == 2
    assert outcome["areas"][:2] == [[[1, 1, 2, 1], [4, 1, 9, 1]]] * 2
    assert (outcome["comma"], outcome["semicolon"], outcome["type"]) == (DEFINED, 0, 1)
