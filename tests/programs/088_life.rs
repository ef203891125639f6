const W: usize = 20;
const H: usize = 10;

type Grid = [[bool; W]; H];

fn neighbours(g: &Grid, x: usize, y: usize) -> u32 {
    let mut n = 0;
    for dy in 0..3 {
        for dx in 0..3 {
            if dx == 1 && dy == 1 {
                continue;
            }
            if g[(y + dy + H - 1) % H][(x + dx + W - 1) % W] {
                n += 1;
            }
        }
    }
    n
}

fn step(g: &Grid) -> Grid {
    let mut next = [[false; W]; H];
    for y in 0..H {
        for x in 0..W {
            next[y][x] = match (g[y][x], neighbours(g, x, y)) {
                (true, 2 | 3) => true,
                (false, 3) => true,
                _ => false,
            };
        }
    }
    next
}

fn show(g: &Grid) {
    for y in 0..H {
        for x in 0..W {
            print!("{}", if g[y][x] { "#" } else { "." });
        }
        println!();
    }
    println!();
}

fn main() {
    let mut g: Grid = [[false; W]; H];
    let glider = [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)];
    for i in 0..glider.len() {
        let (x, y) = glider[i];
        g[y][x] = true;
    }
    for i in 0..3 {
        g[5][10 + i] = true;
    }
    show(&g);
    for _ in 0..12 {
        g = step(&g);
    }
    show(&g);
}
