// c ? a : b without a branch (a macro: compilers that do not optimise copy the arguments of functions).
#define sel(c, a, b) mix(b, a, c)
