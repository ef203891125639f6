const W: usize = 31;
const H: usize = 15;
const WALL: u8 = b'#';
const OPEN: u8 = b' ';

struct Random(u32);

impl Random {
    fn next(&mut self, below: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % below
    }
}

#[derive(Clone, Copy)]
enum Dir {
    North,
    East,
    South,
    West,
}

const DIRS: [Dir; 4] = [Dir::North, Dir::East, Dir::South, Dir::West];

impl Dir {
    fn delta(self) -> (i32, i32) {
        match self {
            Dir::North => (0, -1),
            Dir::East => (1, 0),
            Dir::South => (0, 1),
            Dir::West => (-1, 0),
        }
    }
}

struct Maze {
    cells: [[u8; W]; H],
}

impl Maze {
    fn at(&self, x: i32, y: i32) -> u8 {
        if x < 0 || y < 0 || x >= W as i32 || y >= H as i32 {
            return 0;
        }
        self.cells[y as usize][x as usize]
    }

    fn carve(&mut self, x: i32, y: i32, rng: &mut Random) {
        self.cells[y as usize][x as usize] = OPEN;
        let mut order = DIRS;
        for i in 0..4 {
            let j = i + rng.next(4 - i as u32) as usize;
            let t = order[i];
            order[i] = order[j];
            order[j] = t;
        }
        for i in 0..4 {
            let (dx, dy) = order[i].delta();
            if self.at(x + 2 * dx, y + 2 * dy) == WALL {
                self.cells[(y + dy) as usize][(x + dx) as usize] = OPEN;
                self.carve(x + 2 * dx, y + 2 * dy, rng);
            }
        }
    }

    fn solve(&mut self, from: (i32, i32), to: (i32, i32)) -> i32 {
        let mut distance = [[-1i32; W]; H];
        let mut queue = [(0i32, 0i32); W * H];
        let (mut head, mut tail) = (0, 1);
        queue[0] = from;
        distance[from.1 as usize][from.0 as usize] = 0;
        while head < tail {
            let (x, y) = queue[head];
            head += 1;
            for i in 0..4 {
                let (dx, dy) = DIRS[i].delta();
                let (nx, ny) = (x + dx, y + dy);
                if self.at(nx, ny) == OPEN && distance[ny as usize][nx as usize] < 0 {
                    distance[ny as usize][nx as usize] = distance[y as usize][x as usize] + 1;
                    queue[tail] = (nx, ny);
                    tail += 1;
                }
            }
        }
        let (mut x, mut y) = to;
        let length = distance[y as usize][x as usize];
        let mut left = length;
        while left >= 0 {
            self.cells[y as usize][x as usize] = b'.';
            for i in 0..4 {
                let (dx, dy) = DIRS[i].delta();
                if self.at(x + dx, y + dy) == OPEN && distance[(y + dy) as usize][(x + dx) as usize] == left - 1 {
                    x += dx;
                    y += dy;
                    break;
                }
            }
            left -= 1;
        }
        length
    }

    fn show(&self) {
        for y in 0..H {
            for x in 0..W {
                print!("{}", self.cells[y][x] as char);
            }
            println!();
        }
    }
}

fn main() {
    let mut m = Maze { cells: [[WALL; W]; H] };
    let mut rng = Random(2463534242);
    m.carve(1, 1, &mut rng);
    let length = m.solve((1, 1), (W as i32 - 2, H as i32 - 2));
    m.show();
    println!("{} steps", length);
}
