struct Board {
    columns: [bool; 12],
    up: [bool; 24],
    down: [bool; 24],
    row: [usize; 12],
    n: usize,
    solutions: u32,
}

impl Board {
    fn new(n: usize) -> Board {
        Board { columns: [false; 12], up: [false; 24], down: [false; 24], row: [0; 12], n, solutions: 0 }
    }

    fn show(&self) {
        for r in 0..self.n {
            for c in 0..self.n {
                print!("{}", if self.row[r] == c { 'Q' } else { '.' });
            }
            println!();
        }
    }

    fn place(&mut self, r: usize) {
        if r == self.n {
            self.solutions += 1;
            if self.solutions == 1 {
                self.show();
            }
            return;
        }
        for c in 0..self.n {
            let u = r + c;
            let d = r + self.n - c;
            if self.columns[c] || self.up[u] || self.down[d] {
                continue;
            }
            self.columns[c] = true;
            self.up[u] = true;
            self.down[d] = true;
            self.row[r] = c;
            self.place(r + 1);
            self.columns[c] = false;
            self.up[u] = false;
            self.down[d] = false;
        }
    }
}

fn main() {
    for n in 1..=8 {
        let mut b = Board::new(n);
        b.place(0);
        println!("{}: {}", n, b.solutions);
    }
}
