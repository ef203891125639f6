fn main() {
    let x: u64;
    unsafe {
        std::arch::asm!("mov {}, 5", out(reg) x);
    }
    println!("{}", x);
}
