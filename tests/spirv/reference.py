"""A reference interpreter of LIR on 32-bit integers, and a generator of random structured programs."""

from builder import NONE, Program

from rustg.registry.lir import OPS, OPS_BY_ID

M = 0xFFFFFFFF


class Trapped(Exception):
    """The program reached TRAP."""


def _signed(x):
    return x - (1 << 32) if x >> 31 else x


_BINARY = {
    "ADD": lambda a, b: a + b, "SUB": lambda a, b: a - b, "MUL": lambda a, b: a * b, "XOR": lambda a, b: a ^ b, "AND": lambda a, b: a & b,
    "OR": lambda a, b: a | b, "SHR_U": lambda a, b: a >> (b & 31), "EQ": lambda a, b: a == b, "NE": lambda a, b: a != b,
    "LT_U": lambda a, b: a < b, "LT_S": lambda a, b: _signed(a) < _signed(b), "GE_U": lambda a, b: a >= b,
}


class Machine:
    """Runs functions of a `Program`; counts steps."""

    def __init__(self, program: Program):
        self.program = program
        self.rows = [(OPS_BY_ID[r[0]].name, *r[1:]) for r in program.lir]
        self.steps = 0

    def call(self, index: int, args):
        f = self.program.fn[index]
        regs = dict(zip(f.params, args))
        pending = {}
        at = f.first + 1
        while True:
            self.steps += 1
            op, _, dst, a, b, c, _ = self.rows[at]
            at += 1
            if op in _BINARY:
                regs[dst] = int(_BINARY[op](regs[a], regs[b])) & M
            elif op == "CONST":
                regs[dst] = a
            elif op == "MOVE":
                regs[dst] = regs[a]
            elif op == "BR" or op == "BR_IF" and regs[a] or op == "BR_UNLESS" and not regs[a]:
                at = self.target(b)
            elif op == "IF" and not regs[a]:
                at = b + 1
            elif op == "ELSE":
                at = b + 1
            elif op == "SWITCH":
                at = self.arm(at, regs[a], c)
            elif op == "ARM":
                at = b + 1
            elif op == "ARG":
                pending[b] = regs[a]
            elif op in ("CALL", "CALL_PTR"):
                callee = a if op == "CALL" else regs[a] - 1
                results = self.call(callee, [pending[i] for i in range(b)])
                pending = {}
                for register, value in zip((dst, c), results):
                    if register != NONE:
                        regs[register] = value
            elif op == "FN_ADDR":
                regs[dst] = a + 1
            elif op == "RET":
                return [regs[v] for v in (a, b) if v != NONE]
            elif op == "TRAP":
                raise Trapped

    def target(self, row: int) -> int:
        if self.rows[row][0] == "LOOP":
            return row + 1
        end = self.rows[row][4]
        return (self.rows[end][4] if self.rows[end][0] == "ELSE" else end) + 1

    def arm(self, at: int, value: int, default: int) -> int:
        while self.rows[at][0] == "ON":
            if self.rows[at][3] == value:
                return self.rows[at][5] + 1
            at += 1
        return default + 1


class Generator:
    """One random program: functions ``f0`` (the kernel's), ``f1``... that call later ones."""

    def __init__(self, random, functions=3, budget=60):
        self.random, self.budget = random, budget
        self.program = Program()
        self.headers = []
        count = random.randint(1, functions)
        # Later functions are made first, since a call names a function that exists.
        self.made = []
        for number in range(count):
            self.made.append(self.function(f"f{number}"))
        self.top = self.made[-1]

    def function(self, name):
        f = self.f = self.program.function(name, ["i32", "i32"], ["i32", "i32"])
        self.values = [f.const("i32", self.random.getrandbits(32)) for _ in range(3)] + [f.op("MOVE", "i32", p) for p in f.params]
        self.fuel, self.acc = f.op("MOVE", "i32", f.params[1]), f.const("i32", 17)
        self.one, self.zero = f.const("i32", 1), f.const("i32", 0)
        self.left = self.budget
        outer = f.block()
        self.outer = outer
        self.body(0)
        f.end()
        f.ret(self.acc, self.fuel)
        f.finish()
        return f

    def mark(self):
        f = self.f
        k = f.const("i32", self.random.getrandbits(16) | 1)
        f.row("MUL", "i32", self.acc, self.acc, k)
        f.row("ADD", "i32", self.acc, self.acc, self.random.choice(self.values))

    def condition(self):
        f, r = self.f, self.random
        shifted = f.op("SHR_U", "i32", self.acc, f.const("i32", r.randint(0, 20)))
        bit = f.op("AND", "i32", shifted, f.const("i32", r.choice((1, 1, 3, 7))))
        return f.op(r.choice(("EQ", "NE")), "i32", bit, self.zero, to="i8")

    def body(self, depth):
        for _ in range(self.random.randint(1, 4)):
            if self.left <= 0:
                return
            self.left -= 1
            self.statement(depth)

    def statement(self, depth):
        f, r = self.f, self.random
        kinds = ["mark", "mark", "math", "branch", "branch", "branch", "call"]
        kinds += ["block", "block", "loop", "loop", "if", "if", "switch"] if depth < 6 else []
        kinds += ["leave"] if depth > 0 else []
        kind = r.choice(kinds)
        if kind == "mark":
            self.mark()
        elif kind == "math":
            op = r.choice(("ADD", "SUB", "MUL", "XOR", "AND", "OR"))
            f.row(op, "i32", r.choice(self.values), r.choice(self.values), r.choice(self.values))
        elif kind == "branch":
            f.row(r.choice(("BR_IF", "BR_UNLESS")), a=self.condition(), b=self.goal())
        elif kind == "leave":
            if r.random() < 0.15:
                f.ret(self.acc, self.fuel)
            else:
                f.row("BR", b=self.goal())
        elif kind == "call" and self.made:
            target = r.choice(self.made)
            f.row("SUB", "i32", self.fuel, self.fuel, self.one)
            stop = f.op("LT_S", "i32", self.fuel, self.zero, to="i8")
            f.row("BR_IF", a=stop, b=self.outer)
            got = f.call(target, [("i32", r.choice(self.values)), ("i32", self.fuel)], ["i32", "i32"])
            f.row("XOR", "i32", self.acc, self.acc, got[0])
            f.row("MOVE", "i32", self.fuel, got[1])
        elif kind == "block":
            f.block()
            self.body(depth + 1)
            f.end()
        elif kind == "loop":
            # Around it sometimes a block that it fills, as `while` is lowered.
            wrapped = r.random() < 0.5
            if wrapped:
                f.block()
            row = f.loop()
            f.row("SUB", "i32", self.fuel, self.fuel, self.one)
            stop = f.op("LT_S", "i32", self.fuel, self.zero, to="i8")
            f.row("BR_IF", a=stop, b=self.outer)
            self.body(depth + 1)
            if r.random() < 0.7:
                f.row("BR_IF", a=self.condition(), b=row)
            elif r.random() < 0.5:
                f.row("BR", b=row)
            f.end()
            if wrapped:
                f.end()
        elif kind == "if":
            f.if_(self.condition())
            self.body(depth + 1)
            if r.random() < 0.6:
                f.else_()
                self.body(depth + 1)
            f.end()
        elif kind == "switch":
            self.switch(depth)

    def switch(self, depth):
        f, r = self.f, self.random
        value = f.op("AND", "i32", self.acc, f.const("i32", 7))
        cases = r.sample(range(8), r.randint(0, 5))
        default = r.random() < 0.5
        ons = f.switch("i32", value, cases, default)
        while ons:
            k = r.randint(1, len(ons))
            f.arm(ons[:k])
            ons = ons[k:]
            self.body(depth + 1)
        if default:
            f.arm([])
            self.body(depth + 1)
        f.end()

    def goal(self):
        """A region around that a branch may name; repeating a loop is always paid for at its start."""
        return self.random.choice([row for row in self.f.open if self.program.lir[row][0] != OPS["FUNC"].id])
