"""Writers for the files in an OpenDocument spreadsheet, with lxml: a module for each concern."""
