struct Cell<'a> {
    inner: &'a mut i32,
}

fn field(cell: &Cell) {
    *cell.inner = 1;
}

fn parameter(a: &&mut i32) {
    **a += 1;
}

fn owned(cell: Cell) {
    *cell.inner = 1;
}

fn exclusive(a: &mut &mut i32) {
    **a += 1;
}

fn main() {
    let x = &mut 5;
    let y = &x;
    **y = 6;
}
