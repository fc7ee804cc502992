"""The tables of the page: files, findings, rules, and who does how much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from uvp_xl.dutch_text import ACCEPTED, SEVERITY_WORDS, count, number
from uvp_xl.finding import SEVERITIES, Finding
from uvp_xl.formats.batch_outcome import Batch, Checked, Load
from uvp_xl.formats.file_links import link
from uvp_xl.formats.outcome_wording import (
    about,
    counted,
    reason,
    verdict,
    weight,
)
from uvp_xl.formats.rule_help import summary
from uvp_xl.formats.web.markup import Column, cell, head, option, path, row, safe, table

HEADINGS = ("Ernst", "Bestand", "Blad", "Cel", "Regel", "Melding", "Voorstel")
"""The columns of the findings."""
_MARKS = {
    word: cell(f'<span class="{word}">{word}</span>', "e", place)
    for place, word in enumerate((*SEVERITIES, ACCEPTED))
}
"""The cell that says how serious a finding is."""


def files(batch: Batch) -> str:
    """A row for each file with its verdict; the total below."""
    columns = [Column("Bestand"), Column("Klaar voor de raad")]
    columns += [Column(many.capitalize(), "n") for _, many in SEVERITY_WORDS.values()]
    columns += [Column(ACCEPTED.capitalize(), "n")]
    columns += [Column("Acties", "n"), Column("Regels in orde", "n")]
    total = row(
        [
            head("Totaal"),
            cell(f"{batch.ready} van {len(batch.read)}"),
            *(cell(number(amount), "n") for amount in batch.counts.values()),
            cell(number(batch.accepted), "n"),
            cell(number(batch.actions), "n"),
            cell("", "n"),
        ]
    )
    rows = (_file(place, result, batch.folder) for place, result in enumerate(batch.results))
    return table(
        "bestanden", "Elk bestand met zijn oordeel en het aantal meldingen.", columns, rows, total
    )


def _file(place: int, checked: Checked, folder: str) -> str:
    """One file; its counts lead to its first finding."""
    name = head(f'<a href="{safe(link(checked.file, folder))}">{path(checked.file)}</a>')
    if checked.error:
        empty = [cell("", "n") for _ in range(len(SEVERITIES) + 3)]
        said = f'<strong class="onleesbaar">{verdict(checked)}</strong><br>{safe(checked.error)}'
        return row([name, cell(said, key=1 << 30), *empty])
    mark = "nietklaar" if checked.points else "klaar" if checked.ready else "onbekend"
    said = f'<strong class="{mark}">{verdict(checked)}</strong>'
    if told := about(checked):
        said += f"<br>{safe(told)}"
    counts = [
        cell(
            f'<a href="#b{place}" data-bestand="{safe(checked.file)}" data-ernst="{severity}">'
            f'{amount}<span class="stil"> {SEVERITY_WORDS[severity][amount != 1]}'
            f" in {safe(checked.file)}</span></a>"
            if amount
            else "0",
            "n",
            amount,
        )
        for severity, amount in checked.counts.items()
    ]
    return row(
        [
            name,
            cell(said, key=checked.points),
            *counts,
            cell(number(checked.accepted), "n", checked.accepted),
            cell(number(checked.actions), "n", checked.actions),
            cell(str(len(checked.passed)), "n", len(checked.passed)),
        ]
    )


def findings(batch: Batch) -> str:
    """A row for each finding, below the filters that the script brings to life."""
    columns = [Column(name) for name in HEADINGS]
    rows = (
        _finding(finding, name, f' id="b{place}"' if first == 0 else "")
        for place, result in enumerate(batch.results)
        for name in [cell(path(result.file))]
        for first, finding in enumerate(result.findings)
    )
    return (
        _filters(batch)
        + table("meldingen", f"De meldingen: {counted(batch)}", columns, rows)
        + '<p id="meer" hidden><button type="button" id="volgende">Toon er 500 meer</button> '
        '<button type="button" id="alles">Toon ze allemaal</button></p>\n'
    )


def _finding(finding: Finding, name: str, anchor: str) -> str:
    """One finding; `name` is the cell with the name of its file."""
    return row(
        [
            _MARKS[weight(finding)],
            name,
            cell(safe(finding.sheet)),
            cell(safe(finding.cell)),
            cell(f"<code>{safe(finding.rule)}</code>"),
            cell(safe(finding.message + (f"\nReden: {why}" if (why := reason(finding)) else ""))),
            cell(safe(finding.proposal or "")),
        ],
        anchor,
    )


def _filters(batch: Batch) -> str:
    """The choices by which findings can be left out; nothing is seen of them without scripts."""
    of_file = [(one.file, len(one.findings)) for one in batch.results if one.findings]
    of_rule = sorted(Counter(finding.rule for finding in batch.findings).items())
    amounts = [*batch.counts.items(), (ACCEPTED, batch.accepted)]
    of_severity = [(word, amount) for word, amount in amounts if amount]
    return (
        '<form id="filters" hidden>\n'
        + _choice("ernst", "Ernst", "alle", of_severity)
        + _choice("bestand", "Bestand", "alle", of_file)
        + _choice("regel", "Regel", "alle", of_rule)
        + '<button type="reset">Toon alles</button>\n<p role="status" id="aantal"></p>\n</form>\n'
    )


def _choice(name: str, label: str, every: str, values: Iterable[tuple[str, int]]) -> str:
    """One filter; each of its values with how many findings it has."""
    options = [option("", every)]
    options += [option(value, f"{value} ({number(amount)})") for value, amount in values]
    return (
        f'<div><label for="{name}">{label}</label>\n'
        f'<select id="{name}">{"".join(options)}</select></div>\n'
    )


def rules(batch: Batch) -> str:
    """What was verified: each rule, how often it spoke, and in how many plans all is well."""
    columns = [Column("Regel"), Column("Wat is nagekeken")]
    columns += [
        Column(name, "n") for name in ("Meldingen", "Plannen met melding", "Plannen in orde")
    ]
    rows = (
        row(
            [
                head(f"<code>{safe(one.rule)}</code>"),
                cell(safe(summary(one.rule))),
                *(cell(number(n), "n", n) for n in (one.findings, one.plans, one.passed)),
            ]
        )
        for one in batch.rules
    )
    said = count(len(batch.rules), "regel", "regels")
    return table("regels", f"Wat is nagekeken: {said}.", columns, rows)


def loads(name: str, who: str, found: Sequence[Load]) -> str:
    """How much work each has over all plans; nothing when there is no one."""
    if not found:
        return ""
    columns = [Column(who.capitalize()), Column("Acties", "n"), Column("Plannen", "n")]
    rows = (
        row([head(safe(one.name)), *(cell(number(n), "n", n) for n in (one.actions, one.plans))])
        for one in found
    )
    return table(name, f"Acties per {who}, over alle plannen samen.", columns, rows)


def severity_totals(batch: Batch) -> str:
    """How many findings of each severity, as a list."""
    items = "".join(
        f'<li class="{one}"><strong>{number(n)}</strong> {SEVERITY_WORDS[one][n != 1]}</li>'
        for one, n in batch.counts.items()
    )
    if batch.accepted:
        items += f'<li class="{ACCEPTED}"><strong>{number(batch.accepted)}</strong> {ACCEPTED}</li>'
    return f'<ul class="totalen">{items}</ul>\n'
