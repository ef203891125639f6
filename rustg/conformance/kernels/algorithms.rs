//! Whole algorithms, one for each thread.

/// CRC-32 (IEEE 802.3), bit by bit.
#[kernel]
pub fn crc32(#[global_id] i: usize, text: &[u8], starts: &[u32], out: &mut [u32]) {
    let mut crc = !0u32;
    for at in starts[i] as usize..starts[i + 1] as usize {
        crc ^= text[at] as u32;
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    out[i] = !crc;
}

#[kernel(threads(16))]
pub fn sort(#[global_id] i: usize, rows: &mut [[i32; 12]]) {
    let row = &mut rows[i];
    for k in 1..12 {
        let x = row[k];
        let mut j = k;
        while j > 0 && row[j - 1] > x {
            row[j] = row[j - 1];
            j -= 1;
        }
        row[j] = x;
    }
}

/// Steps until 1 of n -> n / 2 or 3n + 1.
#[kernel]
pub fn collatz(#[global_id] i: usize, out: &mut [u32]) {
    let (mut n, mut steps) = (i as u64 + 1, 0);
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    out[i] = steps;
}
