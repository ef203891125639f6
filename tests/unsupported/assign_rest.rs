fn main() {
    let mut arr = [1, 2, 3];
    (arr[1], ..) = (7, 8, 9);
    println!("{:?}", arr);
}
