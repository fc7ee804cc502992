"""What comes along with copied cells, and what does not."""

DEFINED = -2146827284


def test_cells_to_another_workbook(excel):
    told = excel("copying.part")
    assert told["values"] == ["Kop", 1.5, "x"]
    assert told["formulas"] == [
        "=C2", '=HYPERLINK("#Bron!A1","naar boven")', "='[Map1]Ander blad'!B2",
    ]  # fmt: skip
    assert told["follows"] == 1.5
    assert told["bold"]
    assert told["merges"] == [[5, 2, 6, 3]]
    assert told["choices"] == ["a", "b"]
    assert told["notes"] == {"3,3": "noot"}
    assert told["rules"] == [["Rule", [[2, 2, 6, 2]]], ["Bar", [[2, 3, 3, 3]]]]
    assert told["sizes"] == [{}, {}, []]
    assert told["tables"] == ["Tabel12"]
    assert told["charts"] == 0
    assert told["view"] == [False, False, None]


def test_a_whole_sheet_brings_its_sizes(excel):
    told = excel("copying.whole")
    assert told["sizes"] == [{"2": 30.0}, {"1": 20.0}, [3]]
    assert told["used"] == "$A$1:$C$5"
    assert told["view"] == [False, False]
    assert told["charts"] == [[["=SERIES([Map1]Bron!$B$1:$B$2)"]], 1]
    assert told["merges"] == [[4, 1, 5, 2]]
    assert told["beyond"] == DEFINED
    assert told["clipboard"] == 0


def test_copies_that_are_refused(excel):
    told = excel("copying.refusals")
    assert (told["protected"], told["old cells"], told["onto itself"]) == (DEFINED, 0, 0)
    assert [told[name] for name in ("old columns", "old sheet", "areas")] == [DEFINED] * 3
    assert told["rows"] == 65536
    assert told["shifted"] == [["Kop", 1.5], ["x", 2.0]]
