"""`python -m uvp_xl` runs `uvp-xl`."""

import sys

from uvp_xl.cli import main

if __name__ == "__main__":
    sys.exit(main())
