"""The forms in which the outcome of a check can be written: one module each, found by `format`."""
