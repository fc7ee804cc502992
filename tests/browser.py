"""A headless Chromium in which the tests open pages; Playwright speaks to the one of the system."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
"""What the program is called on one system or another; Debian's package is chromium."""

ARGUMENTS = (
    *("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--no-first-run", "--no-zygote", "--process-per-site", "--disable-extensions"),
)
"""Root may start it; it looks for nothing on the network, and starts few processes."""


def program() -> str:
    """Where Chromium is; without it there is nothing to test with, and that is an error."""
    found = next((found for name in NAMES if (found := shutil.which(name))), None)
    if found is None:
        raise RuntimeError("Chromium is not installed: run `make tools`")
    return found


@contextmanager
def chromium() -> Iterator[Browser]:
    """A Chromium with a profile of its own that is gone afterwards; it may run as root."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program(), headless=True, args=ARGUMENTS, timeout=120_000
        )
        try:
            yield browser
        finally:
            browser.close()
