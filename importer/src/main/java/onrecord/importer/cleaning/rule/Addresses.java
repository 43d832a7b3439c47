package onrecord.importer.cleaning.rule;

import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/** A line that is nothing but an e-mail or web address. */
final class Addresses implements Rule {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:[^\\s@]{1,64}@[^\\s@]{1,100}|(?:https?://|www\\.)\\S{1,200})");

    @Override
    public void apply(Draft draft) {
        draft.claimEach(Addresses::isAddress, BlockKind.BOILERPLATE);
    }

    private static boolean isAddress(Paragraph line) {
        return line.text().length() <= 220 && ADDRESS.matcher(line.text()).matches();
    }
}
