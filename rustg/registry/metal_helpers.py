"""Functions that the text for Metal has where its rows need them, in an order in which each follows those that it calls."""

from __future__ import annotations

import re

#: Text by name.
HELPERS: dict[str, str] = {}


def _add(text: str) -> None:
    name = re.search(r"^[^/].*?(\w+)\(", text, re.M).group(1)
    HELPERS[name] = text + "\n"


for _text in """\
uint linear(uint3 at, uint3 size) { return at.x + size.x * (at.y + size.y * at.z); }
uint product(uint3 size) { return size.x * size.y * size.z; }
uint clz64(ulong x) { return x >> 32 != 0ul ? clz(uint(x >> 32)) : 32u + clz(uint(x)); }
uint ctz64(ulong x) { return uint(x) != 0u ? ctz(uint(x)) : 32u + ctz(uint(x >> 32)); }
uint popcnt64(ulong x) { return popcount(uint(x)) + popcount(uint(x >> 32)); }
uint bswap16(uint x) { return x >> 8 | (x & 255u) << 8; }
uint bswap32(uint x) { return x >> 24 | (x >> 8 & 0xFF00u) | (x << 8 & 0xFF0000u) | x << 24; }
ulong bswap64(ulong x) { return ulong(bswap32(uint(x))) << 32 | bswap32(uint(x >> 32)); }
uint turn8(uint x, uint n) { return (x << (n & 7u) | x >> (8u - (n & 7u))) & 255u; }
uint turn16(uint x, uint n) { return (x << (n & 15u) | x >> (16u - (n & 15u))) & 65535u; }
uint turn32(uint x, uint n) { return x << (n & 31u) | x >> (32u - n & 31u); }
ulong turn64(ulong x, uint n) { return x << (n & 63u) | x >> (64u - n & 63u); }
ulong mulhi64(ulong x, ulong y) {
    ulong low = ulong(uint(x)) * uint(y), a = (x >> 32) * uint(y) + (low >> 32), b = ulong(uint(x)) * (y >> 32) + uint(a);
    return (x >> 32) * (y >> 32) + (a >> 32) + (b >> 32);
}
uint past_s8(int x) { return uint(x != int(char(x))); }
uint past_s16(int x) { return uint(x != int(short(x))); }
uint add_past_u32(uint x, uint y) { return uint(x + y < x); }
uint sub_past_u32(uint x, uint y) { return uint(x < y); }
uint mul_past_u32(uint x, uint y) { return uint(mulhi(x, y) != 0u); }
uint add_past_s32(uint x, uint y) { return ((x ^ (x + y)) & (y ^ (x + y))) >> 31; }
uint sub_past_s32(uint x, uint y) { return ((x ^ y) & (x ^ (x - y))) >> 31; }
uint mul_past_s32(uint x, uint y) { return uint(mulhi(int(x), int(y)) != int(x * y) >> 31); }
uint add_past_u64(ulong x, ulong y) { return uint(x + y < x); }
uint sub_past_u64(ulong x, ulong y) { return uint(x < y); }
uint mul_past_u64(ulong x, ulong y) { return uint(mulhi64(x, y) != 0ul); }
uint add_past_s64(ulong x, ulong y) { return uint(((x ^ (x + y)) & (y ^ (x + y))) >> 63); }
uint sub_past_s64(ulong x, ulong y) { return uint(((x ^ y) & (x ^ (x - y))) >> 63); }
uint mul_past_s64(ulong x, ulong y) {
    ulong high = mulhi64(x, y) - (long(x) < 0 ? y : 0ul) - (long(y) < 0 ? x : 0ul);
    return uint(high != ulong(long(x * y) >> 63));
}
bool is_nan(float x) { return (as_type<uint>(x) & 0x7FFFFFFFu) > 0x7F800000u; }
uint f32_to_u32(float x, uint high) {
    return is_nan(x) || x <= 0.0f ? 0u : x >= float(high) + 1.0f ? high : uint(x);
}
uint f32_to_s32(float x, uint high) {
    return is_nan(x) ? 0u : x >= float(high) + 1.0f ? high : x <= -1.0f - float(high) ? ~high : uint(int(x));
}
ulong f32_to_u64(float x) {
    return is_nan(x) || x <= 0.0f ? 0ul : x >= 18446744073709551616.0f ? 0xFFFFFFFFFFFFFFFFul : ulong(x);
}
ulong f32_to_s64(float x) {
    return is_nan(x) ? 0ul : x >= 9223372036854775808.0f ? 0x7FFFFFFFFFFFFFFFul : x <= -9223372036854775808.0f ? 0x8000000000000000ul : ulong(long(x));
}
uint swap_device(device uint* at, uint old, uint with) {
    uint seen = old;
    while (!atomic_compare_exchange_weak_explicit((device atomic_uint*)at, &seen, with, memory_order_relaxed, memory_order_relaxed) && seen == old) {}
    return seen;
}
uint swap_group(threadgroup uint* at, uint old, uint with) {
    uint seen = old;
    while (!atomic_compare_exchange_weak_explicit((threadgroup atomic_uint*)at, &seen, with, memory_order_relaxed, memory_order_relaxed) && seen == old) {}
    return seen;
}
device uint* at_arena(thread const Thread& t, uint at) { return t.arena + (at >> 2 < t.words ? at >> 2 : 0u); }
thread uint* at_stack(thread const Thread& t, uint at) {
    uint word = (at & 0x7FFFFFFFu) >> 2;
    return t.stack + (word < t.stack_words ? word : 0u);
}
threadgroup uint* at_group(thread const Thread& t, uint at) {
    uint word = (at & 0x3FFFFFFFu) >> 2;
    return t.group_memory + (word < t.group_words ? word : 0u);
}
bool in_stack(uint at) { return at >> 31 != 0u; }
bool in_group(uint at) { return (at >> 30 & 1u) != 0u; }""".split("\n"):
    if _text.startswith((" ", "}")):
        _last = list(HELPERS)[-1]
        HELPERS[_last] = HELPERS[_last] + _text + "\n"
    else:
        _add(_text)

_MEMORY = {"arena": "device", "stack": "thread", "group": "threadgroup"}
_PARAMS = "thread const Thread& t, uint at"
for _space, _kind in _MEMORY.items():
    _add(f"uint load_{_space}({_PARAMS}) {{ return *at_{_space}(t, at); }}")
    _add(f"void store_{_space}({_PARAMS}, uint x) {{ *at_{_space}(t, at) = x; }}")
    _add(f"void store8_{_space}({_PARAMS}, uint x) {{ (({_kind} uchar*)at_{_space}(t, at))[at & 3u] = uchar(x); }}")
    _add(f"void store16_{_space}({_PARAMS}, uint x) {{\n    store8_{_space}(t, at, x);\n    store8_{_space}(t, at + 1u, x >> 8);\n}}")


def _choice(call: str, result: bool) -> str:
    stack, group, arena = (call.replace("any", space) for space in ("stack", "group", "arena"))
    if result:
        return f"return in_stack(at) ? {stack} : in_group(at) ? {group} : {arena};"
    return f"\n    if (in_stack(at)) {stack};\n    else if (in_group(at)) {group};\n    else {arena};\n"


_add(f"uint load_any({_PARAMS}) {{ {_choice('load_any(t, at)', True)} }}")
for _part in ("", "8", "16"):
    _add(f"void store{_part}_any({_PARAMS}, uint x) {{{_choice(f'store{_part}_any(t, at, x)', False)}}}")
_SPACES = (*_MEMORY, "any")
for _space in _SPACES:
    _add(f"uint load8_{_space}({_PARAMS}) {{ return load_{_space}(t, at) >> 8u * (at & 3u) & 255u; }}")
    _add(f"uint load16_{_space}({_PARAMS}) {{ return load_{_space}(t, at) >> 8u * (at & 2u) & 65535u; }}")
    _add(f"ulong load64_{_space}({_PARAMS}) {{ return load_{_space}(t, at) | ulong(load_{_space}(t, at + 4u)) << 32; }}")
    _add(f"void store64_{_space}({_PARAMS}, ulong x) {{\n    store_{_space}(t, at, uint(x));\n    store_{_space}(t, at + 4u, uint(x >> 32));\n}}")
    _add(f"""void fill_{_space}({_PARAMS}, uint x, uint n) {{
    if (((at | n) & 3u) == 0u)
        for (uint k = 0u; k < n; k += 4u) store_{_space}(t, at + k, x * 0x01010101u);
    else
        for (uint k = 0u; k < n; k++) store8_{_space}(t, at + k, x);
}}""")
for _space in _SPACES:
    for _from in _SPACES:
        _add(f"""void copy_{_space}_{_from}({_PARAMS}, uint from, uint n) {{
    if (((at | from | n) & 3u) == 0u && at <= from)
        for (uint k = 0u; k < n; k += 4u) store_{_space}(t, at + k, load_{_from}(t, from + k));
    else if (at <= from)
        for (uint k = 0u; k < n; k++) store8_{_space}(t, at + k, load8_{_from}(t, from + k));
    else
        for (uint k = n; k > 0u; k--) store8_{_space}(t, at + k - 1u, load8_{_from}(t, from + k - 1u));
}}""")
_add("""/// Numbers of the thread: a dispatch may be a part of what was asked for, from a first threadgroup on.
void begin(thread Thread& t, device uint* arena, device uint* io, uint3 position, uint3 local, uint3 group, uint3 grid, uint3 local_size) {
    uint3 first = uint3(io[28], io[29], io[30]);
    t.arena = arena;
    t.io = io;
    t.words = io[16] >> 2;
    t.threads = uint3(io[19], io[20], io[21]);
    t.groups = uint3(io[25], io[26], io[27]);
    t.local_size = local_size;
    t.local = local;
    t.group = group + first;
    t.position = position + first * local_size;
    t.invocation = linear(t.position, t.threads);
    t.sp = io[17] + linear(position, grid) * io[18];
    t.ended = 0u;
    t.state = 0u;
    t.second = 0ul;
}""")


def closure(names: set[str]) -> set[str]:
    """The helpers that a set of them calls, and these."""
    found, rest = set(), list(names)
    while rest:
        name = rest.pop()
        if name not in found:
            found.add(name)
            body = HELPERS[name].partition("{")[2]
            rest += [other for other in re.findall(r"\b(\w+)\(", body) if other in HELPERS and other != name]
    return found
