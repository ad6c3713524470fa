package dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the design: cli → pipeline, store, export → stages → lexicon → model. */
class ArchitectureTest {

    private static final Set<String> STAGES = Set.of(
            "ingest",
            "language",
            "actor",
            "place",
            "time",
            "coding",
            "attribution",
            "linking",
            "opinion",
            "figure",
            "expectation",
            "custody");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dateline");
        assertThat(classes).hasSizeGreaterThan(50);
    }

    @Test
    void importsPointDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cli")
                .definedBy("dateline.cli..")
                .layer("evaluate")
                .definedBy("dateline.evaluate..")
                .layer("learning")
                .definedBy("dateline.learning..")
                .layer("outlets")
                .definedBy("dateline.store..", "dateline.search..", "dateline.export..")
                .layer("pipeline")
                .definedBy("dateline.pipeline..")
                .layer("stages")
                .definedBy(
                        STAGES.stream().map(stage -> "dateline." + stage + "..").toArray(String[]::new))
                .layer("training")
                .definedBy("dateline.training..")
                .layer("lexicon")
                .definedBy("dateline.lexicon..")
                .layer("model")
                .definedBy("dateline.model..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("learning")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("evaluate")
                .mayOnlyBeAccessedByLayers("cli", "learning")
                .whereLayer("outlets")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("cli", "evaluate", "outlets", "learning")
                .whereLayer("stages")
                .mayOnlyBeAccessedByLayers("cli", "evaluate", "outlets", "pipeline", "learning")
                .whereLayer("lexicon")
                .mayOnlyBeAccessedByLayers("cli", "evaluate", "outlets", "pipeline", "stages", "training", "learning")
                .check(classes);
    }

    @Test
    void stagesNeverImportEachOther() {
        slices().assignedFrom(new Stages()).should().notDependOnEachOther().check(classes);
    }

    @Test
    void storeAndExportDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("dateline.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dateline.export..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("dateline.export..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dateline.store..")
                .check(classes);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dateline.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theModelStandsOnJavaAlone() {
        classes()
                .that()
                .resideInAPackage("dateline.model..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "dateline.model.."))
                .check(classes);
    }

    @Test
    void onlyTheLanguagePackageKnowsCoreNlp() {
        noClasses()
                .that(resideOutsideOfPackage("dateline.language.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(classes);
    }

    @Test
    void onlyTheOpinionKnowsOnnxRuntime() {
        noClasses()
                .that(resideOutsideOfPackage("dateline.opinion.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(classes);
    }

    @Test
    void onlySearchKnowsLucene() {
        noClasses()
                .that(resideOutsideOfPackage("dateline.search.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(classes);
    }

    @Test
    void onlyLearningKnowsLiblinear() {
        noClasses()
                .that(resideOutsideOfPackage("dateline.learning.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.bwaldvogel.liblinear..")
                .check(classes);
    }

    @Test
    void theOpinionStandsOnModelAndLexicon() {
        noClasses()
                .that()
                .resideInAPackage("dateline.opinion..")
                .should()
                .dependOnClassesThat(resideInAPackage("dateline..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("dateline.opinion..", "dateline.lexicon..", "dateline.model.."))))
                .check(classes);
    }

    @Test
    void theCoreKnowsNoDatabase() {
        noClasses()
                .that(resideOutsideOfPackage("dateline.store..")
                        .and(resideOutsideOfPackage("dateline.export.."))
                        .and(resideOutsideOfPackage("dateline.cli..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb..")
                .check(classes);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses()
                .that(resideOutsideOfPackage("dateline.cli.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(classes);
    }

    @Test
    void everyPackageSaysWhatItIsAndWhatMayBeNull() {
        List<String> silent = new TreeSet<>(packagesWithClasses())
                .stream()
                        .filter(name -> !classes.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .toList();

        assertThat(silent).isEmpty();
    }

    private static Set<String> packagesWithClasses() {
        Set<String> names = new TreeSet<>();
        for (JavaPackage found : classes.getPackage("dateline").getSubpackagesInTree()) {
            if (!found.getClasses().isEmpty()) {
                names.add(found.getName());
            }
        }
        return names;
    }

    /** Each stage is a slice; all other packages are left out. */
    private static final class Stages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String[] parts = type.getPackageName().split("\\.", -1);
            return parts.length > 1 && parts[0].equals("dateline") && STAGES.contains(parts[1])
                    ? SliceIdentifier.of(parts[1])
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "stages";
        }
    }
}
