#[cfg(windows)]
fn name() -> &'static str {
    "windows"
}

#[cfg(not(windows))]
fn name() -> &'static str {
    "other"
}

fn main() {
    println!("{}", name());
}
