fn f() {}

fn f() {}

struct S;
struct S;

fn main() {}
