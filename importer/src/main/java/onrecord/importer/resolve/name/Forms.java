package onrecord.importer.resolve.name;

/** The form in which a printed name is kept: single spaces, no possessive ending, no longer than its column. */
public final class Forms {

    private static final int LONGEST = 500;

    private Forms() {}

    public static String of(String printed) {
        StringBuilder form = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                form.append(c);
            } else if (!form.isEmpty() && form.charAt(form.length() - 1) != ' ') {
                form.append(' ');
            }
        }
        return cut(NameSplit.withoutPossessive(form.toString().strip()));
    }

    private static String cut(String form) {
        if (form.length() <= LONGEST) {
            return form;
        }
        boolean inPair = Character.isHighSurrogate(form.charAt(LONGEST - 1));
        return form.substring(0, inPair ? LONGEST - 1 : LONGEST).strip();
    }
}
