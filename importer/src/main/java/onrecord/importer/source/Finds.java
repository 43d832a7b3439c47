package onrecord.importer.source;

import java.util.List;
import onrecord.importer.notice.Notice;

/**
 * What a search for articles found.
 *
 * @param roots what the locations of all that it looked at are or begin with, up to a slash
 * @param files in the order of their locations, each once
 * @param problems folders that could not be looked into
 * @param others how many files have a name that says they are no articles
 */
public record Finds(List<String> roots, List<SourceFile> files, List<Notice> problems, int others) {

    public Finds {
        roots = List.copyOf(roots);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
