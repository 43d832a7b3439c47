package onrecord.importer.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What can go wrong with an article on its way from the writer's desk, one way each. */
enum Damage {
    CUT_END {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return text.substring(0, random.nextInt(text.length() + 1));
        }
    },
    CUT_START {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return text.substring(random.nextInt(text.length() + 1));
        }
    },
    CUT_OUT {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            return text.substring(0, from) + text.substring(to);
        }
    },
    DOUBLED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return text + text;
        }
    },
    SPLICED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at) + other.substring(random.nextInt(other.length() + 1));
        }
    },
    PARAGRAPHS_SHUFFLED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return shuffled(text, "\n", random);
        }
    },
    SENTENCES_SHUFFLED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return shuffled(text, ". ", random);
        }
    },
    WORDS_SHUFFLED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return shuffled(text, " ", random);
        }
    },
    CHARACTERS_SHUFFLED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return shuffled(text, "", random);
        }
    },
    PARAGRAPH_REPEATED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            int at = random.nextInt(lines.size());
            int times = Math.min(1_000, MOST_ADDED / (lines.get(at).length() + 1));
            lines.addAll(at, Collections.nCopies(random.nextInt(times + 1), lines.get(at)));
            return String.join("\n", lines);
        }
    },
    MARKS_INSERTED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return inserted(text, MARKS, random);
        }
    },
    QUOTES_INSERTED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return inserted(text, QUOTES, random);
        }
    },
    TAGS_INSERTED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return inserted(text, TAGS, random);
        }
    },
    WORDS_INSERTED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return inserted(text, WORDS, random);
        }
    },
    MARK_REPEATED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            int at = random.nextInt(text.length() + 1);
            List<String> kind = List.of(MARKS, QUOTES, TAGS, WORDS).get(random.nextInt(4));
            String mark = kind.get(random.nextInt(kind.size()));
            return text.substring(0, at) + mark.repeat(random.nextInt(MOST_ADDED / mark.length())) + text.substring(at);
        }
    },
    MARK_LOST {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            String marks = "\"\u201C\u201D'\u2018\u2019.,\n :;-()";
            return text.replace(String.valueOf(marks.charAt(random.nextInt(marks.length()))), "");
        }
    },
    MARK_CHANGED {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            String marks = "\"\u201C\u201D'\u2018\u2019., \n";
            String mark = String.valueOf(marks.charAt(random.nextInt(marks.length())));
            List<String> kind = random.nextBoolean() ? MARKS : QUOTES;
            return text.replace(mark, kind.get(random.nextInt(kind.size())));
        }
    },
    CAPITALS {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            return random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        }
    },
    MADE_A_PAGE {
        @Override
        String apply(String text, String other, RandomGenerator random) {
            String paragraphs = text.replace("\n", "</p>\n<p class=\"story\">");
            return "<!doctype html><html><head><title>"
                    + text.lines().findFirst().orElse("") + "</title></head><body><p>" + paragraphs
                    + "</p></body></html>";
        }
    };

    /** So many characters may one damage add. */
    private static final int MOST_ADDED = 20_000;

    private static final List<String> QUOTES = List.of(
            "\"",
            "\u201C",
            "\u201D",
            "'",
            "\u2018",
            "\u2019",
            "\u00AB",
            "\u00BB",
            "''",
            "``",
            "\u201E",
            "\"\"",
            " \"",
            "\" ",
            "\n\u201C",
            "\u201D\n",
            "&quot;",
            "&ldquo;");

    private static final List<String> MARKS = List.of(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            ".",
            ". ",
            "...",
            "\u2026",
            ",",
            ";",
            ": ",
            "!",
            "?",
            "-",
            " \u2014 ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\f",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "\u2028",
            "\uFEFF",
            "\u202E",
            "0",
            "7",
            "1,000",
            "2024-13-45",
            "31/31/2031",
            "99999999999999999999",
            "$",
            "%",
            "@",
            "#",
            "/",
            "\\",
            "|",
            "*",
            "\u0301",
            "\uD83D\uDE00",
            "\uD835\uDC00",
            "\u0130",
            "\u00DF",
            "\uFB01",
            "\u4E2D",
            "\u0416",
            "\u0627",
            "\u007F",
            "\u001B");

    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "<a href=x>",
            "</a>",
            "<br>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<h1>",
            "<blockquote>",
            "<article>",
            "</article>",
            "<table><tr><td>",
            "<li>",
            "&amp;",
            "&#xD800;",
            "&#0;",
            "&nbsp;",
            "<title>",
            "<style>",
            "<![CDATA[",
            "<figure><figcaption>",
            "<textarea>");

    private static final List<String> WORDS = List.of(
            " said ",
            " he said ",
            " according to ",
            " told reporters ",
            " announced that ",
            " not ",
            " would ",
            " who ",
            " Mr ",
            " President ",
            " Smith ",
            " the Ministry of ",
            " of the United States ",
            " he ",
            " she ",
            " they ",
            " it ",
            " yesterday ",
            " last May ",
            " on Monday ",
            " January 31 ",
            " the 1990s ",
            " two weeks ago ",
            " between 3 and ",
            " February 30, 2023 ",
            " a.m. ",
            " Inc. ",
            " killed ",
            " signed ",
            " the meeting ",
            " Q: ",
            " A: ",
            "\nQ: ");

    abstract String apply(String text, String other, RandomGenerator random);

    private static String shuffled(String text, String by, RandomGenerator random) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split(by, -1)));
        for (int i = parts.size() - 1; i > 0; i--) {
            Collections.swap(parts, i, random.nextInt(i + 1));
        }
        return String.join(by, parts);
    }

    private static String inserted(String text, List<String> pieces, RandomGenerator random) {
        StringBuilder inserted = new StringBuilder(text);
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            inserted.insert(random.nextInt(inserted.length() + 1), pieces.get(random.nextInt(pieces.size())));
        }
        return inserted.toString();
    }
}
