"""What holds for every test.

A shell that starts tests in the background has them ignore Ctrl-C, and so would all that they start: tests of
what Ctrl-C does would wait for ever. And a machine that is slow or busy breaks nothing: no test fails for the
time that one generated case took. gzip writes the time into what it packs, and a test that has it in its name
would be another one a second later, for each of the processes that share the tests. Where Python is told to
keep nothing that it compiled, each of a thousand crawls would compile a thousand modules: it keeps them aside
while tests run.
"""

import atexit
import os
import shutil
import signal
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.project import Project

signal.signal(signal.SIGINT, signal.default_int_handler)
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    os.environ["PYTHONPYCACHEPREFIX"] = _compiled = tempfile.mkdtemp(prefix="newscrawl-compiled-")
    atexit.register(shutil.rmtree, _compiled, ignore_errors=True)


def pytest_make_parametrize_id(val: object) -> str | None:
    """What stands for a parameter in the name of a test: of what is packed not the bytes."""
    return "packed" if isinstance(val, bytes) and val.startswith(b"\x1f\x8b") else None


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """newscrawl with an archive that is not there yet."""
    return Project(tmp_path / "archive")
