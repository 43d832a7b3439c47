package onrecord.importer.entity.name;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.importer.entity.lexicon.KnownPlaces;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.language.NameType;
import onrecord.importer.language.NamedSpan;
import org.jspecify.annotations.Nullable;

/** The engine's names, without the articles, titles and possessive marks that it takes in. */
final class EngineNames {

    private static final Pattern PARTY = Pattern.compile("[RDI](-.*)?");

    private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Lexicon lexicon;
    private final TitleWords titles;

    EngineNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new TitleWords(lexicon);
    }

    void mark(Marks marks) {
        for (NamedSpan span : marks.words().sentence().names()) {
            NameKind kind = kind(span.type());
            if (kind != null) {
                mark(marks, span, kind);
            }
        }
    }

    private void mark(Marks marks, NamedSpan span, NameKind kind) {
        Words words = marks.words();
        int first = span.firstToken();
        int end = span.endToken();
        while (first < end && isBefore(words, first, end, kind)) {
            first++;
        }
        while (first < end && isBehind(words, end - 1)) {
            end--;
        }
        if (isPartyState(words, first) || isPortfolio(words, first, end) || isOfficer(words, first, end)) {
            return;
        }
        if (kind == NameKind.PERSON) {
            if (end - first > 1 && titles.are(words, first, end) || isWeekday(words, first, end)) {
                return;
            }
            first = behindTitle(words, first, end);
        }
        if (isPlainPlural(words, first, end)) {
            return;
        }
        NameKind sure = kind == NameKind.PERSON ? unlessOther(words, first, end) : kind;
        if (first < end
                && hasCapital(words, first, end)
                && !words.text(first, end).contains("/")) {
            marks.put(first, end, isThing(words, end - 1, end - first) ? NameKind.THING : sure);
        }
    }

    /** A person, unless the words tell better: "University of York", "Egyptians", "California Zephyr". */
    private NameKind unlessOther(Words words, int first, int end) {
        String start = words.lower(first);
        if (words.isLower(first + 1, "of", "for") && lexicon.organizationHeads().has(start)) {
            return NameKind.ORGANIZATION;
        }
        boolean oneOfMany = words.isLower(first - 1, "a", "an");
        if (end - first == 1 && (words.pos(first).equals("NNPS") || oneOfMany)) {
            return NameKind.PEOPLE;
        }
        boolean region = lexicon.places()
                .find(start)
                .filter(place -> place.sort() == KnownPlaces.Sort.REGION)
                .isPresent();
        return region && end - first > 1 && !lexicon.people().isGiven(start) ? NameKind.THING : NameKind.PERSON;
    }

    /** "Farmers said": at a sentence's start a capital makes no name of a word for people. */
    private boolean isPlainPlural(Words words, int first, int end) {
        String word = words.lower(first);
        return first == 0
                && end == 1
                && words.pos(first).startsWith("NN")
                && word.endsWith("s")
                && !words.pos(end).startsWith("NNP")
                && lexicon.roles().isRole(word.substring(0, word.length() - 1));
    }

    private static boolean isWeekday(Words words, int first, int end) {
        return end - first == 1 && WEEKDAYS.contains(words.lower(first));
    }

    private boolean isBefore(Words words, int word, int end, NameKind kind) {
        if (!words.isWord(word) || words.form(word).startsWith("-")) {
            return true;
        }
        String lower = words.lower(word);
        if (lower.equals("the") || lower.equals("a") || lower.equals("an")) {
            return word + 1 < end;
        }
        return kind == NameKind.PERSON && word + 1 < end && lexicon.people().isHonorific(words.lower(word));
    }

    /** "Agriculture" in "Agriculture Secretary Joseph Kiptoo". */
    private boolean isPortfolio(Words words, int first, int end) {
        return end - first == 1
                && lexicon.portfolios().has(words.lower(first))
                && lexicon.roles().isRole(words.lower(end))
                && words.isCapital(end);
    }

    /** "Chief Financial" in "Chief Financial Officer Ann Poe". */
    private boolean isOfficer(Words words, int first, int end) {
        return words.form(first).equals("Chief")
                && (lexicon.roles().isRole(words.lower(end)) || words.form(end).equals("Officer"));
    }

    /** "R-Kan." behind a senator's name. */
    private static boolean isPartyState(Words words, int first) {
        return PARTY.matcher(words.form(first)).matches()
                && (words.form(first + 1).equals("-") || words.form(first).length() > 1);
    }

    /** "Texas Coach Sam Royle" begins with Sam. */
    private int behindTitle(Words words, int first, int end) {
        for (int i = end - 2; i > first; i--) {
            if (lexicon.people().isHonorific(words.lower(i))
                    && lexicon.roles().isRole(words.lower(i))
                    && words.isCapital(i)) {
                return i + 1;
            }
        }
        return first;
    }

    private boolean isThing(Words words, int last, int length) {
        return length > 1 && lexicon.thingHeads().has(words.lower(last));
    }

    private static boolean isBehind(Words words, int word) {
        String form = words.form(word);
        boolean mark = !Character.isLetterOrDigit(form.charAt(form.length() - 1)) && !form.endsWith(".");
        return words.pos(word).equals("POS") || mark && !form.equals("!") || form.equals(".");
    }

    private static boolean hasCapital(Words words, int first, int end) {
        for (int i = first; i < end; i++) {
            String form = words.form(i);
            for (int j = 0; j < form.length(); j++) {
                if (Character.isUpperCase(form.charAt(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable NameKind kind(NameType type) {
        return switch (type) {
            case PERSON -> NameKind.PERSON;
            case ORGANIZATION -> NameKind.ORGANIZATION;
            case GPE, LOCATION -> NameKind.PLACE;
            case FACILITY -> NameKind.LANDMARK;
            case NORP -> NameKind.PEOPLE;
            case EVENT, WORK_OF_ART, PRODUCT, LAW -> NameKind.THING;
            case DATE, TIME, OTHER -> null;
        };
    }
}
