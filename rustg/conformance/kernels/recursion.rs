//! Functions that call themselves and each other; a stack that runs full.

fn paths(x: u32, y: u32) -> u32 {
    let mut count = 0;
    for step in 1..3 {
        if x >= step {
            count += paths(x - step, y);
        }
        if y >= step {
            count += paths(x, y - step);
        }
    }
    if x + y == 0 { 1 } else { count }
}

#[kernel]
pub fn lattice(#[global_id] i: usize, out: &mut [u32]) {
    out[i] = paths(i as u32 % 4, i as u32 / 4);
}

fn down(a: &mut [i32], depth: i32) -> i32 {
    let middle = a.len() / 2;
    if a.is_empty() {
        return depth;
    }
    let left = up(&mut a[..middle], depth + 1);
    a[middle] = depth;
    let right = up(&mut a[middle + 1..], depth + 1);
    if left > right { left } else { right }
}

fn up(a: &mut [i32], depth: i32) -> i32 {
    down(a, depth)
}

#[kernel]
pub fn halves(#[global_id] i: usize, a: &mut [[i32; 13]], depths: &mut [i32]) {
    depths[i] = down(&mut a[i], 10 * i as i32);
}

fn endless(n: u32) -> u32 {
    endless(n + 1) + 1
}

#[kernel]
pub fn full(#[global_id] i: usize, out: &mut [u32]) {
    out[i] = if i == 3 { endless(0) } else { 8 };
}
