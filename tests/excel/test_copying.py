"""What comes along with copied cells, and what does not."""

DEFINED = -2146827284


def test_cells_to_another_workbook(excel):
    outcome = excel("copying.part")
    assert outcome["values"] == ["Kop", 1.5, "x"]
    assert outcome["formulas"] == [
        "=C2", '=HYPERLINK("#Bron!A1","naar boven")', "='[Map1]Ander blad'!B2",
    ]  # fmt: skip
    assert outcome["follows"] == 1.5
    assert outcome["bold"]
    assert outcome["merges"] == [[5, 2, 6, 3]]
    assert outcome["choices"] == ["a", "b"]
    assert outcome["notes"] == {"3,3": "noot"}
    assert outcome["rules"] == [["Rule", [[2, 2, 6, 2]]], ["Bar", [[2, 3, 3, 3]]]]
    assert outcome["sizes"] == [{}, {}, []]
    assert outcome["tables"] == ["Tabel12"]
    assert outcome["charts"] == 0
    assert outcome["view"] == [False, False, None]


def test_a_whole_sheet_brings_its_sizes(excel):
    outcome = excel("copying.whole")
    assert outcome["sizes"] == [{"2": 30.0}, {"1": 20.0}, [3]]
    assert outcome["used"] == "$A$1:$C$5"
    assert outcome["view"] == [False, False]
    assert outcome["charts"] == [[["=SERIES([Map1]Bron!$B$1:$B$2)"]], 1]
    assert outcome["merges"] == [[4, 1, 5, 2]]
    assert outcome["beyond"] == DEFINED
    assert outcome["clipboard"] == 0


def test_a_sheet_as_a_sheet(excel):
    assert excel("copying.sheets") == {
        "names": ["Bron (2)", "Bron", ["Bron", "Bron (2)", "Ander blad"]], "tab": [255.0, 255.0],
        "formulas": ["='Ander blad'!A1", "='[Map1]Ander blad'!A1"], "front": True,
    }  # fmt: skip


def test_copies_that_are_refused(excel):
    outcome = excel("copying.refusals")
    assert (outcome["protected"], outcome["old cells"], outcome["onto itself"]) == (DEFINED, 0, 0)
    assert [outcome[name] for name in ("old columns", "old sheet", "areas")] == [DEFINED] * 3
    assert outcome["rows"] == 65536
    assert outcome["shifted"] == [["Kop", 1.5], ["x", 2.0]]
