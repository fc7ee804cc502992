"""The layers of docs/design.md hold for every module, and importing the package stays cheap."""

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "uvp_xl"
MODULES = sorted(PACKAGE.rglob("*.py"))
PICTURE = re.search(r"```layers\n(.*?)```", (ROOT / "docs/design.md").read_text("utf-8"), re.S)[1]
LAYERS = [re.findall(r"^([\w/]+) ", part, re.M) for part in re.split(r"^-+\n", PICTURE, flags=re.M)]
HEIGHTS = {room: len(LAYERS) - index for index, rooms in enumerate(LAYERS) for room in rooms}
"""The layer of each room, counted from the ground."""
MODULE = re.compile(r"uvp_xl(\.\w+)+")
"""A module that is named in a text, for importlib or a worker."""
WORKBOOK_LIBRARIES = {"openpyxl", "xlsxwriter", "xlwings", "python_calamine", "lxml", "zipfile"}
CHAIN = {"tables", "normalise", "rules", "reports"}
CLI = {"plan", "batch_check", "addin", "formats", "file_history", "errors"}
DOORS = {"installation", "selftest", "template"}
"""The rooms of which a command is the door."""


@cache
def imports(path: Path) -> set[Path]:
    """The files of the package that a module imports, anywhere in its code."""
    names: set[str] = set()
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: a relative import hides its room"
            names |= {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    names |= {text for text in texts if isinstance(text, str) and MODULE.fullmatch(text)}
    bases = (ROOT / name.replace(".", "/") for name in names if name.startswith("uvp_xl"))
    files = (file for base in bases for file in (base.with_suffix(".py"), base / "__init__.py"))
    return {file for file in files if file.exists()}


@cache
def libraries(path: Path) -> set[str]:
    """The libraries for workbooks that a module imports, anywhere in its code."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    names = {alias.name for n in nodes if isinstance(n, ast.Import) for alias in n.names}
    names |= {n.module for n in nodes if isinstance(n, ast.ImportFrom) and n.module}
    return {name.partition(".")[0] for name in names} & WORKBOOK_LIBRARIES


def room(path: Path) -> str:
    """The room of a module: the longest part of its path that is in the picture."""
    name = path.relative_to(PACKAGE).with_suffix("").as_posix()
    name = name if name == "__init__" else name.removesuffix("/__init__")
    while name and name not in HEIGHTS:
        name = name.rpartition("/")[0]
    return name


def used(path: Path) -> set[str]:
    """The other rooms that a module imports from; a package's own face is no room."""
    rooms = {room(file) for file in imports(path) if file.parent != PACKAGE or room(file)}
    faces = {"", "__init__"}  # `from uvp_xl import x` names the package only to reach x
    return rooms - {room(path)} - faces


def test_every_module_has_a_room_and_every_room_a_module():
    rooms = {room(path) for path in MODULES if path.read_text("utf-8").count("\n") > 1}
    assert "" not in rooms
    assert rooms == set(HEIGHTS)
    assert sum(map(len, LAYERS)) == len(HEIGHTS)


def test_a_module_imports_only_from_lower_rooms():
    upward = {
        (path.relative_to(PACKAGE).as_posix(), name)
        for path in MODULES
        if room(path)
        for name in used(path)
        if HEIGHTS[name] >= HEIGHTS[room(path)]
    }
    assert not upward


def test_the_guard_sees_an_import_that_goes_up(tmp_path):
    path = tmp_path / "module.py"
    path.write_text("def f():\n    from uvp_xl import plan\n    import uvp_xl.reports.summary\n")
    assert {room(file) for file in imports(path)} == {"__init__", "plan", "reports"}


@pytest.mark.parametrize("line", ["from . import plan", "from ..reports import summary"])
def test_the_guard_rejects_a_relative_import(tmp_path, line):
    path = tmp_path / "module.py"
    path.write_text(line + "\n")
    with pytest.raises(AssertionError, match="relative import"):
        imports(path)


def test_the_domain_does_not_know_how_a_workbook_is_read_or_written():
    allowed = (
        *("backend", "engines", "worker_preload", "addin", "cli"),
        *("selftest", "installation", "template"),
    )
    domain = [path for path in MODULES if not room(path).startswith(allowed)]
    assert len(domain) > 100
    knowing = {path.relative_to(PACKAGE).as_posix(): libraries(path) for path in domain}
    assert not {name: found for name, found in knowing.items() if found}


def test_the_back_end_does_not_know_the_reports():
    knowing = [p for p in MODULES if room(p).startswith("backend") and "reports" in used(p)]
    assert not knowing


def test_the_command_line_is_thin():
    ground = {"crash_log", "dutch_text", "reference_date"}
    rooms = {name for path in MODULES if room(path) == "cli" for name in used(path)}
    assert rooms == CLI | DOORS | ground


def test_only_one_module_knows_the_whole_chain():
    def knows(path):
        rooms = used(path)
        return rooms >= CHAIN and any(name.startswith("backend") for name in rooms)

    assert [room(path) for path in MODULES if knows(path)] == ["plan"]


def test_importing_the_package_loads_nothing_heavy():
    code = "import sys, uvp_xl; print(*sorted({n.split('.')[0] for n in sys.modules}))"
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    heavy = {"pandas", "pandera", "numpy", "typer", "rich", "jinja2", *WORKBOOK_LIBRARIES}
    assert not set(out.split()) & heavy


def test_no_module_is_longer_than_a_reader_can_hold():
    long = {p.name: n for p in MODULES if (n := len(p.read_text("utf-8").splitlines())) > 400}
    assert not long


def test_a_file_name_says_what_is_inside_without_its_folder():
    names = [path.name for path in MODULES if not path.name.startswith("__")]
    shared = {name for name in names if names.count(name) > 1}
    assert shared == {"ods.py", "xlsx.py"}  # a reader and a writer of the same format


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/design.md"])
def test_every_path_on_a_page_exists(page):
    text = (ROOT / page).read_text("utf-8")
    paths = re.findall(r"`((?:uvp_xl|tests|macros|workbooks|docs)/[\w./-]*)`", text)
    paths += re.findall(r"\]\(([\w./-]+)\)", text) if page != "docs/design.md" else []
    assert not [path for path in paths if not (ROOT / path).exists()]
