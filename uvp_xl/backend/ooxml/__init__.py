"""The parts of an Office Open XML package, one module for each kind of part."""
