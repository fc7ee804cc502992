"""Change single cells of a closed file in the XML of its sheet, and nothing else."""
