package onrecord.importer;

import java.sql.SQLException;
import onrecord.importer.job.ImportFailed;
import onrecord.importer.store.PassingFailure;
import onrecord.importer.store.StoreLock;
import onrecord.schema.Store;

/** Why an import could not go on, and what to do, in a sentence. */
final class RunFailure {

    private RunFailure() {}

    /** Does not tell the URL's settings, which drivers may put into their messages. */
    static String sentence(Throwable failure, String url) {
        String shown = Store.shown(url);
        return reason(failure, shown).replace(url, shown);
    }

    private static String reason(Throwable failure, String shown) {
        if (failure instanceof StoreLock.Taken) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof ImportFailed && PassingFailure.isCauseOf(failure)) {
            return "The database at " + shown + " went away or was busy for too long (" + rootCause(failure)
                    + "); when it runs again, give the same command again: it goes on from there.";
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sentence(sql, sql.getSQLState(), shown);
            }
        }
        return "The import could not go on: " + rootCause(failure)
                + ". What was imported so far is kept; the same command goes on from there.";
    }

    private static String sentence(SQLException failure, String state, String url) {
        String message = firstLine(failure);
        if (state.equals("90020")) {
            return "The store " + url + " is open in a program that does not share it; end that program and try again.";
        }
        if (state.startsWith("28")) {
            return "The database at " + url + " refuses the user or the password (" + message
                    + "); add ?user=…&password=… to --onrecord.store.";
        }
        if (state.equals("3D000")) {
            return "The database " + url + " does not exist (" + message + "); create it and try again.";
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "The database at " + url + " cannot be reached (" + message
                    + "); check that it runs and that the URL is right, then give the same command again.";
        }
        return "The database at " + url + " reported: " + message + ". What was imported so far is kept; mend that and "
                + "give the same command again.";
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ", " + firstLine(cause);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
