//! One flat memory: references, pointers, casts, slices, structs.

#[derive(Clone, Copy)]
pub struct Pixel { pub rgb: [u8; 3], pub weight: f32 }

fn brighten(p: &mut Pixel, by: u8) {
    for c in 0..3 {
        p.rgb[c] = p.rgb[c].saturating_add(by);
    }
    p.weight *= 0.5;
}

#[kernel]
pub fn structs(#[global_id] i: usize, pixels: &mut [Pixel]) {
    brighten(&mut pixels[i], 100);
}

/// Reads four bytes as a word, and writes a float through a pointer to an integer.
#[kernel]
pub fn casts(#[global_id] i: usize, bytes: &[u8], words: &mut [u32], floats: &mut [f32]) {
    unsafe {
        words[i] = *(&bytes[4 * i] as *const u8 as *const u32);
        *(&mut floats[i] as *mut f32 as *mut u32) = (127 + i as u32) << 23;
    }
}

fn reverse(part: &mut [u32]) {
    let n = part.len();
    for k in 0..n / 2 {
        let other = part[n - 1 - k];
        part[n - 1 - k] = part[k];
        part[k] = other;
    }
}

#[kernel]
pub fn slices(#[global_id] i: usize, x: &mut [u32]) {
    reverse(&mut x[5 * i..5 * i + 5]);
}

/// A local array with indices that only the run knows.
#[kernel]
pub fn locals(#[global_id] i: usize, order: &[[u32; 4]], out: &mut [[u32; 4]]) {
    let mut local = [[0u32; 2]; 4];
    for k in 0..4 {
        local[order[i][k] as usize] = [k as u32, i as u32];
    }
    for k in 0..4 {
        out[i][k] = 10 * local[k][1] + local[k][0];
    }
}
