"""The checks: one rule is one file. A new file in a folder here is a new rule; that is all."""
