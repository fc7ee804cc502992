"""An engine of xlwings that can do no more than xlwings Lite and Server can.

Those send the values of a workbook to Python once, and queue up what Python wants to be changed.
So what was not sent (formats, colours, merged cells, hidden rows) cannot be read: it raises
NotImplementedError, as the base classes do of themselves. Only what is defined here works.
"""

import datetime as dt
import re

import xlwings as xw
from xlwings import base_classes, utils


def lite(sheets, **more):
    """A workbook with these values (a dict of rows by the name of the sheet), open in Lite."""
    return xw.Book(impl=Book(sheets, **more))


def _later(name):
    """An order that is queued up."""
    return lambda self, *args, **more: self.queued.append((name, args, more))


class Engine:
    name, type = "remote", "remote"

    def __init__(self, app):
        self.apps = [app]

    @staticmethod
    def prepare_xl_data_element(x, _options):
        if x is None:
            return ""
        return x.isoformat() if isinstance(x, dt.date) else x

    @staticmethod
    def clean_value_data(data, datetime_builder, empty_as, number_builder, err_to_str):
        def clean(value):
            if value in (None, ""):
                return empty_as
            if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d(T[\d:.]+Z?)?", value):
                moment = dt.datetime.fromisoformat(value.rstrip("Z"))
                fields = ("year", "month", "day", "hour", "minute", "second", "microsecond")
                return datetime_builder(**{f: getattr(moment, f) for f in fields}, tzinfo=None)
            if number_builder is not None and type(value) in (int, float):
                return number_builder(value)
            return value

        return [[clean(value) for value in row] for row in data]


class App(base_classes.App):
    engine = books = pid = None  # What the base class would raise for.

    def __init__(self, book):
        self.engine, self.book, self.told = Engine(self), book, []
        self.books, self.pid = Books(book), 0

    screen_updating = property(base_classes.App.screen_updating.fget, lambda self, value: None)
    calculation, display_alerts = "automatic", True

    @property
    def selection(self):
        return self.book.sheets.active.range((1, 1))

    def activate(self, steal_focus=False):
        """Nothing: there is one, and it is in front."""

    def alert(self, prompt, title, buttons, mode, callback):
        self.told.append((prompt, title, mode))


class Books(base_classes.Books):
    active = None  # What the base class would raise for.

    def __init__(self, book):
        self.active = book

    def __len__(self):
        return 1

    def __iter__(self):
        return iter([self.active])


class Book(base_classes.Book):
    name = fullname = api = sheets = app = None  # What the base class would raise for.

    def __init__(self, sheets, name="plan.xlsx"):
        self.name = self.fullname = name
        self.api = {}
        self.sheets = Sheets(self, sheets)
        self.app = App(self)

    def activate(self):
        """Nothing: there is one, and it is in front."""


class Sheets(base_classes.Sheets):
    book = None  # What the base class would raise for.

    def __init__(self, book, sheets):
        self.book = book
        self.all = [Sheet(book, name, rows) for name, rows in sheets.items()]

    @property
    def active(self):
        return self.all[0]

    def __call__(self, key):
        if isinstance(key, int):
            return self.all[key - 1]
        return next(sheet for sheet in self.all if sheet.name.casefold() == key.casefold())

    def __len__(self):
        return len(self.all)

    def __iter__(self):
        return iter(self.all)

    def add(self, before=None, after=None, name=None):
        made = Sheet(self.book, name, [])
        self.all.insert(after.index if after else len(self.all), made)
        return made


class Sheet(base_classes.Sheet):
    book = name = notes = charts = pictures = tables = None  # What the base class would raise for.

    visible = True

    def __init__(self, book, name, rows):
        self.book, self.name, self.rows = book, name, [list(row) for row in rows]
        self.queued = []
        self.notes, self.charts, self.pictures, self.tables = [], [], [], []

    @property
    def index(self):
        return self.book.sheets.all.index(self) + 1

    @property
    def used_range(self):
        return self.range((1, 1), (max(len(self.rows), 1), max(map(len, self.rows), default=1)))

    def range(self, arg1, arg2=None):
        if isinstance(arg1, str):
            first, _, last = arg1.replace("$", "").partition(":")
            arg1 = utils.address_to_index_tuple(first)
            arg2 = utils.address_to_index_tuple(last) if last else None
        elif isinstance(arg1, Range):
            arg1 = (arg1.row, arg1.column)
        if isinstance(arg2, Range):
            arg2 = tuple(
                a + b - 1 for a, b in zip((arg2.row, arg2.column), arg2.shape, strict=True)
            )
        return Range(self, arg1, arg2 or arg1)

    @property
    def freeze_panes(self):
        return Queue(self.queued)

    def activate(self):
        self.queued.append(("activate",))


class Queue(
    base_classes.FreezePanes,
    base_classes.ConditionalFormats,
    base_classes.Borders,
    base_classes.AutoFilter,
):
    """Takes orders; gives nothing back."""

    def __init__(self, queued):
        self.queued = queued

    freeze_at, unfreeze = _later("freeze"), _later("unfreeze")
    add_cell_value, add_data_bar = _later("cell value"), _later("data bar")
    clear, set = _later("clear"), _later("border")


class DataValidation(base_classes.DataValidation):
    def __init__(self, queued):
        self.queued = queued

    @property
    def type(self):
        raise NotImplementedError

    def set_list(self, source, in_cell_dropdown=True):
        self.queued.append(("list", source))

    def delete(self):
        self.queued.append(("no list",))


def _written(base, name):
    """A property that can be written, but not be read."""

    def write(self, value):
        self.queued.append((name, value))

    return property(getattr(base, name).fget, write)


class Font(base_classes.Font):
    def __init__(self, queued):
        self.queued = queued

    bold, italic, size, color, name = (
        _written(base_classes.Font, name) for name in ("bold", "italic", "size", "color", "name")
    )


class Range(base_classes.Range):
    sheet = row = column = shape = coords = None  # What the base class would raise for.

    def __init__(self, sheet, first, last):
        self.sheet, self.queued = sheet, sheet.queued
        self.row, self.column = first
        self.shape = (last[0] - first[0] + 1, last[1] - first[1] + 1)
        self.coords = (sheet.name, *first, *self.shape)

    def __len__(self):
        return self.shape[0] * self.shape[1]

    def __call__(self, row, column=None):
        place = (self.row + row - 1, self.column + column - 1)
        return Range(self.sheet, place, place)

    @property
    def address(self):
        return self.get_address(False, False, False)

    def get_address(self, *_):
        last = (self.row + self.shape[0] - 1, self.column + self.shape[1] - 1)
        names = [f"{utils.col_name(c)}{r}" for r, c in ((self.row, self.column), last)]
        return names[0] if self.shape == (1, 1) else ":".join(names)

    @property
    def raw_value(self):
        def at(row, column):
            rows = self.sheet.rows
            return rows[row][column] if row < len(rows) and column < len(rows[row]) else ""

        top, left = self.row - 1, self.column - 1
        return [
            [at(row, column) for column in range(left, left + self.shape[1])]
            for row in range(top, top + self.shape[0])
        ]

    @raw_value.setter
    def raw_value(self, value):
        rows = value if isinstance(value, list) else [[value] * self.shape[1]] * self.shape[0]
        known = self.sheet.rows
        for row, values in enumerate(rows, self.row - 1):
            known.extend([] for _ in range(row + 1 - len(known)))
            known[row].extend([""] * (self.column - 1 + len(values) - len(known[row])))
            known[row][self.column - 1 : self.column - 1 + len(values)] = values

    @property
    def api(self):
        return self.raw_value  # That is all there is behind it.

    def clear_contents(self):
        self.raw_value = ""

    def select(self):
        self.queued.append(("select", self.address))

    note = None
    color, number_format, column_width, row_height, row_hidden, wrap_text = (
        _written(base_classes.Range, name)
        for name in (
            "color",
            "number_format",
            "column_width",
            "row_height",
            "row_hidden",
            "wrap_text",
        )
    )
    horizontal_alignment = _written(base_classes.Range, "horizontal_alignment")
    vertical_alignment = _written(base_classes.Range, "vertical_alignment")

    clear_formats, merge, unmerge = _later("clear formats"), _later("merge"), _later("unmerge")
    adjust_indent, add_hyperlink = _later("indent"), _later("link")

    @property
    def font(self):
        return Font(self.queued)

    @property
    def borders(self):
        return Queue(self.queued)

    conditional_formats = autofilter = borders

    @property
    def data_validation(self):
        return DataValidation(self.queued)
