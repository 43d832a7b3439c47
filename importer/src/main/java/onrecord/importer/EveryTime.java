package onrecord.importer;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads 90s, 15m, 2h and 1d. */
final class EveryTime implements ITypeConverter<Duration> {

    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,5})([smhd])");
    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    @Override
    public Duration convert(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new TypeConversionException("write a time as 90s, 15m, 2h or 1d, not \"" + text + "\"");
        }
        return UNITS.getOrDefault(time.group(2), Duration.ZERO).multipliedBy(Long.parseLong(time.group(1)));
    }
}
