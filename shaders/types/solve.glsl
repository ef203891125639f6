// Solving equations. In each iteration an equation whose sides differ claims the root that would lose its place (the
// greater; types never lose) and, where the other root would learn something, that one too; the least equation that
// holds all its claims acts. Later iterations see what it did, so a contradiction is blamed on the later equation.
// Source: hooking as in Shiloach and Vishkin (1982), with values attached to the roots.
//@ params list next
//@ reads eq.origin
#include "types/refs.glsl"
//@ writes pend0.eq pend1.eq

// The list that is solved; what did not fit into it is not there (claim reports it).
uint list_base = C[DIRECTORY + 4u * p_list];
uint list_found = C[DIRECTORY + 4u * p_list + 2u];
uint list_cap = C[DIRECTORY + 4u * p_list + 1u];
uint next_base = C[DIRECTORY + 4u * p_next];
uint next_cap = C[DIRECTORY + 4u * p_next + 1u];
uint list_rows = min(list_found, list_cap);

// The equation to blame: those of nodes are themselves, those of arguments say whose they are.
uint origin_of(uint e) { return e < n_uf ? e : eq_origin(e); }
