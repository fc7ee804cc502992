"""The entry point of the buttons, the ribbon, the command line and scripts.

Each command takes an open workbook and returns one Dutch sentence on the result. The buttons run
``python -m uvp_xl.addin COMMAND --wb=NAME --from_xl=1 --hwnd=NUMBER``, as xlwings' own do.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from uvp_xl.addin_session import open_session
from uvp_xl.dutch_text import count, date_and_time
from uvp_xl.errors import Busy, UsageError, UvpError

if TYPE_CHECKING:
    import xlwings as xw

    from uvp_xl.addin_session import Book
    from uvp_xl.backend.live.live_workbook import LiveWorkbook
    from uvp_xl.backend.live.snapshots import Version
    from uvp_xl.grid import Grid
    from uvp_xl.plan import Plan
    from uvp_xl.reference_date import ReferenceDate
    from uvp_xl.sheets.sheet_model import Sheet


def refresh(book: Book, date: dt.date | None = None, profile: str = "") -> str:
    """Write the report sheets again, checked at `date`.

    Without one that is the date on *Instellingen*, or else today.
    """
    with open_session(book, 2) as work:
        plan = work.read()
        work.step("overzichten maken")
        sheets = plan.reports(_judged_at(plan, date), _now(), profile)
        work.steps += len(sheets)
        plan.workbook.put(sheets)
    message = (
        f"{count(len(plan.normalised), 'actie', 'acties')} gelezen. De overzichten zijn ververst."
    )
    return _with_notes(message, work.workbook)


def check(book: Book, date: dt.date | None = None, profile: str = "") -> str:
    """Mark every finding in its cell, and write the sheet *Controle* again.

    Reports in the workbook that are out of date are written too.
    """
    from uvp_xl.backend.live import finding_marks

    with open_session(book, 4) as work:
        plan = work.read()
        work.step("controleren")
        day = _judged_at(plan, date)
        findings = plan.check(day, profile)
        left = [finding for finding in findings if not finding.accepted]
        sheets = plan.reports(day, _now(), profile)
        stale = work.workbook.stale(sheets)
        listed = [sheet for sheet in sheets if sheet.name.startswith("Controle") or sheet in stale]
        work.workbook.replaceable(listed)  # Before anything is marked, as it may be refused.
        work.step("meldingen aanwijzen")
        work.steps += len(listed)
        work.workbook.prepare_write()
        finding_marks.clear(work.workbook.program)
        marked, protected = finding_marks.mark(work.workbook.program, left)
        work.workbook.put(listed)
    verdict = plan.judged(findings, profile).sentence
    message = "Geen meldingen. "
    if left:
        message = f"{count(len(left), 'melding', 'meldingen')}; zie het blad Controle. "
        message += f"{count(marked, 'cel is', 'cellen zijn')} gemarkeerd. "
    if protected:
        message += f"Op beveiligde bladen is niets gemarkeerd: {', '.join(protected)}. "
    return _with_notes(f"{message}{verdict}", work.workbook)


def tidy(book: Book, timestamp: dt.datetime | None = None) -> str:
    """Apply the proposals on *Voorstellen* with a "ja", and list the remaining ones."""
    from uvp_xl.readback import proposal_sheet
    from uvp_xl.reports import proposals
    from uvp_xl.sheets import own_sheets

    with open_session(book, 3) as work:
        plan = work.read()
        name, agreed = proposal_sheet.agreed(plan.workbook.grids())
        chosen, outdated = _still_proposed(plan, agreed)
        message = ""
        if outdated:
            message = f"Bij {count(outdated, 'cel', 'cellen')} met “ja” staat al iets anders. "
        if chosen:
            work.steps += 2
            work.step("voorstellen overnemen")
            outcome = plan.tidy(chosen, timestamp or _now())
            message += f"{count(len(outcome.changes), 'cel is', 'cellen zijn')} veranderd. "
            message += "".join(f"{r.edit.cell}: {r.why}. " for r in outcome.refused)
            plan = work.read()
        work.step("voorstellen zoeken")
        plan_proposals = plan.proposals()
        taken = {grid.name for grid in plan.grids}
        listed = proposals.sheet(
            plan_proposals, name or own_sheets.free_name(proposal_sheet.NAME, taken)
        )
        work.workbook.put([listed, *(_stale(plan, work.workbook) if chosen else ())])
    left = sum(proposal.new is not None for proposal in plan_proposals)
    message += f"{count(left, 'voorstel staat', 'voorstellen staan')} op het blad {listed.name}."
    return _with_notes(message, work.workbook)


def clear_marks(book: Book) -> str:
    """Remove the marks of `check`, and only those."""
    from uvp_xl.backend.live import finding_marks

    with open_session(book, 1) as work:
        work.step("markeringen wissen")
        work.workbook.prepare_write()
        cleared = finding_marks.clear(work.workbook.program)
    return f"{count(cleared, 'markering is', 'markeringen zijn')} gewist."


def restore(book: Book, timestamp: dt.datetime | None = None) -> str:
    """Undo the last round of accepted proposals."""
    with open_session(book, 2) as work:
        plan = work.read()
        work.step("terugdraaien")
        outcome = plan.undo(timestamp or _now())
        work.steps += 1
        work.workbook.put(_stale(work.read(), work.workbook))
    message = f"{count(len(outcome.changes), 'cel is', 'cellen zijn')} teruggedraaid."
    message += "".join(f" {r.edit.cell}: {r.why}." for r in outcome.refused)
    return _with_notes(message, work.workbook)


def bring_back(book: Book) -> str:
    """Restore the report sheets to their state before the last change.

    Their present state is kept as a version too, so that a second call undoes the first.
    """
    with open_session(book, 2) as work:
        work.step("de vorige versie lezen")
        version, sheets = _earlier(work.workbook)
        work.step("overzichten terugzetten")
        work.workbook.restore_sheets(version.path, sheets)
    message = f"{count(len(sheets), 'overzicht is', 'overzichten zijn')} weer als op "
    message += (
        f"{date_and_time(version.timestamp)}. Wat iemand er sindsdien op typte, komt terug met "
    )
    message += "nog een keer: uvp-xl restore --open."
    return _with_notes(message, work.workbook)


def _earlier(workbook: LiveWorkbook) -> tuple[Version, list[str]]:
    """Return the newest version with other reports than now, and the names of these reports."""
    from uvp_xl.backend.closed_workbook import ClosedWorkbook
    from uvp_xl.backend.live import snapshots
    from uvp_xl.errors import ReadError

    if not snapshots.has_location(workbook.name):
        raise UsageError("Dit werkboek is nog nooit bewaard. Een vorige versie is er dan niet.")
    now = _reports(workbook.grids())
    for version in snapshots.versions(workbook.name):
        try:
            then = _reports(ClosedWorkbook(version.path).grids())
        except ReadError as error:
            why = f"De vorige versie is niet te lezen: {error} Zij staat in {version.path.parent}."
            raise UsageError(why) from error
        if then and any(now.get(name) != message for name, message in then.items()):
            return version, list(then)
    raise UsageError("Er is geen eerdere versie van dit werkboek met andere overzichten.")


def _reports(grids: Sequence[Grid]) -> dict[str, str]:
    """Return the fingerprints of the reports among these sheets, by name."""
    from uvp_xl.report_state.content_fingerprint import fingerprint
    from uvp_xl.sheets import own_sheets

    reports = (grid for grid in grids if own_sheets.is_report(grid) and not own_sheets.is_log(grid))
    return {grid.name: fingerprint(grid) for grid in reports}


def run_on_open(command: Callable[[xw.Book], str], name: str) -> str:
    """Run a command on the workbook of this name that is open, and return its sentence."""
    from uvp_xl.backend.live.attach import attach

    return command(attach(name))


COMMANDS: dict[str, Callable[[Book], str]] = {
    command.__name__: command for command in (refresh, check, tidy, clear_marks, restore)
}
"""The commands of the buttons, by name."""


def run(command: str, book: xw.Book, show: bool = False) -> tuple[bool, str]:
    """Run a command; return whether it succeeded, and the sentence to show. Never raises.

    The sentence is written to the workbook if it has a cell for it, and with `show` shown.
    """
    from uvp_xl.backend.live.live_workbook import LiveWorkbook

    opened: list[LiveWorkbook] = []

    def do() -> str:
        opened.append(LiveWorkbook(book))
        if command not in COMMANDS:
            raise UsageError(f"“{command}” is geen opdracht van uvp-xl.")
        return COMMANDS[command](opened[0])

    succeeded, message = _outcome(do)
    if show and not opened:
        _show_without(message)
    for workbook in opened:
        with contextlib.suppress(Exception):  # Few workbooks have such a cell.
            workbook.program.write_message(message)
        if show:
            with contextlib.suppress(Busy):  # The user types all the time.
                workbook.program.show_outcome(message, succeeded)
    return succeeded, message


def _outcome(do: Callable[[], str]) -> tuple[bool, str]:
    """Return whether `do` succeeded, and the sentence to show."""
    try:
        return True, do()
    except UvpError as error:
        return False, str(error)
    except Exception as error:
        from uvp_xl.crash_log import write_crash_log

        why = f"Er ging iets mis. Wat er precies gebeurde, {write_crash_log(error)}."
        return False, f"{why} Twijfelt u? Sluit het werkboek dan zonder het te bewaren."


def main(arguments: list[str] | None = None) -> int:
    """Return the door of the buttons: find the workbook that called, and show what came of it."""
    from uvp_xl.backend.live.attach import calling_book

    command = (sys.argv[1:] if arguments is None else arguments)[0]
    try:
        book = calling_book()
    except Busy as error:
        _show_without(str(error))
        return 2
    except Exception as error:  # There is no program to show it in; Excel still names the doctor.
        from uvp_xl.crash_log import write_crash_log

        why = f"Het werkboek van deze knop is niet gevonden; de reden {write_crash_log(error)}."
        sys.stderr.write(f"{why}\n")
        return 2
    succeeded, _ = run(command, book, show=True)
    gc.freeze()  # Python ends faster when it need not look for waste once more.
    return 0 if succeeded else 2


def _show_without(message: str) -> None:
    """Show a sentence when the program itself does not respond: Windows needs only its window."""
    sys.stderr.write(f"{message}\n")
    window = next((word[7:] for word in sys.argv if word.startswith("--hwnd=")), "")
    with contextlib.suppress(ImportError):
        import win32api

        warning = 0x30
        win32api.MessageBox(int(window) if window.isdigit() else 0, message, "uvp-xl", warning)


def _stale(plan: Plan, workbook: LiveWorkbook) -> list[Sheet]:
    """Return the reports in the workbook that are out of date."""
    return workbook.stale(plan.reports(_judged_at(plan), _now()))


def _still_proposed(plan: Plan, agreed: Sequence[str]) -> tuple[list[str], int]:
    """Return the accepted cells that have a proposal, and the number that have none any more.

    The latter happens after a manual change of the cell, and when a round was interrupted.
    """
    from uvp_xl.clean_text import line

    cells = (f"{line(p.at[0])}!{p.at[1]}" for p in plan.proposals() if p.new is not None)
    proposed = {cell.casefold() for cell in cells} if agreed else set()
    left = [cell for cell in agreed if cell.casefold() in proposed]
    return left, len(agreed) - len(left)


def _with_notes(message: str, workbook: LiveWorkbook) -> str:
    """Return the sentence with the notes for the user."""
    return " ".join((message, *dict.fromkeys(workbook.notes)))


def _judged_at(plan: Plan, given: dt.date | None = None) -> ReferenceDate:
    """Return the date at which a plan is judged; only here does a button look at the clock."""
    return plan.reference_date(given, dt.date.today())


def _now() -> dt.datetime:
    return dt.datetime.now().replace(microsecond=0)


if __name__ == "__main__":
    sys.exit(main())
