// Steps of each body: first, number.
//@ rows   body
//@ reads  body.first body.rows lbody.live lmir.first lmir.steps lop.row
//@ writes lbody.step lbody.steps
void run(uint i) {
    bool live = lbody_live(i) != 0u && body_rows(i) != 0u;
    uint last = body_first(i) + body_rows(i) - 1u;
    // A body without code still needs to know how many temporaries come before it.
    uint first = body_first(i) < n_lmir ? lmir_first(body_first(i)) : n_lop;
    set_lbody_step(i, first);
    set_lbody_steps(i, live ? lmir_first(last) + lmir_steps(last) - first : 0u);
}
