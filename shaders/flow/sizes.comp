// How many chunks and joins each body needs.
//@ rows   body
//@ reads  body.first body.rows fmir.at fbody.vars
//@ writes fbody.chunk fbody.join fbody.start fbody.events
void run(uint b) {
    uint start = fmir_at(body_first(b)), events = fmir_at(body_first(b) + body_rows(b)) - start;
    uint chunks = (fbody_vars(b) + FLOW_VARS - 1u) / FLOW_VARS;
    set_fbody_chunk(b, chunks);
    set_fbody_join(b, chunks * events);
    set_fbody_start(b, start);
    set_fbody_events(b, events);
}
