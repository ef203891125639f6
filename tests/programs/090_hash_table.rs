#[derive(Clone, Copy)]
enum Slot {
    Empty,
    Deleted,
    Used { key: u32, value: i32 },
}

enum Found {
    Yes(i32),
    No,
}

struct Table {
    slots: [Slot; 64],
    used: usize,
    probes: u32,
}

fn hash(x: u32) -> usize {
    let mut h = x;
    h ^= h >> 16;
    h = h.wrapping_mul(0x7feb352d);
    h ^= h >> 15;
    h = h.wrapping_mul(0x846ca68b);
    h ^= h >> 16;
    h as usize
}

impl Table {
    fn new() -> Table {
        Table { slots: [Slot::Empty; 64], used: 0, probes: 0 }
    }

    fn insert(&mut self, k: u32, v: i32) -> Found {
        let mut i = hash(k) % 64;
        loop {
            self.probes += 1;
            match &mut self.slots[i] {
                Slot::Used { key, value } if *key == k => {
                    let old = *value;
                    *value = v;
                    return Found::Yes(old);
                }
                Slot::Used { .. } => {}
                slot => {
                    *slot = Slot::Used { key: k, value: v };
                    self.used += 1;
                    return Found::No;
                }
            }
            i = (i + 1) % 64;
        }
    }

    fn get(&self, k: u32) -> Found {
        let mut i = hash(k) % 64;
        for _ in 0..64 {
            match self.slots[i] {
                Slot::Empty => break,
                Slot::Used { key, value } if key == k => return Found::Yes(value),
                _ => i = (i + 1) % 64,
            }
        }
        Found::No
    }

    fn remove(&mut self, k: u32) -> bool {
        let mut i = hash(k) % 64;
        for _ in 0..64 {
            match self.slots[i] {
                Slot::Empty => return false,
                Slot::Used { key, .. } if key == k => {
                    self.slots[i] = Slot::Deleted;
                    self.used -= 1;
                    return true;
                }
                _ => {}
            }
            i = (i + 1) % 64;
        }
        false
    }
}

fn main() {
    let mut t = Table::new();
    for i in 0..40u32 {
        t.insert(i * i, i as i32);
    }
    println!("{} used, {} probes", t.used, t.probes);
    if let Found::Yes(old) = t.insert(49, -7) {
        println!("replaced {}", old);
    }
    println!("{} {}", t.remove(4), t.remove(5));
    let keys = [0, 1, 4, 49, 50, 1521];
    for i in 0..keys.len() {
        match t.get(keys[i]) {
            Found::Yes(v) => println!("{} -> {}", keys[i], v),
            Found::No => println!("{} not there", keys[i]),
        }
    }
    println!("{}", t.used);
}
