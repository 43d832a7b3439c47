package onrecord.api;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a test needs of the machine: where it is missing the test is passed over and says so, but in CI it fails. */
public final class Needed {

    private static final boolean EVERYTHING = Boolean.getBoolean("onrecord.everything");

    private Needed() {}

    public static void here(boolean there, String what) {
        String missing = "there is no " + what + " on this machine";
        if (EVERYTHING && !there) {
            fail(missing + ", and nothing may be passed over");
        }
        assumeTrue(there, missing);
    }
}
