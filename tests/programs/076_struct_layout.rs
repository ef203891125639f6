#[derive(Clone, Copy)]
struct Inner {
    a: u8,
    b: u32,
    c: u8,
}

struct Outer {
    x: bool,
    i: Inner,
    y: u64,
    j: [Inner; 2],
    z: u16,
    t: (u8, i64, char),
}

fn checksum(o: &Outer) -> u64 {
    let mut s = o.x as u64 + o.y + o.z as u64;
    s = s * 31 + o.i.a as u64 + o.i.b as u64 + o.i.c as u64;
    for k in 0..2 {
        s = s * 31 + o.j[k].a as u64 * 3 + o.j[k].b as u64 * 5 + o.j[k].c as u64 * 7;
    }
    s + o.t.0 as u64 + o.t.1 as u64 + o.t.2 as u64
}

fn tweak(o: &mut Outer) {
    o.j[1].b = 0xffff_ffff;
    o.j[0].c = 255;
    o.i = o.j[1];
    o.i.a = 1;
    o.t.2 = '\u{10ffff}';
    o.x = !o.x;
}

fn main() {
    let mut o = Outer {
        x: true,
        i: Inner { a: 255, b: 1, c: 2 },
        y: 1 << 33,
        j: [Inner { a: 3, b: 4, c: 5 }; 2],
        z: 65535,
        t: (9, -1, 'z'),
    };
    println!("{}", checksum(&Outer { t: (1, 2, 'a'), ..o }));
    o.t.1 = 12;
    tweak(&mut o);
    println!("{}", checksum(&o));
    println!("{} {} {} {}", o.i.a, o.i.b, o.j[0].c, o.x);
}
