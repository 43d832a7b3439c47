package onrecord.importer.language.nlp4j.binary;

/**
 * What a text does to a {@link Hash} it is added to, without reading the text again.
 *
 * @param sum the hash of the text after nothing
 * @param shift what a hash before it is multiplied by
 */
public record TextHash(long sum, long shift) {

    public static TextHash of(String text) {
        long sum = Hash.add(0, text);
        return new TextHash(sum, Hash.add(1, text) - sum);
    }
}
