"""The text of the report."""

from uvp_xl.selftest.difference import Difference, Observation
from uvp_xl.selftest.fault_report import Fault, describe_fault
from uvp_xl.selftest.run_selftest import CheckOutcome, SelftestResult
from uvp_xl.selftest.selftest_report import format_report


def verdict_and_lines(*outcomes, private=()):
    """Return the verdict of a report on these outcomes, and their lines."""
    result = SelftestResult(
        "Excel", [("Excel", "16.0")], [("Taal", "Nederlands")], outcomes, private
    )
    lines = format_report(result).splitlines()
    return lines[2], lines[lines.index("Wat er is geprobeerd") + 1 : -2]


def test_long_values_and_many_differences_are_cut():
    many = tuple(Difference(f"cel {n}", "x" * 400, "y") for n in range(20))
    verdict, lines = verdict_and_lines(CheckOutcome("Veel", 61.25, many))
    assert verdict == "1 proef ging niet goed, van de 1. Stuur dit verslag naar wie uvp-xl beheert."
    assert lines[0] == "  wijkt af   61,2 s  Veel"
    assert lines[-1] == " " * 20 + "en nog 8 verschillen"
    assert max(map(len, lines)) <= 420


def test_an_unsupported_feature_is_no_fault():
    verdict, lines = verdict_and_lines(
        CheckOutcome("Kopie", 0, unsupported="Dit programma kan dat niet.")
    )
    assert verdict == "Alles is goed: 1 van de 1 proeven."
    assert lines == ["  kan niet    0,0 s  Kopie", " " * 20 + "Dit programma kan dat niet."]


def test_a_fault_has_its_lines_and_no_data_of_the_user():
    fault = Fault("com_error", "Kan Zorgplan.xlsx niet openen (1004)", ("plan.py:1", "addin.py:2"))
    outcome = CheckOutcome("Openen", 0, (Observation("Tot hier"),), fault=fault)
    _, lines = verdict_and_lines(outcome, private=["Zorgplan.xlsx"])
    assert lines == [
        "  ging mis    0,0 s  Openen",
        " " * 20 + "Tot hier.",
        " " * 20 + "com_error: Kan … niet openen (1004)",
        " " * 22 + "in plan.py:1, addin.py:2",
    ]


class ComError(Exception):
    """An error with the attributes of those of pywin32."""

    hresult = -2147352567

    def __init__(self, excepinfo):
        super().__init__(self.hresult, "Er is een uitzondering opgetreden.", excepinfo, None)
        self.excepinfo = excepinfo


def test_of_excel_its_own_words_are_verdict_and_lines():
    details = (0, "Microsoft Excel", "Methode Copy van klasse Range is mislukt", "", 0, -2146827284)
    assert (
        describe_fault(ComError(details)).text
        == "Methode Copy van klasse Range is mislukt (-2146827284)"
    )
    assert describe_fault(ComError(None)).text == "-2147352567"
    assert describe_fault(ValueError("twee\nregels")) == Fault("ValueError", "twee regels", ())


def test_the_lines_are_those_in_this_program_the_deepest_first():
    from uvp_xl.grid import position

    try:
        position("geen cel")
    except Exception as error:
        fault = describe_fault(error)
    assert fault.kind == "UsageError"
    assert [line.partition(":")[0] for line in fault.lines] == ["grid.py"]
