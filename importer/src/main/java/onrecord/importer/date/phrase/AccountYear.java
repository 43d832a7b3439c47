package onrecord.importer.date.phrase;

import java.util.Set;
import onrecord.importer.date.expression.Lexicon;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Stated;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** A year of accounts: "FY19", "FY 2019", "CY2018". The firm alone knows when it begins; it counts as the year it names. */
final class AccountYear implements Rule {

    private static final Set<String> ACCOUNTS = Lexicon.DATES.set("account-year");

    @Override
    public @Nullable Parsed at(Words words, int index) {
        if (!words.isAny(index, ACCOUNTS)) {
            return null;
        }
        boolean shortened = words.isJoined(index + 1) && words.at(index + 1).hasDigits(2);
        return shortened
                ? new Parsed(Stated.year(Years.ofTwoDigits(words.at(index + 1).value())), index + 2)
                : Years.digits(words, index + 1);
    }
}
