fn f() {}

fn main() {
    let function = f as fn(i32);
    let shorter = &1u8 as &u16;
    let pointer = &1u8 as *const u16;
    let writable = &1u8 as *mut u8;
    let element = &[1u8, 2] as *const u16;
    let good = &mut 5u8 as &u8 as *const u8;
    let inner = &&5u8 as &u8;
    let exclusive = &1u8 as &mut u8;
}
