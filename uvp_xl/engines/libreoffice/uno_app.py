"""A running LibreOffice as an app of xlwings."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.uno_book import UnoBooks
from uvp_xl.engines.libreoffice.uno_bridge import Uno, desktop, properties
from uvp_xl.engines.libreoffice.uno_errors import plain_errors
from uvp_xl.engines.libreoffice.uno_range import UnoRange

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.uno_engine import Engine

STEPS = 100
"""The length of the progress bar next to a text in the status bar; it is never filled."""


@plain_errors
class UnoApp(base_classes.App):
    """A connection. Switches that LibreOffice lacks are only stored."""

    enable_events = True
    display_alerts = True
    interactive = True

    def __init__(self, engine: Engine, pid: int, context: Uno) -> None:
        """Use LibreOffice's component `context`; `pid` is the number of the connection."""
        self.engine = engine
        self._pid = pid
        self.context = context
        self.desktop = desktop(context)
        self._status: str | bool = False
        self._indicator: Uno = None

    @property
    def pid(self) -> int:
        """The number of the connection; LibreOffice does not give the id of its process."""
        return self._pid

    @property
    def api(self) -> Uno:
        """The desktop."""
        return self.desktop

    def is_alive(self) -> bool:
        """Return whether it still responds."""
        try:
            return bool(self.desktop.getImplementationName())
        except Exception:  # Any error means that it cannot be used.
            return False

    @property
    def books(self) -> UnoBooks:
        """The open workbooks."""
        return UnoBooks(self)

    @property
    def version(self) -> str:
        """The version of LibreOffice."""
        access = self.context.ServiceManager.createInstanceWithContext(
            "com.sun.star.configuration.ConfigurationProvider", self.context
        ).createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess",
            properties(nodepath="/org.openoffice.Setup/Product"),
        )
        return str(access.getByName("ooSetupVersionAboutBox"))

    @property
    def visible(self) -> bool:
        """Always true; LibreOffice decides by itself what is visible."""
        return True

    @visible.setter
    def visible(self, value: bool) -> None:
        """Do nothing."""

    @property
    def hwnd(self) -> None:
        """None: LibreOffice gives no window handle."""
        return

    @property
    def selection(self) -> UnoRange | None:
        """The selected cells of the active workbook; the first of several areas."""
        return self.books.active.selection if len(self.books) else None

    def activate(self, steal_focus: bool = False) -> None:
        """Make this the active app, and bring its active workbook to the front."""
        self.engine.apps.prefer(self.pid)
        if len(self.books):
            self.books.active.activate()

    @property
    def screen_updating(self) -> bool:
        """Whether the windows are redrawn after each change."""
        return not any(book.xl.hasControllersLocked() for book in self.books)

    @screen_updating.setter
    def screen_updating(self, value: bool) -> None:
        for book in self.books:
            while value and book.xl.hasControllersLocked():
                book.xl.unlockControllers()
            if value:
                book.xl.resetActionLocks()
            elif not book.xl.hasControllersLocked():
                book.xl.lockControllers()
                book.xl.addActionLock()

    @property
    def calculation(self) -> str:
        """ "automatic", or "manual" when a workbook does not recalculate automatically."""
        automatic = all(book.xl.isAutomaticCalculationEnabled() for book in self.books)
        return "automatic" if automatic else "manual"

    @calculation.setter
    def calculation(self, value: str) -> None:
        for book in self.books:
            book.xl.enableAutomaticCalculation(value != "manual")
            if value != "manual":  # LibreOffice itself would wait until a cell is displayed.
                book.xl.calculate()

    def calculate(self) -> None:
        """Recalculate what has changed."""
        for book in self.books:
            book.xl.calculate()

    @property
    def status_bar(self) -> str | bool:
        """The text in the status bar; False when it is LibreOffice's own."""
        return self._status

    @status_bar.setter
    def status_bar(self, value: str | bool) -> None:
        self._status = value
        if value is False:
            if self._indicator is not None:
                with contextlib.suppress(Exception):  # Its window may be closed by now.
                    self._indicator.end()
            self._indicator = None
        elif self._indicator is not None:
            self._indicator.setText(str(value))
        elif len(self.books):
            frame = self.books.active.xl.CurrentController.Frame
            self._indicator = frame.createStatusIndicator()
            self._indicator.start(str(value), STEPS)

    def quit(self) -> None:
        """Quit LibreOffice, unless something prevents it; unsaved changes are lost."""
        for book in self.books:
            book.close()
        with contextlib.suppress(Exception):  # It closes the connection without a reply.
            self.desktop.terminate()
        self.engine.apps.connected.pop(self.pid, None)
