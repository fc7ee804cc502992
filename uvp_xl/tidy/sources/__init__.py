"""The sources of proposals, one file each; a new one is found by itself."""
