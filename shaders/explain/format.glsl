// The literal of a format string that the diagnostic in row i is about.
//@ reads  diag.lo diag.hi tok.kind tok.lo tok.hi tok.sym lit.v0 lit.v1 strdata.word node.nth
#include "explain/at.glsl"
#include "explain/children.glsl"

// Bytes that are looked at, placeholders and arguments that are told of.
const uint REACH = 8192u;
const uint SHOWN = 16u;

struct Format {
    uint call, literal;  // nodes: the macro call (NONE: there is none), the literal
    uint nth, given;     // which argument the literal is, and how many stand behind it
    uint at, end;        // bytes of the text
    uint source;         // added to these: bytes of the source, where no escape makes them differ
    bool readable;       // whether none does
};

uint text_byte(uint i) { return (strdata_word(i >> 2) >> ((i & 3u) * 8u)) & 255u; }

bool letter(uint c) { return (c | 32u) - 97u < 26u; }

Format format_of(uint i) {
    Format r = Format(NONE, NONE, 0u, 0u, 0u, 0u, 0u, false);
    r.literal = node_at(diag_lo(i), diag_hi(i));
    uint n = r.literal == NONE ? NONE : node_parent(r.literal);
    if (n != NONE && node_kind(n) == N_MACRO_CALL) {
        r.call = n;
        r.nth = node_nth(r.literal);
        uint c = last_child(n);
        while (c != NONE) {
            if (node_role(c) == R_ARG) r.given = max(r.given, node_nth(c) - r.nth);
            c = prev_child(n, c);
        }
        uint t = node_tok(r.literal);
        bool raw = tok_kind(t) == TOK_RAW_STR;
        bool text = raw || tok_kind(t) == TOK_STR;
        uint row = text ? tok_sym(t) : 0u;
        uint size = lit_v1(row);
        r.at = lit_v0(row);
        r.end = r.at + min(size, REACH);
        r.readable = text && (raw || tok_hi(t) - tok_lo(t) == size + 2u);
        r.source = (raw ? tok_lo(t) + (tok_hi(t) - tok_lo(t) - size + 1u) / 2u : tok_lo(t) + 1u) - r.at;
    }
    return r;
}
