package onrecord.importer.statement;

/**
 * How often attributions of a pattern, with a speaker found on such grounds, were right on annotated articles: the
 * content is somebody's statement, and the speaker is right, both as the article prints him and by full name.
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
            case PARENTHESIS -> 0.77;
            case BELIEF, FORESEEN -> 0.66;
        };
        double speaker = switch (grounds) {
            case NAME -> 0.98;
            case PRONOUN -> 0.94;
            case NOUN -> 0.93;
            case CONTESTED, CARRIED -> 0.92;
            case UNNAMED -> 0.86;
            case DOUBTFUL -> 0.64;
            case NOBODY -> 0.42;
        };
        return Math.round(pattern * speaker * 100) / 100.0;
    }
}
