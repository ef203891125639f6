"""Tokens: kinds, flags, the token table, and the values of literals.

``tok`` is what the rest of the compiler reads: no trivia, one EOF row a file, files in order,
tokens in source order.  Punctuation is one character a token and its kind is its ASCII code
(``TOK_PLUS`` = 43 ...); all other kinds are below 32.  ``raw`` holds every token with its trivia
and is made on demand only (``rustg.phases.lex.RAW``); it tiles each file from its first byte
(after a byte-order mark) to its EOF.
"""

from .schema import REGISTRY, control, enum, table

#: Kinds that are not punctuation.
_KINDS = (
    "EOF IDENT RAW_IDENT LIFETIME RAW_LIFETIME INT FLOAT CHAR BYTE STR BYTE_STR C_STR RAW_STR "
    "RAW_BYTE_STR RAW_C_STR DOC_LINE_OUTER DOC_LINE_INNER DOC_BLOCK_OUTER DOC_BLOCK_INNER "
    "LINE_COMMENT BLOCK_COMMENT WHITESPACE SHEBANG FRONTMATTER UNKNOWN INVALID_IDENT"
).split()

PUNCTUATION = {
    "BANG": "!", "POUND": "#", "DOLLAR": "$", "PERCENT": "%", "AND": "&", "OPEN_PAREN": "(",
    "CLOSE_PAREN": ")", "STAR": "*", "PLUS": "+", "COMMA": ",", "MINUS": "-", "DOT": ".",
    "SLASH": "/", "COLON": ":", "SEMI": ";", "LT": "<", "EQ": "=", "GT": ">", "QUESTION": "?",
    "AT": "@", "OPEN_BRACKET": "[", "CLOSE_BRACKET": "]", "CARET": "^", "OPEN_BRACE": "{",
    "OR": "|", "CLOSE_BRACE": "}", "TILDE": "~",
}

TOKENS = enum(
    "tokens", "TOK",
    {name: index for index, name in enumerate(_KINDS)}
    | {name: ord(char) for name, char in PUNCTUATION.items()},
    "Token kinds. IDENT covers keywords and `_` (tell them apart by symbol id). UNKNOWN is a "
    "character (or run of one) that starts no token: it is reported already, and a parser passes "
    "over it as over trivia. INVALID_IDENT (emoji) is reported and then stands for an identifier.",
)

TOKEN_FLAGS = enum(
    "token_flags", "TOKF",
    {"JOINT": 1, "SPACED": 2, "ERROR": 4, "PREFIX": 8, "UNTERMINATED": 16, "NON_ASCII": 32, "ODD": 64},
    "Bits of tok.flags. JOINT: punctuation whose next token is punctuation (not a delimiter) with "
    "nothing between. SPACED: trivia or the start of the file stands before the token. ERROR: a "
    "diagnostic was reported for it (no second one, please). PREFIX: an identifier glued to a "
    "following quote or `#` (a reserved prefix from 2021 on). UNTERMINATED: runs into the end of "
    "the file. NON_ASCII: a name with characters outside ASCII. "
    "ODD: one that the lexer looks at twice.",
)

TOK = table(
    "tok",
    "kind lo hi sym flags file",
    "Tokens without trivia. lo, hi: bytes of `src`. sym: for IDENT, RAW_IDENT (without r#), "
    "INVALID_IDENT, LIFETIME and RAW_LIFETIME (without ' and r#) the symbol id; for literals "
    "(INT to RAW_C_STR) the row of `lit`; NONE otherwise. flags: TOKF_*. file: row of `file`.",
)
RAW = table(
    "raw", "kind start",
    "All tokens with trivia, on demand; each ends where the next starts, an EOF row is empty.",
)

LIT = table(
    "lit",
    "tok suffix v0 v1 v2 v3 info",
    "Literals in token order. suffix: symbol id or NONE. info: LIT_* bits. "
    "INT: v0..v3 the value, little-endian words (all of u128). "
    "FLOAT, and INT with LIT_FLOAT (suffix f32/f64): v0 v1 bits of the nearest f64, v2 bits of the "
    "nearest f32, both correctly rounded from the decimal text. CHAR, BYTE: v0 code point. "
    "Strings: v0 first byte in `strdata`, v1 length in bytes (of a C string without its NUL).",
)
LIT_INFO = enum(
    "lit_info", "LIT",
    {"BASE": 31, "OVERFLOW": 32, "FLOAT": 64, "EMPTY": 128, "ERROR": 256, "SUFFIXED": 512,
     "BAD_SUFFIX": 1024},
    "lit.info: BASE is the mask of the base (2, 8, 10, 16; numbers only). OVERFLOW: an integer of more than "
    "128 bits. FLOAT: the value is a floating point number. EMPTY: no digits. ERROR: reported. "
    "SUFFIXED: has a suffix. BAD_SUFFIX: one that its kind does not allow; like OVERFLOW an error only where "
    "the literal is an expression or pattern (macros may take it), so whoever lowers it reports it.",
)
STRDATA = table(
    "strdata", "word",
    "Unescaped bytes of string literals, four to a word; each literal starts at a word and is "
    "followed by at least one zero byte.",
)

#: Source files: bits of file.flags beyond bit 0 (library file).
FILE_FLAGS = enum(
    "file_flags", "FILEF",
    {"LIBRARY": 1, "EDITION_SHIFT": 1, "EDITION_MASK": 6},
    "file.flags: bit 0 library file, bits 1..2 edition (0: 2015, 1: 2018, 2: 2021, 3: 2024).",
)
EDITIONS = {2015: 0, 2018: 1, 2021: 2, 2024: 3}

# -- working tables of the lexer; nobody else reads them ---------------------------------------

#: Bytes of source that one thread lexes, as a power of two.
CHUNK_SHIFT = 9
REGISTRY.define("LEX_CHUNK_SHIFT", CHUNK_SHIFT)
#: Bytes of source whose token starts one thread turns into rows: 16 to a word of `lex_bits`.
GROUP_SHIFT = 7
REGISTRY.define("LEX_GROUP_SHIFT", GROUP_SHIFT)

LEX_TOKENS = control("LEX_TOKENS")
LEX_RAW = control("LEX_RAW")
LEX_LITERALS = control("LEX_LITERALS")
LEX_STRINGS = control("LEX_STRINGS")

LEX_FILE = table(
    "lex_file", "chunks first body at end_mode bad last",
    "For each file: number of chunks, first chunk, first byte after byte-order mark, shebang and "
    "frontmatter; chunks whose state is known, and the state behind them (at last: at its end); first byte that is not "
    "UTF-8 (NONE: all is), and last token start before its end.",
)
LEX_CHUNK = table(
    "lex_chunk", "file begin end m0 e0 m1 e1 start",
    "Pieces of files that are lexed on their own: file, bytes [begin, end) (begin = NONE: the "
    "piece is empty); the guessed state at begin and the state at end that follows "
    "from it; another such pair; the true state at begin. States: lex/machine.glsl.",
)
LEX_BITS = table(
    "lex_bits", "word",
    "Two bits for each byte of `src`, 16 bytes to a word: bit 0 a token starts here, bit 1 it is "
    "no trivia.",
)
LEX_GROUP = table(
    "lex_group", "count at bad cr dots file names rank",
    "For each 128 bytes: tokens that start there, and their first row; the first byte that is not UTF-8 "
    "(NONE: all is); whether a carriage return without line feed is among them; its words with a digit after a single point, as bits; the "
    "file of its first half; names that occur there for the first time, and those before it.",
)
LEX_SLOT = table(
    "lex_slot", "at sym",
    "Hash table of names: byte of `src` where the first occurrence starts (NONE: free), symbol id.",
)
#: Tokens in a row of `lex_block`.
BLOCK = 32
REGISTRY.define("LEX_BLOCK", BLOCK)
LEX_BLOCK = table(
    "lex_block", "names literals count at",
    "For each 32 tokens: which have names, and which are literals, as bits; how many literals, and how many of those before.",
)
LEX_NAME = table("lex_name", "tok", "Tokens with names that take more than one look. The order of the rows is not observable.")
LEX_NEW = table(
    "lex_new", "slot",
    "Slots of the hash table that are taken: the symbols. The order of the rows is not observable.",
)
LEX_FIRST = table(
    "lex_first", "word", "A bit for each byte of `src`, 32 to a word: a name occurs here for the first time."
)
#: Longest name in bytes; longer ones are reported.
MAX_NAME = 1 << 15
REGISTRY.define("LEX_MAX_NAME", MAX_NAME)
#: Longest number in bytes; longer ones are reported.
MAX_NUMBER = 2048
REGISTRY.define("LEX_MAX_NUMBER", MAX_NUMBER)

LEX_PIECES = control("LEX_PIECES")
LEX_STRING_BYTES = control("LEX_STRING_BYTES")
#: String literals are unescaped in pieces of about this many bytes, as a power of two.
PIECE_SHIFT = 9
REGISTRY.define("LEX_PIECE_SHIFT", PIECE_SHIFT)
#: Longest piece without a place where it can be cut; longer ones are reported.
MAX_PIECE = 1 << 14
REGISTRY.define("LEX_MAX_PIECE", MAX_PIECE)
LEX_STRING = table(
    "lex_string", "lo hi pieces first",
    "For each `lit` row: its contents between the quotes (strings only), number of pieces, first piece.",
)
LEX_PIECE = table(
    "lex_piece", "lit lo hi size at hard",
    "Pieces of string literals: literal, source bytes (lo = NONE: belongs to the one before), bytes "
    "that it stands for, and those of all pieces before it; whether it has escapes or errors.",
)
#: States of shaders/lex/machine.glsl in which a file may end inside a token.
LEX_MODES = enum(
    "lex_modes", "LEX_MODE",
    {"BLOCK_COMMENT": 15, "STRING": 16, "RAW": 17, "CHAR": 18, "RAW_OPEN": 20, "RAW_CLOSE": 21},
    "States of the lexer's automaton (the low five bits of a mode) at the end of a file.",
)
LEX_ODD = table(
    "lex_odd", "tok",
    "Tokens that need a closer look (characters outside ASCII, possible errors). The order of the rows "
    "is not observable.",
)
LEX_FLOAT = table(
    "lex_float", "lit done", "Floating point literals, and whether they have their value. The order is not observable."
)
LEX_HARD = table(
    "lex_hard", "piece",
    "Pieces of strings that are not copied as they are. The order of the rows is not observable.",
)
