fn main() {
    println!("{} {} {}", [1, 2] == [1, 2], [1, 2] != [1, 3], [1, 2] < [1, 3]);
    println!("{} {}", (1, 'a') == (1, 'a'), (1, "b") < (1, "c"));
    println!("{} {} {}", "abc" < "abd", "abc" == "abc", "b" >= "abc");
    println!("{} {} {}", true > false, 'a' <= 'b', false == false);
    let (a, b) = (5, 6);
    println!("{} {} {}", &a == &b, &a < &b, &&a == &&a);
    println!("{} {} {}", () == (), () < (), () >= ());
    println!("{} {}", ((1, [2, 3]), "x") == ((1, [2, 3]), "x"), [(1, 2.0)] < [(1, 2.5)]);
    println!("{} {}", [f64::NAN] == [f64::NAN], (1, f64::NAN) != (1, f64::NAN));
    println!("{} {} {}", (1, f64::NAN) < (2, f64::NAN), (1, f64::NAN) <= (1, 1.0), (1.0, f64::NAN) >= (1.0, 1.0));
    let s: &[i32] = &[1, 2, 3]; let t = [1, 2, 3];
    println!("{} {} {}", *s == [1, 2, 3], s == &t, t == *s);
    println!("{} {}", s[..2] == t[..2], s < &[1, 2, 4][..]);
    println!("{} {}", &s[1..] > &s[..], [1, 2][..] < [1][..]);
    let e: [i32; 0] = []; println!("{} {}", e == [], e < []);
    println!("{}", ["a", "b"] == ["a", "b"]);
    println!("{}", [[1, 2], [3, 4]] == [[1, 2], [3, 5]]);
    println!("{}", [[1, 2], [3, 4]] <= [[1, 2], [3, 5]]);
    println!("{:?}", (1, 2, 3) >= (1, 2, 3));
    let mut m = [1, 2]; let r = &mut m; println!("{}", *r == [1, 2]);
    println!("{}", b"abc" == b"abc");
    println!("{}", b"abc"[..] == [97, 98, 99]);
    println!("{}", "abc".as_bytes() == b"abc");
    let big = [7u8; 300]; let big2 = [7u8; 300]; println!("{} {}", big == big2, big < big2);
    let x = (1, (2, (3, (4, (5, 6))))); println!("{}", x == (1, (2, (3, (4, (5, 6))))));
    fn f() -> [i32; 2] { println!("f"); [1, 2] }
    println!("{}", f() == f());
    println!("{}", (f(), 1) < (f(), 2));
    let bs = [true, false]; println!("{}", bs == [true, false]);
}
