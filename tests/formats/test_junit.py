import xml.etree.ElementTree as ElementTree
from dataclasses import replace

from tests.formats.batches import ERROR, example
from uvp_xl.formats.junit import JUnit


def read(batch):
    return ElementTree.fromstring(JUnit().write(batch))


def test_a_suite_for_each_file_with_right_counts():
    root = read(example())
    assert [suite.get("name") for suite in root] == [one.file for one in example().results]
    for element in (root, *root):
        cases = list(element.iter("testcase"))
        assert element.get("tests") == str(len(cases))
        for name, tag in (("failures", "failure"), ("errors", "error")):
            assert element.get(name) == str(len(list(element.iter(tag))))


def test_a_test_for_each_rule_also_when_it_found_nothing():
    suite = read(example())[0]
    assert suite.find("properties/property").get("value") == "Profiel raadsvoorstel."
    names = [case.get("name") for case in suite.iterfind("testcase")]
    assert names == [
        "doelstelling-ontbreekt",
        "jaar-in-kop",
        "namen-aan-elkaar",
        "trekker-onduidelijk",
        "te-laat",
        "lijst-is-open",
    ]


def test_only_what_is_serious_enough_fails():
    assert read(example())[0].get("failures") == "0"
    stricter = read(replace(example(), fail_on="waarschuwing"))
    assert stricter[0].get("failures") == "4"
    assert stricter[0].findall("testcase")[1].find("failure").get("type") == "waarschuwing"


def test_an_accepted_finding_fails_nothing():
    batch = example()
    found = [replace(finding, accepted="zo") for finding in batch.results[2].findings]
    accepted = replace(batch, results=[replace(batch.results[2], findings=found)])
    assert read(accepted)[0].get("failures") == "0"


def test_several_findings_of_a_rule_are_one_failure():
    batch = example()
    first = batch.results[0]
    twice = replace(
        first, findings=[replace(f, rule="te-laat", severity="fout") for f in first.findings]
    )
    (failure,) = read(replace(batch, results=[twice])).iter("failure")
    assert failure.get("message") == "4 meldingen"
    assert len(failure.text.splitlines()) == 4


def test_an_unread_file_is_an_error():
    (error,) = read(example())[1].iter("error")
    assert error.get("message") == ERROR
