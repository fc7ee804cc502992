"""`uvp-xl doctor`: find what this computer lacks, with the remedy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from uvp_xl.cli.terminal import print_lines
from uvp_xl.dutch_text import count
from uvp_xl.formats.listings.styled_line import Line

if TYPE_CHECKING:
    from uvp_xl.installation.computer import Computer
    from uvp_xl.installation.doctor_check import Diagnosis, DoctorCheck

COLOURS = {"goed": "green", "let op": "yellow", "ontbreekt": "bold red"}


def run() -> int:
    """Kijk wat er op deze computer is en wat er ontbreekt, met voor elk probleem een oplossing.

    De uitkomst is 0 als alles er is, en 1 als er iets ontbreekt. Wat “let op” heeft, telt niet mee:
    dan werkt uvp-xl wel, maar niet op elke manier. Er verandert niets op uw computer.
    """
    from uvp_xl.installation.computer import Computer

    return diagnose(Computer())


def diagnose(computer: Computer) -> int:
    """Run all checks and print their diagnoses; return 1 when something is missing."""
    from uvp_xl.installation.doctor_check import MISSING, all_checks

    diagnoses = [(check.title, _diagnosis(check, computer)) for check in all_checks()]
    print_lines(_lines(diagnoses))
    return int(any(diagnosis.state == MISSING for _, diagnosis in diagnoses))


def _diagnosis(check: DoctorCheck, computer: Computer) -> Diagnosis:
    """Run one check; an error in it is a note, so that the others are still printed."""
    from uvp_xl.installation.doctor_check import NOTE, Diagnosis

    try:
        return check.run(computer)
    except Exception as error:
        from uvp_xl.crash_log import write_crash_log

        return Diagnosis(NOTE, f"niet na te gaan; de reden {write_crash_log(error)}")


def _lines(diagnoses: Sequence[tuple[str, Diagnosis]]) -> Iterator[Line]:
    """Yield the diagnoses as a table, and a conclusion."""
    from uvp_xl.installation.doctor_check import MISSING

    width = max(len(title) for title, _ in diagnoses)
    for title, diagnosis in diagnoses:
        head = f"{title:<{width}}  {diagnosis.state:<9}  "
        yield f"{head}{diagnosis.text}", COLOURS.get(diagnosis.state, "")
        if diagnosis.cure:
            yield f"{'':<{len(head)}}→ {diagnosis.cure}", ""
    missing = sum(diagnosis.state == MISSING for _, diagnosis in diagnoses)
    yield "", ""
    if missing:
        things = count(missing, "ding", "dingen")
        verb = "ontbreekt" if missing == 1 else "ontbreken"
        yield f"Er {verb} {things}; achter → staat wat u kunt doen.", "bold"
    else:
        yield "Alles wat nodig is, is er.", "bold"
