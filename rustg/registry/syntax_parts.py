"""Parts of diagnostics of token trees and the parser, in rustc's words."""

from .diagnostics import part

part("BASE_HERE", "suggest", "add a base expression here", edit="/* expr */", applicability="HasPlaceholders")
part("SPLIT_COMPARISON", "suggest", "split the comparison into two", edit=" && {0}", args=("src_text",))
part("PARENTHESIZE_COMPARISON", "suggest", "parenthesize the comparison", edit="(")
part("EDIT_PAREN_CLOSE", "edit", ")")
part("USE_EQ", "suggest", "try using `=` instead", edit="=")
for _name, _sign in (("INCREMENT", "+"), ("DECREMENT", "-")):
    part(f"USE_{_name}", "suggest", f"use `{_sign}= 1` instead", edit=f" {_sign}= 1", applicability="MachineApplicable")
part("WRITE_FN", "suggest", "write `fn` instead of `{0}` to declare a function", edit="fn", args=("tok",), style="hidden",
     applicability="MachineApplicable")
part("RAW_NAME", "suggest", "escape `{0}` to use it as an identifier", edit="r#", args=("tok",))
part("ADD_LET", "suggest", "missing keyword", edit="let ")
part("ADD_COMMA", "suggest", "missing a comma here to end this `match` arm", edit=",")
part("FAT_ARROW", "suggest", "use a fat arrow to start a match arm", edit="=>", style="short", applicability="MachineApplicable")
part("MEANT_FOR_THIS", "label", "closing delimiter possibly meant for this")
part("NOT_CLOSED", "label", "this delimiter might not be properly closed...")
part("OTHER_INDENTATION", "label", "...as it matches this but it has different indentation")
for _index, _what in enumerate(("brace", "parenthesis", "bracket")):
    part(f"OPENING_{_index}", "label", f"this opening {_what}...")
for _index, _what in enumerate(("brace", "parenthesis", "bracket")):
    part(f"CLOSING_{_index}", "label", f"...matches this closing {_what}")
part("GIVE_TYPE", "suggest", "if this is a parameter name, give it a type", edit=": TypeName", applicability="HasPlaceholders")
part("IGNORE_NAME", "suggest", "if this is a type, explicitly ignore the parameter name", edit="_: ")
part("PARSING_STRUCT", "label", "while parsing this struct")
part("REPLACE_SEMICOLON", "suggest", "replace `;` with `,`", edit=",", style="hidden", applicability="MachineApplicable")
part("ADD_IN", "suggest", "try adding `in` here", edit=" in ", applicability="MachineApplicable")
for _index, _what in enumerate(("constant", "static variable")):
    for _name, _type in (("I32", "i32"), ("F64", "f64"), ("STR", "&str"), ("CHAR", "char"), ("BOOL", "bool"), ("ANY", "<type>")):
        part(f"TYPE_OF_{_what[:5].upper()}_{_name}", "suggest", f"provide a type for the {_what}", edit=f": {_type}", style="short",
             applicability="HasPlaceholders" if _name == "ANY" else "MachineApplicable")
