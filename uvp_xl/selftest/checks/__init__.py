"""The checks of `uvp-xl selftest`, one per file."""
