// Data structures in arrays, enums with data, slices, pointers.
fn rnd(x: &mut u32) -> u32 { *x ^= *x << 13; *x ^= *x >> 17; *x ^= *x << 5; *x }
fn mix(h: u32, v: u32) -> u32 { (h ^ v).wrapping_mul(0x0100_0193).rotate_left(5) }
fn mix64(h: u32, v: u64) -> u32 { mix(mix(h, v as u32), (v >> 32) as u32) }

// Linked list by index, arena, reversal and merge sort.
#[derive(Clone, Copy)]
struct Node { value: i16, next: u8, tag: bool }
const NIL: u8 = 255;
struct List { nodes: [Node; 24], head: u8, free: u8 }
impl List {
    fn new() -> List {
        let mut l = List { nodes: [Node { value: 0, next: NIL, tag: false }; 24], head: NIL, free: 0 };
        for k in 0..23 { l.nodes[k].next = k as u8 + 1; }
        l
    }
    fn push(&mut self, v: i16) -> bool {
        let at = self.free;
        if at == NIL { return false; }
        let node = &mut self.nodes[at as usize];
        self.free = node.next;
        *node = Node { value: v, next: self.head, tag: v % 2 == 0 };
        self.head = at;
        true
    }
    fn pop(&mut self) -> (bool, i16) {
        if self.head == NIL { return (false, 0); }
        let at = self.head as usize;
        let Node { value, next, .. } = self.nodes[at];
        self.head = next;
        self.nodes[at].next = self.free;
        self.free = at as u8;
        (true, value)
    }
    fn reverse(&mut self) {
        let (mut prev, mut at) = (NIL, self.head);
        while at != NIL {
            let n = &mut self.nodes[at as usize];
            let next = n.next;
            n.next = prev;
            prev = at;
            at = next;
        }
        self.head = prev;
    }
    fn remove_if(&mut self, tag: bool) -> u32 {
        let mut removed = 0;
        let mut link: *mut u8 = &mut self.head;
        unsafe {
            while *link != NIL {
                let at = *link as usize;
                if self.nodes[at].tag == tag {
                    *link = self.nodes[at].next;
                    self.nodes[at].next = self.free;
                    self.free = at as u8;
                    removed += 1;
                } else {
                    link = &mut self.nodes[at].next;
                }
            }
        }
        removed
    }
}
pub fn list(i: u32, o: &mut [u32; 16]) {
    let mut l = List::new();
    let mut s = i * 77 + 1;
    let mut pushed = 0;
    while l.push((rnd(&mut s) & 0xFFFF) as i16) { pushed += 1; if pushed > i % 30 { break; } }
    o[0] = pushed;
    l.reverse();
    let (ok, v) = l.pop();
    o[1] = ok as u32; o[2] = v as u32;
    o[3] = l.remove_if(i % 3 == 0);
    let mut n = 0;
    let mut h = 1;
    loop {
        let (ok, v) = l.pop();
        if !ok { break; }
        h = mix(h, v as u32);
        n += 1;
    }
    o[4] = n; o[5] = h;
    let mut at = l.free;
    let mut free = 0;
    while at != NIL { free += 1; at = l.nodes[at as usize].next; }
    o[6] = free;
}

// Binary heap of (key, payload) with u64 keys.
#[derive(Clone, Copy)]
struct Item { key: u64, pay: u8 }
struct Heap { items: [Item; 16], n: usize }
impl Heap {
    fn up(&mut self, mut k: usize) {
        while k > 0 && self.items[(k - 1) / 2].key > self.items[k].key {
            let p = (k - 1) / 2;
            let t = self.items[k]; self.items[k] = self.items[p]; self.items[p] = t;
            k = p;
        }
    }
    fn down(&mut self, mut k: usize) {
        loop {
            let mut best = k;
            for c in 2 * k + 1..=2 * k + 2 {
                if c < self.n && self.items[c].key < self.items[best].key { best = c; }
            }
            if best == k { break }
            let (a, b) = (self.items[k], self.items[best]);
            (self.items[k], self.items[best]) = (b, a);
            k = best;
        }
    }
    fn push(&mut self, it: Item) { let k = self.n; self.items[k] = it; self.n += 1; self.up(k); }
    fn pop(&mut self) -> Item {
        let top = self.items[0];
        self.n -= 1;
        self.items[0] = self.items[self.n];
        self.down(0);
        top
    }
}
pub fn heap(i: u32, o: &mut [u32; 16]) {
    let mut h = Heap { items: [Item { key: u64::MAX, pay: 0 }; 16], n: 0 };
    let mut s = i + 99;
    let n = 1 + i % 16;
    for k in 0..n {
        let hi = rnd(&mut s) as u64 % 3;
        h.push(Item { key: hi << 32 | rnd(&mut s) as u64, pay: k as u8 });
    }
    let (mut last, mut sorted, mut x) = (0u64, true, 7);
    for _ in 0..n {
        let Item { key, pay } = h.pop();
        sorted &= key >= last;
        last = key;
        x = mix(mix64(x, key), pay as u32);
    }
    o[0] = sorted as u32; o[1] = x; o[2] = h.n as u32; o[3] = last as u32; o[4] = (last >> 32) as u32;
}

// Open addressing hash table with tombstones as an enum with data.
#[derive(Clone, Copy, PartialEq)]
enum Slot { Empty, Dead, Full { key: u16, value: i64 } }
fn find(t: &[Slot; 16], key: u16) -> (bool, usize) {
    let mut first = 99;
    let mut at = (key as usize).wrapping_mul(31) % 16;
    for _ in 0..16 {
        match t[at] {
            Slot::Empty => return (false, if first < 16 { first } else { at }),
            Slot::Dead => if first == 99 { first = at; },
            Slot::Full { key: k, .. } if k == key => return (true, at),
            Slot::Full { .. } => {}
        }
        at = (at + 1) & 15;
    }
    (false, first)
}
pub fn hash(i: u32, o: &mut [u32; 16]) {
    let mut t = [Slot::Empty; 16];
    let mut s = i * 3 + 5;
    let mut h = 0;
    for step in 0..40u32 {
        let r = rnd(&mut s);
        let key = (r % 13 * 16) as u16;
        let (found, at) = find(&t, key);
        match (found, r >> 8 & 3) {
            (true, 0) => t[at] = Slot::Dead,
            (true, _) => if let Slot::Full { ref mut value, .. } = t[at] { *value = value.wrapping_mul(-3).wrapping_add(step as i64); },
            (false, 0 | 1) => { if at < 16 { t[at] = Slot::Full { key, value: -(r as i64) }; } }
            (false, n) => h = mix(h, n + at as u32),
        }
    }
    let (mut e, mut d) = (0, 0);
    for k in 0..16 {
        match &t[k] {
            Slot::Empty => e += 1,
            Slot::Dead => d += 1,
            Slot::Full { key, value } => h = mix64(mix(h, *key as u32), *value as u64),
        }
    }
    o[0] = e; o[1] = d; o[2] = h;
}

// Trie in an arena, over bytes.
struct Trie { child: [[u8; 4]; 40], count: [u8; 40], n: u8 }
fn insert(t: &mut Trie, word: &[u8]) {
    let mut at = 0usize;
    for k in 0..word.len() {
        let c = (word[k] & 3) as usize;
        let next = &mut t.child[at][c];
        if *next == 0 { t.n += 1; *next = t.n; }
        at = *next as usize;
    }
    t.count[at] += 1;
}
fn depth(t: &Trie, at: u8) -> u32 {
    let mut d = 0;
    for c in 0..4 {
        let n = t.child[at as usize][c];
        if n != 0 { let e = depth(t, n) + 1; if e > d { d = e } }
    }
    d
}
fn total(t: &Trie, at: u8, weight: u32) -> u32 {
    let mut sum = t.count[at as usize] as u32 * weight;
    for c in 0..4usize { if t.child[at as usize][c] > 0 { sum += total(t, t.child[at as usize][c], weight * 3 + c as u32); } }
    sum
}
pub fn trie(i: u32, o: &mut [u32; 16]) {
    let text = b"the quick brown fox jumps over lazy dogs";
    let mut t = Trie { child: [[0; 4]; 40], count: [0; 40], n: 0 };
    let start = (i % 20) as usize;
    for k in 0..6 { insert(&mut t, &text[start + k * 2..start + k * 2 + 1 + (k + i as usize) % 6]); }
    o[0] = t.n as u32; o[1] = depth(&t, 0); o[2] = total(&t, 0, 1);
}

// Union-find with path halving and sizes, returns through a tuple.
struct Sets { parent: [u16; 32], size: [u16; 32] }
impl Sets {
    fn find(&mut self, mut x: u16) -> u16 {
        while self.parent[x as usize] != x {
            let g = self.parent[self.parent[x as usize] as usize];
            self.parent[x as usize] = g;
            x = g;
        }
        x
    }
    fn union(&mut self, a: u16, b: u16) -> (u16, bool) {
        let (mut a, mut b) = (self.find(a), self.find(b));
        if a == b { return (a, false); }
        if self.size[a as usize] < self.size[b as usize] { (a, b) = (b, a); }
        self.parent[b as usize] = a;
        self.size[a as usize] += self.size[b as usize];
        (a, true)
    }
}
pub fn union(i: u32, o: &mut [u32; 16]) {
    let mut s = Sets { parent: [0; 32], size: [1; 32] };
    for k in 0..32 { s.parent[k] = k as u16; }
    let mut r = i * 1234567 + 3;
    let mut joined = 0;
    for _ in 0..i % 40 {
        let x = rnd(&mut r);
        let (root, new) = s.union((x & 31) as u16, (x >> 7 & 31) as u16);
        if new { joined += 1; o[5] = mix(o[5], root as u32); }
    }
    let (mut roots, mut biggest) = (0, 0);
    for k in 0..32u16 { if s.find(k) == k { roots += 1; if s.size[k as usize] > biggest { biggest = s.size[k as usize]; } } }
    o[0] = joined; o[1] = roots; o[2] = biggest as u32;
}

// Enums nested three deep with data of different layouts.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Unit { Px(u8), Em(f32), Auto }
#[derive(Clone, Copy, PartialEq, Debug)]
enum Length { Fixed(Unit), Calc { a: Unit, b: Unit, op: u8 }, Pair([Unit; 2]), Zero }
#[derive(Clone, Copy, PartialEq, Debug)]
enum Style { Box { w: Length, h: Length, id: u64 }, Text(Length, (i8, Unit)), Nothing }
fn unit(r: u32) -> Unit { match r % 3 { 0 => Unit::Px((r >> 3) as u8), 1 => Unit::Em((r % 17) as f32 * 0.5), _ => Unit::Auto } }
fn length(s: &mut u32) -> Length {
    let r = rnd(s);
    match r % 4 {
        0 => Length::Fixed(unit(r >> 2)),
        1 => Length::Calc { a: unit(r >> 3), b: unit(r >> 5), op: (r >> 24) as u8 },
        2 => Length::Pair([unit(r >> 7), unit(r >> 9)]),
        _ => Length::Zero,
    }
}
fn style(s: &mut u32) -> Style {
    match rnd(s) % 5 {
        0 | 3 => Style::Box { w: length(s), h: length(s), id: (rnd(s) as u64) << 20 },
        1 | 4 => { let r = rnd(s); Style::Text(length(s), (r as i8, unit(r >> 8))) }
        _ => Style::Nothing,
    }
}
fn score(st: &Style) -> i32 {
    match st {
        Style::Box { w: Length::Fixed(Unit::Px(a)), h: Length::Fixed(Unit::Px(b)), .. } => *a as i32 * *b as i32,
        Style::Box { w: Length::Pair([Unit::Em(x), _]) | Length::Fixed(Unit::Em(x)), h: _, id } if *x > 2.0 && *id > 100 => (*x * 100.0) as i32 - (*id >> 40) as i32,
        Style::Box { w, h, id: id @ 0..=0xFFFF_FFFF_FFFF } if w == h => 1000 + (*id % 1000) as i32,
        Style::Box { h: Length::Calc { a: Unit::Auto, op, .. }, .. } => -(*op as i32),
        Style::Box { .. } => 1,
        Style::Text(Length::Calc { a: Unit::Px(p @ 10..=200), b: Unit::Em(_) | Unit::Auto, .. }, (n, _)) => *p as i32 + *n as i32,
        Style::Text(_, (n, Unit::Em(e))) if *e != 0.0 => *n as i32 * 7,
        Style::Text(l, (-128..=-1, _)) => match l { Length::Zero => -77, Length::Pair([a, b]) if a == b => -78, Length::Pair(..) => -79, _ => -80 },
        Style::Text(Length::Zero, (n, u)) => { if let Unit::Px(z) = *u { z as i32 - 3 } else { *n as i32 + 3 } }
        Style::Text(..) => 2,
        Style::Nothing => 3,
    }
}
pub fn enums(i: u32, o: &mut [u32; 16]) {
    let mut s = i * 9 + 4;
    let mut all = [Style::Nothing; 12];
    for k in 0..12 { all[k] = style(&mut s); }
    for k in 0..12 { o[k] = score(&all[k]) as u32; }
    let mut same = 0;
    for a in 0..12 { for b in 0..12 { if all[a] == all[b] { same += 1; } } }
    o[12] = same;
    if let Style::Box { w: Length::Calc { ref mut a, .. }, .. } = all[0] { *a = Unit::Px(9); }
    o[13] = score(&all[0]) as u32;
}

// Slices of slices, splitting by hand, windows; &mut through many calls.
fn bump(x: &mut [i32], by: i32) { for k in 0..x.len() { x[k] = x[k].wrapping_add(by); } }
fn halves(x: &mut [i32], depth: u32) {
    let m = x.len() / 2;
    bump(&mut x[..m], depth as i32);
    bump(&mut x[m..], -(depth as i32));
    if depth > 0 && m > 0 {
        halves(&mut x[m..], depth - 1);
        let tail = x.len() - 1;
        halves(&mut x[..tail], depth - 1);
    }
}
fn inner_sum(rows: &[&[i32]]) -> i32 {
    let mut t = 0i32;
    for k in 0..rows.len() { let r = rows[k]; for j in 0..r.len() { t = t.wrapping_mul(3).wrapping_add(r[j]); } }
    t
}
pub fn slices(i: u32, o: &mut [u32; 16]) {
    let mut a = [0i32; 13];
    for k in 0..13 { a[k] = (k as i32 - 6) * (i as i32); }
    halves(&mut a[(i % 3) as usize..], 4);
    for k in 0..13 { o[k] = a[k] as u32; }
    let n = 13 - (i % 4) as usize;
    let rows: [&[i32]; 4] = [&a, &a[2..n], &[], &a[n..]];
    o[13] = inner_sum(&rows) as u32;
    o[14] = inner_sum(&rows[1..3]) as u32;
    let all = &rows[..];
    o[15] = (all[1][1..][..3][2] as u32).wrapping_add(all[3].len() as u32 * 100);
}

// Arrays of structs of arrays with inner mutation by reference.
#[derive(Clone, Copy)]
struct Cell { v: [u8; 3], w: [[i8; 2]; 2], k: u16 }
#[derive(Clone, Copy)]
struct Grid { cells: [[Cell; 3]; 2], sums: [u64; 2], name: [u8; 5] }
fn touch(c: &mut Cell, x: u32) -> &mut [i8; 2] {
    c.v[(x % 3) as usize] = x as u8;
    c.k = c.k.wrapping_add((x >> 4) as u16);
    &mut c.w[(x & 1) as usize]
}
pub fn soa(i: u32, o: &mut [u32; 16]) {
    let zero = Cell { v: [1, 2, 3], w: [[-1, 1], [2, -2]], k: 65530 };
    let mut g = Grid { cells: [[zero; 3]; 2], sums: [0; 2], name: *b"grid!" };
    let mut s = i + 1;
    for _ in 0..10 {
        let r = rnd(&mut s);
        let row = (r >> 9 & 1) as usize;
        let w = touch(&mut g.cells[row][(r >> 10) as usize % 3], r);
        w[1] = w[0].wrapping_sub(w[1]);
        w[0] = w[0].wrapping_mul(3);
        g.sums[row] += (r as u64) << 8;
        g.name[(r % 5) as usize] ^= 0x20;
    }
    let copy = g;
    g.cells[0] = g.cells[1];
    g.cells[1][2].w[1] = [100, -100];
    let mut h = 0;
    for which in 0..2 {
        let g = if which == 0 { &g } else { &copy };
        for y in 0..2 { for x in 0..3 {
            let c = &g.cells[y][x];
            for k in 0..3 { h = mix(h, c.v[k] as u32); }
            for a in 0..2 { for b in 0..2 { h = mix(h, c.w[a][b] as u32); } }
            h = mix(h, c.k as u32);
        } }
        o[which] = h;
    }
    for k in 0..5 { o[2 + k] = copy.name[k] as u32; }
    o[7] = copy.sums[0] as u32; o[8] = (copy.sums[0] >> 32) as u32; o[9] = (copy.sums[1] >> 4) as u32;
}

// Pointers: u32 <-> bytes, struct <-> bytes, pointer arithmetic by casts.
#[repr(C)]
#[derive(Clone, Copy)]
struct Packet { kind: u8, len: u16, seq: u32, body: [u16; 3], last: u64 }
pub fn pointers(i: u32, o: &mut [u32; 16]) {
    let mut w = [i.wrapping_mul(0x9E3779B9), 0x01020304, !i];
    unsafe {
        let p = &mut w as *mut [u32; 3] as *mut u8;
        let base = p as usize;
        for k in 0..12 { let q = (base + k) as *mut u8; *q = (*q).rotate_left(k as u32); }
        for k in 0..5 { let q = (base + 1 + 2 * k) as *mut u8 as usize & !1; o[k] = *(q as *const u16) as u32; }
        let q = (base + 4) as *mut i8;
        o[5] = *q as i32 as u32;
        *((base + 6) as *mut i16) = -2;
        o[6] = w[0]; o[7] = w[1]; o[8] = w[2];
        let mut k = Packet { kind: 7, len: 1000, seq: i, body: [1, 2, 3], last: 0x1122334455667788 };
        let b = &mut k as *mut Packet as usize;
        *((b + 2) as *mut u8) = 0xFF;
        *((b + 8) as *mut u32) = 0xAABBCCDD;
        *((b + 16) as *mut u32) ^= i;
        *((b + 20) as *mut [u8; 4]) = [i as u8, 2, 3, 4];
        o[9] = k.len as u32; o[10] = k.body[0] as u32; o[11] = k.body[1] as u32; o[12] = k.body[2] as u32;
        o[13] = k.last as u32; o[14] = (k.last >> 32) as u32; o[15] = *((b + 4) as *const u32) + k.kind as u32;
    }
}
