struct S;

fn main() {
    let a = S as i32;
    let b = "x" as u32;
    let c = 5 as S;
    let d = (1, 2) as i64;
    let e = [1, 2] as u8;
}
