"""Rules on completeness: what an action table must contain."""
