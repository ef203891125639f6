struct S;

fn main() {
    let a = !"text";
    let b = -S;
    let c = -"x";
    let d = -true;
    let e = !1.5;
    let f = -5u32;
}
