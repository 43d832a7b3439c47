package onrecord.importer.statement;

import onrecord.importer.statement.attribution.Attribution;

/**
 * How often attributions of a pattern, with a speaker found on such grounds, were right on annotated articles: the
 * content is somebody's statement, and the speaker is right, both as the article prints him and by full name. What
 * resolving a name takes ranks lower than it did on articles that the rules were written on: of unread ones it was less.
 */
final class Confidence {

    private Confidence() {}

    static double of(Attribution attribution, Grounds grounds) {
        double pattern = switch (attribution.pattern()) {
            case QUOTED, CLAUSE -> 0.97;
            case CARRIED_ON, INFINITIVE -> 0.95;
            case NOUN_PHRASE -> 0.94;
            case STANDALONE, ACCORDING_TO -> 0.93;
            case ANSWER -> 0.9;
            case NOUN_CLAUSE -> 0.88;
            case PARENTHESIS -> 0.82;
            case BELIEF, FORESEEN -> 0.68;
        };
        double speaker = switch (grounds) {
            case NAME -> 0.98;
            case PRONOUN -> 0.94;
            case CARRIED -> 0.88;
            case SHORT_NAME, UNNAMED -> 0.87;
            case NOUN, STRANGER -> 0.83;
            case CONTESTED -> 0.76;
            case PLURAL -> 0.66;
            case DOUBTFUL -> 0.62;
            case NOBODY -> 0.42;
        };
        return Math.round(pattern * speaker * 100) / 100.0;
    }
}
