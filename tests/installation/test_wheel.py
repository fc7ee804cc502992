"""The program from its wheel alone, outside the tree that it was made of, in two layouts."""

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
from importlib.util import cache_from_source
from pathlib import Path

import pytest

import uvp_xl
from uvp_xl.installation import packaged_files

ROOT = Path(__file__).parents[2]
NEEDED = ("pyproject.toml", "README.md", "LICENSE", "uvp_xl", "workbooks", "macros", "docs")
BUILD = "import sys; from setuptools import build_meta as b; print(b.build_{}(sys.argv[1]))"


def run(command, folder, **more):
    """The output of a command in a folder, without what these tests were given to find the tree."""
    known = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [*map(str, command)],
        cwd=folder,
        env={**known, **more},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def built(kind, tree, target):
    """The path of a distribution made of a tree."""
    lines = run([sys.executable, "-c", BUILD.format(kind), target], tree).splitlines()
    return target / lines[-1]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """The wheel, made of the source distribution, made of a copy of this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    tree = folder / "tree"
    tree.mkdir()
    for name in NEEDED:
        if (ROOT / name).is_file():
            shutil.copy(ROOT / name, tree)
        else:
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, tree / name, ignore=ignored)
    source = built("sdist", tree, folder)
    shutil.rmtree(tree)
    with tarfile.open(source) as archive:
        # Of our own making; the first versions of Python 3.11 know no filters.
        archive.extractall(
            folder, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {})
        )
    unpacked = folder / source.name.removesuffix(".tar.gz")
    made = built("wheel", unpacked, folder)
    shutil.rmtree(unpacked)
    return made


def in_a_folder(wheel, folder):
    """`pip install --target`: the packages, the command, and what the environment must say."""
    site = folder / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    run([*pip, "--no-compile", "--target", site, wheel], folder)
    return site, site / "bin" / "uvp-xl", {"PYTHONPATH": str(site)}


def in_an_environment(wheel, folder):
    """A virtual environment, as uv and pipx make one too; what it depends on is that of here."""
    home = folder / "environment"
    venv.create(home, symlinks=True)
    python = home / "bin" / "python"
    (site,) = home.glob("lib/python*/site-packages")
    others = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    (site / "others.pth").write_text("\n".join(others))
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps"]
    run([*pip, "--no-index", "--no-compile", wheel], folder)
    return site, home / "bin" / "uvp-xl", {}


@pytest.mark.parametrize("layout", [in_a_folder, in_an_environment])
def test_all_that_a_user_begins_with_works_from_the_wheel(layout, wheel, tmp_path):
    site, command, environment = layout(wheel, tmp_path)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

    def uvp(*arguments):
        return run([command, *arguments], tmp_path, **environment)

    assert uvp("--version") == f"uvp-xl {version}\n"
    said = uvp("install-addin", "--folder", "eigen").splitlines()
    assert said[-1].startswith("Voor een snelle start is bytecode gemaakt van ")
    addin = ROOT / "macros" / packaged_files.ADDIN
    assert (tmp_path / "eigen" / packaged_files.ADDIN).read_bytes() == addin.read_bytes()
    sources = list((site / "uvp_xl").rglob("*.py"))
    assert len(sources) > 300
    assert all(Path(cache_from_source(str(source))).is_file() for source in sources)
    page = site / "uvp_xl" / packaged_files.SHARE / "beheer.md"
    assert page.read_bytes() == (ROOT / "docs" / "beheer.md").read_bytes()

    uvp("new", "urk", "--municipality", "Urk", "--period", "2027-2030")
    assert uvp("refresh", "urk.xlsm", "--date", "2027-11-01").startswith("0 acties gelezen.")
    assert uvp_xl.read(tmp_path / "urk.xlsm").front.municipality == "Urk"
