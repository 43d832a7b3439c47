package onrecord.importer;

import java.io.Console;

/** Whether somebody is watching. */
final class Terminal {

    private Terminal() {}

    /** From JDK 22 on there is a console even without a terminal; it then says so itself. */
    static boolean isPresent() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }
}
