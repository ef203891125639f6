// The rows of `pedge`.
//@ rows   ptok
//@ reads  ptok.item ptok.name ptok.edge ptok.at
//@ writes pedge.item pedge.name
void run(uint t) {
    if (ptok_edge(t) == 0u) return;
    uint at = ptok_at(t);
    set_pedge_item(at, ptok_item(t));
    set_pedge_name(at, ptok_name(t));
}
