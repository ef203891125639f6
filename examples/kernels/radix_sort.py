"""Radix sort of 32-bit numbers, eight bits at a time, with the prefix sums of `scan.py`.

    python examples/kernels/radix_sort.py
"""

import time

import numpy as np
import scan

import rustg

SOURCE = scan.SOURCE + """
/// counts[digit][run]: so that prefix sums say where the numbers of a run with that digit go, and equal ones keep their order.
#[kernel(threads(32))]
pub fn count(#[global_id] i: usize, x: &[u32], shift: u32, counts: &mut [u32]) {
    for digit in 0..256 {
        counts[digit * RUNS + i] = 0;
    }
    let (from, to) = run(i, x.len());
    for k in from..to {
        counts[(x[k] >> shift & 255) as usize * RUNS + i] += 1;
    }
}

#[kernel(threads(32))]
pub fn place(#[global_id] i: usize, x: &[u32], shift: u32, places: &mut [u32], out: &mut [u32]) {
    let (from, to) = run(i, x.len());
    for k in from..to {
        let at = (x[k] >> shift & 255) as usize * RUNS + i;
        out[places[at] as usize] = x[k];
        places[at] += 1;
    }
}
"""


def sort(x: np.ndarray) -> np.ndarray:
    """The numbers in order."""
    runs = scan.RUNS
    module = rustg.compile(SOURCE, defines={"RUNS": runs})
    here, there = rustg.array(x), rustg.empty(len(x), np.uint32)
    counts, sums = rustg.empty(256 * runs, np.uint32), rustg.zeros((2, runs), np.uint32)
    for shift in (0, 8, 16, 24):
        module.count(here, shift, counts, threads=runs)
        scan.prefix_sums(module, counts, sums)
        module.place(here, shift, counts, there, threads=runs)
        here, there = there, here
    return here.numpy()


if __name__ == "__main__":
    numbers = np.random.default_rng(1).integers(0, 1 << 32, 1 << 21, np.uint32)
    sort(numbers[:1000])
    began = time.perf_counter()
    result = sort(numbers)
    spent = time.perf_counter() - began
    assert np.array_equal(result, np.sort(numbers))
    print(f"{len(numbers):,} numbers in {spent * 1e3:.0f} ms, {len(numbers) / spent / 1e6:.1f} million a second")
