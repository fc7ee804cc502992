"""The engine object for xlwings, and its connections to running LibreOffices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from zlib import crc32

from xlwings import base_classes

from uvp_xl.engines.libreoffice.cell_values import ERRORS
from uvp_xl.engines.libreoffice.uno_app import UnoApp
from uvp_xl.engines.libreoffice.uno_bridge import connect, listen_address

Rows = Sequence[Sequence[object]]


class Engine:
    """Converts values between Python and a sheet."""

    name = "libreoffice"
    type = "desktop"

    def __init__(self) -> None:
        """Start without connections."""
        self.apps = UnoApps(self)

    @staticmethod
    def prepare_xl_data_element(x: object, _options: object) -> object:
        """Convert a value for `Range.raw_value`; None, NaN and NaT become the empty text."""
        if x is None or x != x:
            return ""
        return float(x) if isinstance(x, Decimal) else x

    @staticmethod
    def clean_value_data(
        data: Rows,
        datetime_builder: Callable[..., object],
        empty_as: object,
        number_builder: Callable[[float], object] | None,
        err_to_str: bool,
    ) -> list[list[object]]:
        """Convert values from a sheet by the options of the user of xlwings.

        An error value becomes None, or with `err_to_str` its English name, as with Excel.
        """

        def clean(value: object) -> object:
            if isinstance(value, str):
                return value or empty_as
            if isinstance(value, dt.datetime):
                return datetime_builder(
                    year=value.year,
                    month=value.month,
                    day=value.day,
                    hour=value.hour,
                    minute=value.minute,
                    second=value.second,
                    microsecond=value.microsecond,
                    tzinfo=None,
                )
            if isinstance(value, int) and not isinstance(value, bool):
                return ERRORS.get(value) if err_to_str else None
            if isinstance(value, float) and number_builder is not None:
                return number_builder(value)
            return value

        return [[clean(value) for value in row] for row in data]


class UnoApps(base_classes.Apps):
    """The connected LibreOffices, by a checksum of the address that each listens on."""

    def __init__(self, engine: Engine) -> None:
        """Start without connections of `engine`."""
        self.engine = engine
        self.connected: dict[int, UnoApp] = {}

    def keys(self) -> list[int]:
        """Return their numbers; LibreOffice does not give the id of its process."""
        return [app.pid for app in self]

    def add(
        self,
        spec: str | None = None,
        add_book: bool | None = None,
        xl: object = None,
        visible: bool | None = None,
        patience: float = 0,
    ) -> UnoApp:
        """Connect to the LibreOffice that listens on `spec`; it becomes the active one."""
        address = spec or listen_address()
        key = crc32(address.encode())
        self.connected[key] = UnoApp(self.engine, key, connect(address, patience))
        self.prefer(key)
        return self.connected[key]

    def prefer(self, key: int) -> None:
        """Move the app with this number to the front: the first one is the active app."""
        others = {k: app for k, app in self.connected.items() if k != key}
        self.connected = {key: self.connected[key]} | others

    @staticmethod
    def cleanup() -> None:
        """Do nothing: this engine starts no LibreOffice."""

    def __iter__(self) -> Iterator[UnoApp]:
        for key, app in list(self.connected.items()):
            if app.is_alive():
                yield app
            else:  # It was closed, or crashed.
                self.connected.pop(key, None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __getitem__(self, pid: int) -> UnoApp:
        return self.connected[pid]
