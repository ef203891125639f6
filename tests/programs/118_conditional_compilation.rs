#![allow(dead_code, unused_variables)]
#[cfg(test)] mod tests { use super::*; #[test] fn t() { nonexistent(); } }
#[cfg(debug_assertions)] fn mode() -> &'static str { "debug" }
#[cfg(not(debug_assertions))] fn mode() -> &'static str { "release" }
#[cfg(target_os = "linux")] const OS: &str = "linux";
#[cfg(target_os = "windows")] const OS: &str = "windows";
#[cfg(any(target_pointer_width = "64", target_pointer_width = "32"))] fn w() -> u32 { if cfg!(target_pointer_width = "64") { 64 } else { 32 } }
#[cfg(all(unix, not(feature = "foo")))] struct S { #[cfg(unix)] a: i32, #[cfg(windows)] b: Missing }
#[cfg_attr(all(), derive(Clone, Copy))] #[cfg(all(unix, not(feature = "foo")))] struct S2(i32);
#[inline] fn i1() -> i32 { 1 }
#[inline(always)] #[must_use] #[allow(unused)] fn i2() -> i32 { 2 }
#[cold] #[inline(never)] #[deprecated] #[doc = "x"] fn i3() -> i32 { 3 }
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)] struct D { x: i32 }
#[repr(u8)] #[derive(Clone, Copy, PartialEq, Debug)] enum R { A = 1, B }
#[repr(C)] struct RC { a: u8, b: u32 }
#[non_exhaustive] struct NE;
enum Ev { A, #[cfg(windows)] B, C }
fn main() {
    println!("{} {} {}", mode(), OS, w());
    #[cfg(windows)] { println!("windows"); }
    #[cfg(unix)] println!("unix");
    #[cfg(not(unix))] let k = 5;
    #[cfg(unix)] let k = 6;
    println!("{k}");
    let s = S { a: 5 }; println!("{}", s.a);
    if cfg!(debug_assertions) { println!("dbg"); }
    if cfg!(test) { println!("test"); }
    println!("{} {}", cfg!(any()), cfg!(all()));
    println!("{}", i1() + i2() + i3());
    let r = R::B; println!("{}", r as u8);
    match Ev::A { Ev::A => println!("A"), #[cfg(windows)] Ev::B => println!("B"), Ev::C => println!("C") }
    let a = [1, #[cfg(windows)] 2, 3]; println!("{a:?}");
    let x = S2(4); let y = x; println!("{} {}", x.0, y.0);
    #[allow(unused_assignments)] let mut q = 3; q = 4; println!("{q}");
    println!("{}", if cfg!(any(target_arch = "x86_64", target_arch = "spirv", target_arch = "nvptx64")) { 1 } else { 0 });
}
