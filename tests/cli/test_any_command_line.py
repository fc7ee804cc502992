"""Whatever a user types ends in a sentence, and writes nothing but what was asked for."""

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cli.playground import NAMES, content, endless_plan, playground
from tests.reference import PATH, ROOT
from tests.sample import examples
from uvp_xl.cli import main

ANY = st.characters(codec=None, categories=None)
NAME = st.sampled_from(NAMES) | st.text(ANY, max_size=20)
PLAN = st.sampled_from(["plan.xlsx", "eeuwig.xlsx", "map"]) | NAME
WORD = st.sampled_from(["", " ", "onzin", "-1", "9" * 5000, "TEXT", "a\0b", "\udcff"]) | st.text(
    ANY
)
DAY = (
    st.sampled_from(
        "0001-01-01 9999-12-31 9999-10-03 0000-01-01 10000-01-01 2020-02-29 2021-02-29 1899-12-31 "
        "1900-02-29 20201101 2020-W01-1 ２０２０-01-01 ٢٠٢٠-٠١-٠١ 1-1-2020 -1 today".split()
    )
    | st.dates().map(str)
    | WORD
)
FORM = st.sampled_from(["text", "json", "csv", "xlsx", "html", "junit", "sarif", "HTML"]) | WORD
PROFILE = st.sampled_from(["werkversie", "raadsvoorstel", "raadsinformatiebrief"]) | WORD
JOBS = st.sampled_from(["0", "1", "-1", str(10**9), str(10**30), "1e3", "½", "９"]) | WORD
ACCEPTED = (
    st.sampled_from(
        ["ALL", "all", "spelling", "typografie", "Blad!A0", "Blad!XFE1", "Plan!A1:B9", "!", "A1"]
    )
    | st.just("x" * 100_000)
    | WORD
)
SHEET_CELL = st.sampled_from(["Plan!A1", "3 Jeugd!D12", "3 Jeugd!A1048577"]) | ACCEPTED
OUTPUT = {"--output": NAME}
DATE, STDIN = {"--date": DAY}, {"--password-stdin": st.none()}
OPTIONS = {
    "check": {
        **OUTPUT, **DATE, **STDIN, "--format": FORM, "--profile": PROFILE, "--jobs": JOBS,
        "--fail-on": st.sampled_from(["fout", "waarschuwing", "opmerking"]) | WORD,
        "--clear": st.none(),
    },
    "refresh": {**OUTPUT, **DATE, **STDIN, "--report": st.none(), "--profile": PROFILE},
    "tidy": {
        **OUTPUT, **STDIN, "--accept": ACCEPTED, "--alias": SHEET_CELL, "--undo": st.none(),
        "--format": FORM,
    },
    "normalise": {**OUTPUT, **STDIN, "--format": FORM},
    "new": {**OUTPUT, "--municipality": WORD, "--period": DAY},
    "restore": {**OUTPUT, "--list": st.none(), "--version": JOBS},
    "rules": {},
    "install-addin": {"--folder": NAME, "--remove": st.none()},
    "selftest": {**OUTPUT, "--program": WORD},
}  # fmt: skip
"""The options of each command with their values; None is a flag."""
MANY = {"check"}
"""The commands that take more than one name."""
WRITES = {"check", "refresh", "tidy", "normalise", "new", "restore", "install-addin"}


@st.composite
def command_lines(draw):
    """Draw a command with names and some of its options."""
    command = draw(st.sampled_from(sorted(OPTIONS)))
    words = [command]
    words += draw(st.lists(PLAN, min_size=0, max_size=3 if command in MANY else 1))
    for option in draw(st.lists(st.sampled_from([*OPTIONS[command], "--help"]), max_size=4)):
        value = draw(OPTIONS[command].get(option, st.none()))
        words += [option] if value is None else [option, value]
    return words


def run(words):
    """Return the exit status, and what was printed on both streams."""
    streams = [io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2)]
    with contextlib.redirect_stdout(streams[0]), contextlib.redirect_stderr(streams[1]):
        status = main(list(words))
    for stream in streams:
        stream.flush()
    return status, *(stream.buffer.getvalue().decode() for stream in streams)


@pytest.fixture(scope="module")
def plans(small, tmp_path_factory):
    """A small plan, one with dates at the ends of the calendar, and a folder for crash logs."""
    endless = endless_plan(tmp_path_factory.mktemp("eeuwig") / "eeuwig.xlsx")
    return small, endless, tmp_path_factory.mktemp("storing")


def end_of(words, plans):
    """Run a command in the playground; return its exit status and sentence.

    It ends in a sentence, and wrote nothing but what was asked for.
    """
    small, endless, logs = plans
    with pytest.MonkeyPatch.context() as patch, playground(small) as folder:
        patch.setattr("tempfile.tempdir", str(logs))
        patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\n"), "utf-8"))
        (folder / "eeuwig.xlsx").write_bytes(endless.read_bytes())
        before, allowed = content(folder.parent), asked_for(words, folder)
        status, out, err = run(words)
        after, crash = content(folder.parent), list(logs.glob("*.log"))
        assert not crash, crash[0].read_text("utf-8")[-1500:]
    assert status in (0, 1, 2)
    assert "Traceback" not in out + err
    assert status != 2 or err.endswith((".\n", "?\n", " --open\n")), err
    assert all(len(line) < 1200 for line in err.splitlines())
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    assert not {path for path in changed if not path.startswith(allowed)}
    return status, err


def asked_for(words, folder):
    """Return the beginnings of the paths that this command may write."""
    if words[0] not in WRITES:
        return ()
    named = {os.path.realpath(folder / word) for word in words[1:] if is_possible(word)}
    if words[0] == "install-addin":
        return tuple(named)
    if words[0] == "new":
        named |= {f"{path}.xlsm" for path in named} | {f"{folder}/uitvoeringsplan.xlsm"}
    backups = {f"{Path(path).parent}/.uvp-backups" for path in named}
    return (*(path for path in named if path not in map(str, folder.parents)), *backups)


def is_possible(name):
    """Return whether this system can have a file of this name."""
    try:
        return "\0" not in name and bool(os.fsencode(name))
    except UnicodeEncodeError:
        return False


@given(words=command_lines())
@settings(max_examples=examples(400))
def test_it_ends_in_a_sentence(plans, words):
    end_of(words, plans)


PLACES = (
    ("check", "{}"),
    ("check", "plan.xlsx", "--format", "html", "--output", "{}"),
    ("refresh", "{}", "--date", "2020-11-01"),
    ("refresh", "plan.xlsx", "--date", "2020-11-01", "--output", "{}"),
    ("tidy", "{}", "--accept", "spelling"),
    ("tidy", "plan.xlsx", "--accept", "spelling", "--output", "{}"),
    ("tidy", "plan.xlsx", "--accept", "{}"),
    ("normalise", "{}"),
    ("normalise", "plan.xlsx", "--output", "{}"),
    ("new", "{}"),
    ("new", "--output", "{}"),
    ("restore", "{}", "--list"),
    ("restore", "plan.xlsx", "--output", "{}"),
    ("install-addin", "--folder", "{}", "--remove"),
    ("rules", "{}"),
    ("{}",),
)


@pytest.mark.sample(60)
@pytest.mark.parametrize("name", NAMES, ids=lambda name: ascii(name[:50]))
@pytest.mark.parametrize("place", PLACES, ids=lambda place: " ".join(place))
def test_any_name_at_any_place_ends_in_a_sentence(plans, place, name):
    end_of([word.replace("{}", name) for word in place], plans)


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "9999-10-03", "9999-12-31"])
@pytest.mark.parametrize("plan", ["plan.xlsx", "eeuwig.xlsx"])
def test_every_day_that_there_is_can_be_the_reference_date(plans, plan, day):
    assert end_of(["check", plan, "--date", day], plans)[0] in (0, 1)
    assert end_of(["refresh", plan, "--date", day], plans)[0] == 0


@pytest.mark.parametrize("name", ["", " ", "\t"])
def test_an_empty_name_is_no_name(plans, name):
    for command in ("check", "refresh", "tidy", "normalise", "new", "restore"):
        status, told = end_of([command, name], plans)
        assert (status, told.startswith("Er ontbreekt de naam van een bestand.")) == (2, True)
        file = [] if command == "new" else ["plan.xlsx"]
        status, told = end_of([command, *file, "--output", name], plans)
        assert (status, told.startswith("Achter --output ontbreekt de naam.")) == (2, True)
    assert end_of(["install-addin", "--folder", name], plans)[0] == 2
    assert end_of(["check", "plan.xlsx", name], plans)[0] == 2


def test_a_name_that_no_file_can_have_is_told(plans):
    assert end_of(["check", "a\0b.xlsx"], plans) == (
        2, "Een naam met het teken U+0000 kan niet op deze computer. Kies een andere naam.\n",
    )  # fmt: skip


def shell(line):
    """Run a command line in a shell, in a process of its own."""
    command = line.replace("uvp-xl", f"{sys.executable} -m uvp_xl").replace("PLAN", str(PATH))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LANG": "C", "TERM": "dumb"}
    return subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, check=False, env=environment
    )


@pytest.mark.parametrize(
    ("line", "status", "told"),
    [
        ("uvp-xl check PLAN --password-stdin <&-", 2, "Op de standaardinvoer staat geen wacht"),
        ("uvp-xl check PLAN --password-stdin </dev/zero", 2, "Op de standaardinvoer staat geen"),
        ("uvp-xl check weg.xlsx 2>/dev/full", 2, ""),
        ("uvp-xl check weg.xlsx 2>&- >&-", 2, ""),
        ("uvp-xl check PLAN >&-", 1, ""),  # for who only wants the status
        (
            "uvp-xl check PLAN --format json >&-",
            2,
            "De standaarduitvoer is dicht. Noem",
        ),
        ("uvp-xl check PLAN --format csv --output - >&-", 2, "De standaarduitvoer is dicht."),
        ("uvp-xl normalise PLAN >&-", 2, "De standaarduitvoer is dicht."),
        ("uvp-xl rules te-laat >/dev/full", 2, "De uitkomst kon niet worden weggeschreven"),
        ("unset HOME; uvp-xl rules te-laat", 0, ""),
        ("mkdir D && cd D && rmdir ../D && uvp-xl rules te-laat", 0, ""),
        ("mkdir D && cd D && rmdir ../D && uvp-xl check PLAN", 1, ""),  # checked: its path is whole
        ("mkdir D && cd D && rmdir ../D && uvp-xl check x.xlsx", 2, ""),
        ("mkdir D && cd D && rmdir ../D && uvp-xl check .", 2, "In “.” staan geen werkboeken."),
        (
            "mkdir D && cd D && rmdir ../D && uvp-xl normalise PLAN --output x.json",
            2,
            "De map waarin u werkt, bestaat niet meer.",
        ),
        (f"uvp-xl check {'x' * 120_000}", 2, "…xxx"),
    ],
)
def test_whatever_surrounds_it_ends_in_a_sentence(tmp_path, line, status, told):
    ended = shell(f"cd {tmp_path} && {line}")
    assert (ended.returncode, ended.stderr[: len(told)]) == (status, told)
    assert "Traceback" not in ended.stderr
    assert not list(tmp_path.iterdir())
