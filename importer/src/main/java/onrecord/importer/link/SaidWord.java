package onrecord.importer.link;

import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** A word of a statement, and the tree of the sentence it stands in. */
record SaidWord(Tree tree, Token token) {}
