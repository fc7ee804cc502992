import datetime as dt
import pickle

from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import Batch, FileResult, RuleTotals, Workload

DATE = dt.date(2026, 5, 1)


def finding(rule="te-laat", severity="fout", accepted=""):
    return Finding(rule, severity, "plan.xlsx", "Blad", "A1", "Melding", (), accepted)


def test_a_result_counts_its_findings_without_the_accepted_ones():
    checked = FileResult("a", [finding(), finding(), finding(accepted="zo besproken")])
    assert checked.counts == {"fout": 2, "waarschuwing": 0, "opmerking": 0}
    assert checked.accepted == 1


def test_a_batch_adds_up():
    results = [
        FileResult("a", [finding()], actions=3),
        FileResult("b", error="b: kapot"),
        FileResult("c", [finding(severity="opmerking")], actions=4, ready=True),
    ]
    batch = Batch(results, DATE, "raadsvoorstel")
    assert [one.file for one in batch.readable] == ["a", "c"]
    assert [one.file for one in batch.unreadable] == ["b"]
    assert (batch.actions, batch.ready, batch.accepted) == (7, 1, 0)
    assert batch.counts == {"fout": 1, "waarschuwing": 0, "opmerking": 1}
    assert [one.severity for one in batch.findings] == ["fout", "opmerking"]


def test_rules_are_told_with_the_plans_in_which_they_spoke():
    results = [
        FileResult("a", [finding(), finding()], passed=["lijst-is-open"]),
        FileResult("b", [finding()], passed=["lijst-is-open", "lijst-is-open"]),
        FileResult("c", [finding("trekker", accepted="zo")], passed=["te-laat"]),
    ]
    assert Batch(results, DATE, "").rules == (
        RuleTotals("te-laat", 3, 2, 1),
        RuleTotals("lijst-is-open", 0, 0, 2),
        RuleTotals("trekker", 0, 0, 0),
    )


def test_work_is_summed_over_plans_whatever_the_capitals():
    plans = [{"Politie": 2, "GGD": 1}, {"politie": 3}, {"politie": 1, "Politie": 1}, {}]
    results = [FileResult(str(place), partners=plan) for place, plan in enumerate(plans)]
    batch = Batch(results, DATE, "")
    assert batch.partners == (Workload("Politie", 7, 3), Workload("GGD", 1, 1))
    assert batch.holders == ()


def test_what_a_worker_sends_arrives_as_it_was():
    checked = FileResult("a", [finding()], partners={"GGD": 1}, passed=("te-laat",))
    assert pickle.loads(pickle.dumps(checked)) == checked
