"""`--format html`: one self-contained page for people, with or without scripts."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from functools import partial
from importlib import resources

from uvp_xl.dutch_text import ACCEPTED, SEVERITY_WORDS
from uvp_xl.finding import Severity
from uvp_xl.formats import batch_tables
from uvp_xl.formats.batch_outcome import Batch
from uvp_xl.formats.file_links import link
from uvp_xl.formats.outcome_wording import circumstances, outcome, title
from uvp_xl.formats.output_format import Format


class Html(Format):
    """A page in Dutch that loads nothing: its own content security policy forbids it."""

    name = "html"
    suffix = ".html"

    def write(self, batch: Batch) -> bytes:
        """Return the batch as one page."""
        from markupsafe import Markup

        from uvp_xl.formats.web.page_template import ENVIRONMENT

        page = ENVIRONMENT.get_template("page.html").render(
            digest=_digest,
            style=Markup(_asset("page.css")),
            script=Markup(_asset("page.js")),
            title=title(batch),
            circumstances=circumstances(batch),
            outcome=outcome(batch),
            totals=_severity_totals(batch),
            tables=_tables(batch),
            filters=_filters(batch),
            href=partial(link, folder=batch.folder),
            plural=_plural,
        )
        return page.encode()


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
    severities = [*batch.counts.items(), (ACCEPTED, batch.accepted)]
    return {
        "Ernst": [(severity, amount) for severity, amount in severities if amount],
        "Bestand": [(one.file, len(one.findings)) for one in batch.results if one.findings],
        "Regel": sorted(Counter(finding.rule for finding in batch.findings).items()),
    }


def _digest(asset: str) -> str:
    """Return the source expression by which a content security policy allows this text."""
    digest = hashlib.sha256(asset.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _asset(name: str) -> str:
    """Return the text of a file in `web`, as the page will contain it."""
    return "\n" + resources.files("uvp_xl.formats.web").joinpath(name).read_text("utf-8")


def _plural(severity: Severity, amount: int) -> str:
    return SEVERITY_WORDS[severity][amount != 1]
