"""Bodies that attract each other: structs, methods, and the energy as a figure of merit.

    python examples/kernels/nbody.py nbody.png
"""

import numpy as np
import png

import rustg

SOURCE = """
pub struct Body { pub pos: [f32; 3], pub vel: [f32; 3], pub mass: f32 }

const SOFTENING: f32 = 0.01;

impl Body {
    /// The acceleration that another body gives to this one.
    fn pull(&self, other: &Body) -> [f32; 3] {
        let mut d = [0.0f32; 3];
        let mut r2 = SOFTENING;
        for k in 0..3 {
            d[k] = other.pos[k] - self.pos[k];
            r2 += d[k] * d[k];
        }
        let s = other.mass / (r2 * r2.sqrt());
        [d[0] * s, d[1] * s, d[2] * s]
    }
}

#[kernel]
pub fn accelerate(#[global_id] i: usize, bodies: &[Body], dt: f32, speeds: &mut [[f32; 3]]) {
    let mut sum = [0.0f32; 3];
    for j in 0..bodies.len() {
        let a = bodies[i].pull(&bodies[j]);
        for k in 0..3 {
            sum[k] += a[k];
        }
    }
    for k in 0..3 {
        speeds[i][k] = bodies[i].vel[k] + sum[k] * dt;
    }
}

#[kernel]
pub fn drift(#[global_id] i: usize, bodies: &mut [Body], dt: f32, speeds: &[[f32; 3]]) {
    bodies[i].vel = speeds[i];
    for k in 0..3 {
        bodies[i].pos[k] += speeds[i][k] * dt;
    }
}
"""


def start(n: int, seed: int = 1) -> np.ndarray:
    """Bodies in a disc that turns."""
    module = rustg.compile(SOURCE)
    bodies = np.zeros(n, module.accelerate.parameters[0].dtype)
    random = np.random.default_rng(seed)
    angle, r = random.random(n) * 2 * np.pi, np.sqrt(random.random(n)) + 0.05
    bodies["pos"] = np.stack([r * np.cos(angle), r * np.sin(angle), 0.05 * random.normal(size=n)], 1)
    bodies["vel"] = np.stack([-np.sin(angle), np.cos(angle), 0 * r], 1) * np.sqrt(r)[:, None] * 0.8
    bodies["mass"] = 1 / n
    return bodies


def run(bodies: np.ndarray, steps: int, dt: float = 0.005) -> np.ndarray:
    """The bodies after some steps."""
    module = rustg.compile(SOURCE)
    state, speeds = rustg.array(bodies), rustg.zeros((len(bodies), 3))
    for _ in range(steps):
        module.accelerate(state, dt, speeds, threads=len(bodies))
        module.drift(state, dt, speeds, threads=len(bodies))
    return state.numpy()


def energy(bodies: np.ndarray) -> float:
    """Kinetic and potential energy, in 64 bits."""
    pos, mass = bodies["pos"].astype(float), bodies["mass"].astype(float)
    kinetic = 0.5 * np.sum(mass[:, None] * bodies["vel"].astype(float) ** 2)
    distance = np.sqrt(np.sum((pos[:, None] - pos[None]) ** 2, -1) + 0.01)
    pairs = mass[:, None] * mass[None] / distance
    return kinetic - 0.5 * (pairs.sum() - np.trace(pairs))


def picture(bodies: np.ndarray, size: int = 400) -> np.ndarray:
    """Where the bodies are, seen from above."""
    image = np.zeros((size, size), np.uint8)
    at = ((bodies["pos"][:, :2] / 3 + 0.5) * size).astype(int)
    inside = ((at >= 0) & (at < size)).all(axis=1)
    image[at[inside, 1], at[inside, 0]] = 255
    return image


if __name__ == "__main__":
    disc = start(1024)
    after = run(disc, 200)
    print(f"energy before {energy(disc):.5f}, after {energy(after):.5f}")
    png.save(picture(after), "nbody.png")
