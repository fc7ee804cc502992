"""Read the sheets and the metadata of closed files, within limits."""
