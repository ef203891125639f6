"""Parameters of kernels: what each accepts from Python, and how it gets into the parameter block."""

from __future__ import annotations

import keyword
import unicodedata
from typing import Any

import numpy as np

from .array import DeviceArray, to_numpy
from .interface import dtype_of

#: Formats of `struct` in the parameter block; numbers of fewer bits are words.
_FORMATS = {"I64": "<Q", "F32": "<f", "F64": "<d"}


class Parameter:
    """One parameter of a kernel.

    ``mode``: ``"value"`` (a number), ``"memory"`` (a struct, tuple or array by value), ``"ref"``, ``"slice"`` or ``"str"``; ``dtype``:
    numpy's type of its elements, ``shape``: that of one element of a slice or of what is referred to; ``mutable``: whether the kernel may
    change it, ``exclusive``: whether it is behind ``&mut``.
    """

    def __init__(self, kernel: str, entry: dict[str, Any], name: str):
        self.kernel, self.entry, self.name = kernel, entry, name
        self.mode, self.mutable, self.exclusive = entry["mode"], entry["mutable"], entry["exclusive"]
        self.dtype, self.shape = dtype_of(entry["type"])
        self.rank = len(self.shape) + (self.mode == "slice")
        self.is_array = self.mode in ("slice", "ref")
        self.at, self.length_at, self.format = entry["at"], entry["length_at"], _FORMATS.get(entry["value"], "<I")
        #: What is added to negative numbers: the block has the bits of the type alone.
        self.modulus = 1 << 8 * self.dtype.itemsize if self.mode == "value" and self.dtype.kind == "i" else 0

    @property
    def annotation(self) -> str:
        """What `help` shows: dtype and shape."""
        if self.mode == "str":
            return "str"
        shape = self._sizes()
        shown = self.dtype.name if self.dtype.names is None else self._element
        return f"{shown}[{shape}]" if shape else shown

    @property
    def fields(self) -> str:
        """The fields of the struct or tuple that the elements are, with their types; empty for numbers."""
        if not self.dtype.names:
            return ""
        kinds = {name: self.dtype.fields[name][0] for name in self.dtype.names}
        shown = ", ".join(f"{name}: {kind.base.name if kind.base.names is None else 'struct'}{list(kind.shape) or ''}" for name, kind in kinds.items())
        return f"{self._element} has {self.dtype.itemsize} bytes: {shown}"

    @property
    def _element(self) -> str:
        """The type of the elements in Rust."""
        inner = self.entry["type"]
        while "elem" in inner:
            inner = inner["elem"]
        return inner["text"]

    def _sizes(self) -> str:
        return ", ".join((["n"] if self.mode == "slice" else []) + [str(n) for n in self.shape])

    def refuse(self, problem: str, kind: type[Exception] = TypeError, part: str = "") -> Exception:
        """The error for a value, or a part of it, that does not fit."""
        return kind(f"{self.kernel}(): parameter `{self.name}{part}` ({self.entry['text']}) {problem}")

    def accept(self, value: Any) -> Any:
        """The value in the form in which it is passed: a number, an array of the host, a `DeviceArray`.

        ``TypeError`` where it is of another kind, dtype or shape, ``OverflowError`` for numbers out of range; both name the parameter.
        """
        if self.mode == "value":
            number = self._number(value, self.dtype)
            return number + self.modulus if number < 0 and self.modulus else number
        if self.is_array:
            return self._array(value)
        if self.mode == "memory":
            result = np.zeros(self.shape, self.dtype)
            result[...] = self._plain(value, self.entry["type"], "")
            return result
        if not isinstance(value, str):
            raise self.refuse(f"needs a str, not {type(value).__name__}")
        try:
            return np.frombuffer(value.encode(), np.uint8)
        except UnicodeEncodeError:
            raise self.refuse("needs a str that UTF-8 can encode", ValueError) from None

    def _number(self, value: Any, dtype: np.dtype, part: str = "") -> Any:
        kind = dtype.kind
        if isinstance(value, np.ndarray) and value.ndim == 0:
            value = value[()]
        if kind == "b":
            if not isinstance(value, _BOOLS):
                raise self.refuse(f"needs a bool, not {type(value).__name__}", part=part)
            return bool(value)
        if isinstance(value, _BOOLS) or not isinstance(value, _REALS if kind == "f" else _INTEGERS):
            raise self.refuse(f"needs {'a float' if kind == 'f' else 'an integer'}, not {type(value).__name__}", part=part)
        if kind == "f":
            try:
                number = float(value)
            except OverflowError:
                number = None
            # `x - x` is 0 for finite numbers only. What rounds to the largest number of 32 bits is below 2^128 - 2^103.
            if number is None or dtype.itemsize == 4 and number - number == 0 and abs(number) >= _TOO_LARGE:
                raise self.refuse(f"has no room for {_short(value)}", OverflowError, part)
            return number
        value = int(value)
        low, high = _RANGES[dtype.str[1:]]
        if not low <= value <= high:
            raise self.refuse(f"has no room for {_short(value)}: {low} to {high}", OverflowError, part)
        return value

    def _plain(self, value: Any, type_: dict[str, Any], part: str) -> Any:
        """A value of a plain type, as numpy takes it: numbers in lists (arrays) and tuples (structs), each of them checked."""
        if isinstance(value, np.ndarray | np.void):
            dtype, shape = dtype_of(type_)
            if value.dtype != dtype or value.shape != shape:
                raise self.refuse(f"needs {dtype} of shape {shape}, not {value.dtype} of shape {value.shape}", part=part)
            return value
        if "dtype" in type_:
            return self._number(value, np.dtype(type_["dtype"]), part)
        if isinstance(value, dict) and "fields" in type_:
            names = [name for name, _, _ in type_["fields"]]
            if set(value) != set(names):
                raise self.refuse(f"needs the fields {', '.join(names)}, not {', '.join(map(str, value))}", part=part)
            value = [value[name] for name in names]
        count = len(type_["fields"]) if "fields" in type_ else type_["len"]
        if not isinstance(value, list | tuple):
            raise self.refuse(f"needs {count} values, not {type(value).__name__}", part=part)
        if len(value) != count:
            raise self.refuse(f"needs {count} values, not {len(value)}", part=part)
        if "fields" in type_:
            return tuple(self._plain(v, inner, f"{part}.{name}") for v, (name, _, inner) in zip(value, type_["fields"]))
        return [self._plain(v, type_["elem"], f"{part}[{i}]") for i, v in enumerate(value)]

    def _array(self, value: Any) -> np.ndarray | DeviceArray:
        if not isinstance(value, np.ndarray | DeviceArray):
            value = self._foreign(value)
        dtype, shape = value.dtype, value.shape
        if dtype != self.dtype:
            raise self.refuse(f"needs an array of {self.dtype}, not of {dtype}")
        if len(shape) != self.rank and not (self.mode == "ref" and not self.shape and shape == (1,)):
            raise self.refuse(f"needs an array of {self.rank} dimension{'' if self.rank == 1 else 's'}, not of {len(shape)}")
        if self.shape and shape[len(shape) - len(self.shape) :] != self.shape:
            raise self.refuse(f"needs an array of shape ({self._sizes()}), not {shape}")
        if self.mutable and not isinstance(value, DeviceArray) and not value.flags.writeable:
            raise self.refuse("is changed by the kernel, but the array is read-only")
        return value

    def _foreign(self, value: Any) -> np.ndarray:
        """An array for what is none of numpy's or ours."""
        if isinstance(value, int | float | np.generic):
            # A number may stand for a reference that the kernel does not change: its copy is nobody's array.
            if self.mutable:
                raise self.refuse(f"is changed by the kernel and needs an array, not {type(value).__name__}")
            if self.mode == "ref" and not self.shape:
                return np.array(self._plain(value, self.entry["type"], ""), self.dtype)
        if not (hasattr(value, "__array_interface__") or hasattr(value, "__dlpack__")):
            raise self.refuse(f"needs an array, not {type(value).__name__}")
        try:
            return to_numpy(value)
        except (RuntimeError, BufferError, TypeError, ValueError) as error:
            raise self.refuse(f"cannot use this {type(value).__name__}: {error}") from None


_BOOLS = (bool, np.bool_)
_INTEGERS = (int, np.integer)
_REALS = (int, np.integer, float, np.floating)
_TOO_LARGE = float.fromhex("0x1.ffffffp+127")
_RANGES = {f"{kind}{size}": (-(1 << 8 * size - 1) * (kind == "i"), (1 << 8 * size - (kind == "i")) - 1) for kind in "iu" for size in (1, 2, 4, 8)}


def _short(value: Any) -> str:
    """A number in an error message."""
    text = str(value) if not isinstance(value, int) or value.bit_length() < 256 else f"a number of {value.bit_length()} bits"
    return text if len(text) < 80 else text[:77] + "..."


def python_name(name: str, taken=()) -> str:
    """A Rust name in Python: without `r#`, as Python normalizes names, with `_` behind it where it is a keyword or taken."""
    name = unicodedata.normalize("NFKC", name.removeprefix("r#"))
    while keyword.iskeyword(name) or name in taken:
        name += "_"
    return name
