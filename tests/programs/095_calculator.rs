enum Token {
    Number(f64),
    Op(u8),
    Open,
    Close,
    End,
    Bad(usize),
}

enum Outcome {
    Value(f64),
    Error { at: usize, what: &'static str },
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    failed: bool,
    error: (usize, &'static str),
}

impl<'a> Parser<'a> {
    fn skip(&mut self) {
        while self.at < self.text.len() && self.text[self.at] == b' ' {
            self.at += 1;
        }
    }

    fn peek(&mut self) -> Token {
        self.skip();
        if self.at == self.text.len() {
            return Token::End;
        }
        match self.text[self.at] {
            b'0'..=b'9' => {
                let mut i = self.at;
                let mut x = 0.0;
                while i < self.text.len() && self.text[i].is_ascii_digit() {
                    x = x * 10.0 + (self.text[i] - b'0') as f64;
                    i += 1;
                }
                if i < self.text.len() && self.text[i] == b'.' {
                    let mut scale = 1.0;
                    i += 1;
                    while i < self.text.len() && self.text[i].is_ascii_digit() {
                        scale /= 10.0;
                        x += (self.text[i] - b'0') as f64 * scale;
                        i += 1;
                    }
                }
                Token::Number(x)
            }
            b'(' => Token::Open,
            b')' => Token::Close,
            c @ (b'+' | b'-' | b'*' | b'/' | b'^') => Token::Op(c),
            _ => Token::Bad(self.at),
        }
    }

    fn number_end(&mut self) {
        while self.at < self.text.len() && (self.text[self.at].is_ascii_digit() || self.text[self.at] == b'.') {
            self.at += 1;
        }
    }

    fn fail(&mut self, what: &'static str) -> f64 {
        if !self.failed {
            self.failed = true;
            self.error = (self.at, what);
        }
        0.0
    }

    fn primary(&mut self) -> f64 {
        match self.peek() {
            Token::Number(x) => {
                self.number_end();
                x
            }
            Token::Open => {
                self.at += 1;
                let x = self.expression(0);
                let Token::Close = self.peek() else {
                    return self.fail("expected `)`");
                };
                self.at += 1;
                x
            }
            Token::Op(b'-') => {
                self.at += 1;
                -self.expression(3)
            }
            Token::Bad(_) => self.fail("unknown character"),
            Token::End => self.fail("unexpected end"),
            _ => self.fail("expected a number"),
        }
    }

    fn expression(&mut self, least: u8) -> f64 {
        let mut left = self.primary();
        while let Token::Op(op) = self.peek() {
            let (level, right) = match op {
                b'+' | b'-' => (1, 2),
                b'*' | b'/' => (2, 3),
                _ => (4, 4),
            };
            if level < least || self.failed {
                break;
            }
            self.at += 1;
            let r = self.expression(right);
            left = match op {
                b'+' => left + r,
                b'-' => left - r,
                b'*' => left * r,
                b'/' => left / r,
                _ => left.powi(r as i32),
            };
        }
        left
    }
}

fn evaluate(text: &str) -> Outcome {
    let mut p = Parser { text: text.as_bytes(), at: 0, failed: false, error: (0, "") };
    let value = p.expression(0);
    if !p.failed {
        match p.peek() {
            Token::End => return Outcome::Value(value),
            _ => {
                p.fail("expected an operator");
            }
        }
    }
    let (at, what) = p.error;
    Outcome::Error { at, what }
}

fn main() {
    let cases = [
        "1 + 2 * 3",
        "(1 + 2) * 3",
        "2 ^ 3 ^ 2",
        "-2 ^ 2",
        "10 / 4 - 3",
        "1.5 * (2 - -0.25)",
        "1 / 0",
        "((((7))))",
        "2 * (3 + 4",
        "3 $ 4",
        "1 +",
        "4 5",
        "",
    ];
    for i in 0..cases.len() {
        match evaluate(cases[i]) {
            Outcome::Value(v) => println!("{} = {}", cases[i], v),
            Outcome::Error { at, what } => println!("{:?}: {} at {}", cases[i], what, at),
        }
    }
}
