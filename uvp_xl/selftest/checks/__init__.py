"""The checks of `uvp-xl selftest`: one file is one check."""
