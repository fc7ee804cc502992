"""Rules on names: partners, leads and portfolio holders that are clear and known."""
