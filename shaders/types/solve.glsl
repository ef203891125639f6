// Solving equations. In each iteration an equation whose sides differ claims the root that would lose its place (the
// greater; types never lose) and, where the other root would learn something, that one too; the least equation that
// holds all its claims acts. Later iterations see what it did, so a contradiction is blamed on the later equation.
// Source: hooking as in Shiloach and Vishkin (1982), with values attached to the roots.
//@ params list next
#include "types/refs.glsl"
#include "types/list.glsl"
