package onrecord.importer.statement;

/** How often attributions of a pattern, with a speaker of a kind, were right on annotated articles. */
final class Confidence {

    private Confidence() {}

    static double of(Attribution attribution, Speaker speaker) {
        double pattern = switch (attribution.pattern()) {
            case QUOTED -> 0.95;
            case CARRIED_ON, CLAUSE -> 0.9;
            case PARENTHESIS, ACCORDING_TO -> 0.85;
            case STANDALONE, NOUN_PHRASE -> 0.8;
            case INFINITIVE, NOUN_CLAUSE -> 0.75;
            case ANSWER -> 0.7;
        };
        double named = speaker instanceof Speaker.Nobody ? 0.35 : speaker instanceof Speaker.Unnamed ? 0.95 : 1;
        return Math.round(pattern * named * 100) / 100.0;
    }
}
