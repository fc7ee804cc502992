from uvp_xl.backend.fresh.sheet_names import with_valid_names
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet, block

LONG = "Georganiseerde ondermijnende criminaliteit"


def test_names_that_fit_stay():
    sheets = [Sheet("Te laat", ()), Sheet("x" * 31, ())]
    assert with_valid_names(sheets) == sheets


def test_other_names_are_cut_and_differ():
    names = [LONG, LONG + " 2", "a/b", "A_B", "'q'", ""]
    assert [sheet.name for sheet in with_valid_names([Sheet(name, ()) for name in names])] == [
        "Georganiseerde ondermijnende c…",
        "Georganiseerde ondermijnen… (2)",
        "a_b (2)",
        "A_B",
        "_q_",
        "Blad",
    ]


def test_links_follow():
    links = [Cell("a", link=Link(LONG, "B2")), Cell("b", link=Link("Te laat")), Cell("c")]
    sheets = with_valid_names([Sheet(LONG, ()), Sheet("Te laat", (block(1, [links]),))])
    assert [cell.link for cell in sheets[1].blocks[0].cells[0]] == [
        Link("Georganiseerde ondermijnende c…", "B2"),
        Link("Te laat"),
        None,
    ]
