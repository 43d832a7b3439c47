package onrecord.importer.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.NameType;
import onrecord.importer.language.NamedSpan;

/** Reads NLP4J's B, I, L, U and O tags as spans of names. */
final class NameTags {

    private NameTags() {}

    static List<NamedSpan> spans(NLPNode[] nodes) {
        List<NamedSpan> spans = new ArrayList<>();
        int begin = 1;
        for (int i = 1; i < nodes.length; i++) {
            String tag = nodes[i].getNamedEntityTag();
            switch (tag.charAt(0)) {
                case 'B' -> begin = i;
                case 'U' -> spans.add(new NamedSpan(i - 1, i, type(tag)));
                case 'L' -> spans.add(new NamedSpan(begin - 1, i, type(tag)));
                default -> {}
            }
        }
        return spans;
    }

    private static NameType type(String tag) {
        return switch (tag.substring(2)) {
            case "PERSON" -> NameType.PERSON;
            case "ORG" -> NameType.ORGANIZATION;
            case "GPE" -> NameType.GPE;
            case "LOC" -> NameType.LOCATION;
            case "FAC" -> NameType.FACILITY;
            case "NORP" -> NameType.NORP;
            case "EVENT" -> NameType.EVENT;
            case "WORK_OF_ART" -> NameType.WORK_OF_ART;
            case "PRODUCT" -> NameType.PRODUCT;
            case "LAW" -> NameType.LAW;
            case "DATE" -> NameType.DATE;
            case "TIME" -> NameType.TIME;
            default -> NameType.OTHER;
        };
    }
}
