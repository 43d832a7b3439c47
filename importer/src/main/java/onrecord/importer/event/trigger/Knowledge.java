package onrecord.importer.event.trigger;

import onrecord.importer.language.Token;
import onrecord.importer.text.WordGroups;

/** What is known of the words that tell events and of those around them. */
public record Knowledge(EventLexicon lexicon, WordGroups constructions, WordGroups modality, Animacy animacy) {

    public static Knowledge read() {
        WordGroups constructions = WordGroups.read("event/constructions.csv");
        return new Knowledge(
                new EventLexicon(constructions.get("measure")),
                constructions,
                WordGroups.read("event/modality.csv"),
                Animacy.read(constructions.get("animate")));
    }

    public boolean is(String construction, String word) {
        return constructions.has(construction, word);
    }

    public boolean is(String construction, Token verb, Token preposition) {
        return constructions.has(construction, verb.lemma() + ":" + preposition.lower());
    }
}
