package onrecord.importer.link;

import java.util.List;

/** One way in which a text shows which events a statement speaks of. */
interface Clue {

    /** @param setting of the walk's current statement */
    List<Pointer> find(StatementWalk walk, Setting setting);
}
