"""The commands as a user types them: what they print, and their exit status."""

import csv
import datetime as dt
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

import uvp_xl
from tests.reference import PATH, plan
from uvp_xl.cli import main
from uvp_xl.normalise.schema import COLUMNS

DATE = ["--date", "2020-11-01"]
FINDING_KEYS = [
    "rule",
    "severity",
    "file",
    "sheet",
    "cell",
    "message",
    "proposal",
    "accepted",
    "changed",
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the reference plan that may be written to."""
    return Path(shutil.copy(PATH, tmp_path / "plan.xlsx"))


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of one command."""
    status = main([str(a) for a in arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_normalise_gives_42_records_with_exactly_these_keys(capsys) -> None:
    status, out, err = run(capsys, "normalise", PATH)
    records = json.loads(out)
    assert (status, err) == (0, "")
    assert len(records) == 42
    assert all(tuple(record) == COLUMNS for record in records)
    assert records == plan().records()


def test_normalise_csv_opens_in_a_dutch_excel(capsys, tmp_path: Path) -> None:
    target = tmp_path / "acties.csv"
    assert run(capsys, "normalise", PATH, "--format", "csv", "--output", target)[0] == 0
    raw = target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 43
    assert "politie; OM" in rows[1][COLUMNS.index("parties")]


def test_normalise_csv_for_people_has_dutch_headings_and_values(capsys) -> None:
    command = ("normalise", PATH, "--format", "csv")
    _, out, _ = run(capsys, *command, "--headings", "NL")
    rows = list(csv.reader(io.StringIO(out, newline=""), delimiter=";"))
    assert rows[0][:4] == ["Themacode", "Soort thema", "Thema", "Doelstelling van het thema"]
    first = dict(zip(rows[0], rows[1], strict=True))
    assert (first["Soort thema"], first["Begin"], first["Rij"]) == ("prioriteit", "1-1-2020", "6")
    plain = run(capsys, *command)[1]
    assert run(capsys, *command, "--headings", "en")[1] == plain


@pytest.mark.parametrize(
    ("form", "headings", "said"),
    [
        ("json", "nl", "In json zijn de namen altijd Engels"),
        ("xlsx", "en", "Een xlsx-bestand heeft altijd Nederlandse koppen"),
        ("csv", "fr", "“fr” kan niet bij --headings. Kies uit: nl, en."),
    ],
)
def test_headings_in_a_language_that_does_not_fit(capsys, form, headings, said, tmp_path) -> None:
    target = tmp_path / "acties"
    options = ("--format", form, "--headings", headings, "--output", target)
    status, _, err = run(capsys, "normalise", PATH, *options)
    assert (status, target.exists()) == (2, False)
    assert said in err


@pytest.mark.parametrize("headings", [(), ("--headings", "nl")])
def test_normalise_xlsx_is_a_workbook_for_people(capsys, tmp_path: Path, headings) -> None:
    target = tmp_path / "acties.xlsx"
    options = ("--format", "xlsx", *headings, "--output", target)
    assert run(capsys, "normalise", PATH, *options)[0] == 0
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["Acties", "Thema's"]
    sheet = book["Acties"]
    assert sheet["A1"].value == "Uitvoeringsplan Integrale Veiligheid 2020 - 2021"
    assert sheet["A2"].value == f"42 acties uit {Path(PATH).name}"
    names = [cell.value for cell in sheet[4]]
    assert names[:3] == ["Themacode", "Soort thema", "Thema"]
    assert (sheet.max_row, sheet.auto_filter.ref) == (
        46,
        f"A4:{sheet.cell(46, len(names)).coordinate}",
    )
    begin = sheet.cell(5, names.index("Begin") + 1)
    assert (begin.value, begin.number_format) == (dt.datetime(2020, 1, 1), "dd-mm-yyyy")


def test_an_export_is_no_plan_and_does_not_count(capsys, tmp_path: Path) -> None:
    plan, export = tmp_path / "plan.xlsx", tmp_path / "acties.xlsx"
    plan.write_bytes(Path(PATH).read_bytes())
    assert run(capsys, "normalise", plan, "--format", "xlsx", "--output", export)[0] == 0
    _, out, _ = run(capsys, "check", tmp_path, *DATE, "--format", "json")
    assert (
        json.loads(out)["findings"]
        == json.loads(run(capsys, "check", plan, *DATE, "--format", "json")[1])["findings"]
    )
    status, _, err = run(capsys, "check", export, *DATE)
    told = f"“{export}” is geen plan: uvp-xl maakte het zelf. Het telt niet mee.\n"
    assert (status, err) == (2, f"{told}Er zijn geen plannen om te controleren.\n")


def test_an_export_becomes_a_plan_without_its_mark(capsys, tmp_path: Path) -> None:
    export = tmp_path / "acties.xlsx"
    assert run(capsys, "normalise", PATH, "--format", "xlsx", "--output", export)[0] == 0
    book = openpyxl.load_workbook(export)
    book["Acties"]["A3"] = None
    book.save(export)
    again = uvp_xl.read(export).records()
    names = ("item", "measure", "portfolio_holders", "parties", "planning_end", "planning_kind")
    assert [[record[name] for name in names] for record in again] == [
        [record[name] for name in names] for record in plan().records()
    ]


def test_normalise_xlsx_asks_for_an_output(capsys) -> None:
    status, _, err = run(capsys, "normalise", PATH, "--format", "xlsx")
    assert status == 2
    assert "--output" in err


def test_check_as_json_has_exactly_these_keys(capsys) -> None:
    status, out, _ = run(capsys, "check", PATH, *DATE, "--format", "json")
    found = json.loads(out)["findings"]
    assert status == 1
    assert all(list(finding) == FINDING_KEYS for finding in found)
    assert {f["severity"] for f in found} == {"fout", "waarschuwing", "opmerking"}


def test_check_as_text_is_grouped_by_sheet_and_ends_with_counts(capsys) -> None:
    status, out, err = run(capsys, "check", PATH, *DATE)
    lines = out.splitlines()
    assert (status, err) == (1, "")
    assert lines[0] == str(PATH)
    assert "  g Radicalisering" in lines
    assert "fouten" in lines[-2]
    assert "waarschuwingen" in lines[-2]
    assert lines[-1].startswith("Klaar voor de raad: nee, nog ")
    assert max(map(len, lines)) <= 100
    assert "\x1b" not in out


def test_check_of_several_files_goes_on_after_one_that_cannot_be_read(capsys, copy: Path) -> None:
    status, out, err = run(capsys, "check", copy.with_name("weg.xlsx"), copy, *DATE)
    assert status == 2
    assert err == f"{copy.with_name('weg.xlsx')}: dit bestand bestaat niet.\n"
    assert "jaar-in-kop" in out


def test_a_check_without_fout_ends_with_0(capsys, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in [
        ["Prioriteit 1: Jeugd"],
        ["doelstelling", ""],
        ["Minder overlast."],
        ["Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Begroting"],
        ["Preventie", "Voorlichting", "Burgemeester", "politie", "OOV", "doorlopend", "€ 100"],
    ]:
        book.active.append(row)
    book.save(tmp_path / "goed.xlsx")
    assert run(capsys, "check", tmp_path / "goed.xlsx", *DATE)[0] == 0


def test_rules_lists_every_rule_and_explains_one(capsys) -> None:
    from uvp_xl.rules.rule_catalogue import all_rules

    listed = run(capsys, "rules")[1]
    assert all(rule.code in listed for rule in all_rules())
    status, out, _ = run(capsys, "rules", "te-laat")
    assert status == 0
    assert "Fout:" in out
    assert "Goed:" in out
    assert "| Preventie" in out


def test_refresh_in_place_keeps_a_backup(capsys, copy: Path) -> None:
    before = copy.read_bytes()
    status, out, err = run(capsys, "refresh", copy, *DATE)
    assert (status, err) == (0, "")
    assert "42 acties" in out
    sheets = openpyxl.load_workbook(copy).sheetnames
    assert sheets[-8:] == [
        "Register",
        "Instellingen",
        "Samenvatting",
        "Partneroverzicht",
        "Te laat",
        "Portefeuilles",
        "Controle",
        "Controlelijst",
    ]
    backups = list((copy.parent / ".uvp-backups").iterdir())
    assert [backup.read_bytes() for backup in backups] == [before]


def test_refresh_to_an_output_leaves_the_file_alone(capsys, copy: Path, tmp_path: Path) -> None:
    before = copy.read_bytes()
    target = tmp_path / "uit.xlsx"
    assert run(capsys, "refresh", copy, "--output", target, *DATE)[0] == 0
    assert copy.read_bytes() == before
    assert "Controle" in openpyxl.load_workbook(target).sheetnames
    assert not (copy.parent / ".uvp-backups").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "Er ontbreekt de naam van een bestand"),
        (["check", "x.xlsx", "--datum", "2020-01-01"], "--datum bestaat niet"),
        (["check", "x.xlsx", "--date"], "--date ontbreekt een waarde"),
        (["check", "x.xlsx", "--date", "1 mei"], "“1 mei” is geen datum"),
        (["check", "x.xlsx", "--format", "pdf"], "“pdf” kan niet bij --format"),
        (["controleer"], "controleer bestaat niet"),
        (["normalise", "weg.xlsx"], "bestaat niet"),
        (["refresh", "weg.xlsx"], "bestaat niet"),
        (["rules", "onzin"], "Er is geen regel “onzin”"),
        (["normalise", "a.txt"], "a.txt"),
    ],
)
def test_wrong_usage_is_one_dutch_line_and_2(capsys, arguments: list[str], said: str) -> None:
    status, out, err = run(capsys, *arguments)
    assert status == 2
    assert said in err
    assert err.count("\n") == 1
    assert out == ""


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["refresh", "--help"]])
def test_help_is_dutch(capsys, arguments: list[str]) -> None:
    status, out, _ = run(capsys, *arguments)
    assert status == 0
    assert "Gebruik: uvp-xl" in out
    assert not {"Usage", "Options", "Commands", "Show"} & set(out.replace(":", " ").split())


def test_an_output_that_cannot_be_written_is_said(capsys, tmp_path: Path) -> None:
    status, _, err = run(capsys, "normalise", PATH, "--output", tmp_path / "weg" / "a.json")
    assert status == 2
    assert "kon niet worden geschreven" in err


def test_refresh_reports_which_parts_changed(capsys, copy: Path) -> None:
    status, out, _ = run(capsys, "refresh", copy, *DATE, "--report")
    lines = out.splitlines()
    assert status == 0
    changed = [line.split(maxsplit=2) for line in lines if line.startswith("  ")]
    assert ["nieuw", "blad “Te laat”"] in [[c[0], c[2].removeprefix("het ")] for c in changed]
    assert {c[0] for c in changed} == {"nieuw", "veranderd"}
    assert lines[1] == f"Veranderd of nieuw in het bestand: {len(changed)} onderdelen."
    assert lines[-1].startswith("Byte voor byte gelijk gebleven: ")


def test_a_second_refresh_says_what_was_typed_on_a_report(capsys, copy: Path) -> None:
    run(capsys, "refresh", copy, *DATE)
    assert run(capsys, "refresh", copy, *DATE)[2] == ""
    book = openpyxl.load_workbook(copy)
    book["Te laat"]["B30"] = "bellen"
    book.save(copy)
    assert run(capsys, "refresh", copy, *DATE)[2].startswith("Let op: Op het blad “Te laat” had")


def test_several_files_are_checked_apart(capsys, copy: Path, tmp_path: Path) -> None:
    broken = tmp_path / "stuk.xlsx"
    broken.write_bytes(b"PK\3\4 stuk")
    status, out, err = run(capsys, "check", copy, broken, PATH, *DATE)
    alone = run(capsys, "check", PATH, *DATE)[1]
    assert status == 2
    assert out.startswith(alone.replace(str(PATH), str(copy)) + alone)
    assert "stuk.xlsx  niet te lezen" in out
    assert out.endswith("Klaar voor de raad: 0 van de 2 plannen. 1 bestand is niet te lezen.\n")
    assert err.startswith(f"{broken}: dit is geen leesbaar Excel-bestand")


def test_a_fault_of_the_program_is_one_line(
    capsys, copy: Path, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("uvp_xl.plan.check", lambda *_: 1 / 0)
    status, _, err = run(capsys, "check", copy)
    log = next(tmp_path.glob("uvp-xl-*.log"))
    assert (status, err) == (
        2,
        f"uvp-xl liep vast. Wat er misging, staat in {log}; meld het ons.\n",
    )


def test_too_little_memory_is_one_line(capsys, copy: Path, monkeypatch) -> None:
    def greedy(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("uvp_xl.plan.check", greedy)
    expected = (2, "", "Er is niet genoeg geheugen voor dit bestand.\n")
    assert run(capsys, "check", copy) == expected


@pytest.mark.parametrize("form", ["text", "html", "xlsx"])
def test_a_plan_is_never_replaced_by_what_is_found_in_it(
    capsys, copy: Path, tmp_path: Path, form: str
) -> None:
    link, before = tmp_path / "link.html", copy.read_bytes()
    link.symlink_to(copy)
    for inputs in ([copy], [tmp_path], [PATH, copy]):
        for output in (copy, link):
            status, _, err = run(capsys, "check", *inputs, "--format", form, "--output", output)
            assert (status, err.endswith("Kies bij --output een ander bestand.\n")) == (2, True)
    assert copy.read_bytes() == before


def test_the_outcome_of_an_earlier_check_is_no_plan(capsys, copy: Path, tmp_path: Path) -> None:
    output = tmp_path / "uitkomst.xlsx"
    for _ in range(2):
        status, out, err = run(
            capsys, "check", tmp_path, *DATE, "--format", "xlsx", "--output", output
        )
        assert (status, out, err) == (1, f"De uitkomst staat in {output}.\n", "")
        rows = openpyxl.load_workbook(output)["Overzicht"].iter_rows(values_only=True)
        assert [row[0] for row in rows if str(row[0]).endswith(".xlsx")] == [str(copy)]
    alone = ["check", output, "--format", "xlsx", "--output", output]
    assert run(capsys, *alone)[2] == "Er zijn geen plannen om te controleren.\n"
    told = f"“{output}” is geen plan: uvp-xl maakte het zelf. Het telt niet mee.\n"
    status, out, err = run(capsys, "check", tmp_path, *DATE, "--format", "json")
    assert (status, json.loads(out)["totals"]["files"], err) == (1, 1, told)
    nothing = "Er zijn geen plannen om te controleren.\n"
    assert run(capsys, "check", output) == (2, "", told + nothing)


def test_a_dash_is_the_standard_output(capsys, copy: Path) -> None:
    for command in ("check", "normalise"):
        there = run(capsys, command, copy, "--format", "csv", "--output", "-")
        assert there == run(capsys, command, copy, "--format", "csv")
        status, _, err = run(capsys, command, copy, "--format", "xlsx", "--output", "-")
        assert (status, "--output" in err) == (2, True)


def test_a_wrong_value_is_told_with_its_option(capsys, copy: Path) -> None:
    for jobs in ("-1", "veel"):
        status, _, err = run(capsys, "check", copy, "--jobs", jobs)
        assert (status, err.startswith("De waarde bij --jobs kan niet.")) == (2, True)


def test_a_profile_that_is_none_is_told_once(capsys, copy: Path, tmp_path: Path) -> None:
    output = tmp_path / "uit.html"
    asked = ("--profile", "raad", "--format", "html", "--output", output)
    status, _, err = run(capsys, "check", copy, PATH, *asked)
    kinds = "werkversie, raadsvoorstel, raadsinformatiebrief"
    assert (status, err) == (2, f"“raad” kan niet bij --profile. Kies uit: {kinds}.\n")
    assert not output.exists()


def test_nothing_read_is_not_the_same_as_nothing_found(capsys, tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        (tmp_path / name).write_text("stuk")
    status, out, _ = run(capsys, "check", tmp_path)
    assert (status, "Geen meldingen" in out) == (2, False)
    assert out.endswith("0 van de 0 plannen. 2 bestanden zijn niet te lezen.\n")


def shell(line: str, copy: Path) -> subprocess.CompletedProcess[str]:
    """Run a command line in a shell, with the plan as $1."""
    command = ["sh", "-c", line.replace("uvp-xl", f"{sys.executable} -m uvp_xl"), "sh", str(copy)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_an_output_that_takes_no_more_is_told(copy: Path) -> None:
    full = shell('uvp-xl check "$1" > /dev/full', copy)
    assert full.returncode == 2
    assert full.stderr == "De uitkomst kon niet worden weggeschreven (de schijf is vol).\n"


def test_an_output_that_nobody_reads_is_no_fault(copy: Path) -> None:
    closed = shell('uvp-xl check "$1" --date 2020-11-01 >&-', copy)
    assert (closed.returncode, closed.stderr) == (1, "")
    assert shell('uvp-xl rules | true; uvp-xl check "$1" | true', copy).stderr == ""
