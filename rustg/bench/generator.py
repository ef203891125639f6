"""Programs of any size for benchmarks: ordinary code over the features that rustg compiles.

A program is made of groups of about fifty lines (a struct, an enum, functions with arithmetic,
loops, matches, arrays), each a little different, and a ``main`` that calls all of them and prints
one checksum.  The same seed and size give the same text.
"""

from __future__ import annotations

_GROUP = """
#[derive(Clone, Copy)]
struct Point{n} {{
    x: i32,
    y: i32,
    weight: u64,
}}

enum Shape{n} {{
    Empty,
    Circle(i32),
    Rect {{ w: i32, h: i32 }},
}}

impl Point{n} {{
    fn new(x: i32, y: i32) -> Point{n} {{
        Point{n} {{ x, y, weight: {a} }}
    }}

    fn shifted(&self, by: i32) -> Point{n} {{
        Point{n}::new(self.x.wrapping_add(by), self.y.wrapping_sub(by * {b}))
    }}

    fn norm(&self) -> u64 {{
        let dx = self.x as i64;
        let dy = self.y as i64;
        (dx * dx + dy * dy) as u64 + self.weight
    }}
}}

fn area{n}(shape: &Shape{n}) -> i32 {{
    match shape {{
        Shape{n}::Empty => 0,
        Shape{n}::Circle(r) => 3 * r * r,
        Shape{n}::Rect {{ w, h }} if *w > {b} => w * h,
        Shape{n}::Rect {{ w, .. }} => *w,
    }}
}}

fn mix{n}(seed: u32, rounds: usize) -> u32 {{
    let mut table = [0u32; 8];
    let mut state = seed ^ {a};
    for round in 0..rounds {{
        state = state.wrapping_mul(1664525).wrapping_add({c});
        let slot = (state >> 29) as usize;
        table[slot] = table[slot].wrapping_add(state ^ round as u32);
        if table[slot] % {d} == 0 {{
            state = state.rotate_left(7);
        }} else if table[slot] & 1 == 1 {{
            state ^= table[(slot + 1) % 8];
        }}
    }}
    let mut sum = 0u32;
    let mut i = 0;
    while i < 8 {{
        sum = sum.wrapping_add(table[i] >> (i as u32));
        i += 1;
    }}
    sum
}}

fn run{n}() -> u64 {{
    let start = Point{n}::new({b}, -{d});
    let moved = start.shifted({c} % 100);
    let shapes = [Shape{n}::Empty, Shape{n}::Circle({b}), Shape{n}::Rect {{ w: {b}, h: {d} }}];
    let mut total = moved.norm();
    let mut index = 0;
    loop {{
        if index == 3 {{
            break;
        }}
        total += area{n}(&shapes[index]) as u64;
        index += 1;
    }}
    total + mix{n}(total as u32, 16) as u64
}}
"""

#: Lines of one group, the blank line before it included.
GROUP_LINES = _GROUP.count("\n")


def generate(lines: int, seed: int = 1) -> str:
    """A program of about ``lines`` lines."""
    groups = max(1, lines // (GROUP_LINES + 1))
    state = seed
    parts = ["// A generated benchmark program.\n#![allow(dead_code)]\n"]
    for n in range(groups):
        values = []
        for high in (1 << 20, 40, 1 << 24, 90):
            state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
            values.append((state >> 33) % high + 2)
        a, b, c, d = values
        parts.append(_GROUP.format(n=n, a=a, b=b, c=c, d=d))
    parts.append("\nfn main() {\n    let mut sum = 0u64;\n")
    parts += [f"    sum = sum.wrapping_mul(31).wrapping_add(run{n}());\n" for n in range(groups)]
    parts.append('    println!("{}", sum);\n}\n')
    return "".join(parts)
