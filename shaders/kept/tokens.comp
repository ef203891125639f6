// The program's tokens behind the library's.
//@ rows   tok
//@ reads  tok.kind tok.lo tok.hi tok.sym tok.flags tok.file kept_name.id kept_lit.tok kept_file.start
//@ writes kept_tok.kind kept_tok.lo kept_tok.hi kept_tok.sym kept_tok.flags kept_tok.file
#include "kept/moved.glsl"
void run(uint i) {
    uint bytes = bytes_moved();
    uint at = n_kept_tok + i, kind = tok_kind(i), sym = tok_sym(i);
    bool literal = kind >= TOK_INT && kind <= TOK_RAW_C_STR;
    if (sym != NONE) sym = literal ? sym + n_kept_lit : kept_name_id(sym);
    set_kept_tok_kind(at, kind);
    set_kept_tok_lo(at, tok_lo(i) + bytes);
    set_kept_tok_hi(at, tok_hi(i) + bytes);
    set_kept_tok_sym(at, sym);
    set_kept_tok_flags(at, tok_flags(i));
    set_kept_tok_file(at, tok_file(i) + n_kept_file);
}
