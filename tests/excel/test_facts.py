"""What is known of Excel's type library."""

from tests.excel.facts import DISPID_VALUE, HERE, TABLES, interfaces


def test_the_tables_are_small_and_sourced():
    assert sum((HERE / table).stat().st_size for table in TABLES) < 200_000
    later = (HERE / "later.tsv").read_text("utf-8").splitlines()
    assert all(len(line.split("\t")) == 6 for line in later if not line.startswith("#"))


def test_members_have_numbers_that_hold():
    known = interfaces()
    assert known["Range"].ids["_default"] == DISPID_VALUE
    assert known["Range"].ids["value"] == known["Border"].ids.get(
        "value", known["Range"].ids["value"]
    )
    assert len({interface.clsid for interface in known.values()}) == len(known)
    assert known["Range"].called(known["Range"].ids["row"], 4) is None


def test_arguments_are_those_of_the_library():
    known = interfaces()
    assert [p.name for p in known["Sheets"].named("Add", 1).parameters] == [
        "Before", "After", "Count", "Type",
    ]  # fmt: skip
    assert known["Range"].named("AddComment", 1).fewest == 0
    assert known["_Application"].named("Union", 1).fewest == 2
    assert known["Workbooks"].named("Open", 1).fewest == 1
    assert known["_Application"].named("International", 4) is None
