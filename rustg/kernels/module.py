"""Compiled modules as Python sees them: kernels as functions that check what they are given."""

from __future__ import annotations

import inspect
import keyword
from types import SimpleNamespace
from typing import Any

import numpy as np

from .array import DeviceArray, to_numpy
from .interface import START, dtype_of
from .runtime import Code, Launch, Loaded, runtime

_ABOUT = """Each is an attribute: help(m.NAME) tells its types and shapes. m.spirv(NAME) is its code, m.compile_time the seconds
that compiling took, m.from_cache whether it was compiled before."""
#: What a call has besides the parameters of the Rust function.
_OPTIONS = ("threads", "groups")
_FORMATS = {"I8": "<u1", "I16": "<u2", "I32": "<u4", "I64": "<u8", "F32": "<f4", "F64": "<f8", "PTR": "<u4"}


class Parameter:
    """One parameter of a kernel: what it accepts, and how it gets into the parameter block."""

    def __init__(self, kernel: str, entry: dict[str, Any], name: str):
        self.kernel, self.entry = kernel, entry
        self.name, self.mode, self.mutable = name, entry["mode"], entry["mutable"]
        self.dtype, self.shape = dtype_of(entry["type"])
        self.array = self.mode in ("slice", "ref")

    @property
    def annotation(self) -> str:
        """What `help` shows: dtype and shape, and the type in Rust."""
        if self.mode == "str":
            return "str"
        shape = (["n"] if self.mode == "slice" else []) + [str(n) for n in self.shape]
        shown = self.dtype.name if self.dtype.names is None else self.entry["type"]["text"]
        return f"{shown}[{', '.join(shape)}]" if shape else shown

    def refuse(self, problem: str) -> TypeError:
        """The error for a value that does not fit."""
        return TypeError(f"{self.kernel}(): parameter `{self.name}` ({self.entry['text']}) {problem}")

    def check(self, dtype, shape: tuple[int, ...]) -> None:
        """Raises ``TypeError`` for an array of another type, rank or size than the parameter has."""
        if dtype != self.dtype:
            raise self.refuse(f"needs an array of {self.dtype}, not of {dtype}")
        rank = len(self.shape) + (self.mode == "slice")
        if len(shape) != rank and not (self.mode == "ref" and not self.shape and shape == (1,)):
            raise self.refuse(f"needs an array of {rank} dimension{'' if rank == 1 else 's'}, not of {len(shape)}")
        if rank and tuple(shape[len(shape) - len(self.shape) :]) != self.shape and self.shape:
            raise self.refuse(f"needs an array of shape ({', '.join((['n'] if self.mode == 'slice' else []) + [str(n) for n in self.shape])}), not {shape}")

    def scalar(self, value: Any) -> Any:
        """A number of the parameter's type; ``TypeError`` for another kind, ``OverflowError`` out of range."""
        kind = self.dtype.kind
        if isinstance(value, np.ndarray) and value.ndim == 0:
            value = value[()]
        if kind == "b":
            if not isinstance(value, bool | np.bool_):
                raise self.refuse(f"needs a bool, not {type(value).__name__}")
            return int(value)
        if isinstance(value, bool | np.bool_) or not isinstance(value, int | np.integer | (float | np.floating if kind == "f" else int)):
            raise self.refuse(f"needs {'a float' if kind == 'f' else 'an integer'}, not {type(value).__name__}")
        if kind == "f":
            return float(value)
        info = np.iinfo(self.dtype)
        if not info.min <= int(value) <= info.max:
            raise OverflowError(f"{self.kernel}(): parameter `{self.name}`: {value} does not fit into `{self.entry['text']}`")
        return int(value) & ((1 << 8 * self.dtype.itemsize) - 1)


def python_name(name: str, taken: set[str]) -> str:
    """The name of a Rust parameter in Python: without `r#`, with `_` behind it where it is a keyword or taken."""
    name = name.removeprefix("r#")
    while keyword.iskeyword(name) or name in taken:
        name += "_"
    return name


class _Call:
    """One call: where its arrays went, and what has to be freed and copied back."""

    def __init__(self, device):
        self.device = device
        self.temporary: list[int] = []
        self.back: list[tuple[int, np.ndarray]] = []

    def place(self, data: np.ndarray) -> int:
        """Copies an array of the host into the arena for the time of the call."""
        at = self.device.arena.allocate(data.nbytes)
        self.temporary.append(at)
        self.device.arena.write(at, data)
        return at

    def finish(self) -> None:
        """Copies what kernels may have changed back to the host's arrays."""
        for at, target in self.back:
            raw = self.device.arena.read(at, target.nbytes)
            target[...] = raw.view(target.dtype).reshape(target.shape)

    def free(self) -> None:
        """Gives the arena's room back."""
        for at in self.temporary:
            self.device.arena.free(at)


class Kernel:
    """A kernel: call it with the arguments of its Rust function and ``threads=`` or ``groups=``.

    ``last_time`` is the time on the device of the last call, in seconds.
    """

    def __init__(self, module: Module, index: int, entry: dict[str, Any]):
        self._module, self._index = module, index
        self.name = self.__name__ = entry["name"].rpartition("::")[2]
        self.__qualname__ = entry["name"]
        self.workgroup = tuple(entry["local"])
        self.parameters: list[Parameter] = []
        for param in entry["params"]:
            name = python_name(param["name"], {*_OPTIONS, *(p.name for p in self.parameters)})
            self.parameters.append(Parameter(self.name, param, name))
        self.last_time: float | None = None
        kinds = inspect.Parameter
        names = [kinds(p.name, kinds.POSITIONAL_OR_KEYWORD, annotation=p.annotation) for p in self.parameters]
        names += [kinds(name, kinds.KEYWORD_ONLY, default=None) for name in _OPTIONS]
        self.__signature__ = inspect.Signature(names)
        self.__doc__ = self._document()

    def _document(self) -> str:
        size = " x ".join(str(n) for n in self.workgroup)
        lines = [f"Kernel `{self.__qualname__}` with workgroups of {size} threads.", ""]
        for p in self.parameters:
            change = ", changed in place" if p.mutable else ""
            lines.append(f"    {p.name}: {p.annotation}{change} (Rust: {p.entry['text']})")
        lines += [
            "", "threads: number of threads, one to three (x, y, z); groups: number of workgroups instead.",
            "Returns the arrays that it changes (one, a tuple of several, or None). Raises TypeError for an",
            "argument that does not fit its parameter, rustg.KernelPanic where a thread panics.",
        ]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"<kernel {self.__qualname__}{self.__signature__}>"

    def __call__(self, *args, threads=None, groups=None, **kwargs):
        """Runs the kernel and waits for it."""
        try:
            bound = self.__signature__.bind(*args, **kwargs).arguments
        except TypeError as error:
            raise TypeError(f"{self.name}(): {error}") from None
        launch = Launch(self._threads(threads, groups))
        arguments = [(p, self._checked(p, bound[p.name])) for p in self.parameters]
        loaded = self._module._load()
        call = _Call(loaded.runtime)
        try:
            for parameter, value in arguments:
                self._pass(parameter, value, launch, call)
            try:
                self.last_time = loaded.run(self._index, launch)
            finally:
                call.finish()
        finally:
            call.free()
        changed = [bound[p.name] for p in self.parameters if p.mutable]
        return None if not changed else changed[0] if len(changed) == 1 else tuple(changed)

    def _threads(self, threads, groups) -> tuple[int, int, int]:
        if (threads is None) == (groups is None):
            raise TypeError(f"{self.name}(): give one of `threads` and `groups`")
        name, value = ("threads", threads) if groups is None else ("groups", groups)
        sizes = tuple(value) if isinstance(value, tuple | list) else (value,)
        if not 1 <= len(sizes) <= 3 or not all(isinstance(n, int | np.integer) and not isinstance(n, bool) and n >= 0 for n in sizes):
            raise TypeError(f"{self.name}(): `{name}` is one to three numbers that are not negative, not {value!r}")
        sizes = tuple(int(n) for n in sizes) + (1,) * (3 - len(sizes))
        if groups is not None:
            sizes = tuple(n * size for n, size in zip(sizes, self.workgroup))
        if max(sizes) > 1 << 31 or sizes[0] * sizes[1] * sizes[2] > (1 << 32) - 1:
            raise TypeError(f"{self.name}(): {sizes} are more threads than 32-bit numbers can count")
        return sizes

    def _checked(self, p: Parameter, value: Any) -> Any:
        """The value in the form in which it is passed; ``TypeError`` names the parameter."""
        if p.mode == "str":
            if not isinstance(value, str):
                raise p.refuse(f"needs a str, not {type(value).__name__}")
            return np.frombuffer(value.encode(), np.uint8)
        if p.mode == "value":
            return p.scalar(value)
        if p.mode == "memory":
            try:
                result = np.zeros(p.shape, p.dtype)
                result[...] = value if isinstance(value, np.ndarray | np.void) or p.shape else tuple(value)
                return result
            except (TypeError, ValueError) as error:
                raise p.refuse(f"cannot be made of this value: {error}") from None
        if isinstance(value, DeviceArray):
            p.check(value.dtype, value.shape)
            return value
        if p.mode == "ref" and not p.mutable and not p.shape and p.dtype.names is None and isinstance(value, int | float | np.generic):
            return np.array([p.scalar(value)], _FORMATS_OF[p.dtype.kind].format(p.dtype.itemsize))
        if not (isinstance(value, np.ndarray) or hasattr(value, "__array_interface__") or hasattr(value, "__dlpack__")):
            raise p.refuse(f"needs an array, not {type(value).__name__}")
        data = to_numpy(value)
        p.check(data.dtype, data.shape)
        if p.mutable and not data.flags.writeable:
            raise p.refuse("is changed by the kernel, but the array is read-only")
        return data

    def _pass(self, p: Parameter, value: Any, launch: Launch, call: _Call) -> None:
        at = p.entry["at"]
        if p.mode == "value":
            launch.params[at] = ("<f4" if p.entry["value"] == "F32" else "<f8" if p.entry["value"] == "F64" else
                                 "<u8" if p.entry["value"] == "I64" else "<u4", value)
            return
        if isinstance(value, DeviceArray):
            if value.runtime is not call.device:
                raise p.refuse("is an array of another device")
            address = value.address
        else:
            data = np.ascontiguousarray(value)
            address = call.place(data)
            if p.mutable:
                call.back.append((address, value))
        launch.params[at] = ("<u4", address)
        if p.entry["length_at"] is not None:
            launch.params[p.entry["length_at"]] = ("<u4", value.shape[0])


_FORMATS_OF = {"f": "<f{}", "i": "<u{}", "u": "<u{}", "b": "<u{}"}


class Module:
    """The kernels of a program: ``m.saxpy(..)``; those of a Rust module: ``m.inner.blur(..)`` or ``m["inner::blur"]``.

    ``from_cache`` tells whether it was compiled before, ``compile_time`` how many seconds that took; ``spirv(name)`` is a kernel's code.
    """

    def __init__(self, code: Code, device: int | None, from_cache: bool, compile_time: float):
        self._code, self._device = code, device
        self._loaded: Loaded | None = None
        self.from_cache, self.compile_time = from_cache, compile_time
        self.kernels: dict[str, Kernel] = {}
        for index, entry in enumerate(code.kernels):
            if entry["name"] == START:
                continue
            kernel = Kernel(self, index, entry)
            self.kernels[entry["name"]] = kernel
            place: Any = self
            *path, last = entry["name"].split("::")
            for part in path:
                if not isinstance(getattr(place, part, None), SimpleNamespace):
                    setattr(place, part, SimpleNamespace())
                place = getattr(place, part)
            setattr(place, last, kernel)
        shown = [f"    {name}{kernel.__signature__}" for name, kernel in self.kernels.items()]
        self.__doc__ = "\n".join(["A compiled module with the kernels", "", *shown, "", _ABOUT])

    def _load(self) -> Loaded:
        if self._loaded is None:
            self._loaded = Loaded(runtime(self._device), self._code)
        return self._loaded

    def __getitem__(self, name: str) -> Kernel:
        return self.kernels[name]

    def __getattr__(self, name: str):
        raise AttributeError(f"the module has no kernel `{name}`; it has {', '.join(self.__dict__.get('kernels', {})) or 'none'}")

    def spirv(self, name: str) -> bytes:
        """The SPIR-V module of a kernel."""
        return self._code.spirv[self.kernels[name]._index]

    def __repr__(self) -> str:
        return "<rustg module: " + ", ".join(f"{name}{kernel.__signature__}" for name, kernel in self.kernels.items()) + ">"
