package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.PeopleNames;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** A person's printed name in parts, without titles and suffixes; hyphenated words are one part. */
record PersonName(List<String> parts, boolean familyFirst) {

    private static final Pattern MARKS = Pattern.compile("[.,'\"]");

    static PersonName of(Name name, PeopleNames people) {
        Words words = name.words();
        List<String> forms = new ArrayList<>();
        for (int i = name.first(); i < name.end(); i++) {
            int last = forms.size() - 1;
            boolean joined = last >= 0
                    && words.isJoined(i)
                    && (words.form(i).equals("-") || words.form(i - 1).equals("-"));
            if (joined) {
                forms.set(last, forms.get(last) + words.form(i));
            } else if (words.isWord(i)) {
                forms.add(words.form(i));
            }
        }
        return of(forms, people);
    }

    static PersonName of(String name, PeopleNames people) {
        return of(List.of(name.trim().split("\\s+")), people);
    }

    private static PersonName of(List<String> forms, PeopleNames people) {
        List<String> parts = new ArrayList<>();
        for (String form : forms) {
            String folded = Fold.of(form);
            boolean droppable =
                    parts.isEmpty() ? people.isHonorific(folded) : parts.size() > 1 && people.isSuffix(folded);
            if (!droppable || forms.size() == 1) {
                parts.add(withoutMarks(folded));
            }
        }
        boolean familyFirst = parts.size() > 1
                && parts.size() < 4
                && people.isFamilyFirst(parts.get(0))
                && (parts.get(1).contains("-")
                        || !people.isFamilyFirst(parts.get(parts.size() - 1))
                        || parts.size() == 3);
        return new PersonName(List.copyOf(parts), familyFirst);
    }

    private static String withoutMarks(String part) {
        Matcher mark = MARKS.matcher(part);
        return mark.find() ? mark.replaceAll("") : part;
    }

    /** As tables are kept by names, and a record's own hash is slow until it is optimized. */
    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName name && familyFirst == name.familyFirst && parts.equals(name.parts);
    }

    boolean isSingle() {
        return parts.size() <= 1;
    }

    String first() {
        return parts.isEmpty() ? "" : parts.get(0);
    }

    String last() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** Whether both can be of one person: "Sergei Titov" and "Sergey V. Titov", "Bob Corker" and "Robert Corker". */
    boolean fits(PersonName other, PeopleNames people) {
        if (parts.equals(other.parts)) {
            return true;
        }
        if (isSingle() || other.isSingle()) {
            return false;
        }
        if (last().equals(other.last())) {
            return givenFits(other, people);
        }
        if (first().equals(other.last()) && last().equals(other.first())) {
            return true;
        }
        String joined = String.join("", parts).replace("-", "");
        return joined.equals(String.join("", other.parts).replace("-", ""))
                || first().equals(other.first()) && Spelling.near(last(), other.last());
    }

    private boolean givenFits(PersonName other, PeopleNames people) {
        String a = first();
        String b = other.first();
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return a.equals(b)
                || Spelling.near(a, b)
                || people.isShortForm(a, b)
                || parts.contains(b)
                || other.parts.contains(a);
    }
}
