package onrecord.api.graphql;

/** A client's value as an error message may repeat it: short and without control characters. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(Object value) {
        String text = value.toString().replaceAll("[\\p{Cntrl}\"]", "?");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
