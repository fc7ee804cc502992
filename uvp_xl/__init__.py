"""Read, check and refresh the action tables of a Dutch municipal safety plan in Excel."""
