package onrecord.importer.cleaning;

import static onrecord.importer.cleaning.CleaningAssert.assertPlain;
import static org.assertj.core.api.Assertions.assertThat;

import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import org.junit.jupiter.api.Test;

class PlainTextTests {

    private static final String FIRST =
            "The harbour of Port Alder will close for two months, the city council said on Monday.";
    private static final String SECOND =
            "“We have no other choice,” said Mayor Ines Castell. “The walls are older than the city.”";
    private static final String THIRD =
            "Fishermen protested in front of the town hall and asked for compensation, which the council refused.";
    private static final String BODY = FIRST + "\n" + SECOND + "\n" + THIRD;

    @Test
    void theTitleIsTheHeadline() {
        assertPlain("Port Alder closes its harbour\n\n" + BODY)
                .isMadeOf("HEADLINE Port Alder closes its harbour", "BODY " + FIRST, "BODY " + SECOND, "BODY " + THIRD);
    }

    @Test
    void aQuestionMayBeTheTitle() {
        assertPlain("Port Alder closes its harbour. But who is going to pay for all of it?\n\n" + BODY)
                .has(BlockKind.HEADLINE, "Port Alder closes its harbour. But who is going to pay for all of it?");
    }

    @Test
    void aTextMayHaveNoTitle() {
        assertPlain(BODY).hasOnly(BlockKind.BODY);
    }

    @Test
    void advertisementsAndSummaryButtonsAreSetApart() {
        assertPlain("Header Ads\n\nPort Alder closes its harbour\n\nNo time to read?\nGet a summary\n\n" + FIRST
                        + "\n\nAdvertisement\n\n" + SECOND)
                .has(BlockKind.BOILERPLATE, "Header Ads", "No time to read?", "Get a summary", "Advertisement")
                .has(BlockKind.BODY, FIRST, SECOND);
    }

    @Test
    void headlinesOfOtherArticlesAreSetApart() {
        assertPlain(BODY + "\n\nPrevious Article\n\nStorm damages the lighthouse at Cape Wren\n\nNext Article\n\nVote")
                .has(BlockKind.BODY, FIRST, SECOND, THIRD)
                .has(
                        BlockKind.BOILERPLATE,
                        "Previous Article",
                        "Storm damages the lighthouse at Cape Wren",
                        "Next Article",
                        "Vote");
    }

    @Test
    void aSubheadAfterARelatedLinkStays() {
        assertPlain(FIRST + "\n\nRelated Article\n\nA costly repair\n\n" + SECOND)
                .has(BlockKind.BOILERPLATE, "Related Article")
                .has(BlockKind.BODY, FIRST, "A costly repair", SECOND);
    }

    @Test
    void aListOfWhatOthersReadIsSetApart() {
        assertPlain(
                        BODY
                                + "\nMost read\nStorm damages the lighthouse at Cape Wren\nWhy the ferry no longer runs on Sundays\n")
                .has(
                        BlockKind.BOILERPLATE,
                        "Most read",
                        "Storm damages the lighthouse at Cape Wren",
                        "Why the ferry no longer runs on Sundays");
    }

    @Test
    void readAlsoLinesAreSetApartWhereverTheyStand() {
        assertPlain(FIRST + "\nRead also: Storm damages the lighthouse at Cape Wren\n" + SECOND
                        + "\nALSO READ | Ferry stops\n" + THIRD)
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void menusAboveTheHeadlineAreSetApart() {
        assertPlain("Home\nWorld\nPolitics\nSea and Coast\nSign in\nPort Alder closes its harbour for repairs\n" + BODY)
                .has(BlockKind.HEADLINE, "Port Alder closes its harbour for repairs")
                .has(BlockKind.BOILERPLATE, "Home", "World", "Politics", "Sea and Coast", "Sign in");
    }

    @Test
    void aBreadcrumbIsNotTheHeadline() {
        assertPlain("Home > News > Coast\nPort Alder closes its harbour\n" + BODY)
                .has(BlockKind.HEADLINE, "Port Alder closes its harbour");
    }

    @Test
    void commentsReachToTheEnd() {
        assertPlain(
                        BODY
                                + "\n2 Comments\nseagull77\nHigh time. The council should have done it years ago.\nMarta\nAnd who pays?")
                .has(BlockKind.BODY, FIRST, SECOND, THIRD)
                .has(
                        BlockKind.COMMENT,
                        "seagull77",
                        "High time. The council should have done it years ago.",
                        "Marta",
                        "And who pays?");
    }

    @Test
    void aCounterOfCommentsBesideTheHeadlineOpensNoComments() {
        assertPlain("Port Alder closes its harbour\n12 Comments\n" + BODY)
                .hasNo(BlockKind.COMMENT)
                .has(BlockKind.BODY, FIRST, SECOND, THIRD);
    }

    @Test
    void aSubheadThatSaysDiscussionOpensNoComments() {
        assertPlain(FIRST + "\n" + SECOND + "\nDiscussion\n" + THIRD + "\n" + THIRD.replace("Fishermen", "Shipowners"))
                .hasNo(BlockKind.COMMENT);
    }

    @Test
    void wordsThatNoticesUseMayStandInTheBody() {
        for (String body : new String[] {
            "The company uses cookies to follow people across the web, the regulator found, and has done so for years.",
            "Four men who had entered the country without permission were sent back to Ostland on Monday morning.",
            "For the latest fiscal year, the port reported a loss of eleven million crowns, its third in a row.",
            "Subscribers to the telegram channel were told to stay at home until the police had left the harbour.",
            "With agencies short of staff, the council has asked the army to help with the repair of the wall."
        }) {
            assertPlain(FIRST + "\n" + body + "\n" + THIRD).has(BlockKind.BODY, FIRST, body, THIRD);
        }
    }

    @Test
    void lastWordsMayBeFew() {
        String last = "“We are ready,” he said.";
        assertPlain(FIRST + "\n" + THIRD + "\nAdvertisement\n" + last).has(BlockKind.BODY, FIRST, THIRD, last);
    }

    @Test
    void noCommentsAreNoComments() {
        assertPlain(BODY + "\n\nNo comments\n\nPowered by Blogger.")
                .hasNo(BlockKind.COMMENT)
                .has(BlockKind.BOILERPLATE, "No comments", "Powered by Blogger.");
    }

    @Test
    void aParagraphWithAPictureCreditIsACaption() {
        String caption = "Fishing boats lie in the harbour of Port Alder on Sunday. [NORTH COAST/REUTERS]";
        assertPlain(FIRST + "\n\n" + caption + "\n\n" + SECOND).has(BlockKind.CAPTION, caption);
    }

    @Test
    void picturesCreditsTakeManyForms() {
        for (String credit : new String[] {
            "(Photo: Jane Roe)",
            "(AP Photo/Jane Roe)",
            "Photo: Jane Roe",
            "Jane Roe/Getty Images",
            "(File photo)",
            "REUTERS/Jane Roe",
            "Image: Jane Roe."
        }) {
            String caption = "Boats in the harbour of Port Alder on Sunday. " + credit;
            assertPlain(FIRST + "\n\n" + caption + "\n\n" + SECOND).has(BlockKind.CAPTION, caption);
        }
    }

    @Test
    void aDescriptionOfWhoStandsWhereIsACaption() {
        String caption = "Mayor Ines Castell (left) and harbour master Tom Brandt look at the plans";
        assertPlain(FIRST + "\n\n" + caption + "\n\n" + SECOND).has(BlockKind.CAPTION, caption);
    }

    @Test
    void leftAsAVerbMakesNoCaption() {
        String body = "The minister left the meeting early, and the talks ended right after that without a result.";
        assertPlain(FIRST + "\n" + body).has(BlockKind.BODY, FIRST, body);
    }

    @Test
    void ofACaptionPrintedTwiceOneCounts() {
        String caption = "Boats are seen in the harbour of Port Alder on Sunday. [NORTH COAST/REUTERS]";
        assertPlain(FIRST + "\n\n" + caption + "\n\n" + caption + "\n\n" + SECOND)
                .has(BlockKind.CAPTION, caption)
                .has(BlockKind.BOILERPLATE, caption);
    }

    @Test
    void ofABodyParagraphPrintedTwiceOneCounts() {
        assertPlain(FIRST + "\n\n" + FIRST + "\n\n" + SECOND).has(BlockKind.BODY, FIRST, SECOND);
    }

    @Test
    void bylinesStandAboveOrBelow() {
        for (String byline : new String[] {
            "By Jane Roe",
            "BY JANE ROE",
            "By Jane Roe and Tom Brandt",
            "By Jane Roe, Staff writer",
            "Jane Roe, Staff writer",
            "By Jane Roe | North Coast News",
            "BY SEO JI-EUN [seo@example.org]",
            "Written by Jane Roe",
            "By Reuters"
        }) {
            assertPlain("Port Alder closes its harbour\n" + byline + "\n" + BODY)
                    .has(BlockKind.BYLINE, byline);
            assertPlain(BODY + "\n" + byline).has(BlockKind.BYLINE, byline);
        }
    }

    @Test
    void aHeadlineMayBeginWithBy() {
        assertPlain("By the numbers: how Port Alder lives\n" + BODY)
                .has(BlockKind.HEADLINE, "By the numbers: how Port Alder lives");
    }

    @Test
    void datesOfTheirOwnAreSetApart() {
        for (String date : new String[] {
            "January 25, 2024", "Published: 25 January 2024, 10:33 am GMT", "2024-01-25", "Thu, Jan. 25th 2024"
        }) {
            assertPlain("Port Alder closes its harbour\n" + date + "\n" + BODY).has(BlockKind.DATELINE, date);
        }
    }

    @Test
    void theOpeningPlaceIsSetApart() {
        for (String dateline : new String[] {
            "SEOUL –",
            "WASHINGTON (AP) —",
            "KYIV, Ukraine (AP) --",
            "LONDON, March 3 (Reuters) -",
            "PORT ALDER, May 5, 2024 —",
            "NEW DELHI:",
            "Berlin –",
            "RIO DE JANEIRO —",
            "Thursday, May 7, 2015",
            "Thursday, May 7, 2015 – PORT ALDER —"
        }) {
            assertPlain("Port Alder closes its harbour\n" + dateline + " " + FIRST + "\n" + SECOND)
                    .has(BlockKind.DATELINE, dateline)
                    .has(BlockKind.BODY, FIRST, SECOND);
        }
    }

    @Test
    void aLabelIsNoPlace() {
        String labelled = "UPDATE: " + FIRST;
        assertPlain("Port Alder closes its harbour\n" + labelled)
                .hasNo(BlockKind.DATELINE)
                .has(BlockKind.BODY, labelled);
    }

    @Test
    void interviewsAndShortQuotesAreBody() {
        String[] lines = {
            FIRST,
            "Q: Who will pay for the repair?",
            "A: The region pays a third, the city pays the rest.",
            "“No comment.”",
            "The mayor gave three reasons:",
            "- the walls are old",
            SECOND
        };
        assertPlain(String.join("\n", lines)).has(BlockKind.BODY, lines);
    }

    @Test
    void linesWrappedAtAFixedWidthAreJoined() {
        assertPlain("""
                        Port Alder closes its harbour

                        The harbour of Port Alder will close for two months, the city
                        council said on Monday, because its walls are older than the
                        city and have to be repaired before the storms of autumn come.

                        Fishermen protested in front of the town hall and asked for
                        compensation, which the council refused after a short debate
                        behind closed doors.
                        """)
                .isMadeOf(
                        "HEADLINE Port Alder closes its harbour",
                        "BODY The harbour of Port Alder will close for two months, the city council said on Monday, because its walls are older than the city and have to be repaired before the storms of autumn come.",
                        "BODY Fishermen protested in front of the town hall and asked for compensation, which the council refused after a short debate behind closed doors.");
    }

    @Test
    void typographicSpacesBecomePlainWithoutMovingAnything() {
        CleanText clean = Cleaner.clean("Port\u00A0Alder\u2009closes\r\nits\u202Fharbour.", false);

        assertThat(clean.text()).isEqualTo("Port Alder closes \nits harbour.");
        assertThat(clean.map().rawCover(new Span(5, 10))).isEqualTo(new Span(5, 10));
    }

    @Test
    void softHyphensDoNotBreakWords() {
        String raw = "The harbour\u00AD master of Port Al\u00ADder said no.";
        CleanText clean = Cleaner.clean(raw, false);

        assertThat(clean.text()).isEqualTo("The harbour master of Port Alder said no.");
        Span alder = new Span(clean.text().indexOf("Alder"), clean.text().indexOf("Alder") + 5);
        assertThat(clean.map().rawCover(alder).of(raw)).isEqualTo("Al\u00ADder");
    }
}
