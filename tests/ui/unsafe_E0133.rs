mod m {
    pub struct S(pub i32);
    impl S {
        pub unsafe fn get(&self) -> i32 {
            self.0
        }
        pub unsafe fn none() {}
    }
    pub unsafe fn k() {}
}
static mut X: [i32; 2] = [1, 2];
unsafe fn f(x: i32) -> i32 {
    unsafe { X[0] + x }
}
fn set() {
    X[0] = 1;
}
fn main() {
    set();
    f(1);
    m::k();
    m::S(1).get();
    m::S::none();
    X[1] += 1;
    let y = X;
    let p = &y as *const [i32; 2];
    println!("{}", (*p)[0]);
    unsafe {
        f(2);
    }
    let c = (unsafe { X[0] }) + X[1];
    println!("{}", c);
}
