import json
import re

import pytest

from tests.formats.batches import ERROR, example
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.sarif import Sarif

LEVELS = {"none", "note", "warning", "error"}


@pytest.fixture(scope="module")
def log():
    return json.loads(Sarif().write(example()))


@pytest.fixture(scope="module")
def run(log):
    (run,) = log["runs"]
    return run


def test_what_the_standard_demands_is_there(log, run):
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    assert run["tool"]["driver"]["name"] == "uvp-xl"
    assert re.fullmatch(r"[a-zA-Z]{2}(-[a-zA-Z]{2})?", run["language"])
    assert isinstance(run["invocations"][0]["executionSuccessful"], bool)
    for result in run["results"]:
        assert result["message"]["text"]
        assert result["level"] in LEVELS


def test_rules_help_and_results_refer_to_them(run):
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    late = next(rule for rule in rules if rule["id"] == "te-laat")
    assert "Een periode eindigt op haar laatste dag" in late["help"]["text"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_a_location_is_a_file_and_a_cell(run):
    (location,) = run["results"][1]["locations"]
    physical, (logical,) = location["physicalLocation"], location["logicalLocations"]
    assert physical["artifactLocation"] == {"uri": "plannen/Noordoostpolder.xlsx"}
    assert physical["region"] == {"startLine": 3, "startColumn": 2}
    assert logical["fullyQualifiedName"] == "h Overige onderwerpen!B3"


def test_what_is_no_cell_has_no_line(run):
    assert "region" not in run["results"][5]["locations"][0]["physicalLocation"]


def test_an_accepted_finding_is_suppressed(run):
    assert ["suppressions" in result for result in run["results"]] == [False] * 6 + [True]
    assert run["results"][6]["suppressions"][0]["kind"] == "external"


def test_an_unread_file_is_told(run):
    (invocation,) = run["invocations"]
    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == ERROR


def test_a_batch_without_findings_is_a_run_too():
    empty = Batch([], example().date, "werkversie")
    (run,) = json.loads(Sarif().write(empty))["runs"]
    assert run["results"] == []
    assert run["invocations"][0]["executionSuccessful"]


def test_a_file_that_no_url_leads_to_has_its_name():
    results = [FileResult("plan\ud800.xlsx", error=ERROR), FileResult("a\udcff.xlsx", error=ERROR)]
    (run,) = json.loads(Sarif().write(Batch(results, example().date, "werkversie")))["runs"]
    told = run["invocations"][0]["toolExecutionNotifications"]
    assert [one["locations"][0]["physicalLocation"]["artifactLocation"] for one in told] == [
        {"description": {"text": "plan\ufffd.xlsx"}},
        {"uri": "a%FF.xlsx"},
    ]
