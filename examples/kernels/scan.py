"""Reduction and prefix sums in three dispatches: sums of runs, their prefix sums in one workgroup, the runs again.

    python examples/kernels/scan.py
"""

import time

import numpy as np

import rustg

#: Runs of an array, each summed up by a thread.
RUNS = 256
SOURCE = """
/// Elements of a run, and where the run of a thread begins and ends.
fn run(i: usize, len: usize) -> (usize, usize) {
    let size = (len + RUNS - 1) / RUNS;
    ((i * size).min(len), ((i + 1) * size).min(len))
}

#[kernel]
pub fn sum_runs(#[global_id] i: usize, x: &[u32], sums: &mut [u32]) {
    let (from, to) = run(i, x.len());
    let mut sum = 0u32;
    for k in from..to {
        sum = sum.wrapping_add(x[k]);
    }
    sums[i] = sum;
}

/// Sums of all runs before a run: in each round a thread adds what stands twice as far away. Two rows take turns.
#[kernel(threads(256))]
pub fn add_up(#[local_id] i: usize, sums: &mut [[u32; 256]; 2]) {
    let (mut from, mut step) = (0, 1);
    while step < RUNS {
        std::gpu::barrier();
        let before = if i >= step { sums[from][i - step] } else { 0 };
        sums[1 - from][i] = sums[from][i].wrapping_add(before);
        from = 1 - from;
        step *= 2;
    }
}

#[kernel]
pub fn write_runs(#[global_id] i: usize, x: &mut [u32], sums: &[u32]) {
    let (from, to) = run(i, x.len());
    let mut sum = if i == 0 { 0 } else { sums[i - 1] };
    for k in from..to {
        let value = x[k];
        x[k] = sum;
        sum = sum.wrapping_add(value);
    }
}
"""


def prefix_sums(module, x: rustg.DeviceArray, sums: rustg.DeviceArray) -> None:
    """Replaces each element by the sum of those before it; `sums` has 2 x 256 numbers, its first row the sums of runs."""
    module.sum_runs(x, sums.reshape(-1), threads=RUNS)
    module.add_up(sums, threads=RUNS)
    module.write_runs(x, sums.reshape(-1), threads=RUNS)


def scan(x: np.ndarray) -> tuple[np.ndarray, int]:
    """Exclusive prefix sums of 32-bit numbers, and the sum of all (both modulo 2^32)."""
    module = rustg.compile(SOURCE, defines={"RUNS": RUNS})
    data, sums = rustg.array(x), rustg.zeros((2, RUNS), np.uint32)
    prefix_sums(module, data, sums)
    return data.numpy(), int(sums.numpy()[0, -1])


if __name__ == "__main__":
    numbers = np.random.default_rng(1).integers(0, 1 << 32, 1 << 22, np.uint32)
    scan(numbers[:1000])
    began = time.perf_counter()
    prefixes, total = scan(numbers)
    spent = time.perf_counter() - began
    assert total == int(numbers.sum(dtype=np.uint32)) and np.array_equal(prefixes[1:], np.cumsum(numbers, dtype=np.uint32)[:-1])
    print(f"{len(numbers):,} numbers in {spent * 1e3:.0f} ms, their sum is {total}")
