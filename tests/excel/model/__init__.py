"""A made-up Excel: documented behaviour, and each limit with its source."""
