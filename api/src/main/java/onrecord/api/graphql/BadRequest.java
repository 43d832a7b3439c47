package onrecord.api.graphql;

/** The client asked for something that cannot be: the message names the argument and says why. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String argument;

    public BadRequest(String argument, String reason) {
        super(argument + ": " + reason, null, false, false);
        this.argument = argument;
    }

    /** With the way to it through the response. */
    String argument() {
        return argument;
    }
}
