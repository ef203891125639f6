static mut COUNTER: u32 = 5;
static mut LOG: [u8; 4] = [0; 4];

fn bump(by: u32) -> u32 {
    unsafe {
        COUNTER += by;
        LOG[(COUNTER % 4) as usize] += 1;
        COUNTER
    }
}

fn main() {
    println!("{} {} {}", bump(1), bump(10), bump(0));
    let total = unsafe { LOG[0] + LOG[1] + LOG[2] + LOG[3] };
    println!("{}", total);
    println!("{}", unsafe { COUNTER });
}
