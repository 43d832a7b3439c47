package onrecord.importer.statement;

/**
 * How often attributions of a pattern, with a speaker found on such grounds, were right on annotated articles: the
 * content is somebody's statement, and the speaker is right, both as the article prints him and by full name.
 */
final class Confidence {

    private Confidence() {}

    static double of(Attribution attribution, Grounds grounds) {
        double pattern = switch (attribution.pattern()) {
            case QUOTED -> 0.97;
            case CLAUSE, INFINITIVE -> 0.95;
            case CARRIED_ON, ACCORDING_TO -> 0.93;
            case STANDALONE, NOUN_PHRASE -> 0.91;
            case ANSWER -> 0.8;
            case PARENTHESIS -> 0.81;
            case NOUN_CLAUSE -> 0.7;
            case BELIEF, FORESEEN -> 0.57;
        };
        double speaker = switch (grounds) {
            case NAME, CARRIED -> 1;
            case NOUN -> 0.95;
            case PRONOUN -> 0.93;
            case UNNAMED, CONTESTED -> 0.88;
            case NOBODY -> 0.4;
        };
        return Math.round(pattern * speaker * 100) / 100.0;
    }
}
