// The program's literals behind the library's.
//@ rows   lit
//@ reads  lit.tok lit.suffix lit.v0 lit.v1 lit.v2 lit.v3 lit.info tok.kind kept_name.id kept_tok.kind kept_strdata.word
//@ writes kept_lit.tok kept_lit.suffix kept_lit.v0 kept_lit.v1 kept_lit.v2 kept_lit.v3 kept_lit.info
void run(uint i) {
    uint at = n_kept_lit + i, t = lit_tok(i), kind = tok_kind(t), suffix = lit_suffix(i), v0 = lit_v0(i);
    bool text = kind == TOK_STR || kind == TOK_BYTE_STR || kind == TOK_C_STR || kind == TOK_RAW_STR || kind == TOK_RAW_BYTE_STR || kind == TOK_RAW_C_STR;
    set_kept_lit_tok(at, n_kept_tok + t);
    set_kept_lit_suffix(at, suffix == NONE ? NONE : kept_name_id(suffix));
    set_kept_lit_v0(at, text ? v0 + 4u * n_kept_strdata : v0);
    set_kept_lit_v1(at, lit_v1(i));
    set_kept_lit_v2(at, lit_v2(i));
    set_kept_lit_v3(at, lit_v3(i));
    set_kept_lit_info(at, lit_info(i));
}
