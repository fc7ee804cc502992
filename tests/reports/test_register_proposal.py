from tests import reference
from tests.reports import plans
from tests.reports.plans import JEUGD, WIJK, reports, rows
from uvp_xl.plan import Plan
from uvp_xl.readback import register_sheet
from uvp_xl.reports.register_proposal import HEADER


def test_the_proposal_is_read_back_as_the_register_it_proposes() -> None:
    sheet = reports(reference.plan(), reference.DATE)["Register"]
    read = register_sheet.read([sheet.grid()])
    kinds = {entry.name: (entry.kind, entry.written_out) for entry in read.partners}
    assert kinds["OM"] == ("extern", "Openbaar Ministerie")
    assert kinds["MO/RO"] == ("", "")
    assert [holder.name for holder in read.holders][:2] == ["burgemeester", "wethouder WMO"]


def test_who_has_a_kind_comes_first() -> None:
    names = [
        str(r[0]) for r in rows(reports(Plan(plans.book(J=JEUGD, W=WIJK)))["Register"])[HEADER:]
    ]
    assert names == ["GGD", "OM", "politie", "inwoners", "'t Honk", "=SOM"]


def test_kinds_can_be_chosen_also_below_the_last_name() -> None:
    sheet = reports(reference.plan(), reference.DATE)["Register"]
    (choice,) = sheet.choices
    assert choice.options == ("intern", "extern", "collectief")
    assert choice.area.bottom > sheet.grid().height
    assert sheet.freeze == (HEADER + 1, 2)


def test_a_name_that_looks_like_a_slip_is_not_proposed() -> None:
    rows_ = [["Maatregel", "Partijen", "Planning"], ["een", "Veiligheidshuys, OM", 2026]]
    named = [r[0] for r in rows(reports(Plan(plans.book(Jeugd=rows_)))["Register"])[HEADER:]]
    assert named == ["OM"]


def test_a_column_of_internal_or_external_parties_tells_the_kind() -> None:
    told = [
        ["Actiepunt", "Maatregel", "Interne partijen", "Externe partijen", "Planning"],
        ["Preventie", "Voorlichting", "team Zon, 't Honk", "team Maan", "2026"],
        ["Preventie", "Controles", "", "'t Honk", "2026"],
    ]
    sheet = reports(Plan(plans.book(J=told)))["Register"]
    assert rows(sheet)[HEADER:] == [["team Zon", "intern"], ["team Maan", "extern"], ["'t Honk"]]
