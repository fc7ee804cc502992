"""The engine as xlwings knows it, and the LibreOffices that it is connected to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from zlib import crc32

from xlwings import base_classes

from uvp_xl.engines.libreoffice.cell_values import ERRORS
from uvp_xl.engines.libreoffice.uno_app import App
from uvp_xl.engines.libreoffice.uno_bridge import PIPE, address, connect

Cells = Sequence[Sequence[object]]


class Engine:
    """Turns values of Python into those of a sheet and back."""

    name = "libreoffice"
    type = "desktop"

    def __init__(self) -> None:
        """An engine without any LibreOffice yet."""
        self.apps = Apps(self)

    @staticmethod
    def prepare_xl_data_element(x: object, _options: object) -> object:
        """A value as `Range.raw_value` takes it; nothing, NaN and NaT are the empty text."""
        if x is None or x != x:
            return ""
        return float(x) if isinstance(x, Decimal) else x

    @staticmethod
    def clean_value_data(
        data: Cells,
        datetime_builder: Callable[..., object],
        empty_as: object,
        number_builder: Callable[[float], object] | None,
        err_to_str: bool,
    ) -> list[list[object]]:
        """Values as the user of xlwings asked for them.

        An error value is None, or with `err_to_str` its English name, as with Excel.
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
            if isinstance(value, bool):
                return value
            if isinstance(value, int):
                return ERRORS.get(value) if err_to_str else None
            if isinstance(value, float) and number_builder is not None:
                return number_builder(value)
            return value

        return [[clean(value) for value in row] for row in data]


class Apps(base_classes.Apps):
    """The LibreOffices, by a number that stands for where each listens."""

    def __init__(self, engine: Engine) -> None:
        """None yet; `engine` is whose they are."""
        self.engine = engine
        self.connected: dict[int, App] = {}

    def keys(self) -> list[int]:
        """Their numbers; LibreOffice does not tell the id of its process."""
        return [app.pid for app in self]

    def add(
        self,
        spec: str | None = None,
        add_book: bool | None = None,
        xl: object = None,
        visible: bool | None = None,
        patience: float = 0,
    ) -> App:
        """Connect to the one that listens at `spec`; it comes first among them."""
        where = spec or address(PIPE)
        key = crc32(where.encode())
        self.connected[key] = App(self.engine, key, connect(where, patience))
        self.prefer(key)
        return self.connected[key]

    def prefer(self, key: int) -> None:
        """Let the one with this number come first: that is the active one."""
        others = {k: app for k, app in self.connected.items() if k != key}
        self.connected = {key: self.connected[key]} | others

    @staticmethod
    def cleanup() -> None:
        """Nothing: this engine starts no LibreOffice."""

    def __iter__(self) -> Iterator[App]:
        for key, app in list(self.connected.items()):
            if app.answers():
                yield app
            else:  # It was closed, or crashed.
                self.connected.pop(key, None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __getitem__(self, pid: int) -> App:
        return self.connected[pid]
