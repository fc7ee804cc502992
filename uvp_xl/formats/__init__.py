"""The output formats of a check, one module each, and the texts that commands print."""
