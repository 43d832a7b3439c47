package onrecord.importer.entity.member;

/** Whether two words are one, spelled or typed differently. */
final class Spelling {

    private static final int SHORTEST = 5;

    private Spelling() {}

    /** One edit apart, two for long words, with the same first letter. */
    static boolean near(String a, String b) {
        if (Math.min(a.length(), b.length()) < SHORTEST || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int allowed = Math.min(a.length(), b.length()) >= 8 ? 2 : 1;
        return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
