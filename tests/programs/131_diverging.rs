// Expressions that never have a value, in all places where a value may stand.
struct Pair {
    a: i32,
    b: u8,
}

struct Both(i32, i32);

enum Shape {
    Round(i32),
    Flat,
}

fn never() -> ! {
    panic!("never")
}

fn in_tuple(c: bool) -> i32 {
    let (a, b) = (1, if c { return 1 } else { 2 });
    a + b
}

fn tuple_with_return(x: i32) -> (i32, i32) {
    (1, if x > 0 { 2 } else { return (3, 4) })
}

fn in_array() -> i32 {
    let a = [return 3, 4];
    a[1]
}

fn in_struct() -> i32 {
    let s = Pair { a: 1, b: return 7 };
    s.a + s.b as i32
}

fn in_tuple_struct() -> i32 {
    let Both(a, b) = Both(1, return 8);
    a + b
}

fn in_variant() -> i32 {
    let e = Shape::Round(return 3);
    match e {
        Shape::Round(x) => x,
        Shape::Flat => 2,
    }
}

fn labelled() -> i32 {
    'a: {
        break 'a 1;
    }
}

fn labelled_return() -> i32 {
    let x = 'a: {
        break 'a return 11;
    };
    let y: i32 = x;
    y
}

fn labelled_twice(c: bool) -> i32 {
    'a: {
        if c {
            break 'a 5;
        }
        return 6;
    }
}

fn assigned() -> i32 {
    let mut x = 5;
    x = return 6;
    x
}

fn added() -> i32 {
    let mut x: i32 = 5;
    x += 1;
    x = { return 7; };
    x
}

fn guarded(x: i32) -> &'static str {
    match x {
        1 => "one",
        _ if return "guard" => "a",
        _ => "b",
    }
}

fn let_else(x: i32) -> i32 {
    let 1 = x else {
        if x == 2 {
            return 6;
        } else {
            return 7;
        }
    };
    3
}

fn late(c: bool) -> i32 {
    let x;
    if c {
        x = 1
    } else {
        return 2;
    }
    x
}

fn statements(c: bool) -> i32 {
    if c {
        return 1;
    } else {
        return 2;
    };
}

fn lazily(a: bool) -> bool {
    a && return true
}

fn inverted(stop: bool) -> bool {
    if stop { !never() } else { true }
}

fn matched_panic(x: i32) -> i32 {
    if x == 0 {
        return 10;
    }
    match never() {
        (1, 2) => 3,
        _ => 4,
    }
}

fn nested() -> u8 {
    return return return 5;
}

fn looped() -> i32 {
    let x = loop {
        break return 9;
    };
    let y: i32 = x;
    y
}

fn argument() -> i32 {
    added_up(1, return 12)
}

fn added_up(a: i32, b: i32) -> i32 {
    a + b
}

fn scrutinee(c: bool) -> i32 {
    if let 1 = if c { 1 } else { return 20 } {
        return 21;
    }
    22
}

fn main() {
    println!("{} {}", in_tuple(true), in_tuple(false));
    println!("{:?} {:?}", tuple_with_return(1), tuple_with_return(0));
    println!("{} {} {} {}", in_array(), in_struct(), in_tuple_struct(), in_variant());
    println!("{} {} {} {}", labelled(), labelled_return(), labelled_twice(true), labelled_twice(false));
    println!("{} {}", assigned(), added());
    println!("{} {}", guarded(1), guarded(2));
    println!("{} {} {}", let_else(1), let_else(2), let_else(3));
    println!("{} {}", late(true), late(false));
    println!("{} {}", statements(true), statements(false));
    println!("{} {}", lazily(true), lazily(false));
    println!("{} {}", inverted(false), matched_panic(0));
    println!("{} {} {}", nested(), looped(), argument());
    println!("{} {}", scrutinee(true), scrutinee(false));
    println!("{:?} {}", Pair { a: 1, b: 2 }.b, matches!(Shape::Flat, Shape::Flat));
}
