import datetime as dt

import pytest

from tests.formats.batches import example, saying
from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.outcome_wording import (
    counts_sentence,
    date_and_profile,
    overall_verdict,
    reason,
    severity_word,
    title,
    verdict,
)

DATE = dt.date(2026, 5, 1)


@pytest.mark.parametrize(
    ("checked", "said"),
    [
        (FileResult("a", ready=True), "ja"),
        (FileResult("a"), "nog niet bekeken"),
        (FileResult("a", points=1), "nee, nog 1 punt"),
        (FileResult("a", points=1200), "nee, nog 1.200 punten"),
        (FileResult("a", error="a: kapot"), "niet te lezen"),
    ],
)
def test_the_verdict_on_a_plan(checked, said):
    assert verdict(checked) == said


def test_what_is_said_of_a_batch():
    batch = example()
    assert title(batch) == "Controle van 4 bestanden"
    assert date_and_profile(batch) == "Peildatum 1 november 2020 · profiel raadsvoorstel"
    assert (
        overall_verdict(batch)
        == "Klaar voor de raad: 1 van de 3 plannen. 1 bestand is niet te lezen."
    )
    assert counts_sentence(batch) == "1 fout, 4 waarschuwingen, 1 opmerking en 1 geaccepteerd."


def test_what_is_said_of_one_plan():
    batch = Batch([FileResult("a", points=2)], DATE, "")
    assert date_and_profile(batch) == "Peildatum 1 mei 2026"
    assert overall_verdict(batch) == "Klaar voor de raad: nee, nog 2 punten."
    said = Batch([FileResult("a", verdict="Klaar voor de raad: ja.")], DATE, "")
    assert overall_verdict(said) == "Klaar voor de raad: ja."
    assert counts_sentence(batch) == "Er zijn geen meldingen."


def test_a_plan_of_daily_work_is_not_called_ready():
    results = [FileResult("a"), FileResult("b", ready=True), FileResult("c", points=1)]
    assert overall_verdict(Batch(results, DATE, "")) == (
        "Klaar voor de raad: 1 van de 3 plannen. 1 plan is als werkversie in orde, maar nog niet "
        "voor de raad bekeken. Kies profiel raadsvoorstel."
    )


def test_an_accepted_finding_says_why():
    finding = Finding(
        "te-laat", "fout", "a", "b", "A1", "c", (), "zo besproken", before="iets anders"
    )
    assert severity_word(finding) == "geaccepteerd"
    assert reason(finding) == "zo besproken Let op: daarna is er iets veranderd."
    other = list(saying("x").findings)[1]
    assert (severity_word(other), reason(other)) == ("fout", "")
