"""`make bench`: what the program costs, as ratios of medians within one run."""
