"""Only the tests themselves are collected here: the rest loads as on Windows."""

from pathlib import Path

HERE = Path(__file__).parent


def pytest_ignore_collect(collection_path, config):
    """Ignore files without tests."""
    inside = collection_path.is_relative_to(HERE) and collection_path != HERE
    return True if inside and not collection_path.name.startswith("test_") else None
