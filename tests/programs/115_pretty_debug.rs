//! `{:#?}` in all shapes.

#[derive(Debug, Clone, Copy)]
struct Point {
    x: i32,
    y: f64,
}

#[derive(Debug)]
struct Unit;

#[derive(Debug)]
struct Empty {}

#[derive(Debug)]
struct Pair(u8, &'static str);

#[derive(Debug)]
enum Shape {
    Nothing,
    Circle(Point, u32),
    Box { corners: [Point; 2], name: &'static str },
    Void(),
}

#[derive(Debug)]
struct Deep {
    list: [Pair; 2],
    tuple: (i32, (char, bool), ()),
    one: (Unit,),
    empty: [u8; 0],
    slice: &'static [i64],
    none: Empty,
}

fn main() {
    let p = Point { x: -1, y: 0.5 };
    println!("{:#?}", p);
    println!("{:#?} {:#?} {:#?}", Unit, Empty {}, Pair(7, "a\nb"));
    println!("{:#?}", [1, 2, 3]);
    println!("{:#?} {:?}", (1, "x"), (1, "x"));
    println!("{:#?}", ());
    println!("{:#?}", 5);
    println!("{:#?}", (5,));
    let e: [i32; 0] = [];
    println!("{:#?} {:?}", e, e);
    println!("{:#?}", [Shape::Nothing, Shape::Circle(p, 3), Shape::Box { corners: [p, p], name: "n" }, Shape::Void()]);
    let deep = Deep {
        list: [Pair(1, "one"), Pair(2, "two")],
        tuple: (1, ('c', true), ()),
        one: (Unit,),
        empty: [],
        slice: &[1, -2],
        none: Empty {},
    };
    println!("{:#?}", deep);
    println!("{:?}", deep);
    println!("{deep:#?}{p:?}");
    println!("{:#?}", &&[[1, 2], [3, 4]]);
    assert_eq!(p.x, 3, "{:#?} {}", p, 1);
}
