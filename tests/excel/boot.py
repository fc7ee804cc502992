"""Start the real Windows engine of xlwings in this process, against the made-up Excel.

From here on `sys.platform` is "win32": the process is good for nothing else. What looks at the
platform when it is imported (pandas, numpy, subprocess) is imported before.
"""

from __future__ import annotations

import atexit
import ctypes
import importlib
import os
import subprocess
import sys
import tempfile
import types
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PYWIN32 = Path(os.environ.get("UVP_PYWIN32", HERE.parents[1] / "build" / "pywin32"))
"""Where .ci/pywin32 puts the Python files of pywin32."""
EARLIER = """pandas pandera.pandas numpy openpyxl lxml.etree asyncio multiprocessing.connection
concurrent.futures uvp_xl.plan uvp_xl.addin uvp_xl.reports.report uvp_xl.rules.run_rules
uvp_xl.normalise.data_frames uvp_xl.backend.live.live_workbook uvp_xl.crash_log
uvp_xl.cli.command_line uvp_xl.cli.usage_in_dutch xlsxwriter uuid zoneinfo webbrowser
shutil""".split()


class _Library:
    """A library of Windows with functions that return zero."""

    def __getattr__(self, _name: str) -> Any:
        return _Library()

    def __call__(self, *_arguments: Any) -> int:
        return 0


class _Python:
    """The library of pywin32, which converts the pointer of a window to an object."""

    def __init__(self, *_arguments: Any) -> None:
        self.PyCom_PyObjectFromIUnknown = _FromWindow()


class _FromWindow:
    restype: Any = None

    def __call__(self, _pointer: Any, _iid: Any, _own: bool) -> Any:
        from tests.excel import desktop

        return desktop.pointer()


def boot() -> types.ModuleType:
    """Give xlwings as it is on Windows."""
    for name in EARLIER:
        importlib.import_module(name)
    sys.path[:0] = [str(HERE / "windows"), *map(str, folders())]
    ctypes.windll, ctypes.oledll = _Library(), _Library()
    real = ctypes.PyDLL
    ctypes.PyDLL = _Python
    subprocess.CREATE_NO_WINDOW = 0x08000000
    sys.winver = "3.11"
    sys.platform = "win32"
    os.environ.setdefault("TEMP", tempfile.gettempdir())
    for name in [name for name in sys.modules if name.partition(".")[0] == "xlwings"]:
        del sys.modules[name]
    _leave_out()
    try:
        xlwings = importlib.import_module("xlwings")
        windows = importlib.import_module("xlwings._xlwindows")
    finally:
        ctypes.PyDLL = real
    atexit.unregister(windows.cleanup)  # It looks for EXCEL.EXE to end.
    from tests.excel import desktop

    windows.windll = types.SimpleNamespace(user32=desktop.User32())
    windows.oledll = types.SimpleNamespace(oleacc=desktop.Accessibility(), ole32=_Library())
    return xlwings


def folders() -> list[Path]:
    """Return the folders of pywin32 that hold Python files."""
    if not (PYWIN32 / "win32com").is_dir():
        raise SystemExit("The Python files of pywin32 are missing: run .ci/pywin32 first.")
    return [PYWIN32, PYWIN32 / "win32" / "lib"]


def _leave_out() -> None:
    """Omit the modules of xlwings for functions in cells, which need more of COM than a client."""
    server = types.ModuleType("xlwings.com_server")
    server.serve = None
    functions = types.ModuleType("xlwings.udfs")
    functions.__getattr__ = lambda _name: lambda *_a, **_k: None
    sys.modules |= {"xlwings.com_server": server, "xlwings.udfs": functions}
