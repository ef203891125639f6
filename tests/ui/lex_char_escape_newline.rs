fn main() {
    let a = '	';
    let b = '
';
}
