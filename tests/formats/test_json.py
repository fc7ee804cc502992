import json

from tests.formats.batches import ERROR, example
from uvp_xl.formats.json import Json


def test_the_findings_are_those_of_a_check_of_one_file():
    batch = example()
    read = json.loads(Json().write(batch))
    assert read["findings"] == [finding.record() for finding in batch.findings]


def test_totals_and_results():
    read = json.loads(Json().write(example()))
    totals = read["totals"]
    assert (totals["files"], totals["unreadable"], totals["ready"]) == (4, 1, 1)
    assert totals["partners"][0] == {"name": "politie", "actions": 48, "plans": 3}
    assert [result["error"] for result in read["results"]] == [None, ERROR, None, None]
