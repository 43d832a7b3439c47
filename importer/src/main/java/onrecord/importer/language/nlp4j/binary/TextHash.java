package onrecord.importer.language.nlp4j.binary;

/**
 * What a text does to a {@link Hash} it is added to, without reading the text again.
 *
 * @param sum the hash of the text after nothing
 * @param shift what a hash before it is multiplied by
 */
public record TextHash(long sum, long shift) {

    public static TextHash of(String text) {
        return new TextHash(Hash.add(0, text), Hash.shift(text.length()));
    }
}
