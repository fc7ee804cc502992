"""`uvp-xl install-addin` as a user types it, and on a Windows that is made up."""

import pytest

from tests.installation.made_up import package, windows
from uvp_xl.cli import install_addin, main
from uvp_xl.installation import addin_source
from uvp_xl.installation.excel_folders import startup
from uvp_xl.installation.packaged_files import ADDIN


def test_here_it_says_that_there_is_no_excel(capsys):
    assert main(["install-addin"]) == 2
    assert capsys.readouterr().err.startswith("Excel bestaat niet voor Linux.")


def test_into_a_folder_and_away_again(tmp_path, capsys):
    def run(*arguments):
        return main(["install-addin", *arguments]), *capsys.readouterr()

    status, said, complaint = run("--folder", str(tmp_path / "eigen"))
    assert (status, complaint) == (0, "")
    assert said.splitlines()[:2] == [
        f"De invoegtoepassing staat in {tmp_path / 'eigen' / ADDIN}.",
        "Waar Python staat, is niet vastgelegd: dat kan alleen op de computer met Excel.",
    ]
    assert (tmp_path / "eigen" / ADDIN).read_bytes() == addin_source.addin().read_bytes()
    _, said, _ = run("--folder", str(tmp_path / "eigen"), "--remove")
    assert said == f"Verwijderd: {tmp_path / 'eigen' / ADDIN}\n"
    _, said, _ = run("--folder", str(tmp_path / "eigen"), "--remove")
    assert said == "Er was niets om te verwijderen.\n"


@pytest.mark.parametrize(
    ("present", "said"),
    [
        (None, "De invoegtoepassing staat in "),
        (package("Uvp 0"), "De invoegtoepassing is vervangen door die van deze versie: "),
        (package(), "De invoegtoepassing van deze versie stond er al: "),
    ],
)
def test_on_windows_it_says_what_to_do_next(tmp_path, monkeypatch, present, said):
    made = tmp_path / "made.xlam"
    made.write_bytes(package())
    monkeypatch.setattr(addin_source, "addin", lambda: made)
    computer = windows(tmp_path)
    if present:
        startup(computer).mkdir(parents=True)
        (startup(computer) / ADDIN).write_bytes(present)
    lines = list(install_addin.install_lines(computer, None, False))
    assert lines[0].startswith(said)
    assert lines[1:] == [
        f"De knoppen starten deze Python: {computer.python}",
        "Start Excel opnieuw: het tabblad UVP staat dan in het lint.",
    ]
    assert len(list(install_addin.install_lines(computer, tmp_path / "eigen", False))) == 4


def lines(computer):
    """Return the lines after those on the add-in."""
    return list(install_addin.install_lines(computer, None, False))[3:]


@pytest.mark.parametrize("count", [1, 2])
def test_bytecode_that_is_missing_is_made(tmp_path, count):
    sources = [tmp_path / f"{number}.py" for number in range(count)]
    for path in sources:
        path.touch()
    files = "1 bestand" if count == 1 else "2 bestanden"
    assert lines(windows(tmp_path, uncompiled=lambda: sources)) == [
        f"Voor een snelle start is bytecode gemaakt van {files}."
    ]
    assert len(list((tmp_path / "__pycache__").iterdir())) == count


def test_what_keeps_the_bytecode_away_is_one_sentence(tmp_path):
    path = tmp_path / "x.py"
    path.touch()
    lacking = {"uncompiled": lambda: [path]}
    (said,) = lines(windows(tmp_path, writes_bytecode=False, **lacking))
    assert "PYTHONDONTWRITEBYTECODE" in said
    assert not (tmp_path / "__pycache__").exists()
    (tmp_path / "__pycache__").write_text("a file where the folder should come")
    computer = windows(tmp_path, **lacking)
    (said,) = lines(computer)
    assert said.startswith("Elke klik duurt nu seconden langer (")
    assert said.endswith(f'"{computer.python}" -m compileall -q "{tmp_path}"')


def test_a_python_that_cannot_load_it_does_not_keep_the_add_in_away(tmp_path):
    def broken():
        raise OSError("ImportError: no xlwings")

    computer = windows(tmp_path, uncompiled=broken)
    assert lines(computer) == [install_addin.UNKNOWN]
    assert (startup(computer) / ADDIN).exists()
