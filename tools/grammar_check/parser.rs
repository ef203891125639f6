//! The table interpreter, as described in `rustg/grammar/tables.py`, and the check of its trees.

use crate::lexer::Token;
use crate::Tables;

const NONE: usize = usize::MAX;

pub struct Parser<'a> {
    t: &'a Tables,
    action: &'a [u32],
    action_base: &'a [u32],
    action_default: &'a [u32],
    goto: &'a [u32],
    goto_base: &'a [u32],
    goto_default: &'a [u32],
    prod: &'a [u32],
    elem: &'a [u32],
    start: &'a [u32],
}

#[derive(Default)]
pub struct Outcome {
    pub errors: Vec<String>,
    pub broken: Vec<String>,
    pub tree: String,
    pub count: usize,
}

#[derive(Clone, Copy)]
struct Entry {
    state: u32,
    data: u32,
    tok: usize,
    first: usize,
}

#[derive(Clone)]
struct Node {
    kind: u32,
    role: u32,
    data: u32,
    first: usize,
    last: usize,
    rank: u32,
    parent: usize,
    prev: usize,
}

struct Run<'a> {
    p: &'a Parser<'a>,
    text: &'a str,
    tokens: &'a [Token],
    nodes: Vec<Option<Node>>,
    groups: Vec<(usize, u32, usize)>, // opening token, start symbol, owner
    out: Outcome,
}

impl<'a> Parser<'a> {
    pub fn new(t: &'a Tables) -> Self {
        let w = |name: &str| t.words[name].as_slice();
        Parser {
            t,
            action: w("lr_action"),
            action_base: w("lr_action_base"),
            action_default: w("lr_action_default"),
            goto: w("lr_goto"),
            goto_base: w("lr_goto_base"),
            goto_default: w("lr_goto_default"),
            prod: w("lr_prod"),
            elem: w("lr_elem"),
            start: w("lr_start"),
        }
    }

    fn action(&self, state: u32, term: u32) -> u32 {
        let b = self.action_base[state as usize];
        let w = self.action[((b & 0xFFFFF) + term) as usize];
        if w >> 20 == b >> 20 { w & 0xFFFFF } else { self.action_default[state as usize] }
    }

    fn goto(&self, state: u32, nt: u32) -> u32 {
        let w = self.goto[(self.goto_base[nt as usize] + state) as usize];
        if w >> 20 == nt { w & 0xFFFFF } else { self.goto_default[nt as usize] }
    }

    pub fn run(&'a self, text: &'a str, tokens: &'a [Token]) -> Outcome {
        let mut run = Run { p: self, text, tokens, nodes: vec![None; tokens.len()], groups: Vec::new(), out: Outcome::default() };
        let end = tokens.len() - 1;
        let file = self.t.id("node", "FILE");
        run.nodes[end] = Some(Node { kind: file, role: 0, data: 0, first: 0, last: end, rank: 0, parent: NONE, prev: NONE });
        run.segment(0, end, self.t.id("start", "ITEMS"), end);
        while let Some((open, start, owner)) = run.groups.pop() {
            if start != 0 && run.tokens[open].mate > open + 1 {
                run.segment(open + 1, run.tokens[open].mate, start, owner);
            }
        }
        if run.out.errors.is_empty() {
            run.finish();
        }
        run.out
    }
}

impl<'a> Run<'a> {
    fn place(&self, i: usize) -> String {
        let lo = self.tokens[i].lo;
        let line = self.text[..lo].matches('\n').count() + 1;
        let column = self.text[..lo].rfind('\n').map_or(lo, |n| lo - n - 1) + 1;
        format!("{line}:{column}")
    }

    fn segment(&mut self, from: usize, to: usize, start: u32, owner: usize) {
        let p = self.p;
        if from == to {
            return;
        }
        let mut stack = vec![Entry { state: p.start[start as usize], data: 0, tok: NONE, first: from }];
        let (mut at, mut last, mut rank) = (from, from, 0);
        let mut reduce: Option<u32> = None;
        loop {
            let Some(prod) = reduce.take() else {
                let term = if at == to { 0 } else { self.tokens[at].term };
                let state = stack.last().unwrap().state;
                let action = p.action(state, term);
                let arg = action >> 3;
                match action & 7 {
                    0 => {
                        self.error(state, at, start);
                        return;
                    }
                    op @ (1 | 2) => {
                        stack.push(Entry { state: arg, data: 0, tok: at, first: at });
                        let mate = self.tokens[at].mate;
                        last = if mate == NONE { at } else { mate };
                        at = last + 1;
                        rank = 0;
                        if op == 2 {
                            reduce = Some(arg);
                        }
                    }
                    3 => reduce = Some(arg),
                    _ => {
                        let chain = stack.last().unwrap().tok;
                        self.adopt(chain, owner);
                        return;
                    }
                }
                continue;
            };
            let w = p.prod[2 * prod as usize];
            let v = p.prod[2 * prod as usize + 1];
            let n = (w & 15) as usize;
            let anchor = (w >> 13 & 15) as usize;
            let entries = stack.split_off(stack.len() - n);
            let mut bits = v & 4095;
            let act = w >> 17 & 3;
            let own = if act == 0 { NONE } else { entries[anchor].tok };
            for (i, e) in entries.iter().enumerate() {
                bits |= e.data;
                let d = p.elem[(v >> 12) as usize + i];
                let arg = d >> 2 & 63;
                if d & 3 == 1 && arg != 0 {
                    self.nodes[e.tok].as_mut().unwrap().role = arg;
                } else if d & 3 == 3 && arg != 0 {
                    self.groups.push((e.tok, arg, own));
                }
            }
            let first = entries[0].first;
            let mut tok = own;
            if act == 1 {
                let trim = (w >> 27 & 1) as usize;
                if self.nodes[own].is_some() {
                    self.out.broken.push(format!("{}: anchor used twice", self.place(own)));
                }
                self.nodes[own] = Some(Node { kind: w >> 19 & 255, role: 0, data: bits, first, last: last - trim, rank: if trim == 1 { 0 } else { rank }, parent: NONE, prev: NONE });
                rank += 1 - trim as u32;
            } else if act == 2 {
                let node = self.nodes[own].as_mut().unwrap();
                node.first = first;
                node.data |= bits;
            }
            let mut tail = NONE;
            for (i, e) in entries.iter().enumerate() {
                let d = p.elem[(v >> 12) as usize + i] & 3;
                if d != 1 && d != 2 || e.tok == NONE || act == 2 && i == anchor {
                    continue;
                }
                if act == 0 {
                    if tail != NONE {
                        self.nodes[e.tok].as_mut().unwrap().prev = tail;
                    }
                    tail = e.tok;
                } else {
                    self.adopt(e.tok, own);
                }
            }
            if act == 0 {
                tok = if tail != NONE { tail } else if anchor != 15 { entries[anchor].tok } else { NONE };
            }
            let go = p.goto(stack.last().unwrap().state, w >> 4 & 511);
            stack.push(Entry { state: go >> 3, data: if act == 0 { bits } else { 0 }, tok, first });
            if go & 7 == 2 {
                reduce = Some(go >> 3);
            }
        }
    }

    fn adopt(&mut self, mut chain: usize, parent: usize) {
        while chain != NONE {
            let node = self.nodes[chain].as_mut().unwrap();
            node.parent = parent;
            chain = node.prev;
        }
    }

    fn error(&mut self, state: u32, at: usize, start: u32) {
        let t = self.p.t;
        let accepted = (0..t.names["display"].len() as u32).filter(|&x| self.p.action(state, x) & 7 != 0);
        let names: Vec<&str> = accepted.map(|x| t.names["display"][x as usize].as_str()).collect();
        let token = &self.tokens[at];
        let found = &self.text[token.lo..token.hi];
        let term = &t.names["term"][token.term as usize];
        let kind = &t.names["start"][start as usize];
        self.out.errors.push(format!("{}: in {kind}: found {found:?} ({term}), expected {}", self.place(at), names.join(" ")));
    }

    /// Post-order, and the contract: each child has a role that its parent's kind knows.
    fn finish(&mut self) {
        let t = self.p.t;
        let mut order: Vec<usize> = (0..self.nodes.len()).filter(|&i| self.nodes[i].is_some()).collect();
        order.sort_by_key(|&i| {
            let n = self.nodes[i].as_ref().unwrap();
            (n.last, n.rank)
        });
        self.out.count = order.len();
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        let mut size = vec![0usize; self.nodes.len()];
        let mut anchors = vec![0usize; self.nodes.len() + 1];
        for i in 0..self.nodes.len() {
            anchors[i + 1] = anchors[i] + self.nodes[i].is_some() as usize;
        }
        for &i in order.iter().rev() {
            self.fix(i);
        }
        for (id, &i) in order.iter().enumerate() {
            let n = self.nodes[i].as_ref().unwrap();
            size[i] += 1;
            if size[i] != anchors[n.last + 1] - anchors[n.first] {
                self.out.broken.push(format!("{}: size", self.place(i)));
            }
            let mut child = id;
            for &c in children[i].iter().rev() {
                if child == 0 || order[child - 1] != c {
                    self.out.broken.push(format!("{}: post-order", self.place(i)));
                    break;
                }
                child -= size[c];
            }
            if n.parent == NONE {
                if i + 1 != self.nodes.len() {
                    self.out.broken.push(format!("{}: {} without parent", self.place(i), t.names["node"][n.kind as usize]));
                }
                continue;
            }
            children[n.parent].push(i);
            size[n.parent] += size[i];
            let kind = self.nodes[n.parent].as_ref().unwrap().kind;
            let field = t.names["role"][self.nodes[n.parent].as_ref().unwrap().role as usize] == "FIELD";
            let role = &t.names["role"][n.role as usize];
            if role == "ATTR" || field && role == "VIS" {
                continue;
            }
            let known = &t.words[&format!("children_{kind}")];
            if n.role == 0 || !known.chunks(2).any(|c| c[0] == n.role) {
                let names = &t.names["node"];
                let message = format!("{}: {} as {} of {}", self.place(i), names[n.kind as usize], t.names["role"][n.role as usize], names[kind as usize]);
                self.out.broken.push(message);
            }
        }
        for &i in &order {
            let n = self.nodes[i].as_ref().unwrap();
            let known = &t.words[&format!("children_{}", n.kind)];
            for rule in known.chunks(2) {
                let count = children[i].iter().filter(|&&c| self.nodes[c].as_ref().unwrap().role == rule[0]).count();
                // 0: exactly one, 1: at most one, 2: any number
                if rule[1] == 0 && count != 1 || rule[1] == 1 && count > 1 {
                    let names = &t.names;
                    self.out.broken.push(format!("{}: {} has {count} {}", self.place(i), names["node"][n.kind as usize], names["role"][rule[0] as usize]));
                }
            }
        }
        let mut tree = String::new();
        self.print(&children, self.nodes.len() - 1, 0, &mut tree);
        self.out.tree = tree;
    }

    /// What the contents of a group or the parent decide; parents are fixed before their children.
    fn fix(&mut self, i: usize) {
        let t = self.p.t;
        let n = self.nodes[i].clone().unwrap();
        let children: Vec<usize> = {
            // The children of a group stand between its delimiters.
            let range = if self.tokens[i].mate == NONE { n.first..n.last + 1 } else { n.first..self.tokens[i].mate };
            range.filter(|&c| self.nodes[c].as_ref().is_some_and(|c| c.parent == i)).collect()
        };
        let role = |c: usize, nodes: &[Option<Node>]| t.names["role"][nodes[c].as_ref().unwrap().role as usize].clone();
        let name = t.names["node"][n.kind as usize].clone();
        let mut kind = n.kind;
        let paren = t.words["paren_kind"][n.kind as usize];
        let last = children.iter().max_by_key(|&&c| { let n = self.nodes[c].as_ref().unwrap(); (n.last, n.rank) }).copied();
        let elements = children.iter().filter(|&&c| role(c, &self.nodes) == "ELEM").count();
        if paren != 0 && elements == 1 {
            let comma = t.names["term"][self.tokens[self.tokens[i].mate - 1].term as usize] == "COMMA";
            let rest = t.names["node"][self.nodes[last.unwrap()].as_ref().unwrap().kind as usize] == "PAT_REST";
            if !comma && !rest {
                kind = paren;
            }
        }
        if let Some(last) = last {
            let count = t.words["count_kind"][n.kind as usize];
            if count != 0 && role(last, &self.nodes) == "COUNT" {
                kind = count;
            }
            if name == "BLOCK" && role(last, &self.nodes) == "STMT" {
                let child = self.nodes[last].as_mut().unwrap();
                if t.words["node_class"][child.kind as usize] == 1 || t.names["node"][child.kind as usize] == "PATH" {
                    child.role = t.id("role", "TAIL");
                }
            }
        }
        if name == "EXPR_ASSIGN" && t.names["role"][n.role as usize] == "ARG" && n.parent != NONE
            && t.names["node"][self.nodes[n.parent].as_ref().unwrap().kind as usize] == "MACRO_CALL" {
            kind = t.id("node", "MACRO_NAMED_ARG");
            for &c in &children {
                let new = if role(c, &self.nodes) == "LHS" { "NAME" } else { "VALUE" };
                self.nodes[c].as_mut().unwrap().role = t.id("role", new);
            }
        }
        if name == "PATH" {
            let parent = self.nodes[n.parent].as_ref().unwrap().kind;
            kind = t.words["path_kind"][parent as usize * t.names["role"].len() + n.role as usize];
        }
        self.nodes[i].as_mut().unwrap().kind = kind;
    }

    fn print(&self, children: &[Vec<usize>], i: usize, depth: usize, out: &mut String) {
        let t = self.p.t;
        let n = self.nodes[i].as_ref().unwrap();
        let token = &self.tokens[i];
        // Where the node begins without its attributes, as rustc has it.
        let field = t.names["role"][n.role as usize] == "FIELD" && t.words["node_class"][n.kind as usize] == 3;
        let attribute = |c: &&usize| {
            let role = &t.names["role"][self.nodes[**c].as_ref().unwrap().role as usize];
            role == "ATTR" || field && role == "VIS"
        };
        let leading = children[i].iter().take_while(attribute).map(|&c| self.nodes[c].as_ref().unwrap().last + 1);
        let lo = self.tokens[leading.max().unwrap_or(n.first)].lo;
        let hi = self.tokens[n.last].hi;
        out.push_str(&format!("{}{} {} {:?} data={} {lo}..{hi}\n", "  ".repeat(depth), t.names["role"][n.role as usize], t.names["node"][n.kind as usize], &self.text[token.lo..token.hi], n.data));
        for &c in &children[i] {
            self.print(children, c, depth + 1, out);
        }
    }
}
