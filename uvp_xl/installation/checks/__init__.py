"""The checks of `uvp-xl doctor`, one per file."""
