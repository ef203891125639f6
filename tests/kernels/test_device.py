"""Numbers of threads, atomics, barriers, printing."""

import numpy as np
import pytest

import rustg

DEVICE = """
use std::sync::atomic::{AtomicI32, AtomicU32, ExchangedU32, Ordering};

#[kernel(threads(32))]
pub fn linear(#[global_id] i: usize, #[local_id] l: u32, #[group_id] g: u32, #[global_size] n: u32, #[groups] m: usize, #[local_size] s: u32,
              out: &mut [[u32; 5]]) {
    out[i] = [l, g, n, m as u32, s];
}
#[kernel(threads(4, 8))]
pub fn plane(#[global_id] id: (u32, u32), #[group_id] g: [u32; 2], #[global_size] n: (u32, u32), #[global_id] i: usize, out: &mut [[u32; 4]]) {
    out[(id.0 + n.0 * id.1) as usize] = [id.0 * 1000 + id.1, g[0] * 1000 + g[1], i as u32, n.1];
}
struct UVec3 { x: u32, y: u32, z: u32 }
#[kernel(threads(2, 2, 2))]
pub fn space(#[global_id] id: UVec3, #[local_id] l: UVec3, out: &mut [u32]) {
    out[(id.x + 5 * (id.y + 4 * id.z)) as usize] = id.x + 10 * id.y + 100 * id.z + 1000 * (l.x + 2 * l.y + 4 * l.z);
}
#[kernel]
pub fn histogram(#[global_id] i: usize, x: &[u8], bins: &[AtomicU32]) { bins[x[i] as usize].fetch_add(1, Ordering::Relaxed); }
#[kernel]
pub fn extremes(#[global_id] i: usize, x: &[i32], least: &AtomicI32, most: &AtomicI32, all: &AtomicU32) {
    least.fetch_min(x[i], Ordering::Relaxed);
    most.fetch_max(x[i], Ordering::Relaxed);
    all.fetch_xor(x[i] as u32, Ordering::Relaxed);
}
fn add(to: &AtomicU32, x: f32) {
    let mut old = to.load(Ordering::Relaxed);
    loop {
        let new = (f32::from_bits(old) + x).to_bits();
        let seen = to.compare_and_swap(old, new, Ordering::Relaxed);
        if seen == old { break; }
        old = seen;
    }
}
/// The first thread to come to a slot has it; the others learn who.
#[kernel]
pub fn claims(#[global_id] i: usize, slots: &[AtomicU32], out: &mut [u32]) {
    let taken = slots[i % 7].compare_exchange(u32::MAX, i as u32, Ordering::AcqRel, Ordering::Relaxed);
    out[i] = if taken.is_ok() { i as u32 } else { taken.unwrap_err() };
}
#[kernel]
pub fn weak(#[global_id] i: usize, x: &[f32], total: &AtomicU32, count: &AtomicI32) {
    let mut old = total.load(Ordering::Relaxed);
    loop {
        let new = (f32::from_bits(old) + x[i]).to_bits();
        match total.compare_exchange_weak(old, new, Ordering::Relaxed, Ordering::Relaxed) {
            ExchangedU32::Ok(_) => break,
            ExchangedU32::Err(seen) => old = seen,
        }
    }
    let mut n = count.load(Ordering::Relaxed);
    while count.compare_exchange(n, n - 3, Ordering::SeqCst, Ordering::SeqCst).is_err() { n = count.load(Ordering::Relaxed); }
}
#[kernel]
pub fn refuses(#[global_id] i: usize, slot: &AtomicI32) { slot.compare_exchange(-7, 1, Ordering::SeqCst, Ordering::SeqCst).unwrap(); }
#[kernel]
pub fn float_sum(#[global_id] i: usize, x: &[f32], total: &AtomicU32) { add(total, x[i]); }
#[kernel(threads(64))]
pub fn reversed(#[local_id] l: usize, #[group_id] g: usize, scratch: &mut [u32], out: &mut [u32]) {
    scratch[64 * g + l] = (64 * g + l) as u32;
    std::gpu::barrier();
    out[64 * g + l] = scratch[64 * g + 63 - l];
}
#[kernel]
pub fn prints(#[global_id] i: usize, x: &[f32]) {
    if i % 3 == 0 {
        println!("thread {} has {} and {:?}", i, x[i], (i as u8 + 97) as char);
        eprintln!("warning from {i}");
        print!("-");
        println!();
    }
}
#[derive(Debug)]
struct Leaf { at: (u32, f32), name: &'static str }
#[derive(Debug)]
enum Tree { Nothing, Pair(Leaf, [u8; 2]), One(bool) }
#[kernel]
pub fn prints_pretty(#[global_id] i: usize) {
    let tree = if i == 1 { Tree::One(true) } else { Tree::Pair(Leaf { at: (i as u32, 0.5), name: "a\nb" }, [1, 2]) };
    println!("{}: {:#?} {:?} {:#?}", i, tree, tree, Tree::Nothing);
}
#[kernel]
pub fn floods(#[global_id] i: usize) { println!("a line of forty characters, more or less {}", i); }
#[kernel]
pub fn prints_and_panics(#[global_id] i: usize) {
    println!("{}", i);
    if i == 2 { panic!("after printing"); }
}
"""


@pytest.fixture(scope="module")
def m():
    """What only devices have."""
    return rustg.compile(DEVICE)


def test_linear_numbers(m):
    """Sizes are those that were asked for, not those of whole workgroups."""
    out = m.linear(np.zeros((100, 5), np.uint32), threads=100)
    i = np.arange(100)
    assert np.array_equal(out, np.stack([i % 32, i // 32, 0 * i + 100, 0 * i + 4, 0 * i + 32], 1))
    out = m.linear(np.zeros((64, 5), np.uint32), groups=2)
    assert out[:, 2].tolist() == [64] * 64


def test_two_dimensions(m):
    """A tuple, an array, and the linear number."""
    out = m.plane(np.zeros((70, 4), np.uint32), threads=(10, 7))
    y, x = np.divmod(np.arange(70), 10)
    assert np.array_equal(out, np.stack([x * 1000 + y, x // 4 * 1000 + y // 8, np.arange(70), 0 * x + 7], 1))


def test_three_dimensions(m):
    """A struct of three numbers."""
    out = m.space(np.zeros(60, np.uint32), threads=(5, 4, 3))
    z, y, x = np.unravel_index(np.arange(60), (3, 4, 5))
    assert np.array_equal(out, x + 10 * y + 100 * z + 1000 * (x % 2 + 2 * (y % 2) + 4 * (z % 2)))


def test_more_threads_than_a_dispatch_has_workgroups(m):
    """Several dispatches make one."""
    x = np.random.default_rng(1).integers(0, 256, 65535 * 64 + 1000, np.uint8)
    assert np.array_equal(m.histogram(x, np.zeros(256, np.uint32), threads=len(x)), np.bincount(x, minlength=256))


def test_atomics(m):
    """Minimum, maximum, exclusive or."""
    x = np.random.default_rng(2).integers(-(2**31), 2**31, 1000, np.int32)
    least, most, all_ = np.full((), 5, np.int32), np.full((), 5, np.int32), np.zeros((), np.uint32)
    m.extremes(x, least, most, all_, threads=1000)
    assert (least, most, all_) == (min(5, x.min()), max(5, x.max()), np.bitwise_xor.reduce(x.view(np.uint32)))


def test_atomic_addition_of_floats(m):
    """By compare-and-swap; whole numbers, whose sum does not depend on the order."""
    x = np.random.default_rng(2).integers(-100, 100, 1000).astype(np.float32)
    total = np.zeros((), np.uint32)
    m.float_sum(x, total, threads=1000)
    assert total.view(np.float32) == x.sum()


def test_exchange(m):
    """Each slot goes to one thread, and all agree on which; a loop until it succeeds; the value that was there instead."""
    slots, out = np.full(7, 2**32 - 1, np.uint32), np.zeros(100, np.uint32)
    m.claims(slots, out, threads=100)
    assert np.array_equal(slots % 7, np.arange(7)) and np.array_equal(out, slots[np.arange(100) % 7])
    x = np.random.default_rng(3).integers(-100, 100, 500).astype(np.float32)
    total, count = np.zeros((), np.uint32), np.full((), 100, np.int32)
    m.weak(x, total, count, threads=500)
    assert total.view(np.float32) == x.sum() and count == 100 - 3 * 500


def test_exchange_that_fails(m, panics):
    """`unwrap` tells the value that was there."""
    error = panics(m.refuses, np.full((), -5, np.int32), threads=1)
    assert error.message == "called `Result::unwrap()` on an `Err` value: -5"


def test_barrier(m):
    """What others of the workgroup wrote before."""
    out = m.reversed(np.zeros(256, np.uint32), np.zeros(256, np.uint32), threads=256)[1]
    assert np.array_equal(out.reshape(4, 64), np.arange(256).reshape(4, 64)[:, ::-1])


def test_printing(m, capsys):
    """In the order of the threads, after the dispatch."""
    m.prints(np.array([0.5, 1, 2, 1e20, 4, 5, -0.1], np.float32), threads=7)
    out, err = capsys.readouterr()
    assert out == "".join(f"thread {i} has {v} and '{c}'\n-\n" for i, v, c in ((0, "0.5", "a"), (3, "100000000000000000000", "d"), (6, "-0.1", "g")))
    assert err == "warning from 0\nwarning from 3\nwarning from 6\n"


def test_pretty_printing(m, capsys):
    """`{:#?}` has lines and levels, of each thread by itself; `{:?}` beside it has not."""
    m.prints_pretty(threads=3)
    pair = """Pair(
    Leaf {
        at: (
            %d,
            0.5,
        ),
        name: "a\\nb",
    },
    [
        1,
        2,
    ],
) Pair(Leaf { at: (%d, 0.5), name: "a\\nb" }, [1, 2]) Nothing
"""
    assert capsys.readouterr().out == f"0: {pair % (0, 0)}1: One(\n    true,\n) One(true) Nothing\n2: {pair % (2, 2)}"


def test_more_than_the_ring_holds(m, capsys):
    """The rest is counted."""
    m.floods(threads=60000)
    out, err = capsys.readouterr()
    assert len(out) > 1_000_000 and all(line.startswith("a line of forty") for line in out.splitlines()[:100])
    assert err == f"rustg: {60000 * 3 - (1 << 21) // 16} pieces of output are lost, more than the ring buffer holds\n"


def test_printing_before_a_panic(m, panics, capsys):
    """All that was printed is shown."""
    error = panics(m.prints_and_panics, threads=4)
    assert error.message == "after printing" and error.invocation == 2
    assert capsys.readouterr().out == "0\n1\n2\n3\n"


def test_overlays_have_what_the_library_calls():
    """Files that stand in for the library's define all functions of theirs that the library uses."""
    import re

    from rustg.driver import LIBRARY, TARGETS, library_files

    for target in TARGETS.values():
        files = dict(library_files(*target.overlays))
        used = set(re.findall(r"\brt::(\w+)\(", b"\n".join(files.values()).decode()))
        defined = set(re.findall(r"pub fn (\w+)", files["/rustg/library/rt.rs"].decode()))
        assert used and used <= defined, (target.name, used - defined)
    assert (LIBRARY / "rt.rs").is_file()


def test_the_crate_of_kernels_has_all_modules():
    """Its root lists the modules of the library's, and its own."""
    from rustg.driver import LIBRARY, OVERLAYS

    modules = [set(line.split("mod ")[1] for line in (root / "lib.rs").read_text().splitlines() if "mod " in line) for root in (LIBRARY, OVERLAYS / "kernel")]
    assert modules[0] < modules[1]
