# make run       maakt de omgeving en ververst het referentieplan in build/
# make test      installeert wat de tests nodig hebben en draait ze; van de grootste een vaste steekproef
# make stress    draait alle gevallen van alle tests
# make durations draait de tests en zegt hoeveel rekentijd elke map en elke test kost
# make bench     meet, als verhoudingen binnen één ronde

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PLAN := workbooks/uvp-noordoostpolder-2020-2021.xlsx
DATE := 2020-11-01

# What was compiled once serves all processes of the tests, wherever the user has that switched off.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help run test stress durations tools lint bench golden workbooks clean

help:
	@sed -n 's/^# \(make .*\)/\1/p' Makefile

run: $(VENV)/run
	@mkdir -p build
	@$(BIN)/uvp-xl refresh $(PLAN) --date $(DATE) --output build/$(notdir $(PLAN))
	@echo
	@$(BIN)/uvp-xl check $(PLAN) --date $(DATE) | tail -n 1
	@echo "Open build/$(notdir $(PLAN)) in Excel of LibreOffice en begin bij het blad Samenvatting."
	@echo "Alle meldingen met hun cel: $(BIN)/uvp-xl check $(PLAN) --date $(DATE)"

# The coverage is measured by instrumented code: a tracer makes these tests two times as slow. The
# made-up Excel is measured in its own processes (tests/excel/process.py). What only another process
# runs, such as the watching of files, does not count as covered.
COVERAGE := build/coverage
MEASURED := rm -rf $(COVERAGE) && mkdir -p $(COVERAGE) && UVP_COVERAGE=$(abspath $(COVERAGE)) \
    $(BIN)/python -m slipcover --source uvp_xl,macros --json --out $(COVERAGE)/tests.json -m pytest

test: $(VENV)/test tools
	@$(MEASURED)
	@$(BIN)/python -m slipcover --skip-covered --fail-under 99 --merge $(COVERAGE)/*.json --out build/coverage.json

stress: export UVP_STRESS := 1
stress: test

durations: $(VENV)/test tools
	@$(MEASURED) -p tests.durations

tools: $(VENV)/test
	@.ci/tools $(BIN)/python
	@.ci/pywin32 $(BIN)/python build/pywin32

lint: $(VENV)/test
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format . && $(BIN)/mypy

golden: $(VENV)/test
	@UVP_GOLDEN=update $(BIN)/python -m pytest tests -q -k golden && git --no-pager diff --stat -- tests

workbooks: $(VENV)/test
	@$(BIN)/python -m macros.addin
	@$(BIN)/python -m workbooks.build

# The program is measured as users install it: without the packages of the tests, of which some
# slow down others that find them, and as a copy of the package, byte-compiled. What it is held
# against lives in an environment of its own.
bench:
	@rm -rf build/lib  # setuptools would install modules that are gone by now
	@.ci/environment $(PYTHON) $(VENV)-bench --upgrade .
	@.ci/environment $(PYTHON) $(VENV)-peers 'frictionless[excel]>=5.18' 'pointblank>=0.20' 'pandera[pandas]>=0.24' 'python-calamine>=0.3' 'polars>=1.0'
	@$(VENV)-bench/bin/python -m tests.bench $(VENV)-peers/bin/python

%/run: pyproject.toml
	@.ci/environment $(PYTHON) $* --editable .
	@touch $@

%/test: pyproject.toml
	@.ci/environment $(PYTHON) $* --editable '.[test]'
	@touch $@ $*/run

clean:
	rm -rf build $(VENV) $(VENV)-bench $(VENV)-peers .mypy_cache .ruff_cache .pytest_cache .hypothesis
