package onrecord.importer.statement;

/** How often attributions of a pattern, with a speaker of a kind, were right on annotated articles. */
final class Confidence {

    private Confidence() {}

    static double of(Attribution attribution, Speaker speaker) {
        double pattern = switch (attribution.pattern()) {
            case QUOTED -> 0.95;
            case CARRIED_ON -> 0.9;
            case CLAUSE -> 0.88;
            case PARENTHESIS, ACCORDING_TO, ANSWER -> 0.9;
            case STANDALONE -> 0.75;
            case INFINITIVE -> 0.7;
            case NOUN_CLAUSE -> 0.7;
            case NOUN_PHRASE -> 0.55;
        };
        double named = speaker instanceof Speaker.Nobody ? 0.7 : speaker instanceof Speaker.Unnamed ? 0.95 : 1;
        return Math.round(pattern * named * 100) / 100.0;
    }
}
