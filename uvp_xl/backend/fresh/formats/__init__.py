"""The formats of new files, one module each, discovered by `uvp_xl.backend.fresh.file_format`."""
