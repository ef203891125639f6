//! Spheres over a chequered floor, traced with shadows, reflections and soft edges, and drawn
//! with characters. Everything is computed at run time: change the scene and look again.
//!
//!     rustg run examples/raytracer/main.rs

mod canvas;
mod random;
mod render;
mod scene;
mod vector;

use canvas::Canvas;
use render::{Camera, Tracer};
use scene::{Material, Scene};
use vector::Vec3;

/// Rays through each character, along one side of a square.
const SUPERSAMPLING: u32 = 3;

fn build_scene() -> Scene {
    let mut scene = Scene::new(Vec3::new(-0.6, 0.9, -0.7).unit());
    scene.add_floor(-1.0);
    scene.add_sphere(Vec3::new(0.0, 0.1, 0.2), 1.1, Material::Mirror { tint: 0.85 });
    scene.add_sphere(Vec3::new(-2.3, -0.3, 0.6), 0.7, Material::Shiny { albedo: 0.9, gloss: 40 });
    scene.add_sphere(Vec3::new(2.0, -0.45, -0.4), 0.55, Material::Matte { albedo: 0.75 });
    let mut random = random::Random::new(2024);
    let mut placed = 0;
    while placed < 9 {
        let x = random.between(-3.6, 3.6);
        let z = random.between(-1.6, 2.6);
        let radius = random.between(0.12, 0.3);
        let center = Vec3::new(x, radius - 1.0, z);
        if scene.overlaps(center, radius) {
            continue;
        }
        let material = match random.below(3) {
            0 => Material::Matte { albedo: random.between(0.3, 1.0) },
            1 => Material::Shiny { albedo: 0.6, gloss: 20 },
            _ => Material::Mirror { tint: 0.7 },
        };
        scene.add_sphere(center, radius, material);
        placed += 1;
    }
    scene
}

fn main() {
    let scene = build_scene();
    let camera = Camera::looking(Vec3::new(0.4, 1.1, -5.2), Vec3::new(0.0, -0.25, 0.0), 0.72);
    let mut tracer = Tracer::new(&scene);
    let mut canvas = Canvas::new();
    for row in 0..canvas::HEIGHT {
        for column in 0..canvas::WIDTH {
            let mut light = 0.0;
            for k in 0..SUPERSAMPLING * SUPERSAMPLING {
                let dx = (k % SUPERSAMPLING) as f64 / SUPERSAMPLING as f64;
                let dy = (k / SUPERSAMPLING) as f64 / SUPERSAMPLING as f64;
                let (x, y) = canvas::to_screen(column as f64 + dx, row as f64 + dy);
                light += tracer.trace(camera.eye, camera.through(x, y), 0);
            }
            canvas.set(column, row, light / (SUPERSAMPLING * SUPERSAMPLING) as f64);
        }
    }
    canvas.print();
    let statistics = &tracer.statistics;
    println!("{} spheres, {} rays, {} shadow rays", scene.spheres(), statistics.rays, statistics.shadow_rays);
    println!("{} reflections, deepest {}", statistics.reflections, statistics.deepest);
    println!("mean brightness {}", canvas.mean());
    canvas.print_histogram();
}
