package homing.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.TimeZone;

/** The same scenario gives the same timeline, byte for byte: what computes it sees no file, clock, thread, chance or environment. */
@AnalyzeClasses(packages = Homing.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
    @ArchTest
    static final ArchRule ONLY_THE_WINDOW_KNOWS_JAVAFX = noClasses()
            .that()
            .resideOutsideOfPackage("homing.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule ONLY_PLACING_KNOWS_THE_LAYOUT_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("homing.diagram.place..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse..", "com.google..");

    @ArchTest
    static final ArchRule ONLY_RASTER_PICTURES_KNOW_AWT = noClasses()
            .that()
            .resideOutsideOfPackage("homing.export.raster..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..", "java.beans..", "java.applet..");

    @ArchTest
    static final ArchRule THE_CORE_OPENS_NOTHING = noClasses()
            .that(Homing.inTheCore())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "java.util.zip..",
                    "java.util.prefs..");

    @ArchTest
    static final ArchRule THE_CORE_LOGS_NOTHING = noClasses()
            .that(Homing.inTheCore())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.System\\$Logger.*");

    @ArchTest
    static final ArchRule THE_CORE_HAS_ONE_THREAD = noClasses()
            .that(Homing.inTheCore())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(Thread.*|Process.*|Runtime)|java\\.util\\.Timer.*");

    @ArchTest
    static final ArchRule THE_CORE_ASKS_NO_CLOCK = noClasses()
            .that(Homing.inTheCore())
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.(Clock|Instant|Local.*|Zoned.*|Offset.*)|java\\.util\\.(Date|Calendar)");

    @ArchTest
    static final ArchRule THE_CORE_THROWS_NO_DICE = noClasses()
            .that(Homing.inTheCore())
            .should()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(random\\..*|Random|SplittableRandom|UUID)|java\\.security\\..*");

    @ArchTest
    static final ArchRule THE_CORE_ASKS_NO_ENVIRONMENT = noClasses()
            .that(Homing.inTheCore())
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class)
            .orShould()
            .callMethod(System.class, "getProperties")
            .orShould()
            .callMethod(System.class, "lineSeparator")
            .orShould()
            .callMethod(Integer.class, "getInteger", String.class)
            .orShould()
            .callMethod(Boolean.class, "getBoolean", String.class)
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_WRITE_TO_THE_CONSOLE = noClasses()
            .that()
            .resideOutsideOfPackage("homing.cli..")
            .and()
            .doNotHaveFullyQualifiedName("homing.Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule NOBODY_PRINTS_A_STACK_TRACE =
            noClasses().should().callMethodWhere(target(name("printStackTrace")));

    @ArchTest
    static final ArchRule ONLY_THE_MAIN_CLASS_ENDS_THE_PROGRAM = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("homing.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);
}
