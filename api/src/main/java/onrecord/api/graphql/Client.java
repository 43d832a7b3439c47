package onrecord.api.graphql;

/** Whoever waits for an answer. */
@FunctionalInterface
public interface Client {

    /** The name of the request attribute that holds the client. */
    String ATTRIBUTE = Client.class.getName();

    /** One of whom nothing is known. */
    Client PATIENT = () -> false;

    /** Whether nobody waits any more. */
    boolean isGone();
}
