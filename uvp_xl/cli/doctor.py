"""`uvp-xl doctor`: what is there on this computer, what is missing, and the cure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from uvp_xl.cli.terminal import print_lines
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

    return _shown(Computer())


def _shown(computer: Computer) -> int:
    """Look at everything and show it; 1 when something is missing."""
    from uvp_xl.installation.doctor_check import MISSING, all_checks

    answers = [(check.title, _diagnosis(check, computer)) for check in all_checks()]
    print_lines(_lines(answers))
    return int(any(answer.state == MISSING for _, answer in answers))


def _diagnosis(check: DoctorCheck, computer: Computer) -> Diagnosis:
    """What a check answers; one that fails does not keep the others from being told."""
    from uvp_xl.installation.doctor_check import NOTE, Diagnosis

    try:
        return check.run(computer)
    except Exception as error:
        from uvp_xl.crash_log import write_crash_log

        return Diagnosis(NOTE, f"niet na te gaan; waarom staat in {write_crash_log(error)}")


def _lines(answers: Sequence[tuple[str, Diagnosis]]) -> Iterator[Line]:
    """The table, with what it comes to below it."""
    from uvp_xl.installation.doctor_check import MISSING

    width = max(len(title) for title, _ in answers)
    for title, answer in answers:
        head = f"{title:<{width}}  {answer.state:<9}  "
        yield f"{head}{answer.text}", COLOURS.get(answer.state, "")
        if answer.cure:
            yield f"{'':<{len(head)}}→ {answer.cure}", ""
    missing = sum(answer.state == MISSING for _, answer in answers)
    yield "", ""
    if missing:
        things = "Er ontbreekt 1 ding" if missing == 1 else f"Er ontbreken {missing} dingen"
        yield f"{things}; achter → staat wat u kunt doen.", "bold"
    else:
        yield "Alles wat nodig is, is er.", "bold"
