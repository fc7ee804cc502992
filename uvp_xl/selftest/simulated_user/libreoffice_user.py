"""A simulated user of LibreOffice."""

from __future__ import annotations

import contextlib
from pathlib import Path

from uvp_xl.engines.libreoffice.uno_bridge import Uno, properties, struct, uno_module
from uvp_xl.grid import Area
from uvp_xl.selftest.simulated_user.portable_user import Facts, SimulatedUser

XLSX = "Calc MS Excel 2007 XML"
"""The name of the .xlsx format in LibreOffice."""
L10N = "/org.openoffice.Setup/L10N"
VIEW = "com.sun.star.configuration.ConfigurationAccess"
PROVIDER = "com.sun.star.configuration.ConfigurationProvider"
LOCALES = "com.sun.star.i18n.LocaleData"
EQUAL, TEXT = 2, 1
"""Of com.sun.star.sheet.FilterOperator2 and FilterFieldType."""


class LibreOfficeUser(SimulatedUser):
    """Implements `SimulatedUser` for LibreOffice."""

    program = "LibreOffice"

    def filter(self, sheet: str, area: Area, column: int, value: str) -> None:
        """Filter a list with a filter descriptor of LibreOffice."""
        cells: Uno = self._cell(sheet, str(area)).api
        descriptor = cells.createFilterDescriptor(True)
        descriptor.ContainsHeader = True
        text = struct("sheet.FilterFieldValue", StringValue=value, FilterType=TEXT)
        field = struct("sheet.TableFilterField3", Field=column - 1, Operator=EQUAL)
        field.Values = (text,)
        descriptor.setFilterFields3((field,))
        cells.filter(descriptor)

    def save_copy(self, target: Path) -> bool:
        """Have LibreOffice write a copy."""
        url = uno_module().systemPathToFileUrl(str(target))
        self.book.api.storeToURL(url, properties(FilterName=XLSX))
        return True

    def preferences(self) -> Facts:
        """Return the language, and the locale of the user with its separators."""
        language, locale = self._setting("ooLocale"), self._setting("ooSetupSystemLocale")
        facts = [("Taal", language or "die van het systeem")]
        facts.append(("Landinstelling", locale or "die van het systeem"))
        with contextlib.suppress(Exception):  # An unknown locale has no separators.
            name, _, country = (locale or language).partition("-")
            item = self._service(LOCALES).getLocaleItem(
                struct("lang.Locale", Language=name, Country=country)
            )
            facts.append(("Lijstscheidingsteken", str(item.listSeparator)))
            facts.append(("Decimaalteken", str(item.decimalSeparator)))
        return [*facts, *super().preferences()]

    def _setting(self, name: str) -> str:
        """Return a setting of the localization."""
        provider = self._service(PROVIDER)
        access = provider.createInstanceWithArguments(VIEW, properties(nodepath=L10N))
        return str(access.getByName(name) or "")

    def _service(self, name: str) -> Uno:
        """Return a service of LibreOffice."""
        context: Uno = self.book.app.impl.context
        return context.ServiceManager.createInstanceWithContext(name, context)
