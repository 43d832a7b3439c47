package onrecord.importer;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.job.ImportReport;
import onrecord.importer.job.ImportReport.End;
import onrecord.schema.Store;
import onrecord.schema.vocabulary.NoticeKind;
import org.jspecify.annotations.Nullable;

/** What an import did, in words. */
final class ReportText {

    private static final int NAMED = 10;

    private static final String QUERY =
            "{ people(first: 5) { nodes { name statements(first: 3) { nodes { text article { title } } } } } }";

    private ReportText() {}

    /** Prints it; {@code store} is the store that the command named, if it did. */
    static void print(ImportReport report, @Nullable String store, PrintWriter out) {
        out.printf(
                "articles   %d new, %d changed, %d unchanged, %d failed%n",
                report.added(), report.changed(), report.unchanged(), report.failed() + report.stillFailed());
        printIf(report.renewed(), "           %d of the same text read again, by a changed extractor%n", out);
        printIf(report.stillFailed(), "           %d of the failed ones failed before and have not changed%n", out);
        printIf(report.forgotten(), "           %d forgotten ones left out%n", out);
        printIf(report.waiting(), "           %d wait for the next import%n", out);
        printIf(report.others(), "           %d other files left out: not .txt, .html or .htm%n", out);
        printRemoved(report, out);
        printNotices(report.notices(), out);
        if (report.end() == End.STOPPED) {
            out.println("stopped    the same command goes on where this one was stopped");
        } else {
            printNext(store, out);
        }
        out.flush();
    }

    private static void printIf(int count, String line, PrintWriter out) {
        if (count > 0) {
            out.printf(line, count);
        }
    }

    private static void printRemoved(ImportReport report, PrintWriter out) {
        printIf(report.removed().size(), "removed    %d files are gone; what was imported from them is kept%n", out);
        report.removed().stream().limit(NAMED).forEach(uri -> out.println("           " + uri));
        printIf(report.removed().size() - NAMED, "           and %d more%n", out);
    }

    private static void printNotices(Map<NoticeKind, Integer> notices, PrintWriter out) {
        String label = "notices    ";
        for (Map.Entry<NoticeKind, Integer> notice : new TreeMap<>(notices).entrySet()) {
            out.println(label + notice.getValue() + " " + notice.getKey());
            label = "           ";
        }
    }

    private static void printNext(@Nullable String store, PrintWriter out) {
        String shown = store == null ? null : Store.shown(store);
        String option = shown == null ? "" : " --onrecord.store='" + shown + "'";
        out.println("next       java -jar api/target/onrecord-api.jar" + option);
        if (shown != null && !shown.equals(store)) {
            out.println("           (with the URL as given here; or set ONRECORD_STORE to it, for both programs)");
        }
        out.println("           then ask at http://localhost:8080/graphiql, for example:");
        out.println("           " + QUERY);
    }
}
