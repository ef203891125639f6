struct Counter {
    count: u32,
    step: u32,
}

impl Counter {
    fn new(step: u32) -> Counter {
        Counter { count: 0, step }
    }

    fn tick(&mut self) {
        self.count += self.step;
    }

    fn get(&self) -> u32 {
        self.count
    }

    fn finish(self) -> u32 {
        self.count * 100
    }

    fn tick_many(&mut self, n: u32) -> u32 {
        for _ in 0..n {
            self.tick();
        }
        self.get()
    }
}

struct Rect {
    w: i32,
    h: i32,
}

impl Rect {
    const UNIT: Rect = Rect { w: 1, h: 1 };
    const SIDES: i32 = 4;

    fn square(s: i32) -> Self {
        Self { w: s, h: s }
    }

    fn area(&self) -> i32 {
        self.w * self.h
    }

    fn holds(&self, other: &Rect) -> bool {
        self.w >= other.w && self.h >= other.h
    }
}

impl Rect {
    fn perimeter(&self) -> i32 {
        2 * (self.w + self.h)
    }
}

fn main() {
    let mut c = Counter::new(3);
    c.tick();
    c.tick();
    println!("{}", c.get());
    println!("{}", c.tick_many(4));
    println!("{}", Counter::get(&c));
    Counter::tick(&mut c);
    println!("{}", c.finish());
    let r = Rect { w: 3, h: 4 };
    let s = Rect::square(3);
    println!("{} {} {}", r.area(), s.area(), r.perimeter());
    println!("{} {}", r.holds(&s), s.holds(&r));
    println!("{} {}", Rect::SIDES, Rect::UNIT.area());
    println!("{}", Rect::square(9).area());
}
