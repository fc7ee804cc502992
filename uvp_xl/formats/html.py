"""`--format html`: one self-contained page for people, with or without scripts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from uvp_xl.dutch_text import ACCEPTED, SEVERITY_WORDS
from uvp_xl.finding import Severity
from uvp_xl.formats import batch_tables
from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.file_links import relative_url
from uvp_xl.formats.outcome_wording import date_and_profile, overall_verdict, title
from uvp_xl.formats.output_format import Format

BUFFERED = 2000
"""Pieces of the template that are written together; a finding has some thirty."""


class Html(Format):
    """A page in Dutch that loads nothing: its own content security policy forbids it."""

    name = "html"
    suffix = ".html"
    order = 4

    def pieces(self, batch: Batch) -> Iterator[bytes]:
        """Yield the page."""
        from uvp_xl.formats.web.page_template import ENVIRONMENT  # Jinja2 takes long to load

        page = ENVIRONMENT.get_template("page.html").stream(
            title=title(batch),
            date_and_profile=date_and_profile(batch),
            overall_verdict=overall_verdict(batch),
            totals=_severity_totals(batch),
            tables=_tables(batch),
            filters=_filters(batch),
            href=partial(relative_url, folder=batch.folder),
            plural=_plural,
        )
        page.enable_buffering(BUFFERED)
        return (piece.encode() for piece in page)


def _tables(batch: Batch) -> list[batch_tables.BatchTable]:
    """Return the tables of the page; a table of workloads is left out when it is empty."""
    tables = [batch_tables.files(batch), batch_tables.findings(batch), batch_tables.rules(batch)]
    workloads = (batch_tables.partners(batch), batch_tables.holders(batch))
    return [*tables, *(table for table in workloads if table.rows)]


def _severity_totals(batch: Batch) -> list[tuple[str, int, str]]:
    """Return each severity with its number of findings and its name in the singular or plural."""
    totals = [(one, amount, _plural(one, amount)) for one, amount in batch.counts.items()]
    return totals + ([(ACCEPTED, batch.accepted, ACCEPTED)] if batch.accepted else [])


def _filters(batch: Batch) -> dict[str, list[tuple[str, int]]]:
    """Return the values by which findings can be filtered, each with its number of findings."""
    rules: Counter[str] = Counter()
    for group, amount in batch.tally.items():
        rules[group.rule] += amount
    severities = [*batch.counts.items(), (ACCEPTED, batch.accepted)]
    return {
        "Ernst": [(severity, amount) for severity, amount in severities if amount],
        "Bestand": [(one.file, len(one.findings)) for one in batch.results if one.findings],
        "Regel": sorted(rules.items()),
    }


def _plural(severity: Severity, amount: int) -> str:
    return SEVERITY_WORDS[severity][amount != 1]
