package onrecord.importer.event.grammar;

import java.util.Set;
import onrecord.importer.language.NameType;
import onrecord.importer.language.NamedSpan;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** What the language engine takes for a name. */
public final class NamedParts {

    private NamedParts() {}

    /** Whether a word is a part of a name of one of these types. */
    public static boolean isOf(Tree tree, Token token, Set<NameType> types) {
        for (NamedSpan name : tree.sentence().names()) {
            if (name.firstToken() <= token.index() && token.index() < name.endToken() && types.contains(name.type())) {
                return true;
            }
        }
        return false;
    }
}
