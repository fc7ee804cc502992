"""The parts of an OpenDocument spreadsheet, made with lxml: one part, or one concern, a module."""
