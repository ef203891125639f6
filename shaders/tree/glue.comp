// The base terminal of each token, and where joint punctuation is split into operators.
//
// An operator is the longest spelling from the left in a run of joint characters; `<`, `>` and `&`
// stand alone, classed by what follows them. Each thread finds the start of the run that its first
// token is in (as far back as characters could belong together) and goes forward from there.
//@ reads  tok.kind tok.sym tok.flags
//@ writes tok_glue.base glue_block.heads glue_block.marks
//@ consts glue
#include "tree/terms.glsl"

// Characters that a run is searched back for; longer runs are no Rust. A multiple of 2 and 3, so
// that runs of one character keep their split.
const uint REACH = 30u;

uint joint(uint i) { return i < n_tok && (tok_flags(i) & TOKF_JOINT) != 0u ? tok_kind(i + 1u) : 0u; }

// Whether character b may belong to the operator of a before it.
bool bonds(uint a, uint b) {
    if (b == TOK_EQ) return true;
    if (b == TOK_GT) return a == TOK_MINUS || a == TOK_EQ;
    return a == b && (a == TOK_COLON || a == TOK_OR || a == TOK_DOT);
}

// Code of a character that can follow another in an operator (FOLLOWERS of registry/tree.py).
uint follower(uint c) {
    return c == TOK_EQ ? 1u : c == TOK_GT ? 2u : c == TOK_DOT ? 3u : c == TOK_COLON ? 4u : c == TOK_OR ? 5u
        : c == TOK_LT ? 6u : c == TOK_AND ? 7u : 0u;
}

// Length | terminal << 8 of the operator at i; `angle`: a lone `<` or `>` stands before it.
uint munch(uint i, bool angle) {
    uint a = tok_kind(i) & 127u;
    uint b = joint(i);
    uint c = b != 0u ? joint(i + 1u) : 0u;
    uint found = k_glue(a << 6u | follower(b) << 3u | follower(c));
    return a == TOK_EQ && angle ? 1u | TERM_EQ << 8u : found;
}

bool splits(uint term) { return (term >= TERM_LT && term <= TERM_LE) || (term >= TERM_GT && term <= TERM_GE); }

// Kinds of tokens that are terminals by themselves.
bool is_plain(uint kind) {
    uint low = sel(kind < 32u, GLUE_PLAIN_0, GLUE_PLAIN_1);
    uint high = sel(kind < 96u, GLUE_PLAIN_2, GLUE_PLAIN_3);
    return ((sel(kind < 64u, low, high) >> (kind & 31u)) & 1u) != 0u;
}

void chunk(uint begin, uint end) {
    // The first head at or behind `begin`: from the start of the run that `begin` is in.
    uint next = begin;
    bool angle = false;
    while (next > 0u && begin - next < REACH && joint(next - 1u) != 0u
           && bonds(tok_kind(next - 1u), tok_kind(next))) next--;
    while (next < begin) {
        uint found = munch(next, angle);
        angle = splits(found >> 8u);
        next += found & 255u;
    }
    uint kind = tok_kind(begin);
    uint after = sel(begin + 1u < n_tok, tok_kind(min(begin + 1u, n_tok - 1u)), 0u);
    bool joined = (tok_flags(begin) & TOKF_JOINT) != 0u;
    uint marks = 0u;
    for (uint i = begin; i < end; i++) {
        uint third = sel(i + 2u < n_tok, tok_kind(min(i + 2u, n_tok - 1u)), 0u);
        bool joins = (tok_flags(min(i + 1u, n_tok - 1u)) & TOKF_JOINT) != 0u && i + 1u < n_tok;
        uint b = sel(joined, after, 0u);
        uint c = sel(joined && joins, third, 0u);
        // Punctuation that is no terminal by itself.
        bool oper = kind >= 32u && !is_plain(kind);
        uint operator_ = (kind & 127u) << 6u | follower(b) << 3u | follower(c);
        uint word = GLUE_WORDS + min(tok_sym(i), SYM_FIXED);
        uint found = k_glue(sel(oper, operator_, sel(kind == TOK_IDENT, word, GLUE_KINDS + (kind & 127u))));
        found = sel(kind == TOK_EQ && angle, 1u | TERM_EQ << 8u, found);
        uint base = found >> 8u;
        uint length = found & 255u;
        // Characters that start no token were reported by the lexer and are passed over.
        bool head = oper ? i >= next : kind != TOK_UNKNOWN;
        if (i >= next) {
            next = i + length;
            angle = oper && splits(base);
        }
        marks |= sel(head, sel(is_ruled(base), 0x10001u, 1u), 0u) << (i - begin);
        set_tok_glue_base(i, base | (head ? 256u : 0u));
        kind = after;
        after = third;
        joined = joins;
    }
    set_glue_block_heads(begin / GLUE_BLOCK, uint(bitCount(marks & 0xFFFFu)));
    set_glue_block_marks(begin / GLUE_BLOCK, marks);
}

void main() {
    for (uint c = gl_GlobalInvocationID.x; c * GLUE_BLOCK < n_tok; c += gl_NumWorkGroups.x * gl_WorkGroupSize.x)
        chunk(c * GLUE_BLOCK, min(c * GLUE_BLOCK + GLUE_BLOCK, n_tok));
}
