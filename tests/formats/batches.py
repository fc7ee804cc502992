"""Batches to write: a small one with all cases, one with any text, and large ones."""

from __future__ import annotations

from dataclasses import replace

from tests.reference import DATE, plan
from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import Batch, FileResult

FILE = "plannen/Noordoostpolder.xlsx"
SHEET = "h Overige onderwerpen"
RULES = {"doelstelling-ontbreekt", "jaar-in-kop", "namen-aan-elkaar", "trekker-onduidelijk"}
"""The rules of the reference plan in the golden files: few enough to read."""
NASTY = (
    "<script>window.hacked = 1</script> =1+1 \"en\" 'zo' \x1b[31m\x00 \u202egpj & ]]> </style> "
    "<!-- \ud800 _x0041_ {{7*7}}"
)
"""A text that attacks every reader of an output."""
NASTY_FILE = "plannen/<b>\"Urk\" & 'zn'.xlsx"
ERROR = "kapot.xlsx: dit is geen leesbaar Excel-bestand (het zip-bestand is beschadigd)."


def reference() -> FileResult:
    """Return some findings in the reference plan."""
    found = [
        replace(finding, file=FILE, severity="waarschuwing")
        for finding in plan().check(DATE)
        if finding.sheet == SHEET and finding.rule in RULES
    ]
    return FileResult(
        FILE,
        found,
        actions=42,
        partners={"politie": 26, "GGD": 7},
        holders={"burgemeester": 35},
        points=len(found),
        passed=("te-laat", "lijst-is-open"),
        profile="raadsvoorstel",
    )


def nasty() -> FileResult:
    """Return a plan in which every text is an attack."""
    found = [
        Finding("te-laat", "fout", NASTY_FILE, "'=1+1'!A1", "B12", NASTY, ("=1+1", "a\r\nb")),
        Finding(NASTY, "opmerking", NASTY_FILE, NASTY, "geen cel", "-2+3"),
        Finding(
            "te-laat",
            "waarschuwing",
            NASTY_FILE,
            "Blad1",
            "C3",
            "Deze actie is te laat.",
            accepted=f"Zo besproken {NASTY}",
            before="iets anders",
        ),
    ]
    names = {"Politie": 2, NASTY: 1, "=cmd|' /C calc'!A0": 1}
    told = "1 melding is geaccepteerd. Daarbij is er daarna iets veranderd: kijk dat na."
    work = {"partners": names, "holders": names}
    return FileResult(NASTY_FILE, found, actions=2, **work, points=2, profile=NASTY, remarks=told)


def example() -> Batch:
    """Return four files: with findings, unreadable, with attacks, and ready for the council."""
    ready = FileResult(
        "plannen/Dronten.xlsx",
        actions=51,
        partners={"politie": 20},
        ready=True,
        passed=("te-laat", "lijst-is-open"),
    )
    results = [reference(), FileResult("plannen/kapot.xlsx", error=ERROR), nasty(), ready]
    return Batch(results, DATE, "raadsvoorstel")


def saying(text: str) -> Batch:
    """Return a batch with `text` in every field for text."""
    finding = Finding(text, "fout", text, text, text, text, (text,), text or "zo")
    second = Finding("te-laat", "fout", text, text, "A1", text, (text,))
    work = {text: 1}
    result = FileResult(text, [finding, second], "", 1, work, work, False, 1, [text])
    return Batch([result, FileResult(text, error=text or "kapot")], DATE, text)


def many(count: int, files: int = 10) -> Batch:
    """Return a batch with so many findings, spread over files."""
    found = reference().findings
    results = []
    for number in range(files):
        file = f"plannen/gemeente {number}.xlsx"
        chosen = [
            replace(found[place % len(found)], file=file, cell=f"A{place + 1}")
            for place in range(number, count, files)
        ]
        results.append(FileResult(file, chosen, points=len(chosen)))
    return Batch(results, DATE, "raadsvoorstel")
