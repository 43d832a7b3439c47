package onrecord.importer.language.segment;

import java.util.Set;

/** Recognises the beginning and end of a web or mail address, or a domain, in a run without spaces. */
final class WebAddress {

    private static final String[] BEGINNINGS = {"http://", "https://", "www."};
    private static final String TRAILING = ".,;:!?)]}>\"'\u2026";

    /** Top-level domains that are no English words, for a full stop may want the space behind it. */
    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "edu", "gov", "mil", "info", "biz", "io", "tv", "ai", "eu", "uk", "au", "nz", "ca",
            "ie", "de", "fr", "es", "pt", "nl", "ch", "se", "dk", "fi", "pl", "cz", "hu", "ro", "gr", "ua", "ru", "by",
            "kz", "tr", "il", "ir", "ae", "eg", "za", "ng", "ke", "gh", "br", "ar", "mx", "cl", "cn", "hk", "tw", "jp",
            "kr", "sg", "ph");

    private static final int LONGEST_DOMAIN = 60;
    private static final int LONGEST_MAIL = 100;

    private WebAddress() {}

    static boolean startsAt(String text, int start, int end) {
        for (String beginning : BEGINNINGS) {
            if (end - start > beginning.length() && text.regionMatches(true, start, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return isMail(text, start, end) || domainEnd(text, start, end) > 0;
    }

    /** Behind the domain that a run begins with ("Orsund.com's"), or 0. */
    private static int domainEnd(String text, int start, int end) {
        int stop = start;
        int dot = -1;
        while (stop < end && stop - start < LONGEST_DOMAIN && isDomainCharacter(text.charAt(stop))) {
            dot = text.charAt(stop) == '.' && stop + 1 < end && Character.isLetterOrDigit(text.charAt(stop + 1))
                    ? stop
                    : dot;
            stop++;
        }
        while (stop > start && text.charAt(stop - 1) == '.') {
            stop--;
        }
        boolean name = dot > start + 1 && dot + 1 < stop && Character.isLetterOrDigit(text.charAt(start));
        return name && DOMAINS.contains(text.substring(dot + 1, stop)) ? stop : 0;
    }

    /** What a domain with a capital is a name of; anything else is its own name. */
    static String nameIn(String form) {
        boolean domain = form.length() > 3
                && Character.isUpperCase(form.charAt(0))
                && domainEnd(form, 0, form.length()) == form.length();
        return domain ? form.substring(0, form.indexOf('.')) : form;
    }

    private static boolean isDomainCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
    }

    private static boolean isMail(String text, int start, int end) {
        int at = text.substring(start, Math.min(end, start + LONGEST_MAIL)).indexOf('@');
        return at > 0
                && start + at + 1 < end
                && Character.isLetterOrDigit(text.charAt(start))
                && Character.isLetterOrDigit(text.charAt(start + at - 1))
                && Character.isLetterOrDigit(text.charAt(start + at + 1));
    }

    /** Behind the address, the sentence's own punctuation left out. */
    static int end(String text, int start, int end) {
        int domain = domainEnd(text, start, end);
        if (domain > 0 && (domain == end || text.charAt(domain) != '/')) {
            return domain;
        }
        int last = end;
        while (last > start + 1 && TRAILING.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
