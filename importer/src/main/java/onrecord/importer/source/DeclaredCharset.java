package onrecord.importer.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.importer.text.WordFile;

/** What a page says it is encoded in: {@code <meta charset>}, its http-equiv form, or an XML declaration. */
final class DeclaredCharset {

    private static final int WITHIN = 8_192;
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta\\b[^>]{0,500}?charset|\\?xml\\b[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9._:-]{0,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> READ_AS = WordFile.rows("source/charset-supersets.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    /** The charset that browsers read for the one that is named. */
    static Optional<Charset> named(String name) {
        try {
            String official = Charset.forName(name).name();
            return Optional.of(Charset.forName(READ_AS.getOrDefault(official, official)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
