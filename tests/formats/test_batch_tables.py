from tests.formats.batches import ERROR, NASTY_FILE, example
from uvp_xl.formats import batch_tables
from uvp_xl.formats.batch_outcome import Batch, Workload
from uvp_xl.formats.batch_tables import FileLink, FindingsLink


def contents(row):
    return [cell.content for cell in row.cells]


def test_a_row_for_each_file_and_a_total():
    table = batch_tables.files(example())
    assert contents(table.rows[0])[:2] == ["plannen/Noordoostpolder.xlsx", "nee, nog 4 punten"]
    assert contents(table.rows[1]) == ["plannen/kapot.xlsx", "niet te lezen", *[None] * 6]
    assert contents(table.rows[3]) == ["plannen/Dronten.xlsx", "ja", 0, 0, 0, 0, 51, 2]
    assert [row.cells[1].label for row in table.rows] == [
        "nietklaar",
        "onleesbaar",
        "nietklaar",
        "klaar",
    ]
    assert [row.note for row in table.rows[:2]] == ["Profiel raadsvoorstel.", ERROR]
    assert "1 melding is geaccepteerd." in table.rows[2].note
    assert (table.ready, table.total) == ((1, 3), (1, 4, 1, 1, 95, None))
    assert {len(row.cells) for row in table.rows} == {len(table.columns)} == {len(table.total) + 2}


def test_counts_lead_to_the_findings_of_their_severity():
    counts = batch_tables.files(example()).rows[2].cells[2:5]
    links = [FindingsLink(2, NASTY_FILE, severity) for severity in ("fout", "opmerking")]
    assert [cell.link for cell in counts] == [links[0], None, links[1]]


def test_a_row_for_each_finding():
    batch = example()
    table = batch_tables.findings(batch)
    assert [row.cells[3].content for row in table.rows] == [f.cell for f in batch.findings]
    assert contents(table.rows[1])[:4] == [
        "waarschuwing",
        "plannen/Noordoostpolder.xlsx",
        "h Overige onderwerpen",
        "B3",
    ]
    assert table.rows[1].cells[3].link == FileLink(
        "plannen/Noordoostpolder.xlsx", "h Overige onderwerpen", "B3"
    )
    assert [row.anchor for row in table.rows] == [0, None, None, None, 2, None, None]


def test_an_accepted_finding_keeps_its_reason_and_whether_its_cell_changed():
    last = batch_tables.findings(example()).rows[6]
    assert (last.cells[0].content, last.cells[0].label) == ("geaccepteerd", "veranderd")
    assert last.note.startswith("Zo besproken")


def test_rules_that_found_nothing_are_listed_too():
    found = {row.cells[0].content: contents(row)[1:] for row in batch_tables.rules(example()).rows}
    assert found["lijst-is-open"][1:] == [0, 0, 2]
    assert found["te-laat"][0].startswith("Een actie waarvan de planning voorbij is")


def test_workloads():
    batch = example()
    assert batch.partners[0] == Workload("politie", 48, 3)
    table = batch_tables.partners(batch)
    assert contents(table.rows[0]) == ["politie", 48, 3]
    assert table.empty == "Er staat nog geen partij in de plannen."
    assert batch_tables.holders(Batch([], batch.date, "")).rows == []
