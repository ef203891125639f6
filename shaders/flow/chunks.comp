// Chunks of variables, ready to be walked.
//@ rows   fvar
//@ reads  fvar.row fmir.body fbody.first fbody.chunk fbody.join fbody.start fbody.events
//@ writes fchunk.start fchunk.stop fchunk.first fchunk.join fchunk.at fchunk.sub fchunk.empty fchunk.assigned fchunk.again
void run(uint v) {
    uint b = fmir_body(fvar_row(v)), nth = v - fbody_first(b), c = fbody_chunk(b) + nth / FLOW_VARS;
    if (nth % FLOW_VARS != 0u) return;
    set_fchunk_start(c, fbody_start(b));
    set_fchunk_stop(c, fbody_start(b) + fbody_events(b));
    set_fchunk_first(c, v);
    set_fchunk_join(c, fbody_join(b) + nth / FLOW_VARS * fbody_events(b));
    set_fchunk_at(c, fbody_start(b));
    set_fchunk_sub(c, NONE);
    set_fchunk_empty(c, 0x80000000u);
    set_fchunk_assigned(c, 0u);
    set_fchunk_again(c, 0u);
}
