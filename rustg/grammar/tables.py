"""The packed parse tables, and what the parse kernel does with them.

Tables come from ``*.grammar`` in this folder through ``lalr.py`` (LALR(1), precedences, unit
shortcuts, default reductions) and ``pack.py``; ``load()`` caches the result on disk by content
hash.  All tables are uint32 arrays and constant tables of the registry (``k_NAME(i)``).

**Input of the kernel.** A segment is a run of significant tokens of one delimiter group.  Each
token has a terminal id (``rustg/registry/terminals.py``); a nested group is ONE terminal (``(``,
``[`` or ``{``) at its opening token, and the token after it is the one behind its closing
delimiter.  After the last token of the segment comes terminal ``TERM_END`` (0).

**Stack entry**: ``state``, ``data`` (flags, 12 bits), ``tok``, ``first``.  What ``tok`` means
follows from the symbol's *carry* (static, in the production's element descriptors):

- carry 0 ``NOTHING``: a terminal: ``tok`` is its token.  A nonterminal without nodes: NONE;
- carry 1 ``NODE``: exactly one node, anchored at ``tok``;
- carry 2 ``CHAIN``: a list of nodes; ``tok`` is the anchor of the last one or NONE if it is empty,
  the others follow by the column ``prev`` (kept at the anchor token; NONE ends the chain);
- carry 3 ``GROUP``: a delimiter group; ``tok`` is its opening token.

``first`` is the first token of the entry.  The grammar is epsilon-free: every entry spans at least
one token, so the stack of a segment fits in its own token range.

**Automaton.** One word answers one question::

    ACTION(state, term):  b = k_lr_action_base(state); w = k_lr_action((b & 0xFFFFF) + term)
                          w >> 20 == b >> 20 ? w & 0xFFFFF : k_lr_action_default(state)
    GOTO(state, nt):      w = k_lr_goto(k_lr_goto_base(nt) + state)
                          w >> 20 == nt ? w & 0xFFFFF : k_lr_goto_default(nt)

A result is ``op | arg << 3``:

- ``LR_ERROR`` (0): syntax error at this token;
- ``LR_GO`` (1): push with state ``arg`` (for ACTION: the token is consumed);
- ``LR_GO_REDUCE`` (2): push (the state does not matter), then reduce by production ``arg``;
- ``LR_REDUCE`` (3): reduce by production ``arg``; the token is not consumed (ACTION only);
- ``LR_ACCEPT`` (4): the segment is done; the one entry above the start state is carry 1 or 2 (a
  segment always yields a chain or a node): its nodes are the roots of the segment, their parent is
  the owner of the segment's group, their roles have been written.

A pushed token gets ``tok = first = `` its index and ``data = 0``.  Start with state
``k_lr_start(start symbol)``.

**Reduce by production p** with ``n`` elements (the top ``n`` entries)::

    w = k_lr_prod(2*p), v = k_lr_prod(2*p+1)
    n      = w & 15            number of elements, 1..15
    nt     = (w >> 4) & 511    left-hand side, for GOTO
    anchor = (w >> 13) & 15    element that gives the new entry's tok, 0-based
    act    = (w >> 17) & 3     LR_NONE, LR_NODE, LR_ADOPT
    kind   = (w >> 19) & 255   N_* of the node to make (LR_NODE)
    flags  = (w >> 28) & 1     0: the data of all elements is 0
    trim   = (w >> 27) & 1     1: the node ends before the last token (a `::` behind a qualifier)
    data   = v & 4095          constant, see below
    elems  = v >> 12           index of the first element descriptor in k_lr_elem

    k_lr_elem(elems + i), for element i:  carry = d & 3, arg = (d >> 2) & 63
        carry 1: the node at entry[i].tok gets role ``arg`` (0: leave its role alone)
        carry 3: the group at entry[i].tok gets start symbol ``arg`` (0: opaque, not parsed);
                 its owner is the node that this production makes or adopts into

1. ``bits = data | OR of entry[i].data`` over all elements.
2. Write roles, group starts, as above.
3. ``LR_NODE``: make a node at token ``entry[anchor].tok`` with this kind, ``data = bits``, first
   token ``entry[0].first``, last token = last token consumed (the closing delimiter for a group),
   or the one before it if ``trim`` (then the node is the only one that ends there);
   ``prev = NONE``.  Every node of the elements' chains gets it as parent.
   New entry: data 0, tok = the anchor (carry 1).
4. ``LR_ADOPT``: the node at ``entry[anchor].tok`` (carry 1) takes the other elements as children:
   its first token becomes ``entry[0].first``, its data gets ``|= bits``; the nodes of all *other*
   elements get it as parent.  No new node.  Only elements *before* the anchor are adopted, so the
   node's last token stays.  New entry: data 0, tok = the anchor (carry 1).
5. ``LR_NONE``: chains are joined: for each element with nodes, in order, ``prev`` of its node =
   tail so far.  (The generator checks that only the first element with nodes can be carry 2, so
   that a chain's head is never needed.)  New entry: tok = last tail, NONE if there is none; if
   there are no nodes at all and ``anchor`` is not 15, tok = entry[anchor].tok;
   data = bits.  ``anchor`` = 15: none.
6. ``first`` of the new entry is ``entry[0].first``.
7. GOTO from the state below with ``nt``.

A node's place in the post-order is (last token, order of reduction): nodes with the same last
token are numbered in the order in which they are reduced.

**Start symbols** (``START_*``, see ``k_lr_start_cut``): where the group's contents may be cut into
segments (bits CUT_*): CUT_COMMA after ``,`` (when no ``<`` is open and no closure bar), CUT_SEMI
after ``;``, CUT_BRACE after a brace group whose next terminal has flag TF_STMT, CUT_ARM (match
arms: after ``,`` and after ``=> {..}`` unless one of ``. ? ,`` or an operator follows).  Each
segment is parsed with the start symbol of its group.

**Fix-ups after parsing**, what the group's contents or the parent decide:

- ``k_paren_kind(kind)`` (0: none): kind of a tuple that has exactly one child with role ELEM (its
  last child, with ``nth`` 0), which is not PAT_REST, and no ``,`` before the closing delimiter;
- ``k_count_kind(kind)`` (0: none): kind of an array whose last child has role COUNT;
- an EXPR_ASSIGN with role ARG below a MACRO_CALL is MACRO_NAMED_ARG, its LHS becomes NAME and its RHS
  VALUE;
- role STMT of the last child of a BLOCK becomes TAIL if its kind has class expr;
- ``k_path_kind(parent kind * ROLE_STRIDE + role)``: kind of a PATH (after the above).

**Errors.** Default reductions never accept a wrong token, but they may reduce before it is seen to be
wrong; so what could have stood there is found by trying each terminal on the stack as it was when
the last token was consumed.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from functools import lru_cache
from pathlib import Path

import numpy as np

from rustg.store import cache_directory, write_whole

FOLDER = Path(__file__).resolve().parent
FILES = ("rust.grammar", "expr.grammar")
#: What the tables depend on besides the grammar files.
CODE = ("source.py", "lalr.py", "pack.py", "tables.py", "../registry/nodes.py",
        "../registry/terminals.py")

#: The arrays, with a line for each.
ARRAYS = {
    "lr_action": "Actions by comb; see rustg/grammar/tables.py.",
    "lr_action_base": "Per state: first entry of its row, and the row's number << 20.",
    "lr_action_default": "Per state: what to do where its row has no entry.",
    "lr_goto": "Gotos by comb.",
    "lr_goto_base": "Per nonterminal: first entry of its column.",
    "lr_goto_default": "Per nonterminal: its commonest goto.",
    "lr_prod": "Two words for each production.",
    "lr_elem": "Element descriptors of the productions.",
    "lr_start": "Initial state of each start symbol.",
}


def start_symbols() -> list[tuple[str, tuple[str, ...]]]:
    """Names and cuts of the start symbols, read without building anything."""
    lines = (line.split() for line in (FOLDER / FILES[0]).read_text().splitlines())
    return [(words[1], tuple(words[3:])) for words in lines if words[:1] == ["%start"]]


def _key() -> str:
    digest = hashlib.sha256()
    for name in (*FILES, *CODE):
        digest.update((FOLDER / name).read_bytes())
    return digest.hexdigest()[:24]


def generate():
    """The grammar, its automaton and its packed tables, made anew (under a second)."""
    import rustg.registry  # noqa: F401  (before lalr: its modules ask for these tables themselves)

    from . import lalr, pack, source

    grammar = source.read([FOLDER / name for name in FILES])
    automaton = lalr.build(grammar)
    return grammar, automaton, pack.pack(grammar, automaton)


@lru_cache(maxsize=1)
def load() -> dict[str, np.ndarray]:
    """All arrays of ``ARRAYS``: of the wheel, from the cache, or generated and put there."""
    path = cache_directory() / "grammar" / f"{_key()}.npz"
    for source in (FOLDER.parent / "spirv" / "constants.npz", path):
        try:
            with np.load(source) as stored:
                return {name: stored[name] for name in ARRAYS}
        except (OSError, KeyError, ValueError, zipfile.BadZipFile):
            pass
    arrays = generate()[2].arrays
    stream = io.BytesIO()
    np.savez(stream, **arrays)
    write_whole(path, stream.getbuffer())
    return arrays

