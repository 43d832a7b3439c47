package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.language.nlp4j.binary.MappedFile;
import onrecord.importer.language.nlp4j.binary.ModelReader;

/** The models in the order in which a sentence passes them; safe for use by several threads. */
public record CompactModels(
        NLPComponent<NLPNode> lexica,
        NLPComponent<NLPNode> tagger,
        NLPComponent<NLPNode> lemmatizer,
        NLPComponent<NLPNode> nameTagger,
        NLPComponent<NLPNode> parser) {

    /** Raise it with every change of the file's form. */
    private static final int FORM = 4;

    private static final Pattern NAME = Pattern.compile("nlp4j-(\\d{1,4})-[0-9a-f]+\\.models");

    /**
     * Opens the models, rewriting the published ones first if {@code cache} does not hold them yet.
     *
     * @throws IOException if the published models cannot be read or the rewritten ones be kept nowhere
     */
    public static CompactModels open(Path cache) throws IOException {
        String name = "nlp4j-" + FORM + "-" + PublishedModels.checksum() + ".models";
        ModelReader reader =
                new MappedFile(cache.resolve(name), CompactModels::isOlder, ModelConverter::convert).open();
        CompactLexica lexica = new CompactLexica(reader);
        return new CompactModels(
                lexica,
                CompactComponents.tagger(reader, lexica.lists()),
                new CompactLemmatizer(),
                CompactComponents.nameTagger(reader, lexica.lists()),
                CompactComponents.parser(reader, lexica.lists()));
    }

    static boolean isOlder(Path file) {
        Matcher form = NAME.matcher(file.getFileName().toString());
        return form.matches() && Integer.parseInt(form.group(1)) < FORM;
    }
}
