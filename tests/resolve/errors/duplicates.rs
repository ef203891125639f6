fn dup() {}
fn dup() {} //~ E0428
struct Two;
const Two: u8 = 1; //~ E0428
enum Variants { A, B, A } //~ E0428
struct Fields {
    a: u8,
    b: u8,
    a: u16, //~ E0124
}
fn generics<T, T>(x: T) {} //~ E0403
mod inner {
    pub trait Name {}
    pub struct Name; //~ E0428
    pub fn Other() {}
}
fn main() {
    fn local() {}
    fn local() {} //~ E0428
}
struct Own;
impl Own {
    fn f(&self) {}
    fn f(&self) {} //~ E0592
    fn g() {} //~ E0592
}
impl Own {
    fn g() {}
}
struct Generic<T>(T);
impl Generic<u8> {
    fn f() {}
}
impl Generic<u16> {
    fn f() {}
}
