"""The runs of a rich text, shared or in a cell: what is struck through or in a symbol font."""

from __future__ import annotations

from collections.abc import Mapping

from uvp_xl.backend.ooxml.package_xml import is_true
from uvp_xl.backend.ooxml.xml_text import unescape
from uvp_xl.backend.reading.kinds.cell_look import Run, symbol_font


def is_on(attributes: Mapping[str, str]) -> bool:
    """Return whether the element of a property, such as <strike/>, sets it.

    >>> is_on({}), is_on({"val": "0"}), is_on({"val": "true"})
    (True, False, True)
    """
    return is_true(attributes.get("val", "1").strip().lower())


class RunCollector:
    """Collects the runs of one text from the events of a parser; a text without runs has none."""

    def __init__(self) -> None:
        """Start without runs."""
        self._runs: list[Run] = []
        self._run: Run | None = None

    def start(self, local: str, attributes: Mapping[str, str]) -> None:
        """Start an element in a text."""
        if local == "r":
            self._run = Run("", of_cell=True)
        elif self._run is None:
            return
        elif local == "rPr":
            self._run = self._run._replace(of_cell=False)
        elif local == "strike":
            self._run = self._run._replace(struck=is_on(attributes))
        elif local == "rFont":
            self._run = self._run._replace(font=symbol_font(attributes.get("val", "")))

    def add(self, text: str) -> None:
        """Take the text of a <t>."""
        if self._run is not None:
            self._run = self._run._replace(text=self._run.text + text)

    def end(self, local: str) -> None:
        """End an element in a text."""
        if local == "r" and self._run is not None:
            self._runs.append(self._run)
            self._run = None

    def runs(self, text: str) -> tuple[Run, ...]:
        """Return the runs of the whole `text`; none if they are not all of it."""
        runs = tuple(run._replace(text=unescape(run.text)) for run in self._runs)
        return runs if runs and "".join(run.text for run in runs) == text else ()
