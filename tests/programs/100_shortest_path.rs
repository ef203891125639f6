const N: usize = 8;
const INF: u32 = u32::MAX;

struct Graph {
    weight: [[u32; N]; N],
}

struct Route {
    cost: [u32; N],
    before: [Link; N],
}

#[derive(Clone, Copy)]
enum Link {
    Start,
    From(usize),
    Unreached,
}

impl Graph {
    fn new(edges: &[(usize, usize, u32)]) -> Graph {
        let mut g = Graph { weight: [[INF; N]; N] };
        for i in 0..edges.len() {
            let (a, b, w) = edges[i];
            g.weight[a][b] = w;
            g.weight[b][a] = w;
        }
        g
    }

    fn dijkstra(&self, start: usize) -> Route {
        let mut r = Route { cost: [INF; N], before: [Link::Unreached; N] };
        let mut done = [false; N];
        r.cost[start] = 0;
        r.before[start] = Link::Start;
        loop {
            let mut best = N;
            for i in 0..N {
                if !done[i] && r.cost[i] != INF && (best == N || r.cost[i] < r.cost[best]) {
                    best = i;
                }
            }
            if best == N {
                return r;
            }
            done[best] = true;
            for to in 0..N {
                let w = self.weight[best][to];
                if w == INF {
                    continue;
                }
                let c = r.cost[best] + w;
                if c < r.cost[to] {
                    r.cost[to] = c;
                    r.before[to] = Link::From(best);
                }
            }
        }
    }

    fn floyd(&self) -> [[u32; N]; N] {
        let mut d = self.weight;
        for i in 0..N {
            d[i][i] = 0;
        }
        for k in 0..N {
            for i in 0..N {
                for j in 0..N {
                    if d[i][k] != INF && d[k][j] != INF {
                        d[i][j] = d[i][j].min(d[i][k] + d[k][j]);
                    }
                }
            }
        }
        d
    }
}

impl Route {
    fn print(&self, to: usize) {
        match self.before[to] {
            Link::Unreached => print!("no way to {}", to),
            Link::Start => print!("{}", to),
            Link::From(b) => {
                self.print(b);
                print!(" -> {}", to);
            }
        }
    }
}

fn main() {
    let g = Graph::new(&[(0, 1, 4), (0, 2, 1), (2, 1, 2), (1, 3, 5), (2, 3, 8), (3, 4, 3), (4, 5, 1), (5, 0, 20)]);
    let r = g.dijkstra(0);
    for i in 0..N {
        r.print(i);
        if r.cost[i] != INF {
            println!(" ({})", r.cost[i]);
        } else {
            println!();
        }
    }
    let d = g.floyd();
    for i in 0..6 {
        println!("{:?}", &d[i][..6]);
        for j in 0..N {
            assert_eq!(d[0][j], r.cost[j]);
        }
    }
}
