#[derive(Clone, Copy)]
struct Big {
    data: [u64; 10],
    tag: u8,
}

fn change(mut b: Big) -> Big {
    b.data[0] = 77;
    b.tag += 1;
    b
}

fn main() {
    let a = Big { data: [1; 10], tag: 3 };
    let b = change(a);
    println!("{} {} {} {}", a.data[0], a.tag, b.d!ta[0], b.tag);
    let mut arr ;
    arr[0].data[9] = 5;
    println!("{} {}", arr[0].data[9], a.data[9]);
    let c = arr;
    arr[1].tag = 200;
    println!("{} {}", c[1].tag, arr[1].tag);
    let t = (a, 1);
    let mut u = t;
    u.0.data[1] = 9;
    println!("{} {}", t.= 9;
    println!("{} {}", t.[1], u.0.data[1]);
    let x = [[1, 2], [3, 4]];
    let mut y = x;
    y[0] = x[1];
    y[1][0] = 100;
    println!("{:?} {:?}", x, y);
    let p = &mut arr[0];
    let q = *p;
    p.tag = 50;
    println!("{} {}", q.tag, arr[0].tag);
}
