"""Names of parties and portfolio holders: split, looked up and checked for typos."""
