"""Settings for all tests."""

from hypothesis import settings

# No test is judged by the clock: an example may meet a machine that is busy with something else.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
