package onrecord.importer.resolve.name;

/** Tells whether two names can be names of one organization. */
public final class OrganizationNames {

    private static final int LONG = 8;

    private OrganizationNames() {}

    public static Likeness compare(String a, String b) {
        OrganizationName nameA = OrganizationName.of(a);
        OrganizationName nameB = OrganizationName.of(b);
        String keyA = nameA.key();
        String keyB = nameB.key();
        if (keyA.equals(keyB)) {
            return Likeness.SAME;
        }
        if (isInitials(a, nameB) || isInitials(b, nameA)) {
            return Likeness.POSSIBLE;
        }
        return isTypo(keyA, keyB) ? Likeness.POSSIBLE : Likeness.DIFFERENT;
    }

    private static boolean isInitials(String acronym, OrganizationName full) {
        return full.words().size() > 1
                && OrganizationName.isAcronym(acronym)
                && String.join("", Words.of(acronym)).equals(full.initials());
    }

    private static boolean isTypo(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter < LONG ? 1 : 2;
        return shorter > 3 && Math.abs(a.length() - b.length()) <= allowed && Edits.between(a, b) <= allowed;
    }
}
