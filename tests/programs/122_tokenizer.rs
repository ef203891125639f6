//! A tokenizer, parser and evaluator of arithmetic with variables, all in fixed arrays.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Tok<'a> { Num(f64), Ident(&'a str), Op(char), LParen, RParen, Assign, Comma, End }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ErrKind { BadChar(char), UnexpectedEnd, Expected(&'static str), DivZero, Unknown }
#[derive(Clone, Copy, Debug, PartialEq)]
enum Res { Ok(f64), Err { kind: ErrKind, at: usize } }
struct Lexer<'a> { src: &'a str, bytes: &'a [u8], pos: usize }
impl<'a> Lexer<'a> {
    fn new(src: &'a str) -> Lexer<'a> { Lexer { src, bytes: src.as_bytes(), pos: 0 } }
    fn peek(&self) -> u8 { if self.pos < self.bytes.len() { self.bytes[self.pos] } else { 0 } }
    fn skip(&mut self) { while matches!(self.peek(), b' ' | b'\t') { self.pos += 1; } }
    fn number(&mut self) -> f64 {
        let (mut v, mut scale, mut frac) = (0.0, 1.0, false);
        loop {
            let c = self.peek();
            match c {
                b'0'..=b'9' => {
                    let d = (c - b'0') as f64;
                    if frac { scale /= 10.0; v += d * scale; } else { v = v * 10.0 + d; }
                }
                b'.' if !frac => frac = true,
                _ => break v,
            }
            self.pos += 1;
        }
    }
    fn next(&mut self) -> Tok<'a> {
        self.skip();
        let start = self.pos;
        let c = self.peek();
        match c {
            0 => Tok::End,
            b'0'..=b'9' | b'.' => Tok::Num(self.number()),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => {
                while self.peek().is_ascii_alphanumeric() || self.peek() == b'_' { self.pos += 1; }
                Tok::Ident(&self.src[start..self.pos])
            }
            b'(' => { self.pos += 1; Tok::LParen }
            b')' => { self.pos += 1; Tok::RParen }
            b'=' => { self.pos += 1; Tok::Assign }
            b',' => { self.pos += 1; Tok::Comma }
            other => { self.pos += 1; Tok::Op(other as char) }
        }
    }
}
const MAX_VARS: usize = 8;
struct Vars<'a> { names: [&'a str; MAX_VARS], values: [f64; MAX_VARS], len: usize }
impl<'a> Vars<'a> {
    const fn new() -> Self { Vars { names: [""; MAX_VARS], values: [0.0; MAX_VARS], len: 0 } }
    fn find(&self, name: &str) -> isize {
        for i in 0..self.len { if self.names[i] == name { return i as isize; } }
        -1
    }
    fn set(&mut self, name: &'a str, v: f64) {
        let i = self.find(name);
        if i >= 0 { self.values[i as usize] = v; return; }
        assert!(self.len < MAX_VARS, "too many variables: {} (at most {MAX_VARS})", self.len + 1);
        (self.names[self.len], self.values[self.len]) = (name, v);
        self.len += 1;
    }
}
struct Parser<'a> { lex: Lexer<'a>, tok: Tok<'a>, at: usize }
impl<'a> Parser<'a> {
    fn new(s: &'a str) -> Self { let mut lex = Lexer::new(s); let tok = lex.next(); Parser { lex, tok, at: 0 } }
    fn bump(&mut self) -> Tok<'a> { self.at = self.lex.pos; let t = self.tok; self.tok = self.lex.next(); t }
    fn err(&self, kind: ErrKind) -> Res { Res::Err { kind, at: self.at } }
    fn prec(op: char) -> u8 { match op { '+' | '-' => 1, '*' | '/' | '%' => 2, '^' => 3, _ => 0 } }
    fn primary(&mut self, vars: &mut Vars<'a>) -> Res {
        match self.bump() {
            Tok::Num(n) => Res::Ok(n),
            Tok::Op('-') => match self.expr(vars, 3) { Res::Ok(v) => Res::Ok(-v), e => e },
            Tok::Ident(name) => {
                let i = vars.find(name);
                if i < 0 { self.err(ErrKind::Unknown) } else { Res::Ok(vars.values[i as usize]) }
            }
            Tok::LParen => {
                let r = self.expr(vars, 1);
                if let Res::Err { .. } = r { return r; }
                if self.tok != Tok::RParen { return self.err(ErrKind::Expected(")")); }
                self.bump();
                r
            }
            Tok::End => self.err(ErrKind::UnexpectedEnd),
            Tok::Op(c) => self.err(ErrKind::BadChar(c)),
            t => { let _ = t; self.err(ErrKind::Expected("value")) }
        }
    }
    fn expr(&mut self, vars: &mut Vars<'a>, min: u8) -> Res {
        let mut lhs = match self.primary(vars) { Res::Ok(v) => v, e @ Res::Err { .. } => return e };
        while let Tok::Op(op) = self.tok {
            let p = Self::prec(op);
            if p == 0 { return self.err(ErrKind::BadChar(op)); }
            if p < min { break; }
            self.bump();
            let next = if op == '^' { p } else { p + 1 };
            let rhs = match self.expr(vars, next) { Res::Ok(v) => v, e => return e };
            lhs = match op {
                '+' => lhs + rhs, '-' => lhs - rhs, '*' => lhs * rhs,
                '/' | '%' if rhs == 0.0 => return self.err(ErrKind::DivZero),
                '/' => lhs / rhs, '%' => lhs % rhs,
                '^' => lhs.powi(rhs as i32),
                _ => unreachable!("op {op:?}"),
            };
        }
        Res::Ok(lhs)
    }
    fn line(&mut self, vars: &mut Vars<'a>) -> Res {
        if let Tok::Ident(name) = self.tok {
            let (save_pos, save_tok, save_at) = (self.lex.pos, self.tok, self.at);
            self.bump();
            if self.tok == Tok::Assign {
                self.bump();
                let r = self.expr(vars, 1);
                if let Res::Ok(v) = r { vars.set(name, v); }
                return r;
            }
            (self.lex.pos, self.tok, self.at) = (save_pos, save_tok, save_at);
        }
        let r = self.expr(vars, 1);
        match (r, self.tok) { (Res::Ok(_), Tok::End) => r, (Res::Ok(_), _) => self.err(ErrKind::Expected("end")), _ => r }
    }
}
const LINES: [&str; 16] = ["1 + 2 * 3", "x = 2 ^ 3 ^ 2", "x / 4 - -1", "(1 + 2", "y", "1 / 0", "2 $ 3", "", "a_b = 1.5", "a_b * x % 7",
    "((((5))))", "1 2", "3 * (2 + ", "z = y = 1", "10 % 4 % 3", "- 2 ^ 2"];
fn main() {
    let mut vars = Vars::new();
    for i in 0..LINES.len() {
        let line = LINES[i];
        let r = Parser::new(line).line(&mut vars);
        match r {
            Res::Ok(v) if v == v.trunc() => println!("{i}: {line:?} = {}", v as i64),
            Res::Ok(v) => println!("{i}: {line:?} = {v}"),
            Res::Err { kind: kind @ (ErrKind::BadChar(_) | ErrKind::Expected(_)), at } => println!("{i}: {line:?} syntax {kind:?} at {at}"),
            Res::Err { kind, at } => println!("{i}: {line:?} {kind:?} at {at}"),
        }
    }
    println!("{:?} {:?}", &vars.names[..vars.len], &vars.values[..vars.len]);
    let mut lex = Lexer::new("ab+1.25*(c,d)=9");
    let mut toks = [Tok::End; 16];
    let mut n = 0;
    loop { let t = lex.next(); toks[n] = t; n += 1; if t == Tok::End { break; } }
    println!("{:?}", &toks[..n]);
    println!("{:#?}", &toks[..3]);
    assert_ne!(toks[0], toks[1], "first {:?}", toks[0]);
    assert_eq!(Res::Ok(1.0), Res::Err { kind: ErrKind::BadChar('é'), at: n }, "{} tokens", n);
}
