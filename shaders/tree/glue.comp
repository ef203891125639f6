// The base terminal of each token, and where joint punctuation is split into operators.
//
// An operator is the longest spelling from the left in a run of joint characters; `<`, `>` and `&`
// stand alone, classed by what follows them. Each thread finds the start of its run (as far back as
// characters could belong together) and walks forward to its own token.
//@ rows   tok
//@ reads  tok.kind tok.sym tok.flags tok_fix.kind
//@ writes tok_glue.base tok_glue.head
//@ consts word_term token_term glue

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

uint spelled(uint a, uint b, uint c) {
    uint w = k_glue((a * 37u + b * 101u + c * 229u) % GLUE_SIZE);
    return (w & 0xFFFFFFu) == (a | b << 8u | c << 16u) ? w >> 24u : 0u;
}

// Length | terminal << 8 of the operator at i; `angle`: a lone `<` or `>` stands before it.
uint munch(uint i, bool angle) {
    uint a = tok_kind(i);
    uint b = joint(i);
    uint c = b != 0u ? joint(i + 1u) : 0u;
    if (a == TOK_LT) {
        uint t = b == TOK_LT ? (c == TOK_EQ ? TERM_SHLEQ : TERM_SHL) : b == TOK_EQ ? TERM_LE : TERM_LT;
        return 1u | t << 8u;
    }
    if (a == TOK_GT) {
        uint t = b == TOK_GT ? (c == TOK_EQ ? TERM_SHREQ : TERM_SHR) : b == TOK_EQ ? TERM_GE : TERM_GT;
        return 1u | t << 8u;
    }
    if (a == TOK_AND && b == TOK_AND) return 1u | TERM_AND2 << 8u;
    if (a == TOK_AND && b != TOK_EQ) return 1u | TERM_AND1 << 8u;
    if (a == TOK_EQ && angle) return 1u | TERM_EQ << 8u;
    uint t = c != 0u ? spelled(a, b, c) : 0u;
    if (t != 0u) return 3u | t << 8u;
    t = b != 0u ? spelled(a, b, 0u) : 0u;
    if (t != 0u) return 2u | t << 8u;
    t = spelled(a, 0u, 0u);
    return 1u | (t != 0u ? t : TERM_UNKNOWN) << 8u;
}

void run(uint i) {
    uint kind = tok_kind(i);
    uint base = TERM_UNKNOWN;
    uint head = 1u;
    if (kind < 32u) {
        base = k_token_term(kind);
        if (kind == TOK_IDENT) base = tok_sym(i) < SYM_FIXED ? k_word_term(tok_sym(i)) : TERM_IDENT;
        // Characters that start no token were reported by the lexer and are passed over.
        if (kind == TOK_UNKNOWN) head = 0u;
    } else if (tok_fix_kind(i) != 0u) {
        base = TERM_UNKNOWN;
    } else if (k_token_term(kind) != TERM_UNKNOWN) {
        base = k_token_term(kind);
    } else {
        uint start = i;
        while (start > 0u && i - start < REACH && joint(start - 1u) != 0u
               && bonds(tok_kind(start - 1u), tok_kind(start))) start--;
        bool angle = false;
        bool before = true;
        uint found = 0u;
        while (before) {
            found = munch(start, angle);
            before = start + (found & 255u) <= i;
            // Only `<` and `>` have these terminals.
            uint term = found >> 8u;
            angle = (term >= TERM_LT && term <= TERM_LE) || (term >= TERM_GT && term <= TERM_GE);
            if (before) start += found & 255u;
        }
        head = start == i ? 1u : 0u;
        base = found >> 8u;
    }
    set_tok_glue_base(i, base);
    set_tok_glue_head(i, head);
}
