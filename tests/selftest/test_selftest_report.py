"""The report as a text."""

from uvp_xl.selftest.fault_report import Fault, fault
from uvp_xl.selftest.run_selftest import Outcome, Result
from uvp_xl.selftest.selftest_check import Differs, Observed
from uvp_xl.selftest.selftest_report import text


def told(*outcomes, private=()):
    """The lines of a report on these outcomes, from the first of them on."""
    result = Result("Excel", [("Excel", "16.0")], [("Taal", "Nederlands")], outcomes, private)
    lines = text(result).splitlines()
    return lines[2], lines[lines.index("Wat er is geprobeerd") + 1 : -2]


def test_long_values_and_many_differences_are_cut():
    many = tuple(Differs(f"cel {n}", "x" * 400, "y") for n in range(20))
    verdict, lines = told(Outcome("Veel", 61.25, many))
    assert verdict == "1 proef ging niet goed, van de 1. Stuur dit verslag naar wie uvp-xl beheert."
    assert lines[0] == "  wijkt af   61,2 s  Veel"
    assert lines[-1] == " " * 20 + "en nog 8 verschillen"
    assert max(map(len, lines)) <= 420


def test_what_cannot_be_done_is_no_fault():
    verdict, lines = told(Outcome("Kopie", 0, unable="Dit programma kan dat niet."))
    assert verdict == "Alles is goed: 1 van de 1 proeven."
    assert lines == ["  kan niet    0,0 s  Kopie", " " * 20 + "Dit programma kan dat niet."]


def test_a_fault_tells_where_and_nothing_of_the_user():
    wrong = Fault("com_error", "Kan Zorgplan.xlsx niet openen (1004)", ("plan.py:1", "addin.py:2"))
    outcome = Outcome("Openen", 0, (Observed("Tot hier"),), fault=wrong)
    _, lines = told(outcome, private=["Zorgplan.xlsx"])
    assert lines == [
        "  ging mis    0,0 s  Openen",
        " " * 20 + "Tot hier.",
        " " * 20 + "com_error: Kan … niet openen (1004)",
        " " * 22 + "in plan.py:1, addin.py:2",
    ]


class ComError(Exception):
    """As pywin32 raises them."""

    hresult = -2147352567

    def __init__(self, excepinfo):
        super().__init__(self.hresult, "Er is een uitzondering opgetreden.", excepinfo, None)
        self.excepinfo = excepinfo


def test_of_excel_its_own_words_are_told():
    source = (0, "Microsoft Excel", "Methode Copy van klasse Range is mislukt", "", 0, -2146827284)
    assert fault(ComError(source)).text == "Methode Copy van klasse Range is mislukt (-2146827284)"
    assert fault(ComError(None)).text == "-2147352567"
    assert fault(ValueError("twee\nregels")) == Fault("ValueError", "twee regels", ())


def test_the_places_are_those_in_this_program_the_deepest_first():
    from uvp_xl.grid import position

    try:
        position("geen cel")
    except Exception as error:
        found = fault(error)
    assert found.kind == "UsageError"
    assert [place.partition(":")[0] for place in found.places] == ["grid.py"]
