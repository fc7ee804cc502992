"""Names of partners and portfolio holders: known ones, split ones, and near misses."""
