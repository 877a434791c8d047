package homing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

@AnalyzeClasses(packages = Homing.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class NamesTest {
    private static final DescribedPredicate<JavaClass> OPTIONAL = DescribedPredicate.describe(
            "an Optional",
            type -> type.isEquivalentTo(Optional.class)
                    || type.isEquivalentTo(OptionalInt.class)
                    || type.isEquivalentTo(OptionalLong.class));

    @ArchTest
    static final ArchRule A_TYPE_IS_NAMED_FOR_WHAT_IT_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveNameMatching(".*[.$](\\w*Utils?|Abstract[A-Z]\\w*|Base[A-Z]\\w*)");

    @ArchTest
    static final ArchRule AN_INTERFACE_WEARS_NO_I =
            classes().that().areInterfaces().should().haveNameNotMatching(".*[.$]I[A-Z][a-z]\\w*");

    @ArchTest
    static final ArchRule A_PACKAGE_IS_A_WORD_OF_THE_FIELD = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..manager..", "..helper..", "..misc..", "..impl..");

    @ArchTest
    static final ArchRule OUR_THINGS_ARE_NO_GRAPH =
            noClasses().that(Homing.inTheCore()).should().haveNameMatching(".*(Node|Edge|Vertex|Device|Nic)$");

    @ArchTest
    static final ArchRule OPTIONAL_IS_A_RESULT_NOT_A_FIELD = noFields().should().haveRawType(OPTIONAL);
}
