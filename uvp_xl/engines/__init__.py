"""Programs other than Excel that xlwings can work with, each an engine of its own."""
