const NONE: usize = usize::MAX;

#[derive(Clone, Copy)]
struct Node {
    key: i32,
    left: usize,
    right: usize,
    height: i32,
}

struct Tree {
    nodes: [Node; 128],
    len: usize,
    root: usize,
    rotations: u32,
}

impl Tree {
    fn new() -> Tree {
        let empty = Node { key: 0, left: NONE, right: NONE, height: 1 };
        Tree { nodes: [empty; 128], len: 0, root: NONE, rotations: 0 }
    }

    fn height(&self, n: usize) -> i32 {
        if n == NONE { 0 } else { self.nodes[n].height }
    }

    fn update(&mut self, n: usize) {
        let l = self.height(self.nodes[n].left);
        let r = self.height(self.nodes[n].right);
        self.nodes[n].height = 1 + l.max(r);
    }

    fn balance(&self, n: usize) -> i32 {
        self.height(self.nodes[n].left) - self.height(self.nodes[n].right)
    }

    fn rotate_right(&mut self, n: usize) -> usize {
        let l = self.nodes[n].left;
        self.nodes[n].left = self.nodes[l].right;
        self.nodes[l].right = n;
        self.update(n);
        self.update(l);
        self.rotations += 1;
        l
    }

    fn rotate_left(&mut self, n: usize) -> usize {
        let r = self.nodes[n].right;
        self.nodes[n].right = self.nodes[r].left;
        self.nodes[r].left = n;
        self.update(n);
        self.update(r);
        self.rotations += 1;
        r
    }

    fn insert_at(&mut self, n: usize, key: i32) -> usize {
        if n == NONE {
            let i = self.len;
            self.nodes[i].key = key;
            self.len += 1;
            return i;
        }
        if key < self.nodes[n].key {
            let l = self.insert_at(self.nodes[n].left, key);
            self.nodes[n].left = l;
        } else if key > self.nodes[n].key {
            let r = self.insert_at(self.nodes[n].right, key);
            self.nodes[n].right = r;
        } else {
            return n;
        }
        self.update(n);
        match self.balance(n) {
            2.. => {
                if self.balance(self.nodes[n].left) < 0 {
                    let l = self.nodes[n].left;
                    self.nodes[n].left = self.rotate_left(l);
                }
                self.rotate_right(n)
            }
            ..=-2 => {
                if self.balance(self.nodes[n].right) > 0 {
                    let r = self.nodes[n].right;
                    self.nodes[n].right = self.rotate_right(r);
                }
                self.rotate_left(n)
            }
            _ => n,
        }
    }

    fn insert(&mut self, key: i32) {
        self.root = self.insert_at(self.root, key);
    }

    fn contains(&self, key: i32) -> bool {
        let mut n = self.root;
        while n != NONE {
            let k = self.nodes[n].key;
            if key == k {
                return true;
            }
            n = if key < k { self.nodes[n].left } else { self.nodes[n].right };
        }
        false
    }

    fn print(&self, n: usize) {
        if n == NONE {
            return;
        }
        self.print(self.nodes[n].left);
        print!("{} ", self.nodes[n].key);
        self.print(self.nodes[n].right);
    }
}

fn main() {
    let mut t = Tree::new();
    for i in 0..100 {
        t.insert(i * 37 % 101);
    }
    for i in 0..20 {
        t.insert(-i);
    }
    t.print(t.root);
    println!();
    println!("{} nodes, height {}, {} rotations", t.len, t.height(t.root), t.rotations);
    println!("{} {} {}", t.contains(50), t.contains(-19), t.contains(1000));
}
