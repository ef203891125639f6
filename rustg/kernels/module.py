"""Compiled modules as Python sees them: kernels as functions that check what they are given."""

from __future__ import annotations

import inspect
import operator
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .array import DeviceArray
from .interface import START
from .parameters import Parameter, python_name
from .runtime import Code, Launch, Loaded, runtime

_ABOUT = """Each is an attribute (`_` stands behind names that Python or a module has itself): help(m.NAME) tells its types and shapes; m["a::b"]
is the kernel b of the module a. m.spirv(NAME) is its code, m.compile_time the seconds that compiling took, m.from_cache whether it was
compiled before."""
_ENDING = """
threads: number of threads, an integer or up to three (x, y, z); groups: number of workgroups instead.
Returns the arrays that it changes (one, a tuple of several, or None); the device has finished. Raises
TypeError for an argument that does not fit its parameter, OverflowError for a number out of range,
ValueError for arrays that share memory although one is behind `&mut`, and for numbers of threads that
are negative or more than 32 bits count; rustg.KernelPanic where a thread panics, rustg.DeviceError
where the device fails, MemoryError where arrays do not fit into its memory for kernels (1 GiB)."""
#: What a call has besides the parameters of the Rust function.
_OPTIONS = ("threads", "groups")
MOST_THREADS = (1 << 32) - 1


class Kernel:
    """A kernel: call it with the arguments of its Rust function and ``threads=`` or ``groups=``.

    ``parameters`` describes the arguments, ``workgroup`` is the number of threads of a workgroup (x, y, z), ``last_time`` the time on
    the device of the last call, in seconds (None before the first).
    """

    def __init__(self, module: Module, index: int, entry: dict[str, Any]):
        self._module, self._index = module, index
        self.name = self.__name__ = entry["name"].rpartition("::")[2]
        self.__qualname__ = entry["name"]
        self.workgroup: tuple[int, int, int] = tuple(entry["local"])
        self.parameters: list[Parameter] = []
        for param in entry["params"]:
            name = python_name(param["name"], {*_OPTIONS, *(p.name for p in self.parameters)})
            self.parameters.append(Parameter(self.name, param, name))
        self._changed = [i for i, p in enumerate(self.parameters) if p.mutable]
        arrays = [i for i, p in enumerate(self.parameters) if p.is_array]
        #: Pairs of arrays of which the kernel changes one or both.
        self._pairs = [(i, j) for i in arrays for j in arrays if i < j and (self.parameters[i].mutable or self.parameters[j].mutable)]
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
        structs = dict.fromkeys(p.fields for p in self.parameters if p.fields)
        return "\n".join([*lines, *(["", *(f"    {text}" for text in structs)] if structs else []), _ENDING])

    def __repr__(self) -> str:
        return f"<kernel {self.__qualname__}{self.__signature__}>"

    def __reduce__(self):
        return operator.getitem, (self._module, self.__qualname__)

    def __call__(self, *args, threads: int | Sequence[int] | None = None, groups: int | Sequence[int] | None = None, **kwargs) -> Any:
        """Runs the kernel and waits for it."""
        values = args if len(args) == len(self.parameters) and not kwargs else self._bound(args, kwargs)
        launch = Launch(self._threads(threads, groups))
        passed = [p.accept(value) for p, value in zip(self.parameters, values)]
        same = self._shared(passed) if self._pairs else {}
        loaded = self._module._load()
        arena = loaded.runtime.arena
        temporary: list[int] = []
        back: list[tuple[int, np.ndarray]] = []
        # Other threads wait: there is one arena, and one io buffer.
        with arena.lock:
            try:
                places: list[int] = []
                for i, (p, value) in enumerate(zip(self.parameters, passed)):
                    if p.mode == "value":
                        launch.params.append((p.at, p.format, value))
                        places.append(0)
                        continue
                    if isinstance(value, DeviceArray):
                        if value.runtime is not loaded.runtime:
                            raise p.refuse("is an array of another device")
                        at = value.address
                    elif i in same:
                        at = places[same[i]]
                    else:
                        at = arena.allocate(value.nbytes)
                        temporary.append(at)
                        arena.write(at, value)
                        if p.mutable or i in same.values():
                            back.append((at, value))
                    places.append(at)
                    launch.params.append((p.at, "<I", at))
                    if p.length_at is not None:
                        launch.params.append((p.length_at, "<I", value.shape[0]))
                try:
                    self.last_time = loaded.run(self._index, launch)
                finally:
                    # After a panic too: what other threads wrote is there.
                    for at, value in back:
                        value[...] = arena.array(at, value.shape, value.dtype)
            finally:
                for at in temporary:
                    arena.free(at)
        if len(self._changed) == 1:
            return values[self._changed[0]]
        return tuple(values[i] for i in self._changed) if self._changed else None

    def _bound(self, args: tuple, kwargs: dict[str, Any]) -> list:
        """Arguments in the order of the parameters."""
        try:
            bound = self.__signature__.bind(*args, **kwargs).arguments
        except TypeError as error:
            raise TypeError(f"{self.name}(): {error}") from None
        return [bound[p.name] for p in self.parameters]

    def _threads(self, threads, groups) -> tuple[int, int, int]:
        """Number of threads in x, y and z."""
        if type(threads) is int and groups is None and 0 <= threads <= 1 << 31:
            return threads, 1, 1
        if (threads is None) == (groups is None):
            raise TypeError(f"{self.name}(): give one of `threads` and `groups`")
        name, value = ("threads", threads) if groups is None else ("groups", groups)
        parts = tuple(value) if isinstance(value, Sequence | np.ndarray) and not isinstance(value, str | bytes) and np.ndim(value) else (value,)
        if not 1 <= len(parts) <= 3 or not all(isinstance(n, int | np.integer) and not isinstance(n, bool) for n in parts):
            raise TypeError(f"{self.name}(): `{name}` is one integer or up to three, not {value!r}")
        sizes = tuple(int(n) for n in parts) + (1,) * (3 - len(parts))
        if min(sizes) < 0:
            raise ValueError(f"{self.name}(): `{name}` cannot be negative: {value!r}")
        if groups is not None:
            sizes = tuple(n * size for n, size in zip(sizes, self.workgroup))
        if max(sizes) > 1 << 31 or sizes[0] * sizes[1] * sizes[2] > MOST_THREADS:
            raise ValueError(f"{self.name}(): {sizes} are more threads than 32-bit numbers can count")
        return sizes

    def _shared(self, passed: list) -> dict[int, int]:
        """Arrays of the host that are the same as an earlier one, both by their places; raises ``ValueError`` where Rust forbids it.

        What is behind ``&mut`` has its memory for itself. Others (arrays of atomics) may be the same array, but parts of one another only
        on the device, where they are not copied.
        """
        same: dict[int, int] = {}
        for i, j in self._pairs:
            a, b = passed[i], passed[j]
            first, second = self.parameters[i], self.parameters[j]
            kept = isinstance(a, DeviceArray), isinstance(b, DeviceArray)
            host = not any(kept)
            if not (np.may_share_memory(a, b) and _overlap(a, b) if host else all(kept) and a.address == b.address and a.runtime is b.runtime):
                continue
            if first.exclusive or second.exclusive:
                exclusive = first if first.exclusive else second
                raise ValueError(f"{self.name}(): parameters `{first.name}` and `{second.name}` are given the same memory, but `{exclusive.name}` "
                                 f"({exclusive.entry['text']}) has to have it for itself: pass a copy")
            if host:
                if a.__array_interface__["data"] != b.__array_interface__["data"] or (a.shape, a.strides) != (b.shape, b.strides):
                    raise ValueError(f"{self.name}(): parameters `{first.name}` and `{second.name}` are given arrays that overlap")
                same.setdefault(j, same.get(i, i))
        return same


def _overlap(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether two arrays have a byte in common."""
    try:
        return np.shares_memory(a, b, max_work=10_000)
    except RuntimeError:  # too hard to say (numpy.exceptions.TooHardError, elsewhere in older ones)
        return True


class Namespace:
    """The kernels and modules of a Rust module, as attributes."""

    def __init__(self, path: str):
        self.__name__ = path
        self.__doc__ = f"The Rust module `{path}`."

    def __getattr__(self, name: str):
        known = [key for key in self.__dict__ if not key.startswith("__")]
        raise AttributeError(f"the Rust module `{self.__dict__.get('__name__')}` has no kernel `{name}`; it has {', '.join(known)}")

    def __repr__(self) -> str:
        return f"<Rust module {self.__name__}>"


class Module:
    """The kernels of a program: ``m.saxpy(..)``; those of a Rust module: ``m.inner.blur(..)`` or ``m["inner::blur"]``.

    ``kernels`` has them by their Rust names, which is what iterating gives. ``from_cache`` tells whether it was compiled before,
    ``compile_time`` how many seconds that took; ``spirv(name)`` is a kernel's code. Modules can be pickled: statics start anew.
    """

    def __init__(self, code: Code, device: int | None, from_cache: bool, compile_time: float):
        self._code, self._device = code, device
        self._loaded: Loaded | None = None
        self.from_cache, self.compile_time = from_cache, compile_time
        self.kernels: dict[str, Kernel] = {}
        entries = [(index, entry) for index, entry in enumerate(code.kernels) if entry["name"] != START]
        for index, entry in entries:
            self.kernels[entry["name"]] = Kernel(self, index, entry)
        shown = [f"    {name}{kernel.__signature__}" for name, kernel in self.kernels.items()]
        self.__doc__ = "\n".join(["A compiled module with the kernels", "", *shown, "", _ABOUT])
        self._place()

    def _place(self) -> None:
        """Makes attributes; a function and a module of one name are two things in Rust, here the module gets a `_`."""
        places: dict[str, Any] = {"": self}
        # Kernels of a place come before modules in it.
        for path, kernel in sorted(self.kernels.items(), key=lambda item: item[0].count("::")):
            *modules, last = path.split("::")
            place, where = self, ""
            for part in modules:
                where = f"{where}::{part}" if where else part
                if where not in places:
                    places[where] = Namespace(where)
                    setattr(place, python_name(part, {*dir(type(place)), *place.__dict__}), places[where])
                place = places[where]
            setattr(place, python_name(last, {*dir(type(place)), *place.__dict__}), kernel)

    def _load(self) -> Loaded:
        if self._loaded is None or self._loaded.runtime.lost:
            device = runtime(self._device)
            with device.arena.lock:
                if self._loaded is None or self._loaded.runtime.lost:
                    self._loaded = Loaded(device, self._code)
        return self._loaded

    def __getitem__(self, name: str) -> Kernel:
        try:
            return self.kernels[name]
        except KeyError:
            raise KeyError(self._unknown(name)) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self.kernels)

    def __contains__(self, name: object) -> bool:
        return name in self.kernels

    def __getattr__(self, name: str):
        raise AttributeError(self._unknown(name))

    def _unknown(self, name: str) -> str:
        return f"the module has no kernel `{name}`; it has {', '.join(self.__dict__.get('kernels', {})) or 'none'}"

    def __reduce__(self):
        return type(self), (self._code, self._device, self.from_cache, self.compile_time)

    def spirv(self, name: str) -> bytes:
        """The SPIR-V module of a kernel, by its Rust name; ``KeyError`` where there is none."""
        return self._code.spirv[self[name]._index]

    def __repr__(self) -> str:
        return "<rustg module: " + ", ".join(f"{name}{kernel.__signature__}" for name, kernel in self.kernels.items()) + ">"
