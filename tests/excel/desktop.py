"""The windows on the screen: the running Excels, and the active one."""

from __future__ import annotations

from typing import Any

import win32gui

from tests.excel.dispatch import Pointer
from tests.excel.model.application import Application

RUNNING: list[Application] = []
"""All Excels, the one in front first."""
_asked: list[int] = []


def show(application: Application) -> None:
    """Start an Excel: its window comes behind those that there are."""
    RUNNING.append(application)
    win32gui.EXCELS.add(application.hwnd)


def clear() -> None:
    """Stop all Excels."""
    RUNNING.clear()
    win32gui.EXCELS.clear()


def pointer() -> Pointer:
    """Return the object of the last requested window: a Window of that Excel."""
    application = next(app for app in RUNNING if app.hwnd == _asked[-1])
    return Pointer(application.windows()[0])


class Accessibility:
    """oleacc.dll: gives the object of a child window."""

    def AccessibleObjectFromWindow(self, child: int, *_arguments: Any) -> int:
        """Store the window; without a workbook there is none (according to the engine)."""
        hwnd = child % 100_000
        application = next((app for app in RUNNING if app.hwnd == hwnd), None)
        if application is None or not application.windows():
            raise OSError("no window")
        _asked.append(hwnd)
        return 0


class User32:
    """user32.dll: the order of the windows."""

    def GetTopWindow(self, _parent: Any) -> int:
        return RUNNING[0].hwnd if RUNNING else 0

    def GetWindow(self, hwnd: int, _next: int) -> int:
        following = [app.hwnd for app in RUNNING] + [0]
        return following[following.index(hwnd) + 1]

    def GetForegroundWindow(self) -> int:
        return self.GetTopWindow(None)

    def SetForegroundWindow(self, _hwnd: int) -> int:
        return 1

    def SetWindowPos(self, *_arguments: Any) -> int:
        return 1
