// Goes on with the walk of each chunk: a bounded number of events in a round; CHANGED says that some have more to do.
//@ rows   fchunk
//@ reads  fchunk.start fchunk.stop fchunk.first fchunk.join fevent.kind fevent.arg fevent.first fevent.last fuse.var
//@ writes fchunk.at fchunk.sub fchunk.empty fchunk.assigned fchunk.again fjoin.empty fjoin.assigned fevent.state fuse.state fuse.event
const uint MAX_STEPS = 4096u;

void run(uint c) {
    uint start = fchunk_start(c), stop = fchunk_stop(c), base = fchunk_join(c) - start, first = fchunk_first(c);
    uint e = fchunk_at(c), sub = fchunk_sub(c), empty = fchunk_empty(c), assigned = fchunk_assigned(c), again = fchunk_again(c);
    uint steps = 0u;
    while (e < stop && steps < MAX_STEPS) {
        uint kind = fevent_kind(e), arg = fevent_arg(e), last = fevent_last(e);
        bool many = kind == FE_USES;
        if (many && sub == NONE) sub = fevent_first(e);
        // One that reads, begins or assigns a variable of this chunk.
        uint v = (many ? fuse_var(sub) : arg) - first;
        bool own = kind >= FE_USE && v < FLOW_VARS;
        uint bit = own ? 1u << v : 0u;
        uint state = ((empty & bit) != 0u ? FLOW_EMPTY : 0u) | ((assigned & bit) != 0u ? FLOW_ASSIGNED : 0u);
        if (own && many) {
            set_fuse_state(sub, state);
            set_fuse_event(sub, e);
        }
        if (own && !many) set_fevent_state(e, state);
        bool here = (empty >> 31u) != 0u;
        if (kind == FE_SET || kind == FE_LIVE) {
            empty = kind == FE_LIVE && here ? empty | bit : empty & ~bit;
            assigned = kind == FE_SET && here ? assigned | bit : assigned & ~bit;
        }
        // Jumps forward and backward add to what comes there.
        bool back = kind == FE_CONTINUE || kind == FE_END_LOOP, forward = kind == FE_BREAK || kind == FE_BREAK_IF;
        if (back || forward) {
            uint j = base + arg, old_empty = fjoin_empty(j), old_assigned = fjoin_assigned(j);
            set_fjoin_empty(j, old_empty | empty);
            set_fjoin_assigned(j, old_assigned | assigned);
            if (back && ((empty & ~old_empty) | (assigned & ~old_assigned)) != 0u) again = 1u;
        }
        if (back || kind == FE_BREAK || kind == FE_STOP) empty = assigned = 0u;
        // Ends join what jumped to them; a LOOP what jumped back in the last walk.
        if (kind == FE_END_BLOCK || kind == FE_END_LOOP || kind == FE_LOOP) {
            empty |= fjoin_empty(base + e);
            assigned |= fjoin_assigned(base + e);
        }
        if (kind == FE_BLOCK || kind == FE_LOOP) {
            set_fjoin_empty(base + arg, 0u);
            set_fjoin_assigned(base + arg, 0u);
        }
        if (many) sub++;
        if (!many || sub == last) {
            e++;
            sub = NONE;
        }
        if (e == stop && again != 0u) {
            e = start;
            empty = 0x80000000u;
            assigned = again = 0u;
        }
        steps++;
    }
    set_fchunk_at(c, e);
    set_fchunk_sub(c, sub);
    set_fchunk_empty(c, empty);
    set_fchunk_assigned(c, assigned);
    set_fchunk_again(c, again);
    if (e < stop) atomicOr(C[CTL_CHANGED], 1u);
}
