package onrecord.importer.link;

import java.util.List;

/** One way in which a text shows which events a statement speaks of. */
interface Clue {

    List<Pointer> find(Scene scene, Place place);
}
