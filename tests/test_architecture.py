"""The tree is the architecture: what a module may import, and what importing the package costs."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "uvp_xl"
MODULES = sorted(PACKAGE.rglob("*.py"))
STAGES = ["text", "grid", "tables", "names", "notation", "normalise", "rules", "tidy", "reports"]
WORKBOOK_LIBRARIES = {"openpyxl", "xlsxwriter", "xlwings", "python_calamine", "lxml", "zipfile"}
ORDER = {
    # a stage may use what stands before it
    "errors": 0,
    "discovery": 0,
    "text": 1,
    "content": 1,
    "grid": 1,
    "finding": 1,
    "edit": 1,
    "settings": 2,
    "tables": 2,
    "names": 2,
    "notation": 2,
    "normalise": 3,
    "rules": 4,
    "tidy": 5,
    "verdict": 5,
    "reports": 6,
    "care": 6,
    "engines": 7,
    "backend": 7,
    "rounds": 8,
    "plan": 9,
    "mishap": 1,
    "workers": 9,
    "formats": 7,
    "checking": 10,
    "addin": 10,
    "installation": 9,
    "template": 10,
    "selftest": 10,
    "cli": 10,
}


@cache
def imports(path: Path) -> set[str]:
    """The full names of all modules that a file imports, wherever in the file."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return found


def used(path: Path) -> set[str]:
    """The folders and files of the package that a module imports from."""
    return {name.split(".")[1] for name in imports(path) if name.startswith("uvp_xl.")}


def stage(path: Path) -> str:
    """The folder or file of the package that a module belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_the_domain_does_not_know_how_a_workbook_is_read_or_written() -> None:
    domain = {*STAGES, "care", "content", "discovery", "finding", "edit", "errors"}
    known = {
        path: {name.split(".")[0] for name in imports(path)} & WORKBOOK_LIBRARIES
        for path in MODULES
        if stage(path) in domain
    }
    assert len(known) > 100
    assert not {path: names for path, names in known.items() if names}


def test_data_flows_one_way() -> None:
    backwards = {
        path: {name for name in used(path) if ORDER.get(name, 0) > ORDER[stage(path)]}
        for path in MODULES
        if stage(path) in ORDER  # not the package's face
    }
    assert len(backwards) > 400
    assert not {path: names for path, names in backwards.items() if names}


def test_only_one_module_knows_the_whole_chain() -> None:
    whole = {"tables", "normalise", "rules", "reports", "backend"}
    knows = [stage(path) for path in MODULES if whole <= used(path)]
    assert knows == ["plan"]


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, uvp_xl; print(*sorted({n.split('.')[0] for n in sys.modules}))"
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert not set(out.split()) & {
        "pandas",
        "pandera",
        "numpy",
        "typer",
        "rich",
        *WORKBOOK_LIBRARIES,
    }


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    long = {p.name: n for p in MODULES if (n := len(p.read_text("utf-8").splitlines())) > 400}
    assert not long
