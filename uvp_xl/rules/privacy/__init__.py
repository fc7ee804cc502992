"""Nothing in the workbook that should not be published: who somebody is, or which case."""
