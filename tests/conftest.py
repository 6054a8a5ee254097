"""What holds for every test.

A shell that starts tests in the background has them ignore Ctrl-C, and so would all that they start: tests
of what Ctrl-C does would wait for ever.
"""

import signal

signal.signal(signal.SIGINT, signal.default_int_handler)
