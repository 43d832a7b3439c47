package onrecord.importer.robustness;

import java.util.Locale;
import java.util.stream.Collectors;

/** Kinds of text that time is measured on, ordinary and hostile; the piece with number {@code i} of each. */
enum TextKind {
    ORDINARY {
        @Override
        String piece(int i) {
            return ordinary(i) + (i % 3 == 2 ? "\n\n" : " ");
        }
    },
    ONE_PARAGRAPH {
        @Override
        String piece(int i) {
            return ordinary(i) + " ";
        }
    },
    ONE_SENTENCE {
        @Override
        String piece(int i) {
            return ordinary(i).replace(".", "").replace("\"", "") + (i % 2 == 0 ? " and " : ", which ");
        }
    },
    WORDS_WITHOUT_MARKS {
        @Override
        String piece(int i) {
            return ordinary(i).replaceAll("[^A-Za-z0-9 ]", "") + " ";
        }
    },
    ONE_WORD {
        @Override
        String piece(int i) {
            return "harbour";
        }
    },
    QUOTATION_MARKS {
        @Override
        String piece(int i) {
            return "\"";
        }
    },
    SPACED_QUOTATION_MARKS {
        @Override
        String piece(int i) {
            return "\" ";
        }
    },
    CURLY_QUOTATION_MARKS {
        @Override
        String piece(int i) {
            return "\u201C";
        }
    },
    NESTED_QUOTATIONS {
        @Override
        String piece(int i) {
            return "\u201CThe " + surname(i) + " report, " + (i % 2 == 0 ? "\u2018" : "\u201C") + "he said, ";
        }
    },
    BRACKETS {
        @Override
        String piece(int i) {
            return "([{".substring(i % 3, i % 3 + 1);
        }
    },
    CLOSED_BRACKETS {
        @Override
        String piece(int i) {
            return "(a) ";
        }
    },
    DIGITS {
        @Override
        String piece(int i) {
            return String.valueOf(i % 10);
        }
    },
    NUMBERS {
        @Override
        String piece(int i) {
            return i * 7919L % 100_000 + " ";
        }
    },
    DOTS {
        @Override
        String piece(int i) {
            return ".";
        }
    },
    LINES {
        @Override
        String piece(int i) {
            return "Said\n";
        }
    },
    NAMES {
        @Override
        String piece(int i) {
            return "Minister " + surname(i) + " " + surname(i / 40 + 7) + " of " + surname(i / 3) + "ia met "
                    + surname(i / 2) + ". ";
        }
    },
    ONE_NAME {
        @Override
        String piece(int i) {
            return "Smith said Smith told Mr Smith that he met her. ";
        }
    },
    LISTED_NAMES {
        @Override
        String piece(int i) {
            return surname(i) + " " + surname(i / 50) + ", ";
        }
    },
    DATES {
        @Override
        String piece(int i) {
            return "On " + MONTHS[i % 12] + " " + (1 + i % 28) + ", " + (1960 + i % 80)
                    + " they signed it, two days later. ";
        }
    },
    LISTED_DATES {
        @Override
        String piece(int i) {
            return MONTHS[i % 12] + " " + (1 + i % 28) + ", ";
        }
    },
    STATEMENTS {
        @Override
        String piece(int i) {
            return "\"We will sign the " + surname(i) + " treaty,\" " + surname(i / 5)
                    + " said, adding that it was attacked. ";
        }
    },
    NESTED_CUES {
        @Override
        String piece(int i) {
            return surname(i % 50) + " said that ";
        }
    },
    EVENTS {
        @Override
        String piece(int i) {
            return "Police attacked protesters and arrested the leader of " + surname(i) + " at the summit. ";
        }
    },
    INTERVIEW {
        @Override
        String piece(int i) {
            return (i % 2 == 0 ? "Q: What did you sign" : "A: We met " + surname(i)) + "?\n";
        }
    },
    PAGE {
        @Override
        String piece(int i) {
            return "<p>" + ordinary(i) + "</p>\n";
        }
    },
    OPEN_TAGS {
        @Override
        String piece(int i) {
            return "<div>Said <b>";
        }
    };

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private static final String[] SYLLABLES = {"bar", "den", "kor", "lin", "mav", "nor", "pel", "ras", "tov", "wes"};

    /** No two paragraphs alike: each sentence has a name ({@code %1$s}), and of three in a row one has a number. */
    private static final String[] SENTENCES = {
        "The council approved the %1$s harbour on Tuesday after a debate that lasted most of the night.",
        "\"Nobody asked the %2$d of us before the cranes arrived,\" said Mara %1$s, who runs a bakery at the old quay.",
        "Finance Minister Tomas %1$s told reporters that the costs would not exceed %2$d million crowns.",
        "According to the port authority, ships from %1$s could be unloaded there by the end of next year.",
        "Critics of the plan, among them the %2$d members of the fishermen's union, said they would take %1$s to court.",
        "%1$s signed a similar contract with the company two years ago and cancelled it within months.",
        "He denied that %1$s had been warned of the storm, which killed %2$d people in March 2019.",
    };

    abstract String piece(int i);

    boolean isHtml() {
        return this == PAGE || this == OPEN_TAGS;
    }

    /** A text of this kind that is so many characters long, below a headline. */
    String text(int length) {
        String headline = "Council approves the harbour";
        StringBuilder text = new StringBuilder(isHtml() ? "<h1>" + headline + "</h1>\n" : headline + "\n\n");
        for (int i = 0; text.length() < length; i++) {
            text.append(piece(i));
        }
        return text.substring(0, length);
    }

    private static String ordinary(int i) {
        return SENTENCES[i % SENTENCES.length].formatted(surname(i / SENTENCES.length % 60), i);
    }

    /** A name that nobody has. */
    private static String surname(int i) {
        String name = Integer.toString(i, 10)
                .chars()
                .mapToObj(digit -> SYLLABLES[digit - '0'])
                .collect(Collectors.joining());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
