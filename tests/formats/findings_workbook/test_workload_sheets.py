from tests.formats.batches import example
from uvp_xl.formats.batch_outcome import Load
from uvp_xl.formats.findings_workbook.workload_sheets import sheet
from uvp_xl.grid import Area


def test_a_row_for_each_with_a_bar():
    loads = [Load("politie", 48, 3), Load("GGD", 7, 1)]
    made = sheet(example(), "Partijen", "partij", loads)
    assert [tuple(row) for row in made.grid().rows[4:]] == [
        ("Partij", "Acties", "Plannen"),
        ("politie", 48, 3),
        ("GGD", 7, 1),
    ]
    assert made.bars[0].area == Area(6, 2, 7, 2)


def test_nobody():
    made = sheet(example(), "Partijen", "partij", [])
    assert made.grid().rows[-1][0] == "Er staat nog geen partij in de plannen."
    assert (made.bars, made.filter) == ((), None)
