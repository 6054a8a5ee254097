# Each target sets up what it needs: a virtual environment, made anew when the requirements change.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.stamp

.PHONY: demo test lint bench bench-whole bench-pages bench-export bench-long torture peers clean

demo: $(STAMP)
	@$(BIN)/python examples/demo.py

# On all cores, but on no more than eight: each process takes half a gigabyte.
test: $(STAMP)
	@$(BIN)/python -m pytest -n auto --maxprocesses 8 --dist loadfile

lint: $(STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: $(STAMP)
	@$(BIN)/python -m bench

bench-whole: $(STAMP)
	@$(BIN)/python -m bench --whole

bench-pages: $(STAMP)
	@$(BIN)/python -m bench.pages

bench-export: $(STAMP)
	@$(BIN)/python -m bench.export

bench-long: $(STAMP)
	@$(BIN)/python -m bench.long
	@$(BIN)/python -m bench.long --articles 1000000 --limit 200

torture: $(STAMP)
	@$(BIN)/python -m bench.torture

# The programs of others that newscrawl works with, for the tests that ask them; kept apart from our own.
peers: build/peers/.stamp

build/peers/.stamp: requirements.txt requirements-peers.txt
	@$(PYTHON) -m venv build/peers
	@build/peers/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.txt -r requirements-peers.txt
	@touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(STAMP): requirements.txt requirements-dev.txt
	@echo "setting up $(VENV) (once; about a minute)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt -r requirements-dev.txt
	@touch $@
