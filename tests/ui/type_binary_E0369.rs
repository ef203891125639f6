struct S;

fn main() {
    let a = S + S;
    let b = S == S;
    let c = "a" + "b";
    let d = (1, 2) + (3, 4);
}
