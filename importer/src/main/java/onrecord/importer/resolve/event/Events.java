package onrecord.importer.resolve.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import onrecord.importer.resolve.agent.Groups;

/** Finds which articles tell the same event. */
public final class Events {

    private record Pair(int a, int b, double sameness) {}

    private final List<ToldEvent> told;
    private final Groups groups;
    private final LocalDate[] notBefore;
    private final LocalDate[] notAfter;

    private Events(Collection<ToldEvent> events) {
        told = events.stream().sorted(Comparator.comparingLong(ToldEvent::id)).toList();
        groups = new Groups(told.size());
        notBefore = new LocalDate[told.size()];
        notAfter = new LocalDate[told.size()];
        for (int i = 0; i < told.size(); i++) {
            EventDate date = told.get(i).date();
            notBefore[i] = date == null ? LocalDate.MIN : date.earliest();
            notAfter[i] = date == null ? LocalDate.MAX : date.latest();
        }
    }

    /** The same for the same tellings, in whatever order they come. */
    public static List<Event> in(Collection<ToldEvent> tellings, Background background) {
        return new Events(tellings).join(background);
    }

    private List<Event> join(Background background) {
        List<Features> features =
                told.stream().map(event -> Features.of(event, background)).toList();
        Sameness sameness = new Sameness(features, new Stories(background));
        List<Pair> pairs = new ArrayList<>();
        new Candidates(features).forEach((a, b) -> {
            double score = sameness.of(features.get(a), features.get(b));
            if (score > 0) {
                pairs.add(new Pair(a, b, score));
            }
        });
        pairs.sort(Comparator.comparingDouble(Pair::sameness)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        pairs.forEach(pair -> join(groups.find(pair.a()), groups.find(pair.b())));
        return groups.all().stream()
                .map(group -> Consensus.of(group.stream().map(told::get).toList()))
                .toList();
    }

    /** Unless there is no day that all tellings of the two allow. */
    private void join(int a, int b) {
        LocalDate from = notBefore[a].isAfter(notBefore[b]) ? notBefore[a] : notBefore[b];
        LocalDate to = notAfter[a].isBefore(notAfter[b]) ? notAfter[a] : notAfter[b];
        if (a != b && !from.isAfter(to)) {
            groups.join(a, b);
            int root = groups.find(a);
            notBefore[root] = from;
            notAfter[root] = to;
        }
    }
}
