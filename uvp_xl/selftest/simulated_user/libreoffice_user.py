"""The hand of a user in LibreOffice."""

from __future__ import annotations

import contextlib
from pathlib import Path

from uvp_xl.engines.libreoffice.uno_bridge import Uno, properties, struct, uno_module
from uvp_xl.grid import Area
from uvp_xl.selftest.simulated_user.portable_user import Facts, Hand

KIND = "Calc MS Excel 2007 XML"
"""What LibreOffice calls an .xlsx."""
L10N = "/org.openoffice.Setup/L10N"
VIEW = "com.sun.star.configuration.ConfigurationAccess"
PROVIDER = "com.sun.star.configuration.ConfigurationProvider"
LOCALES = "com.sun.star.i18n.LocaleData"
EQUAL, TEXT = 2, 1
"""Of com.sun.star.sheet.FilterOperator2 and FilterFieldType."""


class LibreOfficeHand(Hand):
    """See `Hand`."""

    name = "LibreOffice"

    def filter(self, sheet: str, area: Area, column: int, value: str) -> None:
        """By LibreOffice's own filter."""
        cells: Uno = self._cell(sheet, str(area)).api
        asked = cells.createFilterDescriptor(True)
        asked.ContainsHeader = True
        told = struct("sheet.FilterFieldValue", StringValue=value, FilterType=TEXT)
        field = struct("sheet.TableFilterField3", Field=column - 1, Operator=EQUAL)
        field.Values = (told,)
        asked.setFilterFields3((field,))
        cells.filter(asked)

    def copy(self, target: Path) -> bool:
        """By LibreOffice itself."""
        where = uno_module().systemPathToFileUrl(str(target))
        self.book.api.storeToURL(where, properties(FilterName=KIND))
        return True

    def preferences(self) -> Facts:
        """Its language, and the signs that go with the locale of the user."""
        language, locale = self._told("ooLocale"), self._told("ooSetupSystemLocale")
        found = [("Taal", language or "die van het systeem")]
        found.append(("Landinstelling", locale or "die van het systeem"))
        with contextlib.suppress(Exception):  # An unknown locale has no signs.
            name, _, country = (locale or language).partition("-")
            signs = self._made(LOCALES).getLocaleItem(
                struct("lang.Locale", Language=name, Country=country)
            )
            found.append(("Lijstscheidingsteken", str(signs.listSeparator)))
            found.append(("Decimaalteken", str(signs.decimalSeparator)))
        return [*found, *super().preferences()]

    def _told(self, name: str) -> str:
        """A setting of its language."""
        access = self._made(PROVIDER).createInstanceWithArguments(VIEW, properties(nodepath=L10N))
        return str(access.getByName(name) or "")

    def _made(self, service: str) -> Uno:
        """A service of LibreOffice."""
        context: Uno = self.book.app.impl.context
        return context.ServiceManager.createInstanceWithContext(service, context)
