package onrecord.importer.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which nouns tell an event of nobody with a name, because the article opens with it and comes back to it. */
final class Themes {

    private final Set<Telling> first = Collections.newSetFromMap(new IdentityHashMap<>());

    Themes(List<Telling> tellings, Recall recall) {
        Map<String, Telling> firsts = new HashMap<>();
        Set<String> opening = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (Telling telling : tellings) {
            if (recall.mayBeTheme(telling)) {
                String word = telling.trigger().kind() + " "
                        + telling.trigger().token().lemma();
                if (firsts.putIfAbsent(word, telling) != null) {
                    again.add(word);
                }
                if (telling.opensArticle()) {
                    opening.add(word);
                }
            }
        }
        again.stream().filter(opening::contains).forEach(word -> first.add(firsts.get(word)));
    }

    boolean beginsWith(Telling telling) {
        return first.contains(telling);
    }
}
