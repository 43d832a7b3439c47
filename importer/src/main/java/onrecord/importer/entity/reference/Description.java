package onrecord.importer.entity.reference;

import java.util.Set;

/**
 * What an organization is, as far as its name and what stands beside it tell.
 *
 * @param nouns by which an article may come back to it
 * @param firm whether a noun for any firm can mean it: "the company"
 * @param enterprise whether nothing speaks against its being of a kind that its name need not tell: "the airline"
 */
record Description(Set<String> nouns, boolean firm, boolean enterprise) {

    static Description of(Set<String> nouns, GroupNouns kinds) {
        boolean known = false;
        boolean firm = false;
        boolean other = false;
        for (String noun : nouns) {
            boolean specific = kinds.isSpecific(noun);
            known |= specific;
            firm |= kinds.isPrivate(noun);
            other |= specific && !kinds.isFirm(noun) && !kinds.isMaker(noun);
        }
        return new Description(nouns, firm || !known, !other);
    }
}
