// Evaluates conditions: CFG_TRUE in node.data of those that hold, cfgnode.gone of what the others exclude.
// A predicate is read token by token; each open `all`, `any`, `not` has a bit on the stack for its kind and its value so far.
//@ rows node
//@ pick 32
//@ reads node.kind node.role node.parent node.tok node.first_tok node.last_tok tok.sym tok.kind tok.lo tok.hi lit.v0 lit.v1 strdata.word
//@ writes node.data cfgnode.gone
//@ consts node_class
#include "conditional/condition.glsl"
#include "lib/diag.glsl"

uint str_byte(uint i) { return (strdata_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }
// Whether the string literal at token t is the (at most eight) bytes of lo and hi, zero behind the end.
bool is_text(uint t, uint lo, uint hi) {
    uint row = tok_sym(t), at = lit_v0(row), len = lit_v1(row);
    if (len > 8u) return false;
    uint a = 0u, b = 0u;
    for (uint k = 0u; k < len; k++) {
        uint c = str_byte(at + k) << (8u * (k & 3u));
        if (k < 4u) a |= c;
        else b |= c;
    }
    return a == lo && b == hi;
}

// Options without a value.
bool option(uint sym) {
    return sym == SYM_true || sym == SYM_unix || (sym == SYM_debug_assertions && C[CTL_DEBUG_ASSERTIONS] != 0u);
}
// `name = "value"`.
bool has_value(uint sym, uint t) {
    bool wide = C[CTL_POINTER_BYTES] != 4u;
    switch (sym) {
        case SYM_target_os: return is_text(t, 0x756E696Cu, 0x78u);                      // linux
        case SYM_target_family: return is_text(t, 0x78696E75u, 0u);                     // unix
        case SYM_target_arch:
            if (C[CTL_TARGET] == TARGET_X86_64) return is_text(t, 0x5F363878u, 0x3436u);    // x86_64
            if (C[CTL_TARGET] == TARGET_PTX) return is_text(t, 0x7470766Eu, 0x343678u);     // nvptx64
            return is_text(t, 0x72697073u, 0x76u);                                          // spirv (Metal's shaders are made of that)
        case SYM_target_env: return is_text(t, 0x756E67u, 0u);                          // gnu
        case SYM_target_vendor: return is_text(t, 0x6E6B6E75u, 0x6E776Fu);              // unknown
        case SYM_target_endian: return is_text(t, 0x7474696Cu, 0x656Cu);                // little
        case SYM_target_pointer_width: return is_text(t, wide ? 0x3436u : 0x3233u, 0u); // 64 or 32
        case SYM_panic: return is_text(t, 0x69776E75u, 0x646Eu);                        // unwind
        default: return false;
    }
}

const uint MAX_DEPTH = 31u;
const uint MAX_TOKENS = 4096u;

// The value of the predicate that starts at token t, before token `end`; t: the token behind it. good: it could be read.
bool predicate(inout uint t, uint end, out bool good) {
    uint depth = 0u, any_ = 0u, not_ = 0u, value = 0u, steps = 0u;
    bool run = true, result = false;
    good = false;
    while (run && t < end && steps < MAX_TOKENS) {
        uint k = tok_kind(t), sym = tok_sym(t), next = t + 1u < end ? tok_kind(t + 1u) : 0u;
        bool done = false, it = false;
        steps++;
        if (k == TOK_IDENT && next == TOK_OPEN_PAREN && (sym == SYM_all || sym == SYM_any || sym == SYM_not) && depth < MAX_DEPTH) {
            uint bit = 1u << depth;
            any_ = sym == SYM_any ? any_ | bit : any_ & ~bit;
            not_ = sym == SYM_not ? not_ | bit : not_ & ~bit;
            value = sym == SYM_any ? value & ~bit : value | bit;
            depth++;
            t += 2u;
        } else if (k == TOK_IDENT && next == TOK_EQ) {
            bool text = t + 2u < end && (tok_kind(t + 2u) == TOK_STR || tok_kind(t + 2u) == TOK_RAW_STR);
            run = text;
            it = text && has_value(sym, t + 2u);
            done = text;
            t += 3u;
        } else if (k == TOK_IDENT && next != TOK_OPEN_PAREN) {
            it = option(sym);
            done = true;
            t++;
        } else if (k == TOK_CLOSE_PAREN && depth > 0u) {
            depth--;
            uint bit = 1u << depth;
            it = (value & bit) != 0u;
            if ((not_ & bit) != 0u) it = !it;
            done = true;
            t++;
        } else {
            run = false;
        }
        if (done && depth == 0u) {
            result = it;
            good = true;
            run = false;
        } else if (done) {
            uint bit = 1u << (depth - 1u);
            if ((any_ & bit) != 0u) value |= it ? bit : 0u;
            else if (!it) value &= ~bit;
            if (t < end && tok_kind(t) == TOK_COMMA) t++;
        }
    }
    return result;
}

// What may be left out.
bool removable(uint n) {
    uint r = node_role(n), k = node_kind(n);
    return k_node_class(k) != NC_EXPR || r == R_STMT || r == R_TAIL || r == R_ELEM || r == R_ARG || r == R_FIELD || r == R_ITEM;
}

bool wants(uint n) { return condition(n) != NONE; }

void run(uint n) {
    uint p = condition(n);
    uint sym = tok_sym(node_tok(n)), first = node_tok(n), end = node_last_tok(p) + 1u;
    bool attr = node_kind(p) == N_ATTR, holds = false, good = true;
    uint t = first + 1u + (attr ? 1u : 2u);
    if (sym == SYM_cfg || sym == SYM_cfg_attr) {
        uint open_ = tok_kind(t - 1u);
        holds = predicate(t, end, good);
        good = good && (open_ == TOK_OPEN_PAREN || (!attr && (open_ == TOK_OPEN_BRACKET || open_ == TOK_OPEN_BRACE)));
    }
    if (!good) diag(D_CFG_SYNTAX, tok_lo(node_first_tok(p)), tok_hi(node_last_tok(p)), 0u);
    if (holds) atomicOr(H[at_node_data(p)], CFG_TRUE);
    if (attr && sym == SYM_cfg_attr && holds) {
        // Of attributes that are there on a condition, those that change what is compiled are not known.
        while (t < end) {
            uint s = tok_kind(t) == TOK_IDENT ? tok_sym(t) : NONE;
            if (s == SYM_path || s == SYM_cfg || s == SYM_test) diag(D_CFG_UNSUPPORTED, tok_lo(node_first_tok(p)), tok_hi(node_last_tok(p)), sym);
            t++;
        }
    }
    if (!attr || sym == SYM_cfg_attr || holds || !good) return;
    uint what = node_parent(p);
    if (what == NONE || node_kind(what) == N_FILE) diag(D_CFG_UNSUPPORTED, tok_lo(node_first_tok(p)), tok_hi(node_last_tok(p)), sym);
    else if (!removable(what)) diag(D_CFG_POSITION, tok_lo(node_first_tok(p)), tok_hi(node_last_tok(p)), 0u);
    else {
        atomicOr(H[at_cfgnode_gone(what)], 1u);
        C[CTL_CFG_GONE] = 1u;
    }
}
