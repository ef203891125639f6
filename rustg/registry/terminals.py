"""Terminals of the grammar, and how a significant token gets its terminal.

**Step 1, base terminal** (a token by itself).  Words by ``WORDS`` (raw identifiers are always
IDENT), literals and lifetimes by their kind, punctuation by ``GLUED``: the longest spelling in a
run of joint characters, taken from the left.  Three characters are never glued but stand alone,
classed by what follows them jointly, so that each of them can close or open generics, or be a
reference, by itself::

    <   LT  `<`    SHL `<<`  SHLEQ `<<=`  LE `<=`
    >   GT  `>`    SHR `>>`  SHREQ `>>=`  GE `>=`
    &   AND1 `&`   AND2 `&&`               (`&=` is glued: AND_EQ)

The class belongs to the first character; the rest of the run is classed again from the next
character (``>>=`` is SHREQ, GE, ``=``).  An ``=`` that belongs to ``<=``, ``>=``, ``<<=`` or ``>>=``
is a token of its own (EQ) and is not glued to what follows.  ``<-`` is LT, MINUS.

**Step 2, retagging** by neighbours: ``RULES``, first match wins, tested on *base* terminals of the
neighbouring significant tokens (delimiters included).  What reaches the parser is below
``TERM_COUNT``; higher ids are only base terminals.

The three kinds of delimiter group are the terminals PAREN, BRACKET, BRACE at their opening token.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .schema import REGISTRY, const_table, enum

#: Terminals of the grammar: name, spelling in the grammar file, words in a message (rustc's).
_TERMINALS = """
END          $            <end>
IDENT        IDENT        identifier
SELF         self         `self`
LIFETIME     LIFETIME     lifetime
INT          INT          literal
STR          STR          literal
LIT          LIT          literal
DOC_OUTER    DOC_OUTER    outer doc comment
DOC_INNER    DOC_INNER    inner doc comment
PAREN        PAREN        `(`
BRACKET      BRACKET      `[`
BRACE        BRACE        `{`
SEMI         ;            `;`
COMMA        ,            `,`
DOT          .            `.`
DOTDOT       ..           `..`
DOTDOTDOT    ...          `...`
DOTDOTEQ     ..=          `..=`
COLON        :            `:`
COLON2       ::           `::`
ARROW        ->           `->`
FAT_ARROW    =>           `=>`
EQ           =            `=`
EQEQ         ==           `==`
NE           !=           `!=`
LT           <            `<`
SHL          <<           `<<`
SHLEQ        <<=          `<<=`
LE           <=           `<=`
GT           >            `>`
SHR          >>           `>>`
SHREQ        >>=          `>>=`
GE           >=           `>=`
PLUS         +            `+`
MINUS        -            `-`
STAR         *            `*`
SLASH        /            `/`
PERCENT      %            `%`
CARET        ^            `^`
OR           |            `|`
OROR         ||           `||`
AND1         &            `&`
AND2         &&           `&&`
BANG         !            `!`
BANG_EXPRS   !exprs       `!`
BANG_MATCHES !matches     `!`
QUESTION     ?            `?`
POUND        #            `#`
AT           @            `@`
TILDE        ~            `~`
DOLLAR       DOLLAR       `$`
PLUS_EQ      +=           `+=`
MINUS_EQ     -=           `-=`
STAR_EQ      *=           `*=`
SLASH_EQ     /=           `/=`
PERCENT_EQ   %=           `%=`
CARET_EQ     ^=           `^=`
OR_EQ        |=           `|=`
AND_EQ       &=           `&=`
UNDERSCORE   _            `_`
AS           as           `as`
ASYNC        async        `async`
ASYNCQ       asyncq       `async`
AUTO         auto         `auto`
AWAIT        await        `await`
BECOME       become       `become`
BOX          box          `box`
BREAK        break        `break`
BUILTIN      builtin      `builtin`
CONST        const        `const`
CONSTQ       constq       `const`
CONTINUE     continue     `continue`
DEFAULT      default      `default`
DO           do           `do`
DYN          dyn          `dyn`
ELSE         else         `else`
ELSE_LET     else_let     `else`
ENUM         enum         `enum`
EXTERN       extern       `extern`
FALSE        false        `false`
FN           fn           `fn`
FOR          for          `for`
FORB         for<         `for`
GEN          gen          `gen`
GENQ         genq         `gen`
IF           if           `if`
IMPL         impl         `impl`
IMPLG        impl<        `impl`
IN           in           `in`
LET          let          `let`
LOOP         loop         `loop`
MACRO        macro        `macro`
MACRO_RULES  macro_rules  `macro_rules`
MATCH        match        `match`
MOD          mod          `mod`
MOVE         move         `move`
MUT          mut          `mut`
PUB          pub          `pub`
PUBR         pub(         `pub`
RAW          raw          `raw`
REF          ref          `ref`
RESERVED     RESERVED     reserved identifier
RETURN       return       `return`
SAFE         safe         `safe`
STATIC       static       `static`
STRUCT       struct       `struct`
SUPER        super        `super`
TRAIT        trait        `trait`
TRUE         true         `true`
TRY          try          `try`
TYPE         type         `type`
UNION        union        `union`
UNSAFE       unsafe       `unsafe`
USE          use          `use`
WHERE        where        `where`
WHILE        while        `while`
YEET         yeet         `yeet`
YIELD        yield        `yield`
"""

#: Base terminals that never reach the parser; they become IDENT unless a rule says otherwise.
_BASE_ONLY = """
W_EXPRS W_MATCHES W_CRATE W_SUPER W_BIKESHED CLOSE_PAREN CLOSE_BRACKET CLOSE_BRACE EOF UNKNOWN
"""

_ROWS = [line.split(None, 2) for line in _TERMINALS.strip().splitlines()]
TERMINALS = tuple(row[0] for row in _ROWS)
#: Grammar spelling -> terminal name.
SPELLING = {row[1]: row[0] for row in _ROWS}
#: What a message calls each terminal.
DISPLAY = tuple(row[2] for row in _ROWS)
TERM = enum(
    "terminal", "TERM",
    {name: i for i, name in enumerate((*TERMINALS, *_BASE_ONLY.split()))},
    "Terminals of the grammar, then base terminals that only neighbours see.",
)
enum("terminal_count", "TERM", {"COUNT": len(TERMINALS), "BASE_COUNT": len(TERM.members)},
     "Number of terminals of the grammar; with those that only retagging sees.")

#: Glued punctuation: spelling -> base terminal.  `<`, `>`, `&` as the module's text says.
GLUED = {
    row[1]: row[0] for row in _ROWS
    if not row[1][0].isalnum() and row[1][0] not in "$_<>!" and row[1] not in ("&", "&&")
} | {"!": "BANG", "!=": "NE", "$": "DOLLAR"}

_KEYWORDS = """
as async await become box break const continue do dyn else enum extern false fn for if impl in
let loop macro match mod move mut pub ref return self static struct trait true try type unsafe use
where while yield auto builtin default gen macro_rules raw safe union yeet
"""
#: Macros whose contents are parsed as an expression list with `name = value` and `x; n`.
EXPRS_MACROS = """
print println eprint eprintln format format_args panic assert assert_eq assert_ne debug_assert
debug_assert_eq debug_assert_ne unreachable todo unimplemented write writeln vec dbg const_format_args
""".split()
MATCHES_MACROS = ["matches", "assert_matches", "debug_assert_matches"]
RESERVED = "abstract final override priv typeof unsized virtual".split()

#: Words by spelling -> base terminal; every other word is IDENT.
WORDS: dict[str, str] = (
    {word: word.upper() for word in _KEYWORDS.split()}
    | {word: "W_EXPRS" for word in EXPRS_MACROS}
    | {word: "W_MATCHES" for word in MATCHES_MACROS}
    | {word: "RESERVED" for word in RESERVED}
    | {"crate": "W_CRATE", "super": "W_SUPER", "bikeshed": "W_BIKESHED", "_": "UNDERSCORE"}
)

EDITIONS = (2015, 2018, 2021, 2024)


@dataclass(frozen=True)
class Rule:
    """Base terminal ``base`` becomes ``result`` if all ``tests`` hold: (offset, set of bases)."""

    base: str
    result: str
    tests: tuple[tuple[int, frozenset[str]], ...]
    min_edition: int = 2015
    max_edition: int = 2024


#: Named sets of base terminals for the tests below.
_SETS = {
    "ident": "IDENT AUTO AWAIT ASYNC BUILTIN DEFAULT DYN GEN MACRO_RULES RAW SAFE UNION YEET W_EXPRS "
             "W_MATCHES W_CRATE W_SUPER W_BIKESHED",
    "opener": "PAREN BRACKET BRACE",
    "lt": "LT SHL SHLEQ LE",
    "gt": "GT SHR SHREQ GE",
    "and": "AND1 AND2",
    "type_end": "IDENT AUTO AWAIT ASYNC BUILTIN DEFAULT DYN GEN MACRO_RULES RAW SAFE UNION YEET W_EXPRS "
                "W_MATCHES W_CRATE W_SUPER W_BIKESHED SELF GT SHR SHREQ GE CLOSE_PAREN CLOSE_BRACKET BANG",
}

# base result [>=edition|<=edition] tests: offset:SET|OFFSET:!SET, names or lower-case set names
_RULES = """
UNION        UNION       +1:ident
UNION        IDENT
AUTO         AUTO        +1:TRAIT
AUTO         IDENT
DEFAULT      DEFAULT     +1:FN,CONST,ASYNC,UNSAFE,EXTERN,IMPL,TYPE,STATIC -1:!DOT,COLON2
DEFAULT      IDENT
SAFE         SAFE        +1:FN,STATIC
SAFE         IDENT
RAW          RAW         -1:and +1:CONST,MUT
RAW          IDENT
GEN          GENQ >=2024 +1:FN,UNSAFE,EXTERN
GEN          GEN         +1:MOVE
GEN          GEN         -1:ASYNC +1:BRACE
GEN          GEN >=2024  +1:BRACE,OR,OROR
GEN          IDENT
MACRO_RULES  MACRO_RULES -1:!COLON2 +1:BANG +2:ident,TRY
MACRO_RULES  IDENT
BUILTIN      BUILTIN     +1:POUND
BUILTIN      IDENT
TRY          IDENT <=2015
TRY          IDENT       -1:BANG
TRY          IDENT       +1:BANG
TRY          TRY         +1:BRACE,W_BIKESHED
TRY          RESERVED
ASYNC        ASYNCQ      +1:FN,UNSAFE,EXTERN
ASYNC        ASYNCQ >=2024 +1:GEN +2:FN,UNSAFE,EXTERN
ASYNC        ASYNC >=2018 +1:ident,MOVE,BRACE,OR,OROR,GEN,USE,STATIC,FOR,SELF,COLON2
ASYNC        IDENT <=2015
ASYNC        RESERVED
AWAIT        AWAIT       -1:DOT
AWAIT        IDENT <=2015
AWAIT        RESERVED
DYN          IDENT <=2015 +1:LT,SHL,COLON2
DYN          DYN         +1:ident,LIFETIME,FOR,PAREN,QUESTION,LT,SHL,TILDE,CONST,BRACKET,SELF,USE,ASYNC
DYN          DYN >=2018
DYN          IDENT
YEET         YEET        -1:DO
YEET         IDENT
ELSE         ELSE_LET    -1:!CLOSE_BRACE
CONST        CONSTQ      +1:FN,ASYNC,UNSAFE,EXTERN,TRAIT,IMPL -1:!STAR
CONST        CONSTQ      +1:GEN,SAFE +2:FN -1:!STAR
CONST        CONSTQ      +1:AUTO +2:TRAIT
IMPL         IMPLG       +1:LT +3:!AS
FOR          FORB        +1:LT +2:LIFETIME,gt
FOR          FORB        +1:LT -1:!type_end
PUB          PUBR        +1:PAREN +2:IN
PUB          PUBR        +1:PAREN +2:W_CRATE,W_SUPER,SELF +3:CLOSE_PAREN
BANG         BANG_EXPRS  -1:W_EXPRS +1:opener
BANG         BANG_MATCHES -1:W_MATCHES +1:opener
W_EXPRS      IDENT
W_MATCHES    IDENT
W_CRATE      IDENT
W_SUPER      SUPER       +1:LET
W_SUPER      IDENT
W_BIKESHED   IDENT
"""


def _base_set(text: str) -> frozenset[str]:
    names: set[str] = set()
    negated = text.startswith("!")
    for word in text.removeprefix("!").split(","):
        names |= set(_SETS[word].split()) if word in _SETS else {word}
    unknown = names - TERM.members.keys()
    if unknown:
        raise ValueError(f"unknown base terminals {sorted(unknown)}")
    return frozenset(TERM.members.keys() - names if negated else names)


def _read_rules() -> tuple[Rule, ...]:
    rules = []
    for line in _RULES.strip().splitlines():
        base, result, *words = line.split()
        low, high = EDITIONS[0], EDITIONS[-1]
        tests = []
        for word in words:
            if word.startswith(">="):
                low = int(word[2:])
            elif word.startswith("<="):
                high = int(word[2:])
            else:
                offset, names = word.split(":", 1)
                tests.append((int(offset), _base_set(names)))
        rules.append(Rule(base, result, tuple(tests), low, high))
    return tuple(rules)


#: Rules, grouped by base terminal; within a group the first match wins, no match: unchanged.
RULES = _read_rules()
BASE_SETS = tuple(dict.fromkeys([*(s for rule in RULES for _, s in rule.tests), frozenset(TERM.members)]))
BASE_SET_WORDS = (len(TERM.members) + 31) // 32


def _grouped() -> list[Rule]:
    return sorted(RULES, key=lambda rule: TERM[rule.base])


def _tests(rule: Rule) -> list[int]:
    """A word for each test of a rule; one that always holds for a rule that asks for editions only."""
    head = TERM[rule.result] | EDITIONS.index(rule.min_edition) << 8 | EDITIONS.index(rule.max_edition) << 10
    tests = rule.tests or ((0, BASE_SETS[-1]),)
    if len(tests) > 4 or any(not -8 <= offset < 8 for offset, _ in tests):
        raise ValueError(f"the rule {rule} does not fit")
    return [
        head | (len(tests) - 1 - n) << 12 | (offset + 8) << 16 | BASE_SETS.index(s) << 20 for n, (offset, s) in enumerate(tests)
    ]


def _rule_first() -> np.ndarray:
    """First test of each base terminal, and one more for the end; rules stand grouped."""
    counts = [sum(len(_tests(rule)) for rule in RULES if rule.base == name) for name in TERM.members]
    return np.cumsum([0, *counts]).astype(np.uint32)


def _rules() -> np.ndarray:
    return np.array([word for rule in _grouped() for word in _tests(rule)], np.uint32)


def _sets() -> np.ndarray:
    """Bit sets over base terminals, BASE_SET_WORDS words each."""
    result = np.zeros((len(BASE_SETS), BASE_SET_WORDS), np.uint32)
    for row, names in enumerate(BASE_SETS):
        for name in names:
            result[row, TERM[name] // 32] |= np.uint32(1 << TERM[name] % 32)
    return result.ravel()


REGISTRY.define("RETAG_SET_WORDS", BASE_SET_WORDS)
const_table("retag_first", _rule_first,
            "For each base terminal its first word in `retag_rule`; the next entry is its end.")
const_table("retag_rule", _rules,
            "The tests of the rules, one after the other: result | lowest edition (0..3 for 2015, 2018, 2021, 2024) << 8 "
            "| highest << 10 | number of the rule's tests behind this one << 12 | offset + 8 << 16 | set << 20.")
const_table("retag_set", _sets, "Bit sets over base terminals, RETAG_SET_WORDS words each.")

#: Flags of terminals, for cutting groups into segments.
_FLAGS = {
    # After a brace group at statement level, this certainly starts another statement.
    "STMT": "IDENT SELF LIFETIME INT STR LIT DOC_OUTER DOC_INNER COLON2 POUND UNDERSCORE ASYNC "
            "ASYNCQ AUTO BECOME BREAK BUILTIN CONST CONSTQ CONTINUE DEFAULT DO ENUM EXTERN FALSE "
            "FN FOR FORB GEN GENQ IF IMPL IMPLG LET LOOP MACRO MACRO_RULES MATCH MOD MOVE PUB PUBR RAW "
            "RETURN SAFE STATIC STRUCT SUPER TRAIT TRUE TRY TYPE UNION UNSAFE USE WHILE YIELD BANG "
            "BANG_EXPRS",
    # An operand can end here: a following `|` is an operator, not the bar of a closure.
    "OPERAND_END": "IDENT SELF INT STR LIT PAREN BRACKET BRACE QUESTION AWAIT TRUE FALSE UNDERSCORE "
                   "GT SHR SHREQ GE",
    # After an error inside a statement, parsing goes on here.
    "RESUME": "LET FN STRUCT ENUM TRAIT IMPL IMPLG MOD USE STATIC PUB PUBR TYPE",
    "OPEN_ANGLE": "LT SHL",
    "CLOSE_ANGLE": "GT SHR SHREQ GE",
}
TERM_FLAG = enum("terminal_flag", "TF", {name: 1 << i for i, name in enumerate(_FLAGS)},
                 "Flags of terminals (constant table `term_flags`).")


def _term_flags() -> np.ndarray:
    result = np.zeros(len(TERM.members), np.uint32)
    for name, terms in _FLAGS.items():
        for term in terms.split():
            result[TERM[term]] |= np.uint32(TERM_FLAG[name])
    return result


const_table("term_flags", _term_flags, "TF_* flags of each terminal.")


def _define_set(name: str, terms: set[str]) -> None:
    """A set of terminals as constants ``NAME_0`` to ``NAME_4``, for tests without memory access."""
    if len(TERM.members) > 160:
        raise ValueError("too many terminals for five words")
    for word in range(5):
        bits = sum(1 << TERM[term] % 32 for term in terms if TERM[term] // 32 == word)
        REGISTRY.define(f"{name}_{word}", bits)


_define_set("TERMS_STMT", set(_FLAGS["STMT"].split()))
_define_set("TERMS_RULED", {rule.base for rule in RULES})
_define_set("TERMS_ANGLE", {*_FLAGS["OPEN_ANGLE"].split(), *_FLAGS["CLOSE_ANGLE"].split(), "OR"})
