//! A plain lexer: significant tokens with terminals of the grammar, and delimiter partners.

use crate::Tables;
use std::collections::HashMap;

#[derive(Clone)]
pub struct Token {
    pub lo: usize,
    pub hi: usize,
    pub base: u32,
    pub term: u32,
    pub mate: usize,
}

pub struct Lexer<'a> {
    t: &'a Tables,
    words: HashMap<String, u32>,
    glued: HashMap<String, u32>,
    edition: u32,
}

fn word_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

fn word_char(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

impl<'a> Lexer<'a> {
    pub fn new(t: &'a Tables, edition: u32) -> Self {
        let map = |name: &str| {
            t.names[name].chunks(2).map(|p| (p[0].clone(), t.id("term", &p[1]))).collect()
        };
        Lexer { t, words: map("words"), glued: map("glued"), edition }
    }

    pub fn run(&self, text: &str) -> Result<Vec<Token>, String> {
        let mut tokens = self.scan(text)?;
        self.mates(&mut tokens)?;
        self.retag(&mut tokens);
        Ok(tokens)
    }

    fn scan(&self, text: &str) -> Result<Vec<Token>, String> {
        let id = |name: &str| self.t.id("term", name);
        let (lit, str_, int, ident, life) = (id("LIT"), id("STR"), id("INT"), id("IDENT"), id("LIFETIME"));
        let b = text.as_bytes();
        let at = |i: usize| *b.get(i).unwrap_or(&0);
        let mut out: Vec<Token> = Vec::new();
        let mut i = if text.starts_with('\u{feff}') { 3 } else { 0 };
        if text[i..].starts_with("#!") && !text[i + 2..].trim_start().starts_with('[') {
            i = text.find('\n').unwrap_or(text.len());
        }
        let mut eq_alone = usize::MAX; // byte of an `=` that belongs to `<=` and the like
        while i < b.len() {
            let rest = &text[i..];
            let c = rest.chars().next().unwrap();
            let lo = i;
            let after_dot = out.last().is_some_and(|t| t.base == id("DOT"));
            let mut push = |hi: usize, base: u32| out.push(Token { lo, hi, base, term: base, mate: usize::MAX });
            if c.is_whitespace() || c == '\u{200e}' || c == '\u{200f}' {
                i += c.len_utf8();
                continue;
            }
            if rest.starts_with("//") {
                i += rest.find('\n').unwrap_or(rest.len());
                if rest.starts_with("//!") {
                    push(i, id("DOC_INNER"));
                } else if rest.starts_with("///") && !rest.starts_with("////") {
                    push(i, id("DOC_OUTER"));
                }
                continue;
            }
            if rest.starts_with("/*") {
                let mut depth = 0;
                loop {
                    if i + 1 >= b.len() {
                        return Err("unterminated comment".into());
                    }
                    if b[i] == b'/' && b[i + 1] == b'*' {
                        depth += 1;
                        i += 2;
                    } else if b[i] == b'*' && b[i + 1] == b'/' {
                        depth -= 1;
                        i += 2;
                        if depth == 0 {
                            break;
                        }
                    } else {
                        i += 1;
                    }
                }
                if rest.starts_with("/*!") {
                    push(i, id("DOC_INNER"));
                } else if rest.starts_with("/**") && !rest.starts_with("/***") && i - lo > 4 {
                    push(i, id("DOC_OUTER"));
                }
                continue;
            }
            let prefix = rest.find(|c: char| !matches!(c, 'b' | 'r' | 'c')).unwrap_or(0);
            if prefix <= 2 && (at(i + prefix) == b'"' || at(i + prefix) == b'\'' && prefix > 0 || at(i + prefix) == b'#' && rest[..prefix].contains('r')) {
                let raw = rest[..prefix].contains('r');
                let mut j = i + prefix;
                let mut hashes = 0;
                while raw && at(j) == b'#' {
                    hashes += 1;
                    j += 1;
                }
                if at(j) == b'"' || at(j) == b'\'' {
                    let quote = at(j);
                    j += 1;
                    loop {
                        if j >= b.len() {
                            return Err("unterminated literal".into());
                        }
                        if !raw && b[j] == b'\\' {
                            j += 2;
                        } else if b[j] == quote && (1..=hashes).all(|k| at(j + k) == b'#') {
                            j += 1 + hashes;
                            break;
                        } else {
                            j += 1;
                        }
                    }
                    j += text[j..].find(|c| !word_char(c)).unwrap_or(text.len() - j);
                    push(j, if quote == b'"' && !rest[..prefix].contains(['b', 'c']) { str_ } else { lit });
                    i = j;
                    continue;
                }
            }
            if c == '\'' {
                let next = rest[1..].chars().next().unwrap_or(' ');
                let after = rest.get(1 + next.len_utf8()..).unwrap_or("").chars().next().unwrap_or(' ');
                if next != '\\' && after != '\'' && word_start(next) {
                    i += 1 + rest[1..].find(|c| !word_char(c)).unwrap_or(rest.len() - 1);
                    if next == 'r' && at(i) == b'#' {
                        i += 1;
                        i += text[i..].find(|c| !word_char(c)).unwrap_or(text.len() - i);
                    }
                    push(i, life);
                } else {
                    let mut j = i + 1 + if next == '\\' { 2 } else { next.len_utf8() };
                    while at(j) != b'\'' {
                        if j >= b.len() {
                            return Err("unterminated char".into());
                        }
                        j += 1;
                    }
                    j += 1;
                    j += text[j..].find(|c| !word_char(c)).unwrap_or(text.len() - j);
                    push(j, lit);
                    i = j;
                }
                continue;
            }
            if c.is_ascii_digit() {
                let field = after_dot;
                let mut j = i;
                let mut base = int;
                let hex = rest.starts_with("0x") || rest.starts_with("0b") || rest.starts_with("0o");
                while word_char(text[j..].chars().next().unwrap_or(' ')) {
                    if !hex && !field && matches!(at(j), b'e' | b'E') && (matches!(at(j + 1), b'0'..=b'9') || matches!(at(j + 1), b'+' | b'-') && at(j + 2).is_ascii_digit()) {
                        base = lit;
                        j += 1;
                    }
                    j += text[j..].chars().next().unwrap().len_utf8();
                }
                if !hex && !field && base == int && at(j) == b'.' && at(j + 1) != b'.' && !word_start(text[j + 1..].chars().next().unwrap_or(' ')) {
                    base = lit;
                    j += 1;
                    while word_char(text[j..].chars().next().unwrap_or(' ')) {
                        if matches!(at(j), b'e' | b'E') && matches!(at(j + 1), b'+' | b'-') {
                            j += 1;
                        }
                        j += text[j..].chars().next().unwrap().len_utf8();
                    }
                }
                push(j, base);
                i = j;
                continue;
            }
            if word_start(c) {
                let mut j = i + rest.find(|c| !word_char(c)).unwrap_or(rest.len());
                if &text[i..j] == "r" && at(j) == b'#' && word_start(text[j + 1..].chars().next().unwrap_or(' ')) {
                    j += 1 + text[j + 1..].find(|c| !word_char(c)).unwrap_or(text.len() - j - 1);
                    push(j, ident);
                } else {
                    push(j, *self.words.get(&text[i..j]).unwrap_or(&ident));
                }
                i = j;
                continue;
            }
            let class = |s: &str| rest.starts_with(s);
            let (len, name) = match c {
                '<' if class("<<=") => (1, "SHLEQ"),
                '<' if class("<<") => (1, "SHL"),
                '<' if class("<=") => (1, "LE"),
                '<' => (1, "LT"),
                '>' if class(">>=") => (1, "SHREQ"),
                '>' if class(">>") => (1, "SHR"),
                '>' if class(">=") => (1, "GE"),
                '>' => (1, "GT"),
                '&' if class("&=") => (2, "AND_EQ"),
                '&' if class("&&") => (1, "AND2"),
                '&' => (1, "AND1"),
                '(' => (1, "PAREN"),
                ')' => (1, "CLOSE_PAREN"),
                '[' => (1, "BRACKET"),
                ']' => (1, "CLOSE_BRACKET"),
                '{' => (1, "BRACE"),
                '}' => (1, "CLOSE_BRACE"),
                '=' if i == eq_alone => (1, "EQ"),
                _ => (0, ""),
            };
            if matches!(name, "LE" | "GE") {
                eq_alone = i + 1;
            }
            if len > 0 {
                push(i + len, id(name));
                i += len;
                continue;
            }
            let found = (1..=3).rev().find_map(|n| rest.get(..n).and_then(|s| self.glued.get(s)).map(|g| (n, *g)));
            let (len, base) = found.unwrap_or((c.len_utf8(), id("UNKNOWN")));
            push(i + len, base);
            i += len;
        }
        out.push(Token { lo: b.len(), hi: b.len(), base: id("EOF"), term: id("EOF"), mate: usize::MAX });
        Ok(out)
    }

    fn mates(&self, tokens: &mut [Token]) -> Result<(), String> {
        let open = ["PAREN", "BRACKET", "BRACE"].map(|n| self.t.id("term", n));
        let close = ["CLOSE_PAREN", "CLOSE_BRACKET", "CLOSE_BRACE"].map(|n| self.t.id("term", n));
        let mut stack: Vec<usize> = Vec::new();
        for i in 0..tokens.len() {
            let base = tokens[i].base;
            if open.contains(&base) {
                stack.push(i);
            } else if let Some(k) = close.iter().position(|&c| c == base) {
                let top = stack.pop().ok_or("unbalanced")?;
                if tokens[top].base != open[k] {
                    return Err("unbalanced".into());
                }
                tokens[top].mate = i;
                tokens[i].mate = top;
            }
        }
        if stack.is_empty() { Ok(()) } else { Err("unbalanced".into()) }
    }

    fn retag(&self, tokens: &mut [Token]) {
        let first = &self.t.words["retag_first"];
        let rule = &self.t.words["retag_rule"];
        let sets = &self.t.words["retag_set"];
        let sizes = &self.t.words["retag_sizes"];
        let (row, set_words) = (sizes[0] as usize, sizes[1] as usize);
        for i in 0..tokens.len() {
            let base = tokens[i].base as usize;
            for r in first[base] as usize..first[base + 1] as usize {
                let head = rule[r * row];
                if self.edition < (head >> 8 & 15) || self.edition > (head >> 12 & 15) {
                    continue;
                }
                let holds = (0..(head >> 16) as usize).all(|k| {
                    let test = rule[r * row + 1 + k];
                    let at = i as i64 + (test & 255) as i64 - 8;
                    let eof = self.t.id("term", "EOF");
                    let near = if at < 0 { eof } else { tokens.get(at as usize).map_or(eof, |t| t.base) };
                    sets[(test >> 8) as usize * set_words + near as usize / 32] >> (near % 32) & 1 == 1
                });
                if holds {
                    tokens[i].term = head & 255;
                    break;
                }
            }
        }
    }
}
