//! From rays to brightness.

use crate::scene::{Hit, Material, Scene, Surface};
use crate::vector::Vec3;

const MAX_DEPTH: u32 = 6;
const AMBIENT: f64 = 0.12;

pub struct Camera {
    pub eye: Vec3,
    forward: Vec3,
    right: Vec3,
    up: Vec3,
    zoom: f64,
}

impl Camera {
    pub fn looking(eye: Vec3, at: Vec3, zoom: f64) -> Camera {
        let forward = at.minus(eye).unit();
        let right = Vec3::UP.cross(forward).unit();
        Camera { eye, forward, right, up: forward.cross(right), zoom }
    }

    /// The direction through the point (x, y) of the screen, both about -1 to 1.
    pub fn through(&self, x: f64, y: f64) -> Vec3 {
        let across = self.right.times(x * self.zoom);
        let along = self.up.times(y * self.zoom);
        self.forward.plus(across).plus(along).unit()
    }
}

pub struct Statistics {
    pub rays: u64,
    pub shadow_rays: u64,
    pub reflections: u64,
    pub deepest: u32,
}

pub struct Tracer<'a> {
    scene: &'a Scene,
    pub statistics: Statistics,
}

impl<'a> Tracer<'a> {
    pub fn new(scene: &'a Scene) -> Tracer<'a> {
        Tracer { scene, statistics: Statistics { rays: 0, shadow_rays: 0, reflections: 0, deepest: 0 } }
    }

    fn sky(direction: Vec3) -> f64 {
        0.05 + 0.3 * (direction.y.max(0.0)).sqrt()
    }

    /// Light that arrives from the sun: 0 in a shadow.
    fn sunlight(&mut self, s: &Surface) -> f64 {
        let facing = s.normal.dot(self.scene.to_sun);
        if facing <= 0.0 {
            return 0.0;
        }
        self.statistics.shadow_rays += 1;
        match self.scene.nearest(s.point, self.scene.to_sun) {
            Hit::Sky => facing,
            Hit::On(_) => 0.0,
        }
    }

    pub fn trace(&mut self, origin: Vec3, direction: Vec3, depth: u32) -> f64 {
        self.statistics.rays += 1;
        self.statistics.deepest = self.statistics.deepest.max(depth);
        let s = match self.scene.nearest(origin, direction) {
            Hit::On(s) => s,
            Hit::Sky => return Tracer::sky(direction),
        };
        let sun = self.sunlight(&s);
        let mut light = s.material.albedo(s.point) * (AMBIENT + sun);
        match s.material {
            Material::Shiny { gloss, .. } if sun > 0.0 => {
                let highlight = direction.reflect(s.normal).dot(self.scene.to_sun).max(0.0);
                light += highlight.powi(gloss);
            }
            Material::Mirror { tint } if depth < MAX_DEPTH => {
                self.statistics.reflections += 1;
                light += tint * self.trace(s.point, direction.reflect(s.normal), depth + 1);
            }
            _ => {}
        }
        // Distance fades into the sky.
        let clear = 1.0 / (1.0 + 0.002 * s.distance * s.distance);
        light * clear + Tracer::sky(direction) * (1.0 - clear)
    }
}
