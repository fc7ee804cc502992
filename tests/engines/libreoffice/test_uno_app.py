"""A running LibreOffice as an app of xlwings."""

import xlwings as xw


def test_it_is_the_active_app(app):
    assert xw.apps.active == app
    assert xw.apps.keys() == [app.pid]
    assert xw.apps[app.pid].engine.name == "libreoffice"
    assert app.visible
    assert app.hwnd is None
    assert int(app.version.major) >= 7
    app.visible = True
    assert app.api.getCurrentComponent() is None
    app.activate()


def test_switches_are_set_and_read_back(app, book):
    app.screen_updating = False
    app.screen_updating = False
    assert app.screen_updating is False
    app.screen_updating = True
    assert app.screen_updating is True
    app.calculation = "manual"
    assert app.calculation == "manual"
    app.calculation = "automatic"
    assert app.calculation == "automatic"
    for name in ("enable_events", "display_alerts", "interactive"):
        with app.properties(**{name: False}):
            assert getattr(app, name) is False
        assert getattr(app, name) is True


def test_manual_calculation_waits_for_a_call(app, sheet):
    sheet["A1"].value = 1
    sheet["B1"].formula = "=A1+1"
    app.calculation = "manual"
    sheet["A1"].value = 5
    assert sheet["B1"].value == 2
    app.calculate()
    assert sheet["B1"].value == 6


def test_the_status_bar_is_taken_and_given_back(app, book):
    assert app.status_bar is False
    app.status_bar = "uvp-xl: stap 2 van 5"
    assert app.status_bar == "uvp-xl: stap 2 van 5"
    app.status_bar = "uvp-xl: stap 3 van 5"
    app.status_bar = False
    assert app.status_bar is False


def test_without_a_workbook_nothing_is_selected(app):
    assert app.selection is None
    app.status_bar = "zonder venster"
    app.activate()
    assert app.screen_updating
    assert app.calculation == "automatic"


def test_the_selection_is_that_of_the_active_workbook(app, sheet):
    sheet["B2:C4"].select()
    assert app.selection.address == "$B$2:$C$4"
