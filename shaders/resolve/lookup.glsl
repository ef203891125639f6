// Looking names up for other phases: definitions by scope and name, items of inherent impls by head of their type.
//@ reads assoc.head assoc.sym assoc_slot.row
#include "resolve/defs.glsl"

// Item of that name in the inherent impls of types with this head (HEAD), in namespaces `ns`; NONE if there is none.
uint find_assoc(uint head, uint sym, uint ns) {
    uint q[HASH_KEYS];
    q[0] = head;
    q[1] = sym;
    uint found = hash_find(T_assoc_slot, T_assoc, 0u, 2u, q);
    return found != NONE && (namespaces(found) & ns) != 0u ? found : NONE;
}
