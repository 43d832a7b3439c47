package onrecord.importer.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;
import org.jspecify.annotations.Nullable;

/** The outlet, where the page's head, a line of its own or the address names it; what the text mentions is no proof. */
final class Publishers {

    private static final Map<String, String> BY_HOST = WordFile.rows("article/outlets.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Pattern SOURCE = Pattern.compile("^(?:Source|SOURCE|Publisher): (\\p{Lu}[^.|:]{1,60})$");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\([cC]\\)|Copyright)\\s*(?:©\\s*)?(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?)?,?\\s*(?:by\\s+)?(\\p{Lu}[^.|,;:©]{1,60}?)(?:[.|,;]|\\s*All [Rr]ights|$)");
    private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d\\d\\s*$");

    private Publishers() {}

    static @Nullable String find(String uri, CleanText clean) {
        return Optional.ofNullable(clean.hints().publisher())
                .or(() -> printed(clean))
                .or(() -> host(uri))
                .orElse(null);
    }

    private static Optional<String> printed(CleanText clean) {
        List<String> lines = clean.blocks().stream()
                .filter(block ->
                        block.kind() == BlockKind.BOILERPLATE && block.span().length() <= 200)
                .map(Block::span)
                .map(span -> span.of(clean.text()))
                .toList();
        return first(SOURCE, lines).or(() -> first(COPYRIGHT, lines));
    }

    private static Optional<String> first(Pattern pattern, List<String> lines) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> YEAR.matcher(found.group(1)).replaceFirst("").strip())
                .filter(name -> !name.isEmpty() && !name.startsWith("All "))
                .findFirst();
    }

    /** The outlet's name where the host is a known one, else the host itself. */
    private static Optional<String> host(String uri) {
        if (!uri.startsWith("http://") && !uri.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(URI.create(uri).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(Publishers::named);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String named(String host) {
        String domain = host;
        while (domain.indexOf('.') > 0) {
            String name = BY_HOST.get(domain);
            if (name != null) {
                return name;
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
