const N: usize = 4;

#[derive(Clone, Copy)]
struct Matrix {
    m: [[f64; N]; N],
}

impl Matrix {
    const ZERO: Matrix = Matrix { m: [[0.0; N]; N] };

    fn identity() -> Matrix {
        let mut r = Matrix::ZERO;
        for i in 0..N {
            r.m[i][i] = 1.0;
        }
        r
    }

    fn mul(&self, o: &Matrix) -> Matrix {
        let mut r = Self::ZERO;
        for i in 0..N {
            for j in 0..N {
                let mut s = 0.0;
                for k in 0..N {
                    s += self.m[i][k] * o.m[k][j];
                }
                r.m[i][j] = s;
            }
        }
        r
    }

    fn transpose(mut self) -> Matrix {
        for i in 0..N {
            for j in 0..i {
                let t = self.m[i][j];
                self.m[i][j] = self.m[j][i];
                self.m[j][i] = t;
            }
        }
        self
    }

    fn determinant(mut self) -> f64 {
        let mut det = 1.0;
        for c in 0..N {
            let mut best = c;
            for r in c + 1..N {
                if self.m[r][c].abs() > self.m[best][c].abs() {
                    best = r;
                }
            }
            if self.m[best][c] == 0.0 {
                return 0.0;
            }
            if best != c {
                let row = self.m[best];
                self.m[best] = self.m[c];
                self.m[c] = row;
                det = -det;
            }
            det *= self.m[c][c];
            for r in c + 1..N {
                let f = self.m[r][c] / self.m[c][c];
                for k in c..N {
                    self.m[r][k] -= f * self.m[c][k];
                }
            }
        }
        det
    }

    fn show(&self) {
        for i in 0..N {
            println!("{:?}", self.m[i]);
        }
    }
}

fn main() {
    let mut a = Matrix::ZERO;
    for i in 0..N {
        for j in 0..N {
            a.m[i][j] = ((i * 7 + j * 3) % 11) as f64 - (i as f64) / 2.0;
        }
    }
    a.show();
    a.mul(&Matrix::identity()).mul(&a).show();
    a.transpose().show();
    println!("{} {}", a.determinant(), Matrix::identity().determinant());
    println!("{}", Matrix { m: [[1.0; N]; N] }.determinant());
}
