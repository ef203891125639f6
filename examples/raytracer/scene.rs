//! What there is to see, and where a ray meets it.

use crate::vector::Vec3;

const ROOM: usize = 16;
/// Hits closer than this are the surface that the ray starts on.
const NEAR: f64 = 1e-6;

#[derive(Clone, Copy)]
pub enum Material {
    Matte { albedo: f64 },
    Shiny { albedo: f64, gloss: i32 },
    Mirror { tint: f64 },
    Chequered { light: f64, dark: f64 },
}

#[derive(Clone, Copy)]
enum Shape {
    Nothing,
    Sphere { center: Vec3, radius: f64 },
    Floor { height: f64 },
}

#[derive(Clone, Copy)]
struct Thing {
    shape: Shape,
    material: Material,
}

pub struct Surface {
    pub point: Vec3,
    pub normal: Vec3,
    pub material: Material,
    pub distance: f64,
}

pub enum Hit {
    Sky,
    On(Surface),
}

enum Distance {
    Never,
    At(f64),
}

pub struct Scene {
    things: [Thing; ROOM],
    count: usize,
    pub to_sun: Vec3,
}

impl Shape {
    fn distance(&self, origin: Vec3, direction: Vec3) -> Distance {
        match self {
            Shape::Nothing => Distance::Never,
            Shape::Floor { height } => {
                let d = (height - origin.y) / direction.y;
                if d > NEAR && d < 60.0 { Distance::At(d) } else { Distance::Never }
            }
            Shape::Sphere { center, radius } => {
                let offset = origin.minus(*center);
                let half_b = offset.dot(direction);
                let c = offset.dot(offset) - radius * radius;
                let discriminant = half_b * half_b - c;
                if discriminant < 0.0 {
                    return Distance::Never;
                }
                let root = discriminant.sqrt();
                if -half_b - root > NEAR {
                    Distance::At(-half_b - root)
                } else if -half_b + root > NEAR {
                    Distance::At(-half_b + root)
                } else {
                    Distance::Never
                }
            }
        }
    }

    fn normal(&self, point: Vec3) -> Vec3 {
        match self {
            Shape::Sphere { center, radius } => point.minus(*center).times(1.0 / radius),
            _ => Vec3::UP,
        }
    }
}

impl Material {
    /// How much of the light that falls here comes back.
    pub fn albedo(&self, point: Vec3) -> f64 {
        match *self {
            Material::Matte { albedo } | Material::Shiny { albedo, .. } => albedo,
            Material::Mirror { .. } => 0.08,
            Material::Chequered { light, dark } => {
                let field = point.x.floor() as i64 + point.z.floor() as i64;
                if field.rem_euclid(2) == 0 { light } else { dark }
            }
        }
    }
}

impl Scene {
    pub fn new(to_sun: Vec3) -> Scene {
        let nothing = Thing { shape: Shape::Nothing, material: Material::Matte { albedo: 0.0 } };
        Scene { things: [nothing; ROOM], count: 0, to_sun }
    }

    fn add(&mut self, shape: Shape, material: Material) {
        assert!(self.count < ROOM, "no room for more than {} things", ROOM);
        self.things[self.count] = Thing { shape, material };
        self.count += 1;
    }

    pub fn add_floor(&mut self, height: f64) {
        self.add(Shape::Floor { height }, Material::Chequered { light: 0.62, dark: 0.18 });
    }

    pub fn add_sphere(&mut self, center: Vec3, radius: f64, material: Material) {
        self.add(Shape::Sphere { center, radius }, material);
    }

    pub fn spheres(&self) -> usize {
        let mut n = 0;
        for i in 0..self.count {
            if let Shape::Sphere { .. } = self.things[i].shape {
                n += 1;
            }
        }
        n
    }

    pub fn overlaps(&self, at: Vec3, size: f64) -> bool {
        for i in 0..self.count {
            let Shape::Sphere { center, radius } = self.things[i].shape else {
                continue;
            };
            if center.minus(at).length() < radius + size {
                return true;
            }
        }
        false
    }

    pub fn nearest(&self, origin: Vec3, direction: Vec3) -> Hit {
        let mut best = f64::INFINITY;
        let mut found = ROOM;
        for i in 0..self.count {
            if let Distance::At(d) = self.things[i].shape.distance(origin, direction) {
                if d < best {
                    best = d;
                    found = i;
                }
            }
        }
        if found == ROOM {
            return Hit::Sky;
        }
        let thing = &self.things[found];
        let point = origin.plus(direction.times(best));
        Hit::On(Surface { point, normal: thing.shape.normal(point), material: thing.material, distance: best })
    }
}
