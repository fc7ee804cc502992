"""The formats of new files: one module each, found by `uvp_xl.backend.fresh.file_format`."""
