package onrecord.importer.statement;

/**
 * How often attributions of a pattern, with a speaker of a kind, were right on annotated articles: the content is
 * somebody's statement, and the speaker is who the article prints.
 */
final class Confidence {

    private Confidence() {}

    static double of(Attribution attribution, Speaker speaker) {
        double pattern = switch (attribution.pattern()) {
            case QUOTED -> 0.97;
            case CLAUSE, INFINITIVE -> 0.94;
            case CARRIED_ON, STANDALONE -> 0.92;
            case ACCORDING_TO, NOUN_PHRASE -> 0.9;
            case PARENTHESIS, ANSWER -> 0.87;
            case BELIEF, NOUN_CLAUSE -> 0.6;
        };
        double named = speaker instanceof Speaker.Nobody ? 0.85 : speaker instanceof Speaker.Unnamed ? 0.97 : 1;
        return Math.round(pattern * named * 100) / 100.0;
    }
}
