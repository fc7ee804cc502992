"""The sources of proposals, one file each; a new one is discovered automatically."""
