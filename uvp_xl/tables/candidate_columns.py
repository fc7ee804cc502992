"""The columns of a table that was not read, by its headings and by the cells below them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from uvp_xl.clean_text import key, line
from uvp_xl.columns import COLUMNS, columns_of
from uvp_xl.grid import Area, Grid, Value
from uvp_xl.tables.column_contents import CONFIRMED, ColumnContents, Kind, contents
from uvp_xl.tables.heading_token import LONGEST
from uvp_xl.tables.headings import HEADINGS, Headings

TELLING = frozenset(columns_of("period", "status", "progress"))
"""Columns about the execution of a plan; a table without any of these is no list of actions."""
EVIDENCE = TELLING | {"item", "measure", *columns_of("names")}
"""Columns that together make a table one of actions. Amounts do not: a budget has them too."""
LEAST_CELLS = 3
"""Fewest cells by which a column without a known heading is recognised."""
LEAST_NAMED = 2
"""Fewest cells that confirm a known heading."""
LEAST_EVIDENCE = 3
"""Fewest columns of the execution of a plan next to one heading of another table."""
LEAST_TEXT = 15
"""Least average length, in characters, of texts that may be measures."""
LABELS = 8
"""Average length up to which texts are labels, such as codes or names of districts."""

_OTHER = frozenset(
    "versie versienummer auteur telefoon telefoonnummer telnr mobiel mail email e-mailadres "
    "emailadres adres postcode website functie afkorting betekenis definitie begrip locatie "
    "lokatie zaal vergadering vergaderdatum overleg agendapunt aanvang tijdstip frequentie "
    "voorzitter notulist schrijfwijzen bijlage vindplaats wijziging bladzijde pagina".split()
)
"""Words in the headings of tables that have days or names too, and no actions."""
OTHER_HEADINGS = _OTHER | frozenset(("naam", "organisatie"))
"""Headings of which two in a row make another table."""
_ESTIMATE = re.compile(r"\d*[05] ?%")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Recognised(NamedTuple):
    """A column that seems known: its number on the sheet, its heading, and its name."""

    number: int
    title: str
    name: str


def known(cells: Mapping[int, Value], headings: Headings = HEADINGS) -> dict[int, str]:
    """Return the names of the columns that headings name, by their numbers.

    >>> known({1: "Krachtlijn in het veld", 2: "Trekker", 4: "Einddatum"})
    {2: 'lead', 4: 'planning'}
    """
    named_columns = ((number, _name(value, headings)) for number, value in cells.items())
    return {number: name for number, name in named_columns if name}


def _name(value: Value, headings: Headings) -> str:
    """Return the name of the column that a heading names, "" for none; parts are the whole."""
    token = headings[value]
    name = token.column or (token.completion.name if token.completion else token.bound or "")
    return COLUMNS[name].part_of or name if name else ""


def is_of_another_table(titles: Iterable[Value], headings: Headings = HEADINGS) -> bool:
    """Return whether a heading is of a table that never has actions: versions, contacts, meetings.

    Next to those of a list of promises or actions it is only where these were made.

    >>> is_of_another_table(["Versie", "Datum"]), is_of_another_table(["Besluit", "Datum"])
    (True, False)
    >>> is_of_another_table(["Vergadering", "Toezegging", "Trekker", "Deadline", "Status"])
    False
    """
    texts = [line(title) for title in titles if isinstance(title, str)]
    other = sum(any(word in _OTHER for word in _WORD.findall(key(text))) for text in texts)
    if not other:
        return False
    names = EVIDENCE.intersection(_name(text, headings) for text in texts)
    return len(names) < LEAST_EVIDENCE + other - 1 or names.isdisjoint(TELLING)


def are_headings(cells: Mapping[int, Value]) -> bool:
    """Return whether the cells of a row are all short texts, as headings are.

    >>> are_headings({1: "Project", 2: "Gereed"}), are_headings({1: "Project", 2: 12.5})
    (True, False)
    """
    return all(isinstance(value, str) and len(value) <= LONGEST for value in cells.values())


class CandidateColumns:
    """The columns of a possible table: their headings, and the cells below these."""

    def __init__(
        self, grid: Grid, body: Area, cells: Mapping[int, Value], headings: Headings = HEADINGS
    ) -> None:
        """Take the cells of `body`, below the `cells` of its headings by number of their column."""
        self.headings = cells
        self._tokens = [headings[value] for value in cells.values()]
        self.names = known(cells, headings)
        self._contents = {
            number: contents(grid, number, body.top, body.bottom) for number in body.columns
        }

    def cells(self, number: int) -> ColumnContents:
        """Return the contents of a column."""
        return self._contents[number]

    def recognised(self) -> tuple[Recognised, ...]:
        """Return the columns that are recognised by their heading or by their cells."""
        found = self.names | dict(self.by_contents())
        return tuple(
            Recognised(number, line(self.headings.get(number, "")), found[number])
            for number in sorted(found)
            if found[number] in EVIDENCE
        )

    def unnamed(self) -> tuple[Recognised, ...]:
        """Return the columns that their cells alone name, the first of each name, with a heading.

        A column that a heading names already is none of these. "Loopt" is a period and a status;
        next to a planning it is a status.
        """
        titles = Counter(key(line(title)) for title in self.headings.values())
        taken = {self._meant(number, name) for number, name in self.names.items()}
        found = []
        for number, by_cells in self.by_contents():
            is_both = by_cells in taken and self.cells(number).share("status") >= CONFIRMED
            name = "status" if is_both else by_cells
            title = line(self.headings.get(number, ""))
            if titles[key(title)] == 1 and title and number not in self.names and name not in taken:
                taken.add(name)
                found.append(Recognised(number, title, name))
        return tuple(found)

    def _meant(self, number: int, name: str) -> str:
        """Return the name of a column with a known heading; "Klaar in" above periods is when."""
        column = self.cells(number)
        is_period = name == "status" and column.share("period") >= CONFIRMED
        return "planning" if is_period and column.share("status") < CONFIRMED else name

    def by_contents(self) -> Iterator[tuple[int, str]]:
        """Yield the columns whose cells are periods or statuses, with the name of each.

        Bare numbers, years and shares of a whole can be anything below an unknown heading. So can
        statuses of which each occurs once: a legend explains them. Next to a column of names, years
        and a few periods are those of a planning.
        """
        for number, column in self._contents.items():
            name = self.names.get(number, "")
            if len(column.cells) < LEAST_NAMED or name not in {"", *TELLING}:
                continue
            period, status = column.share("period"), column.share("status")
            is_period = period >= max(status, CONFIRMED)
            few, numbers = len(column.cells) < LEAST_CELLS, column.is_mostly("number")
            if not name and (few or (is_period and numbers)) and not (is_period and self._by_names):
                continue
            if is_period:
                yield number, name or "planning"
            elif status >= CONFIRMED and (name or _shows_progress(column)):
                yield number, name or "status"

    @cached_property
    def _by_names(self) -> bool:
        """Whether some column has names of known partners, units or roles."""
        return any(
            len(column.cells) >= LEAST_NAMED and column.is_mostly("name")
            for column in self._contents.values()
        )

    @property
    def has_data_for_headings(self) -> bool:
        """Whether a heading is itself a period or status, as the cells below it: it is a row."""
        kinds: dict[str, Kind] = {"planning": "period", "status": "status"}
        return any(
            ColumnContents([self.headings.get(number, "")]).is_mostly(kinds[name])
            for number, name in self.by_contents()
            if number not in self.names
        )

    @property
    def has_done_beside_measure(self) -> bool:
        """Whether a heading of completion is next to one that measures can have: "Afspraak"."""
        weak = any("measure" in token.weak for token in self._tokens)
        return weak and any(token.completion for token in self._tokens)

    def text_column(self) -> int:
        """Return the number of the column that most likely holds the measures, 0 for none."""
        told = {number for number, _ in self.by_contents()}
        measures = [n for n, name in self.names.items() if name == "measure"]
        if measures:
            return measures[0]
        free = [n for n in self._contents if n not in self.names and n not in told]
        likely = [n for n in free if HEADINGS[self.headings.get(n, "")].may_be_measure]
        best = self._longest(likely or free)
        if best and self.cells(best).length > LABELS:
            return best
        spare = [n for n, name in self.names.items() if name in ("item", "theme", "remark")]
        return self._longest([*free, *(n for n in spare if n not in told)])

    def _longest(self, numbers: Iterable[int]) -> int:
        """Return the column with the longest texts, the first of equals; 0 without any text."""
        texts = [number for number in numbers if self.cells(number).length]
        return max(texts, key=lambda number: (self.cells(number).length, -number), default=0)


def _shows_progress(column: ColumnContents) -> bool:
    """Return whether statuses tell how far actions are: some occur more than once, none by chance.

    A person estimates percentages in steps of five.
    """
    different = set(column.cells)
    if not column.is_mostly("number"):
        return len(different) < len(column.cells)
    shares = {text for value in different if (text := line(value)).endswith("%")}
    return 1 < len(shares) < len(column.cells) and all(map(_ESTIMATE.fullmatch, shares))
