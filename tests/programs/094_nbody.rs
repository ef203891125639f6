const N: usize = 5;
const SOLAR_MASS: f64 = 4.0 * std::f64::consts::PI * std::f64::consts::PI;
const YEAR: f64 = 365.24;

#[derive(Clone, Copy)]
struct Body {
    p: [f64; 3],
    v: [f64; 3],
    mass: f64,
}

fn bodies() -> [Body; N] {
    [
        Body { p: [0.0; 3], v: [0.0; 3], mass: SOLAR_MASS },
        Body {
            p: [4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01],
            v: [1.66007664274403694e-03 * YEAR, 7.69901118419740425e-03 * YEAR, -6.90460016972063023e-05 * YEAR],
            mass: 9.54791938424326609e-04 * SOLAR_MASS,
        },
        Body {
            p: [8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01],
            v: [-2.76742510726411021e-03 * YEAR, 4.99852801234917238e-03 * YEAR, 2.30417297573763929e-05 * YEAR],
            mass: 2.85885980666130812e-04 * SOLAR_MASS,
        },
        Body {
            p: [1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01],
            v: [2.96460137564761618e-03 * YEAR, 2.37847173959480950e-03 * YEAR, -2.96589568540237556e-05 * YEAR],
            mass: 4.36624404335156298e-05 * SOLAR_MASS,
        },
        Body {
            p: [1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01],
            v: [2.68067772490389322e-03 * YEAR, 1.62824170038242295e-03 * YEAR, -9.51592254519715870e-05 * YEAR],
            mass: 5.15138902046611451e-05 * SOLAR_MASS,
        },
    ]
}

fn offset_momentum(b: &mut [Body; N]) {
    for k in 0..3 {
        let mut p = 0.0;
        for i in 0..N {
            p += b[i].v[k] * b[i].mass;
        }
        b[0].v[k] = -p / SOLAR_MASS;
    }
}

fn energy(b: &[Body; N]) -> f64 {
    let mut e = 0.0;
    for i in 0..N {
        let v = b[i].v;
        e += 0.5 * b[i].mass * (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        for j in i + 1..N {
            let mut d2 = 0.0;
            for k in 0..3 {
                let d = b[i].p[k] - b[j].p[k];
                d2 += d * d;
            }
            e -= b[i].mass * b[j].mass / d2.sqrt();
        }
    }
    e
}

fn advance(b: &mut [Body; N], dt: f64) {
    for i in 0..N {
        for j in i + 1..N {
            let mut d = [0.0; 3];
            for k in 0..3 {
                d[k] = b[i].p[k] - b[j].p[k];
            }
            let d2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
            let mag = dt / (d2 * d2.sqrt());
            let (mi, mj) = (b[i].mass, b[j].mass);
            for k in 0..3 {
                b[i].v[k] -= d[k] * mj * mag;
                b[j].v[k] += d[k] * mi * mag;
            }
        }
    }
    for i in 0..N {
        for k in 0..3 {
            b[i].p[k] += dt * b[i].v[k];
        }
    }
}

fn main() {
    let mut b = bodies();
    offset_momentum(&mut b);
    println!("{}", energy(&b));
    for _ in 0..1000 {
        advance(&mut b, 0.01);
    }
    println!("{}", energy(&b));
    println!("{:?}", b[3].p);
}
