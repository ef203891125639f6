mod m {
    fn hidden() {}
    struct Secret;
    const K: i32 = 1;
    pub mod inner {
        fn deep() {}
    }
}

fn main() {
    m::hidden();
    let s = m::Secret;
    println!("{}", m::K);
    m::inner::deep();
}
