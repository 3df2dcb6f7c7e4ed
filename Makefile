# `make run` opens the counter, `make test` runs the tests; both set up what they need first. `make help` lists the rest.

PYTHON ?= python3
WORKERS ?= 2
VENV := .venv
BIN := $(VENV)/bin
CATALOGUE := resources/translations/guitai_zh_CN.qm

# Set-up writes bytecode whatever the shell says: without it every start compiles every module again.
unexport PYTHONDONTWRITEBYTECODE
# A home set for one's own use is no business of what is built, tried and measured here.
unexport GUITAI_HOME
# Reports and signatures do not depend on the shell's language.
export PYTHONUTF8 := 1

OFFSCREEN := QT_QPA_PLATFORM=offscreen
DISPLAYED := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin Windows_NT,$(OS) $(shell uname -s)))

.DEFAULT_GOAL := help
.PHONY: help setup run test soak check lint format types imports translations check-translations screenshots bench \
	package lock clean

help:
	@echo 'make run           open the counter on a demo branch (without a display: live the demo day)'
	@echo 'make test          run the tests'
	@echo 'make check         everything a change must pass: lint, types, imports, translations, tests'
	@echo 'make format        format the sources and mend what the linter can'
	@echo 'make translations  take new texts into resources/translations and compile them'
	@echo 'make screenshots   draw every screen, in both languages and every theme, to out/screenshots (a few to docs)'
	@echo 'make bench         measure (benchmarks/)'
	@echo 'make soak          the tests that take minutes'
	@echo 'make package       build dist/guitai and start it once'
	@echo 'make lock          lock the dependencies again after a change in pyproject.toml'
	@echo 'make clean         remove what was built'

# --- Set-up: each step leaves a stamp, and is done again when what it came from changes ---------------------------

$(BIN)/python:
	@$(PYTHON) -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'Guitai needs Python 3.11 or later with venv and pip (Debian: python3 python3-venv python3-pip).' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.packages: requirements.lock | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.installed: pyproject.toml $(VENV)/.packages
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.window-libraries: tools/system_libraries.py | $(BIN)/python
	$(BIN)/python tools/system_libraries.py window
	@touch $@

$(VENV)/.judges: tools/system_libraries.py | $(BIN)/python
	$(BIN)/python tools/system_libraries.py judges
	@touch $@

$(CATALOGUE): $(wildcard resources/translations/*.ts) tools/translations.py $(VENV)/.packages $(VENV)/.window-libraries
	$(BIN)/python tools/translations.py compile

setup: $(VENV)/.installed $(VENV)/.window-libraries $(CATALOGUE)
	@$(BIN)/python -m compileall -q app

# --- The two commands ---------------------------------------------------------------------------------------------

run: setup
ifneq ($(strip $(DISPLAYED)),)
	@test -e out/demo/summary.json || $(OFFSCREEN) $(BIN)/guitai demo --out out/demo
	$(BIN)/guitai --home out/demo/home
else
	@echo 'There is no display here, so the demo day is lived without one.'
	$(OFFSCREEN) $(BIN)/guitai demo --out out/demo
	@echo 'The results lie in out/demo: summary.json, confirmations/*.pdf, screenshots/*.png, import-report.json.'
endif

test: setup $(VENV)/.judges
	$(OFFSCREEN) $(BIN)/python -m pytest -n $(WORKERS) $(TESTS)

soak: setup $(VENV)/.judges
	$(OFFSCREEN) $(BIN)/python -m pytest -m soak $(TESTS)

# --- What a change must pass --------------------------------------------------------------------------------------

check: lint types imports check-translations test

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: setup
	$(BIN)/ruff check --fix-only --quiet
	$(BIN)/ruff format

types: setup
	$(BIN)/mypy

imports: setup
	$(BIN)/lint-imports --no-logo

check-translations: setup
	$(BIN)/python tools/translations.py check

translations: setup
	$(BIN)/python tools/translations.py update
	$(BIN)/python tools/translations.py compile

# --- What is made of it -------------------------------------------------------------------------------------------

screenshots: setup
	$(OFFSCREEN) $(BIN)/guitai screenshots --out out/screenshots
	$(BIN)/python tools/choose_pictures.py out/screenshots docs/screenshots

bench: setup
	$(OFFSCREEN) $(BIN)/python benchmarks/run.py --out out/bench

package: setup
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build installer.spec
	$(OFFSCREEN) dist/guitai/guitai self-check

# The lock names no index and no host: where packages come from is the machine's business.
lock:
	tools/lock

clean:
	rm -rf build dist out .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	rm -f $(CATALOGUE)
