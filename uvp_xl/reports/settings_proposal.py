"""A sheet *Instellingen* to fill in: it sets nothing but what holds without it.

It is written once, when a workbook has no such sheet; from then on the sheet is the user's.
`uvp_xl.readback.settings_sheet` reads it, so no sentence has a sign that separates name and value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from uvp_xl.finding import SEVERITIES
from uvp_xl.grid import Area
from uvp_xl.readback.colour_meanings import STATUSES
from uvp_xl.readback.settings.column_words import CHOICES, NOT_READ
from uvp_xl.readback.settings.days_ahead import DEFAULT
from uvp_xl.readback.settings.days_ahead import NAME as DAYS
from uvp_xl.readback.settings_sheet import NAME, OFF, PROFILES
from uvp_xl.reports import report_styles
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets.sheet_model import Cell, Choice, Content, Sheet, Style

WIDTHS = (36, 24, 74)
INTRODUCTION = (
    "Dit blad is van u. Wat u in de gele cellen kiest of typt, onthoudt uvp-xl bij dit plan; wat "
    "leeg blijft, telt niet mee. Eigen zinnen mogen er gewoon bij staan."
)
_ANSWER = report_styles.USER_TEXT
_DAY = replace(report_styles.DATE, fill=_ANSWER.fill, free=True)
_NUMBER = replace(_ANSWER, align="left")


class _List(NamedTuple):
    """A list of settings: its title, what it is for, its headings, names, and what to choose."""

    title: str
    text: str
    headings: tuple[str, str]
    names: tuple[str, ...]
    options: tuple[str, ...]


_LISTS = (
    _List(
        "Koppen",
        "Staat boven een kolom een kop die uvp-xl niet kent? Zet de kop links en kies rechts welke "
        "kolom het is. Met Prestatie links en maatregel rechts leest uvp-xl onder de kop Prestatie "
        "de maatregelen.",
        ("Kop in uw tabel", "Kolom"),
        ("",) * 8,
        CHOICES,
    ),
    _List(
        "Bladen",
        "Hoort een blad niet bij het plan, zoals een archief of een werklijst? Zet de naam van het "
        "blad links en kies rechts niet lezen.",
        ("Blad", "Lezen"),
        ("",) * 4,
        (NOT_READ,),
    ),
    _List(
        "Regels",
        "Weegt een regel voor u te zwaar of te licht? Zet de code van de regel links, zoals die op "
        "het blad Controlelijst staat, en kies rechts de ernst of uit.",
        ("Regel", "Ernst"),
        ("",) * 4,
        (*SEVERITIES, OFF),
    ),
    _List(
        "Kleuren",
        "Heeft de kolom status kleuren zonder woorden? Kies wat elke kleur betekent, of geen als "
        "een kleur alleen opmaak is.",
        ("Kleur", "Status"),
        ("Kleur groen", "Kleur oranje", "Kleur rood"),
        STATUSES,
    ),
)
_GENERAL: tuple[tuple[str, Content, Style, str], ...] = (
    (
        "Profiel",
        PROFILES[0],
        _ANSWER,
        "Waarvoor u het plan gebruikt. Kies werkversie voor elke dag, raadsvoorstel voor een plan "
        "dat naar de raad gaat, en raadsinformatiebrief voor een voortgangsbericht.",
    ),
    (
        "Peildatum",
        None,
        _DAY,
        "De dag waarop uvp-xl bekijkt wat te laat is. Leeg is vandaag, en dat is meestal goed. Vul "
        "een dag in als u over een vaste datum rapporteert, en maak de cel daarna weer leeg.",
    ),
    (
        DAYS,
        DEFAULT,
        _NUMBER,
        "Hoe ver u vooruitkijkt. Het blad Te laat noemt ook wat binnen dit aantal dagen klaar moet "
        "zijn.",
    ),
)


def sheet() -> Sheet:
    """Build the sheet: the settings of the plan, and a list for each other kind."""
    page = SheetBuilder(WIDTHS)
    page.add(Cell(NAME, report_styles.TITLE), height=24)
    page.add_sentence(INTRODUCTION)
    page.add()
    header = page.add_headings(("Instelling", "Waarde", "Uitleg"))
    for name, value, style, text in _GENERAL:
        page.add(
            Cell(name, report_styles.BODY), Cell(value, style), Cell(text, report_styles.REMARK)
        )
    choices = [Choice(Area(header + 1, 2, header + 1, 2), PROFILES)]
    for each in _LISTS:
        page.add_section(each.title)
        page.add_sentence(each.text)
        page.add_headings(each.headings)
        first = page.next_row
        _add_names(page, each.names)
        choices.append(Choice(Area(first, 2, page.next_row - 1, 2), each.options))
    return replace(
        page.sheet(NAME),
        freeze=None,
        repeat=None,
        choices=tuple(choices),
        tab=report_styles.USER_TAB,
    )


def _add_names(page: SheetBuilder, names: Sequence[str]) -> None:
    """Add a row for each name, "" for one to fill in."""
    for name in names:
        style = report_styles.BODY if name else _ANSWER
        page.add(Cell(name or None, style), Cell(None, _ANSWER))
