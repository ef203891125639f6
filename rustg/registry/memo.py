"""Values that registry modules derive at length and declare constants from, kept between processes.

They are kept in the user's cache under a stamp of the sources of the registry and of the grammar, so a change to any of
them has them made again.
"""

import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from rustg.store import Store, cache_directory, stamp

_HERE = Path(__file__).resolve().parent


@lru_cache(maxsize=1)
def _store() -> Store:
    return Store(cache_directory() / "registry" / f"{stamp([_HERE, _HERE.parent / 'grammar'], sys.version)}.bin")


def remembered(name: str, build: Callable[[], dict]) -> dict:
    """What ``build`` returns (numbers, strings, lists, mappings by string), made once for the same sources."""
    found = _store().value("memo", name)
    if found is None:
        found = build()
        _store().put("memo", name, found)
    return found
