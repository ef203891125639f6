"""Operands that never have a value (`[1, return]`): no row of LIR names a register that its function does not have."""

import re
import subprocess

from rustg.driver import EMITTERS, Compiler

SOURCE = """
struct S { a: i32, b: u8 }
enum E { A(i32, i32), B }
impl S { fn add(&self, n: i32, m: i32) -> i32 { self.a + n + m } }
fn add(a: i32, b: i32) -> i32 { a + b }
fn tuple() { let t: (i32, u8) = (1, return); println!("{}", t.0); }
fn structure() { let t = S { a: 1, b: return }; println!("{} {}", t.a, t.b); }
fn variant() { let t = if true { E::A(1, return) } else { E::B }; if let E::A(x, _) = t { println!("{}", x); } }
fn call() { let t = add(1, return); println!("{}", t); }
fn method() { let t = S { a: 1, b: 2 }.add(return, 2); println!("{}", t); }
fn pointer() { let f: fn(i32, i32) -> i32 = add; println!("{}", f(return, 1)); }
fn repeated() { let t: [i32; 2] = [return; 2]; println!("{}", t[0]); }
fn nested() { let t: (i32, S) = (1, return); println!("{}", t.1.a); }
fn assigned() { let mut t = [1, 2]; t[1] = return; println!("{}", t[0]); }
fn cast() { let t = &(return as i32); println!("{}", t); }
fn slice() { let t = &[1, return][..]; println!("{}", t[0]); }
fn list() { let [.., z] = [1, 2, 3, return]; println!("{}", z); }
fn tuples() { let t: [(i32, i32); 2] = [(1, 2), return]; println!("{}", t[0].1); }
fn condition() { if (return) { println!("a"); } else { println!("b"); } }
fn circle() { while (return) { println!("a"); } }
fn both() { let a = (return) && true; println!("{}", a); }
fn either() { let a = true && (false || return); println!("{}", a); }
fn matched() { match (1, return) { (1, _) => println!("a"), _ => println!("b") } }
fn text() { let a: (&str, i32) = (return, 1); println!("{} {}", a.0, a.1); }
fn inner(b: bool) -> i32 { let a: [i32; 2] = [1, if b { 2 } else { return 7 }]; a[1] }
fn main() {
    condition(); circle(); both(); either(); matched(); text(); assert_eq!((inner(true), inner(false)), (2, 7));
    tuple(); structure(); variant(); call(); method(); pointer(); repeated(); nested(); assigned(); cast(); slice(); list(); tuples();
    println!("end");
}
"""


def test_no_register_is_wild(tmp_path):
    source, program = tmp_path / "p.rs", tmp_path / "p"
    source.write_text(SOURCE)
    result = Compiler(None).compile([str(source)])
    assert [message.text for message in result.messages if message.level == "error"] == []
    functions = re.split(r"^fn ", EMITTERS["lir"][1](result), flags=re.M)[1:]
    wild = {}
    for text in functions:
        head, _, rest = text.partition("\n")
        known = set(re.findall(r"%\d+(?= \w)", head + "".join(re.findall(r"^  vregs .*$", rest, re.M))))
        body = re.sub(r"^  vregs .*$", "", rest, flags=re.M)
        if strange := set(re.findall(r"%\d+", body)) - known:
            wild[head] = strange
    assert len(functions) > 20
    assert wild == {}
    program.write_bytes(result.image())
    program.chmod(0o755)
    done = subprocess.run([program], capture_output=True, text=True, timeout=10)
    assert (done.returncode, done.stdout) == (0, "end\n")
