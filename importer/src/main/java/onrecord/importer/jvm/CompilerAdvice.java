package onrecord.importer.jvm;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps HotSpot's optimizing compiler to the language engine's inner loops, where an import spends half its time, and to
 * the few questions that all stages ask without end: all other code it takes longer to optimize than it saves, even over
 * hundreds of articles. The quick compiler still compiles it.
 */
public final class CompilerAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(CompilerAdvice.class);

    static final List<String> OPTIMIZED = List.of(
            "onrecord/importer/language/nlp4j/binary/*.*",
            "onrecord/importer/language/nlp4j/model/AnalyzedWord.*",
            "onrecord/importer/language/nlp4j/model/CompactTemplate.*",
            "onrecord/importer/language/nlp4j/model/FeatureRows.*",
            "onrecord/importer/language/nlp4j/model/Gazetteers.*",
            "onrecord/importer/language/nlp4j/model/HashedText.*",
            "onrecord/importer/language/nlp4j/model/Rows.*",
            "onrecord/importer/language/nlp4j/model/TemplateParts.*",
            "onrecord/importer/language/nlp4j/model/Weights.*",
            "onrecord/importer/language/Token.is",
            "onrecord/importer/language/Tree.child*",
            "onrecord/importer/text/Span.*",
            "edu/emory/mathcs/nlp/component/dep/DEPState.*",
            "edu/emory/mathcs/nlp/component/template/node/AbstractNLPNode.*",
            "edu/emory/mathcs/nlp/component/template/state/*.*",
            "edu/emory/mathcs/nlp/learning/util/MLUtils.*",
            "opennlp/tools/ml/*.*",
            // what these call: a method that may not be compiled is not inlined either
            "java/lang/FdLibm*.*",
            "java/lang/Math.*",
            "java/lang/StrictMath.*",
            "java/lang/String.charAt",
            "java/lang/String.coder",
            "java/lang/String.equals",
            "java/lang/String.hashCode",
            "java/lang/String.isLatin1",
            "java/lang/String.length",
            "java/lang/StringLatin1.charAt",
            "java/lang/StringLatin1.equals",
            "java/lang/StringLatin1.hashCode",
            "java/util/ArrayList.add",
            "java/util/ArrayList.elementData",
            "java/util/ArrayList.get",
            "java/util/ArrayList.size",
            "java/util/Arrays.*",
            "java/util/DualPivotQuicksort.*",
            "java/util/HashMap.get",
            "java/util/HashMap.getNode",
            "java/util/HashMap.hash",
            "java/util/Objects.*",
            // which it knows as an instruction of the processor
            "sun/security/provider/DigestBase.*",
            "sun/security/provider/SHA2.*");

    /** What the quick compiler shall call rather than copy into each caller, which makes long code of short methods. */
    private static final List<String> CALLED = List.of(
            "java/lang/AbstractStringBuilder.*",
            "java/lang/StringBuilder.*",
            "java/lang/invoke/*.*",
            "java/util/HashMap.*",
            "java/util/ImmutableCollections*.*",
            "java/util/function/*.*",
            "java/util/regex/*.*",
            "java/util/stream/*.*");

    private CompilerAdvice() {}

    /** For the whole process and from now on; another virtual machine may have no ear for it. */
    public static void give() {
        try {
            Path file = Files.createTempFile("onrecord-compiler-", ".json");
            try {
                Files.writeString(file, directives());
                tell(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (JMException | IOException | RuntimeException e) {
            LOG.debug("The compiler takes no advice", e);
        }
    }

    /** The first that matches counts; "BackgroundCompilation" is as it would be anyway, but one must say something. */
    private static String directives() {
        return "[{match:[%s],c2:{BackgroundCompilation:true}},{match:[\"*.*\"],c1:{inline:[%s]},c2:{Exclude:true}}]"
                .formatted(quoted("", OPTIMIZED), quoted("-", CALLED));
    }

    private static String quoted(String prefix, List<String> names) {
        return names.stream().map(name -> '"' + prefix + name + '"').collect(Collectors.joining(","));
    }

    private static void tell(Path file) throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerDirectivesAdd",
                        new Object[] {new String[] {file.toString()}},
                        new String[] {String[].class.getName()});
    }
}
