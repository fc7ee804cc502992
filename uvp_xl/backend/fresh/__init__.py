"""New workbooks built from sheets alone, for output in another format than the source file."""
