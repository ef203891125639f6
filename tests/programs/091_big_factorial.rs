const DIGITS: usize = 200;

struct Decimal {
    digits: [u8; DIGITS],
    len: usize,
}

impl Decimal {
    fn from(mut x: u32) -> Decimal {
        let mut d = Decimal { digits: [0; DIGITS], len: 0 };
        while x > 0 {
            d.digits[d.len] = (x % 10) as u8;
            x /= 10;
            d.len += 1;
        }
        d
    }

    fn times(&mut self, k: u32) {
        let mut carry = 0;
        for i in 0..self.len {
            let v = self.digits[i] as u32 * k + carry;
            self.digits[i] = (v % 10) as u8;
            carry = v / 10;
        }
        while carry > 0 {
            self.digits[self.len] = (carry % 10) as u8;
            self.len += 1;
            carry /= 10;
        }
    }

    fn plus(&mut self, other: &Decimal) {
        let n = self.len.max(other.len);
        let mut carry = 0;
        for i in 0..n {
            let v = self.digits[i] + other.digits[i] + carry;
            self.digits[i] = v % 10;
            carry = v / 10;
        }
        self.len = n;
        if carry > 0 {
            self.digits[n] = carry;
            self.len += 1;
        }
    }

    fn print(&self) {
        let mut i = self.len;
        while i > 0 {
            i -= 1;
            print!("{}", self.digits[i]);
        }
        println!();
    }
}

fn main() {
    let mut f = Decimal::from(1);
    for i in 2..=100 {
        f.times(i);
    }
    f.print();
    let mut a = Decimal::from(1);
    let mut b = Decimal::from(1);
    for i in 0..150 {
        a.plus(&b);
        b.plus(&a);
        if i % 50 == 49 {
            b.print();
        }
    }
}
