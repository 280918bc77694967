"""Print the lowest versions that pyproject.toml allows, as constraints for pip.

    python scripts/lowest.py > lowest.txt
    python -m pip install -e '.[arrow,cli,spacy,test]' -c lowest.txt

What the dependencies themselves depend on is not held down: only what we promise is.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Print a line a package that the project or one of its extras needs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    needed = {*project["dependencies"], *(one for extra in extras for one in extra)}
    print(*sorted(one.replace(">=", "==") for one in needed), sep="\n")


if __name__ == "__main__":
    main()
