"""Settings for all tests."""

from hypothesis import settings

# No test is judged by the clock: an example may meet a machine that is busy with something else.
# The same examples everywhere: what one run finds, another must find too.
settings.register_profile("any machine", deadline=None, derandomize=True)
settings.load_profile("any machine")
