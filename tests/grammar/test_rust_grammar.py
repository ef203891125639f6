"""The grammar of Rust: shapes of trees, what is rejected, and the contract of node kinds."""

import pytest

from rustg.grammar import pack, tables
from rustg.registry import nodes, terminals

from .reference import SyntaxProblem, parse, retag


def expr(text: str) -> str:
    """Tree of an expression that stands alone in an argument list."""
    return parse(text, "ARGS")


@pytest.mark.parametrize("text, tree", [
    ("a + b * c", "EXPR_BINARY(+ LHS=PATH(a) RHS=EXPR_BINARY#2(* LHS=PATH(b) RHS=PATH(c)))"),
    ("a - b - c", "EXPR_BINARY#1(- LHS=EXPR_BINARY#1(- LHS=PATH(a) RHS=PATH(b)) RHS=PATH(c))"),
    ("a = b = c", "EXPR_ASSIGN(= LHS=PATH(a) RHS=EXPR_ASSIGN(= LHS=PATH(b) RHS=PATH(c)))"),
    ("-a.b", "EXPR_UNARY(- EXPR=EXPR_FIELD(b BASE=PATH(a)))"),
    ("-a as u8 + 1", "EXPR_BINARY(+ LHS=EXPR_CAST(as EXPR=EXPR_UNARY(- EXPR=PATH(a)) TYPE=PATH(u8)) "
                     "RHS=EXPR_LIT(1))"),
    ("a >> b >= c", "EXPR_BINARY#15(> LHS=EXPR_BINARY#9(> LHS=PATH(a) RHS=PATH(b)) RHS=PATH(c))"),
    ("a << 1 < b", "EXPR_BINARY#12(< LHS=EXPR_BINARY#8(< LHS=PATH(a) RHS=EXPR_LIT(1)) RHS=PATH(b))"),
    ("&&x", "EXPR_REF(& EXPR=EXPR_REF(& EXPR=PATH(x)))"),
    ("a && &b", "EXPR_BINARY#16(& LHS=PATH(a) RHS=EXPR_REF(& EXPR=PATH(b)))"),
    ("a..b + 1", "EXPR_RANGE#6(.. LO=PATH(a) HI=EXPR_BINARY(+ LHS=PATH(b) RHS=EXPR_LIT(1)))"),
    ("..", "EXPR_RANGE(..)"),
    ("return a + b", "EXPR_RETURN(return EXPR=EXPR_BINARY(+ LHS=PATH(a) RHS=PATH(b)))"),
    ("|x, y: u8| x + 1", "EXPR_CLOSURE(| PARAM=PAT_BIND(x) PARAM=PARAM(: PAT=PAT_BIND(y) TYPE=PATH(u8)) "
                         "BODY=EXPR_BINARY(+ LHS=PATH(x) RHS=EXPR_LIT(1)))"),
    ("move || a", "EXPR_CLOSURE#1(|| BODY=PATH(a))"),
    ("a::b::<T>(c)", "EXPR_CALL(( CALLEE=PATH(b QUAL=PATH(a) GENERIC_ARG=PATH(T)) ARG=PATH(c))"),
    ("<T as U>::f", "PATH(f QUAL=QSELF(< TYPE=PATH(T) TRAIT=PATH(U)))"),
    ("x.0.1", "EXPR_FIELD(1 BASE=EXPR_FIELD(0 BASE=PATH(x)))"),
    ("a.b::<Vec<T>>(1)?", "EXPR_TRY(? EXPR=EXPR_METHOD_CALL(b RECEIVER=PATH(a) GENERIC_ARG=PATH(Vec "
                          "GENERIC_ARG=PATH(T)) ARG=EXPR_LIT(1)))"),
    ("S { a, b: 1, ..c }", "EXPR_STRUCT({ PATH=PATH(S) FIELD=EXPR_FIELD_INIT(a) FIELD=EXPR_FIELD_INIT(b "
                           "VALUE=EXPR_LIT(1)) BASE=STRUCT_BASE(.. EXPR=PATH(c)))"),
    ("if let A = b && c {} else {}", "EXPR_IF(if COND=EXPR_BINARY#16(& LHS=EXPR_LET(let PAT=PAT_BIND(A) "
                                     "EXPR=PATH(b)) RHS=PATH(c)) THEN=BLOCK({) ELSE=BLOCK({))"),
    ("match a { B if c => d, _ => {} }", "EXPR_MATCH(match SCRUTINEE=PATH(a) ARM=ARM(=> PAT=PAT_BIND(B) "
                                         "GUARD=PATH(c) BODY=PATH(d)) ARM=ARM(=> PAT=PAT_WILD(_) BODY=BLOCK({)))"),
    ("println!(\"{}\", x)", "MACRO_CALL#9(! PATH=PATH(println) ARG=EXPR_LIT(\"{}\") ARG=PATH(x))"),
    ("my!(fn => )", "MACRO_CALL#1(! PATH=PATH(my))"),
    ("'a: loop { break 'a 1 }", "EXPR_LOOP(loop LABEL=LABEL('a) BODY=BLOCK({ STMT=EXPR_BREAK(break "
                                "LABEL=LABEL('a) EXPR=EXPR_LIT(1))))"),
])
def test_expressions(text, tree):
    assert expr(text) == tree


@pytest.mark.parametrize("text, tree", [
    ("{} - 1;", "BLOCK({) STMT_EXPR(; EXPR=EXPR_UNARY(- EXPR=EXPR_LIT(1)))"),
    ("{}.a;", "STMT_EXPR(; EXPR=EXPR_FIELD(a BASE=BLOCK({)))"),
    ("if x {} (a)", "EXPR_IF(if COND=PATH(x) THEN=BLOCK({)) EXPR_TUPLE(( ELEM=PATH(a))"),
    ("S {} == a;", "STMT_EXPR(; EXPR=EXPR_BINARY#10(== LHS=EXPR_STRUCT({ PATH=PATH(S)) RHS=PATH(a)))"),
    ("let A(x) | B(x) = y else { return };",
     "STMT_LET(let PAT=PAT_OR(| ELEM=PAT_TUPLE_STRUCT(( PATH=PATH(A) ELEM=PAT_BIND(x)) "
     "ELEM=PAT_TUPLE_STRUCT(( PATH=PATH(B) ELEM=PAT_BIND(x))) INIT=PATH(y) "
     "ELSE=BLOCK({ STMT=EXPR_RETURN(return)))"),
    ("if return {} {}", "EXPR_IF(if COND=EXPR_RETURN(return EXPR=BLOCK({)) THEN=BLOCK({))"),
    ("match return S {} {}", "EXPR_MATCH(match SCRUTINEE=EXPR_RETURN(return EXPR=EXPR_STRUCT({ PATH=PATH(S))))"),
    ("while break {}", "EXPR_WHILE(while COND=EXPR_BREAK(break) BODY=BLOCK({))"),
    ("if break 'a S {} {}", "EXPR_IF(if COND=EXPR_BREAK(break LABEL=LABEL('a) EXPR=EXPR_STRUCT({ PATH=PATH(S))) THEN=BLOCK({))"),
    ("m! {} x", "MACRO_CALL#4(! PATH=PATH(m)) PATH(x)"),
    ("#[a] x;", "STMT_EXPR(; ATTR=ATTR(# PATH=PATH(a)) EXPR=PATH(x))"),
    ("unsafe { f() }", "BLOCK#1({ STMT=EXPR_CALL(( CALLEE=PATH(f)))"),
])
def test_statements(text, tree):
    assert parse(text, "STMTS") == tree


@pytest.mark.parametrize("text, tree", [
    ("pub(crate) const unsafe extern \"C\" fn f<'a, T: A + 'a>(&'a mut self, x: T) -> u8 where T: B;",
     "ITEM_FN#13(f VIS=VIS(pub PATH=PATH(crate)) ABI=ABI(\"C\") GENERIC=GENERIC_LIFETIME('a) "
     "GENERIC=GENERIC_TYPE(T BOUND=PATH(A) BOUND=LIFETIME('a)) PARAM=SELF_PARAM#3(self "
     "LIFETIME=LIFETIME('a)) PARAM=PARAM(: PAT=PAT_BIND(x) TYPE=PATH(T)) RET=PATH(u8) "
     "WHERE=WHERE_PRED(: SUBJECT=PATH(T) BOUND=PATH(B)))"),
    ("struct S<T>(pub T, [u8; 2]);",
     "ITEM_STRUCT#1(S GENERIC=GENERIC_TYPE(T) FIELD=PATH(T VIS=VIS(pub)) FIELD=TYPE_SLICE([ ELEM=PATH(u8) "
     "COUNT=EXPR_LIT(2)))"),
    ("enum E { A = 1, B(T), C { x: u8 } }",
     "ITEM_ENUM(E VARIANT=VARIANT(A DISCR=EXPR_LIT(1)) VARIANT=VARIANT#1(B FIELD=PATH(T)) "
     "VARIANT=VARIANT#2(C FIELD=FIELD(x TYPE=PATH(u8))))"),
    ("impl<T> !A for &B<T> {}",
     "ITEM_IMPL#2304(impl GENERIC=GENERIC_TYPE(T) TRAIT=PATH(A) SELF_TYPE=TYPE_REF(& TYPE=PATH(B "
     "GENERIC_ARG=PATH(T))))"),
    ("impl <A as B>::C {}", "ITEM_IMPL(impl SELF_TYPE=PATH(C QUAL=QSELF(< TYPE=PATH(A) TRAIT=PATH(B))))"),
    ("use ::a::{self, b::*, c as _};",
     "ITEM_USE(use TREE=USE_GROUP({ QUAL=PATH#1(a) TREE=PATH(self) TREE=USE_GLOB(* QUAL=PATH(b)) "
     "TREE=USE_RENAME(_ PATH=PATH(c))))"),
    ("type F = for<'a> unsafe fn(&'a u8, ...) -> !;",
     "ITEM_TYPE(F TYPE=TYPE_FN#4(fn BINDER=BINDER(for GENERIC=GENERIC_LIFETIME('a)) PARAM=TYPE_REF(& "
     "LIFETIME=LIFETIME('a) TYPE=PATH(u8)) PARAM=PARAM_VARIADIC(...) RET=TYPE_NEVER(!)))"),
    ("const X: Box<dyn Fn(u8) -> T + Send> = y;",
     "ITEM_CONST(X TYPE=PATH(Box GENERIC_ARG=TYPE_DYN(dyn BOUND=PATH(Fn PAREN_ARGS=PAREN_ARGS(( "
     "ELEM=PATH(u8) RET=PATH(T))) BOUND=PATH(Send))) INIT=PATH(y))"),
    ("macro_rules! m { () => {} }", "ITEM_MACRO_RULES(m)"),
    ("thread_local! { }", "MACRO_CALL#4(! PATH=PATH(thread_local))"),
    ("/// d\nmod m;", "ITEM_MOD#1024(m ATTR=ATTR#2(/// d))"),
    ("unsafe extern \"C\" { static mut X: u8; }",
     "ITEM_FOREIGN_MOD#4(extern ABI=ABI(\"C\") ITEM=ITEM_STATIC#512(X TYPE=PATH(u8)))"),
])
def test_items(text, tree):
    assert parse(text) == tree


@pytest.mark.parametrize("text, start", [
    ("a < b < c", "ARGS"), ("a..b..c", "ARGS"), ("if S {} {}", "ARGS"), ("match return {}", "ARGS"), ("match return x {}", "ARGS"), ("a b", "ARGS"), ("a +", "ARGS"),
    ("let x = S {} else {};", "STMTS"), ("let x = 1", "STMTS"), ("fn", "ITEMS"), ("x;", "ITEMS"),
    ("let x = 1;", "ITEMS"), ("struct S {};", "ITEMS"), ("const X = 1;", "ITEMS"), ("extern struct S;", "ITEMS"),
    ("unsafe const fn f() {}", "ITEMS"), ("S { ..a, }", "ARGS"), ("fn f(x) {}", "ITEMS"),
    ("type T = impl use<self>;", "ITEMS"), ("use a;b::c;", "ITEMS"),
])
def test_rejected(text, start):
    with pytest.raises(SyntaxProblem):
        parse(text, start)


@pytest.mark.parametrize("text, word, edition, terminal", [
    ("union U", "union", 2021, "UNION"), ("union . x", "union", 2021, "IDENT"),
    ("async fn", "async", 2021, "ASYNCQ"), ("async { }", "async", 2021, "ASYNC"),
    ("async { }", "async", 2015, "IDENT"), ("x . await", "await", 2018, "AWAIT"),
    ("dyn A", "dyn", 2015, "DYN"), ("dyn :: A", "dyn", 2015, "IDENT"), ("dyn :: A", "dyn", 2018, "DYN"),
    ("gen { }", "gen", 2021, "IDENT"), ("gen { }", "gen", 2024, "GEN"),
    ("const fn", "const", 2021, "CONSTQ"), ("* const fn", "const", 2021, "CONST"),
    ("impl < T >", "impl", 2021, "IMPLG"), ("impl < T as A", "impl", 2021, "IMPL"),
    ("impl A for < T", "for", 2021, "FOR"), ("dyn for < 'a", "for", 2021, "FORB"),
    ("println ! ( )", "!", 2021, "BANG_EXPRS"), ("! ( )", "!", 2021, "BANG"),
    ("& raw const", "raw", 2021, "RAW"), ("raw . x", "raw", 2021, "IDENT"),
    ("macro_rules ! m", "macro_rules", 2021, "MACRO_RULES"), ("} else {", "else", 2021, "ELSE"),
])
def test_retagging(text, word, edition, terminal):
    words = text.split()
    bases = []
    for w in words:
        special = {"<": "LT", ">": "GT", "&": "AND1", "(": "PAREN", ")": "CLOSE_PAREN", "{": "BRACE",
                   "}": "CLOSE_BRACE", "'a": "LIFETIME"}
        bases.append(special.get(w) or terminals.GLUED.get(w) or terminals.WORDS.get(w, "IDENT"))
    assert retag(bases, words.index(word), edition) == terminal


def test_every_production_can_be_reduced():
    """A production that no table entry names has been resolved away by mistake."""
    grammar, automaton, packed = tables.generate()
    used = set()
    for name in ("lr_action", "lr_goto", "lr_action_default", "lr_goto_default"):
        for word in packed.arrays[name].tolist():
            if word != 0xFFFFFFFF and word & 7 in (2, 3):
                used.add((word & 0xFFFFF) >> 3)
    rows, carry = pack._descriptors(grammar)
    unused = [str(p) for i, p in enumerate(grammar.productions)
              if i not in used and not pack._trivial(grammar, i, rows[i], carry)]
    assert unused == []


def test_tables_are_deterministic():
    first, second = tables.generate()[2].arrays, tables.generate()[2].arrays
    assert all((first[name] == second[name]).all() for name in tables.ARRAYS)
    assert set(first) == set(tables.ARRAYS)


def _static_tree():
    """(kind, role) pairs that productions can make, and all kinds, from the grammar alone."""
    grammar, _, _ = tables.generate()
    starts = {name: symbol for name, symbol, _ in grammar.starts}
    kinds: dict[str, set[str]] = {name: set() for name in grammar.nonterminals}
    roles: dict[str, set[str]] = {name: set() for name in grammar.nonterminals}
    pairs: set[tuple[str, str]] = set()
    size = -1
    while size != (size := sum(map(len, kinds.values())) + sum(map(len, roles.values())) + len(pairs)):
        for p in grammar.productions:
            given = set()
            for e in p.rhs:
                if e.symbol in ("PAREN", "BRACKET", "BRACE"):
                    given |= roles[starts[e.mark]] if e.mark else set()
                elif e.symbol in kinds and not (p.action == "^" and e.anchor):
                    given |= {e.mark} if e.mark else roles[e.symbol]
            if p.action and p.action != "^":
                kinds[p.lhs].add(p.action)
                pairs |= {(p.action, role) for role in given}
            elif p.action == "^":
                kinds[p.lhs] |= kinds[p.rhs[-1].symbol]
                pairs |= {(kind, role) for kind in kinds[p.rhs[-1].symbol] for role in given}
            else:
                roles[p.lhs] |= given
                for e in p.rhs:
                    kinds[p.lhs] |= kinds.get(e.symbol, set())
    return {kind for p in grammar.productions for kind in [p.action] if kind not in ("", "^")}, pairs


def test_contract_of_nodes():
    """What the grammar makes is what nodes.py documents, kind by kind and role by role."""
    made, pairs = _static_tree()
    later = {"NONE", "FILE", "ERROR", "PAT_DEREF", "EXPR_PATH", "TYPE_PATH", "PAT_PATH", "EXPR_PAREN",
             "PAT_PAREN", "TYPE_PAREN", "EXPR_REPEAT", "TYPE_ARRAY"}
    assert {node.name for node in nodes.NODES} - made == later
    known = {(node.name, role) for node in nodes.NODES for role, _ in node.children}
    types = {node.name for node in nodes.NODES if node.cls == "type"} | {"PATH", "MACRO_CALL"}
    undocumented = {
        (kind, role) for kind, role in pairs - known
        if role != "ATTR" and not (role == "VIS" and kind in types)
        and not (kind in ("EXPR_ARRAY", "TYPE_SLICE") and role == "COUNT")
    }
    assert undocumented == set()
    fixed = {("BLOCK", "TAIL"), ("MACRO_NAMED_ARG", "NAME")}
    missing = {(kind, role) for kind, role in known - pairs if kind not in later and role != "ATTR"}
    assert missing <= fixed
